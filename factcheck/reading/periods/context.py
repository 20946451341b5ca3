"""What stands around a period: is "May" a month, is "2000" a year, is it a base?"""

from __future__ import annotations

import re

LOOK_BACK = 24
# "compared with the third quarter"
BASE = re.compile(
    r"\b(?:from|than|since|against|versus|vs\.?|compared (?:with|to)|relative to)\s+(?:in\s+|that of\s+)?"
    r"(?:the\s+|its\s+|their\s+)?$",
    re.IGNORECASE,
)
TO = re.compile(r"\s{1,6}(?:to|until|through|till|onwards?)\b", re.IGNORECASE)
# "in May", "early March"
BEFORE_MONTH = re.compile(
    r"\b(?:in|of|since|by|during|through|until|till|from|to|early|late|mid|last|this|next|for|and|"
    r"end|on|before|after|between|or|than|every|each)(?:\s+|-)$",
    re.IGNORECASE,
)
# "in 2000 people fled": a year in spite of the noun after it
BEFORE_YEAR = re.compile(
    r"\b(?:in|of|since|by|from|until|till|during|before|after|through|to|early|late|mid|the|a|an|"
    r"its|his|her|their|our|year|calendar|end|for|than|and|this|that|between|january|february|"
    r"march|april|may|june|july|august|september|october|november|december)(?:\s+|-)$",
    re.IGNORECASE,
)
AFTER_NUMBER = re.compile(
    r"\s?(?:%|per\s?cent|pct|[mb]illion|[mb]ln|thousand|trillion|people|persons|tonnes?|tons?|km|"
    r"miles?|kg|barrels?|dlrs|dollars|euros|yuan|yen|feet|points?|square|metres?|meters?|jobs|"
    r"years|days|hours|units|homes|votes|shares|employees|workers|troops|soldiers|deaths|cases)\b",
    re.IGNORECASE,
)
LONGEST_AMBIGUOUS = 5
FULL_AND_SHORT = ("june", "july", "april")


def names_a_base(text: str, match: re.Match[str]) -> bool:
    """Whether a comparison runs from this period ("compared with 2008", "since May")."""
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    return bool(BASE.search(before)) and not TO.match(text, match.end())


def is_month(match: re.Match[str]) -> bool:
    """Whether the name is the month, not the verb "may" or a march."""
    word = match["month"].rstrip(".").lower()
    if len(word) > LONGEST_AMBIGUOUS or word in FULL_AND_SHORT or match["year"]:
        return True
    before = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    return bool(BEFORE_MONTH.search(before)) and not match["month"].isupper()


def is_year(match: re.Match[str]) -> bool:
    """Whether four digits are a year, not a number of things."""
    number = int(match["year"])
    before = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    if BEFORE_YEAR.search(before):
        return True
    if not 1900 <= number < 2100:
        return False
    return not AFTER_NUMBER.match(match.string, match.end())
