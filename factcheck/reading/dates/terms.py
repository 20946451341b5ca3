"""Terms: how long something lasted, beside the years or days of its beginning and its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

from factcheck.article import Article
from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.dates.lengths import LENGTH, length_of
from factcheck.reading.dates.mentions import MONTH, YEAR, Day, days_of
from factcheck.reading.printing import Printed, Tie

NO_RANGE = r"\b(?![-–/])"
ENDS = (
    rf"(?:from\s(?P<a>{YEAR})\s(?:to|until|till|through)|between\s(?P<b>{YEAR})\sand)"
    rf"\s(?P<until>{YEAR}){NO_RANGE}"
)
EXPIRES = r"(?:expire[sd]?|end(?:s|ed)?|runs?\sout|ran\sout|until)"
# "lasted six years, from 1939 to 1945", "served 12 years in prison, from 1990 to 2002"
LASTED = re.compile(
    r"\b(?:last(?:ed|s|ing)|serv(?:ed|es|ing)|spent|spending|ran|ruled|reigned|worked|played|lived|"
    rf"led|taught|held\s\w+)\s(?:for\s)?{LENGTH}(?:\s[a-z]+){{0,4}},?\s{ENDS}"
)
TERM = (
    r"(?:plan|contract|deal|term|programme|program|agreement|lease|loan|bond|sentence|project|mandate|"
    r"strategy|licen[cs]e|concession|truce|mission|war|reign|tenure|partnership)"
)
# "the five-year plan from 2011 to 2015", "a 10-year lease, signed in 2010, expires in 2020"
PLANNED = re.compile(rf"\b{LENGTH}\s(?:[a-z]+\s)?{TERM}(?:,?\s[a-z]+){{0,3}},?\s{ENDS}")
SIGNED = re.compile(
    rf"\b{LENGTH}\s(?:[a-z]+\s)?{TERM},?\s(?:which\swas\s|that\swas\s)?(?:signed|agreed|begun|started|"
    rf"awarded|granted|taken\sout)\sin\s(?P<a>{YEAR}),?\s[^.;\d]{{0,40}}?\b{EXPIRES}\s(?:in\s)?(?P<until>{YEAR}){NO_RANGE}"
)
# "the six-year period, 1984 to 1989", "the past 8 years: May 2001 to May 2009"
COUNTED = re.compile(
    rf"\b(?:last|past|this|the|that|a|an)\s{LENGTH}(?:\s(?:period|span|stretch))?[,:]?\s\(?"
    rf"(?:{MONTH}\s)?(?P<a>{YEAR})\s?(?:to|[-–—])\s?(?:{MONTH}\s)?(?P<until>{YEAR}){NO_RANGE}"
)
# "(1930-2005) died on Sunday at the age of 74"
LIFE = re.compile(
    rf"\((?:b\.\s)?(?P<a>{YEAR})\s?[-–—]\s?(?P<until>{YEAR})\)[^.;()]{{0,80}}?\b(?:died|dead)\b"
    r"[^.;()\d]{0,40}?\b(?:aged|at\s(?:the\sage\sof|age))\s(?P<age>\d{1,3})\b"
)
# "open on 6 May and end on 3 May", "from 6 May to 3 May"
BEGINS = re.compile(
    r"\b(?:from|between|open(?:s|ed)?\son|beg[iau]n(?:s|ning)?\son|start(?:s|ed|ing)?\son)\s$"
)
UNTIL = re.compile(
    r",?\s(?:to|until|till|through|and\s(?:will\s)?(?:ends?|ended|closes?|closed|finish(?:es|ed)?)\son)\s"
)
# What is signed in one year may begin in the next.
LATE = Interval.between(-1, 2)
STEP, BIRTHDAY = Interval.between(-1, 1), Interval.between(0, 1)
SURE, USUAL = 0.95, 0.9
WAYS = ((LASTED, STEP), (PLANNED, STEP), (SIGNED, LATE), (COUNTED, STEP))
# Two years as all of these have them but what is signed.
FROM_TO = re.compile(rf"{YEAR}\s?(?:to|until|till|through|and|[-–—])")


def term_ties(article: Article) -> Iterator[Tie]:
    """Each length of time, or age at death, with the two years that it lies between."""
    text = article.text
    for pattern, slack in WAYS if FROM_TO.search(text) else ((SIGNED, LATE),):
        for match in finditer(pattern, text):
            length = length_of(match, YEAR_ONLY)
            start = "b" if match.groupdict().get("b") else "a"
            # "Over ten years loan losses of 1984 to 1992" are of no ten-year loan.
            plural = pattern in (PLANNED, SIGNED) and match["printed"].endswith(" years")
            if length and not plural:
                ends = (_year(match, "until"), _year(match, start))
                yield Tie("elapsed", (*ends, length), slack, USUAL)
    for match in finditer(LIFE, text):
        low, high = match.span("age")
        age = Printed(low, high, Fraction(match["age"]), "year of age", Kind.AGE)
        yield Tie("elapsed", (_year(match, "until"), _year(match, "a"), age), BIRTHDAY, SURE)
    yield from _days(text, article.published)


def _days(text: str, published: date | None) -> Iterator[Tie]:
    """An end in the month of its start, though on an earlier day of it."""
    for start, end in pairwise(days_of(text)):
        year = end.year or start.year or (published.year if published else None)
        told = BEGINS.search(text, max(0, start.start - 20), start.start)
        joined = UNTIL.fullmatch(text, start.end, end.start)
        if year and told and joined and _is_back(start, end) and start.exists(year):
            yield Tie("order", (end.figure(year), start.figure(year)), confidence=USUAL)


def _is_back(start: Day, end: Day) -> bool:
    one_year = not (start.year and end.year) or start.year == end.year
    return one_year and start.month == end.month and end.day < start.day


def _year(match: re.Match[str], group: str) -> Printed:
    start, end = match.span(group)
    return Printed(start, end, Fraction(match[group]), YEAR_ONLY, Kind.DATE)
