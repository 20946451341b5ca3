"""Events: one event dated twice, and an event dated before the beginning that led to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.reading.cued import finditer, may_match
from factcheck.reading.dates.mentions import MONTH, YEAR
from factcheck.reading.printing import Printed, Tie

DATED = rf"(?:(?:{MONTH}\s\d{{1,2}},?|\d{{1,2}}\s{MONTH}|{MONTH})\s)?"
# "the Harbour Act came into force in December 2005": the verb, and three words before it.
HAPPENED = (
    r"(?:came\sinto\s(?:force|effect|operation)|took\seffect|was\s(?:passed|signed|founded|opened|"
    r"established|introduced|launched|born|built|abolished|adopted|ratified|completed|elected|"
    r"appointed|created)|were\s(?:introduced|launched|abolished|adopted)|(?:died|began|opened|closed|"
    r"ended|started))"
)
BEFORE_DATE = re.compile(
    rf"(?P<what>(?:[\w'’&-]+\s){{3}}{HAPPENED})\s(?:in|on)\s{DATED}$", re.IGNORECASE
)
YEARS = re.compile(rf"(?<=[\s])(?P<year>{YEAR})\b(?![-–/])")
# What any of these ends with, which is looked for first.
DATE_ENDS = re.compile(rf"\s(?:in|on)\s{DATED}$", re.IGNORECASE)
LONGEST, LONGEST_END = 100, 30
# "was launched on May 4, 1979, and sailed round it on June 9, 1987"
BEGUN = re.compile(
    rf"\b(?:was|were)\s(?:born|founded|launched|opened)\s(?:in|on)\s{DATED}(?P<since>{YEAR}),?"
    rf"\s(?:and|then|and\sthen)\s(?!was\s|were\s|had\s|is\s|are\s|has\s)[a-z]+\s[^.;\d]{{0,60}}?"
    rf"\b(?:in|on)\s{DATED}(?P<year>{YEAR})\b(?![-–/])"
)
SURE, USUAL = 0.95, 0.9


def event_ties(text: str) -> Iterator[Tie]:
    """Two years of one event, and ends that come after their beginnings."""
    told: dict[str, list[Printed]] = defaultdict(list)
    for year in YEARS.finditer(text) if may_match(BEFORE_DATE, text) else ():
        if not DATE_ENDS.search(text, max(0, year.start() - LONGEST_END), year.start()):
            continue
        before = BEFORE_DATE.search(text, max(0, year.start() - LONGEST), year.start())
        if before:
            told[before["what"].casefold()].append(_year(year, "year"))
    for years in told.values():
        for first, second in combinations(years, 2):
            yield Tie("echo", (second, first), confidence=USUAL)
    for match in finditer(BEGUN, text):
        yield Tie("order", (_year(match, "year"), _year(match, "since")), confidence=SURE)


def _year(match: re.Match[str], group: str) -> Printed:
    start, end = match.span(group)
    return Printed(start, end, Fraction(match[group]), YEAR_ONLY, Kind.DATE)
