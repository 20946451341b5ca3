"""What stands around a period: whether "May" is a month, "2000" a year, either a base."""

from __future__ import annotations

import re

from factcheck.reading.periods.names import is_month_name

LOOK_BACK = 32
# "compared with the third quarter"
BASE = re.compile(
    r"(?:\b(?:up|down|higher|lower|percent|per\s?cent|pct|increase|decrease|rise|fall|drop)\s+on|"
    r"%\s+on|\b(?:from|than|since|against|versus|vs\.?|compared (?:with|to)|relative to))\s+"
    r"(?:in\s+|that of\s+)?"
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
STRONG = ("in", "since", "until", "by", "year")
# "in 2000 people fled": a year in spite of the noun after it
BEFORE_YEAR = re.compile(
    r"\b(?:in|of|since|by|from|until|till|during|before|after|through|to|early|late|mid|the|a|an|"
    r"its|his|her|their|our|year|calendar|end|for|than|and|this|that|between|january|february|"
    r"march|april|may|june|july|august|september|october|november|december)(?:\s+|-)$",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\s[a-z]+s\b")
AFTER_NUMBER = re.compile(
    r"\s?(?:%|per\s?cent|pct|[mb]illion|[mb]ln|thousand|trillion|people|persons|tonnes?|tons?|km|"
    r"miles?|kg|barrels?|dlrs|dollars|euros|yuan|yen|feet|points?|square|sq|metres?|meters?|jobs|"
    r"years|days|hours|units|homes|votes|shares|employees|workers|troops|soldiers|deaths|cases)\b",
    re.IGNORECASE,
)
LONGEST_AMBIGUOUS = 5
FULL_AND_SHORT = ("june", "july", "april")


def names_a_base(text: str, match: re.Match[str]) -> bool:
    """Whether a comparison runs from this period ("compared with 2008", "since May")."""
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    return bool(BASE.search(before)) and not TO.search(match[0]) and not TO.match(text, match.end())


def names_months(match: re.Match[str]) -> bool:
    """Whether every word that a way of writing takes for a month is one."""
    groups = match.groupdict()
    words = (groups.get("month"), groups.get("month2"))
    return all(is_month_name(word) for word in words if word)


def is_month(match: re.Match[str]) -> bool:
    """Whether the name is the month, not the verb "may" or a march."""
    word = match["month"].rstrip(".").lower()
    if len(word) > LONGEST_AMBIGUOUS or word in FULL_AND_SHORT or match["year"] or match["near"]:
        return True
    before = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    return bool(BEFORE_MONTH.search(before)) and not match["month"].isupper()


def counts_things(match: re.Match[str]) -> bool:
    """Whether a noun or unit after the digits makes them a number of things."""
    old = COUNTED.match(match.string, match.end()) and match["year"] < "1900"
    return bool(old or AFTER_NUMBER.match(match.string, match.end()))


def is_year(match: re.Match[str]) -> bool:
    """Whether four digits are a year, not a number of things."""
    number = int(match["year"])
    before = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    word = before.rstrip(" \n-").rpartition(" ")[2].lower()
    if word in STRONG:
        return True
    if not 1900 <= number < 2100 or AFTER_NUMBER.match(match.string, match.end()):
        return False
    counted = COUNTED.match(match.string, match.end()) and before and not before[-1].isalpha()
    return bool(BEFORE_YEAR.search(before)) or not (counted and number % 100 == 0)
