"""Ends: what ended before it began: "(1921-1909)", "from 12 to 3 July", a deadline already past."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Kind
from factcheck.reading.cued import finditer
from factcheck.reading.dates.figures import year_at
from factcheck.reading.dates.mentions import MONTH, YEAR, Day, days_of, figures_of
from factcheck.reading.dates.waits import CAME, WENT
from factcheck.reading.printing import Printed, Tie

# "John Hall (1921-1999)", "the war (1954-62)"
BRACKETED = re.compile(rf"(?<=[a-z]\s)\((?P<since>{YEAR})\s?[-–—]\s?(?P<until>{YEAR})\)")
# "from 3 to 12 July", "between June 3 and 12"
TO = r"(?:st|nd|rd|th)?\s(?:to|until|till|through|and)\s(?:the\s)?"
WITHIN = re.compile(
    rf"\b(?:from|between)\s(?:the\s)?(?:(?P<first>\d{{1,2}}){TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}"
    rf"|{MONTH}\s(?P<first2>\d{{1,2}}){TO}(?P<last2>\d{{1,2}})(?:st|nd|rd|th)?(?!\s?[%\d]|[\d:]|[.,]\d|\s{MONTH}|\s[a-z]+s\b))"
)
# "on 10 May 2022 set a deadline of 24 May 2022"
SET = re.compile(
    r"[^.;]{0,60}?\b(?:set|gave|fixed|imposed|issued|announced|agreed|decided)\b[^.;\d]{0,60}?"
    r"\b(?:deadline|ultimatum|time\slimit)\s(?:of|for|until|that\sends\son|on)\s"
)
# "from May 5, 2018, to June 20, 2018"; "opened in 1988 and closed in 2006"
FULL = rf"(?:{MONTH}\s\d{{1,2}},\s{YEAR}|\d{{1,2}}\s{MONTH}\s{YEAR})"
LASTED = re.compile(rf"\b(?:from|between)\s{FULL},?\s(?:to|until|till|through|and)\s{FULL}")
OPENED = re.compile(
    rf"\b{CAME}\s(?:[a-z]+\s){{0,4}}?(?:in|on)\s(?:{FULL}|{YEAR}),?\s(?:and|then)\s(?:[a-z]+\s){{0,2}}?{WENT}"
    rf"\s(?:[a-z]+\s){{0,4}}?(?:in|on)\s(?:{FULL}|{YEAR})\b"
)
# What is put off has two beginnings.
MOVED = re.compile(
    r"\b(?:mov|postpon|chang|reschedul|delay|bring|brought|shift|advanc|revis|correct|push|pull|put)\w*\b[^.;]{0,60}$",
    re.IGNORECASE,
)
DAYS_A_MONTH = 31
SURE = 0.95


def end_ties(text: str) -> Iterator[Tie]:
    """Each end with the beginning that it has to follow."""
    for match in finditer(BRACKETED, text):
        until, since = year_at(match, "until"), year_at(match, "since")
        if until.number < since.number:
            yield Tie("order", (until, since), confidence=SURE)
    for match in finditer(WITHIN, text):
        which = "" if match["first"] else "2"
        first, last = _day(match, f"first{which}"), _day(match, f"last{which}")
        if max(first.number, last.number) <= DAYS_A_MONTH and last.number < first.number:
            yield Tie("order", (last, first), confidence=SURE)
    for pattern in (LASTED, OPENED):
        for match in finditer(pattern, text):
            yield from _backward(text, match)
    if "deadline" in text or "ultimatum" in text:
        yield from _deadlines(text)


def _backward(text: str, match: re.Match[str]) -> Iterator[Tie]:
    """The two dates of what lasted, where the second is the earlier one."""
    inside = [each for each in figures_of(text) if match.start() <= each.start < match.end()]
    if len(inside) != len(("start", "end")) or inside[0].unit != inside[1].unit:
        return
    first, last = inside
    if last.number < first.number and not MOVED.search(
        text, max(0, match.start() - 80), match.start()
    ):
        yield Tie("order", (last, first), confidence=SURE)


def _deadlines(text: str) -> Iterator[Tie]:
    for told, due in pairwise(days_of(text)):
        year = told.year or due.year
        if year is None or not SET.fullmatch(text, told.end, due.start):
            continue
        if _is_of_one_year(told, due) and told.exists(year) and due.exists(year):
            yield Tie("order", (due.figure(year), told.figure(year)), confidence=SURE)


def _is_of_one_year(told: Day, due: Day) -> bool:
    """Whether the two are of a year that both print, or of one month."""
    both = told.year is not None and told.year == due.year
    return both or (told.month == due.month and not (told.year and due.year))


def _day(match: re.Match[str], group: str) -> Printed:
    return Printed(*match.span(group), Fraction(match[group]), "", Kind.DATE)
