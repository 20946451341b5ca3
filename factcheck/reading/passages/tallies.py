"""Tallies: a total, and right after a colon, a dash or a bracket the list of its parts.

"A delegation of 18 - 11 senators and seven congressmen", "fifteen whales (nine adults and six
calves)", "24 players: three goalkeepers, eight defenders, eight midfielders and five forwards",
"120,000 dollars: 80,000 for pay and 40,000 for rent".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.additions import are_parts
from factcheck.reading.passages.remainders import counted
from factcheck.reading.passages.sketch import MARK, Passage
from factcheck.reading.printing import Tie

# What each part is: a noun or two, or what it is for.
WHAT = (
    r"(?:\s(?!and\b|to\b|than\b|of\sthem\b|from\b|per\b|each\b|more\b|ago\b|percent\b)"
    r"[A-Za-z][\w'-]*){1,4}?"
)
LIST = re.compile(
    rf"<(?P<t>\d+)>(?P<noun>(?:\s(?!to\b|from\b|than\b|per\b|and\b|or\b)[a-z-]+){{0,4}}?)(?::|"
    rf"\s?\(|\s[–—-])\s?"
    rf"(?P<parts><\d+>{WHAT}(?:,\s<\d+>{WHAT}){{0,5}},?\sand\s<\d+>{WHAT})(?=\s?(?:[.)]|$|"
    rf"\s[–—-]\s|,\s[a-z]|\s(?:were|was|went|landed|have|are)\b))"
)
# "<0> were hurt: <1> were treated at the scene and <2> were taken to hospital"
DONE = (
    r"\s(?:(?:was|were|are|is|had|have)\s(?:been\s)?[a-z]+(?:ed|en|t)|died|escaped|survived|went|stayed)"
    r"\b(?:\s(?!than\b|of\sthem\b|per\b|each\b|and\b)[A-Za-z][\w'-]*){0,5}?"
)
HAPPENED = re.compile(
    rf"<(?P<t>\d+)>(?:\s(?!to\b|from\b|than\b|per\b|and\b|or\b)[a-z-]+){{0,4}}?(?::|;|\s[–—-])\s"
    rf"(?P<parts><\d+>{DONE}(?:,\s(?:another\s|a\sfurther\s)?<\d+>{DONE}){{0,3}},?\sand\s"
    rf"(?:another\s|a\sfurther\s)?<\d+>{DONE})(?=\s?(?:[.;]|$))"
)
# "sank with <0> on board, <1> sailors and <2> passengers"
ABOARD = re.compile(
    rf"<(?P<t>\d+)>(?:\s[a-z]+)?\s(?:on\sboard|aboard),\s(?P<parts><\d+>{WHAT}(?:,\s<\d+>{WHAT})"
    rf"{{0,3}},?\sand\s<\d+>{WHAT})(?=[.;]|$|,\s[a-z])"
)
# "In all <0> votes were cast, <1> for and <2> against"
FOR = re.compile(
    r"<(?P<t>\d+)>\s(?:votes|ballots|letters|members|deputies|replies|lawmakers)(?:\s[a-z]+)"
    r"{0,3},\s"
    r"(?P<parts><\d+>\s(?:were\s|was\s|voted\s|in\s)?(?:for|favou?r)(?:,\s|\sand\s)<\d+>"
    r"\sagainst(?:\sand\s<\d+>\s(?:abstained|undecided|abstentions))?)(?=[.;]|$|,\s[a-z])"
)
# Quarters may be missing, and an average is no total.
TIMED = re.compile(r"\b(?:first|second|third)\s(?:quarter|half)\b|\b[Oo]n\saverage\b|\ba\smonth:")
SAID = 0.9


def tally_ties(passage: Passage) -> Iterator[Tie]:
    """Each total with the list of its parts."""
    if len(passage.figures) < 3 or search(TIMED, passage.sketch):
        return
    for pattern in (LIST, ABOARD, FOR):
        for match in finditer(pattern, passage.sketch):
            total = passage.figures[int(match["t"])]
            parts = [passage.figures[int(number)] for number in MARK.findall(match["parts"])]
            if are_parts(total, parts):
                yield Tie("told sum", counted(total, total, *parts), confidence=SAID)
    for match in finditer(HAPPENED, passage.sketch):
        total = passage.figures[int(match["t"])]
        parts = [passage.figures[int(number)] for number in MARK.findall(match["parts"])]
        if are_parts(total, parts):
            yield Tie("at least sum", counted(total, total, *parts), confidence=SAID)
