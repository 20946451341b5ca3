"""Beginnings: a year in which something began, with how old or how long that makes it now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

from factcheck.article import Article
from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.dates.lengths import LENGTH, length_of
from factcheck.reading.dates.mentions import MONTH, YEAR
from factcheck.reading.layout import sentences_of
from factcheck.reading.printing import Printed, Tie

# "founded in 1985", "which opened in March 1985"
BEGAN = re.compile(
    r"\b(?:founded|opened|established|built|launched|created|incorporated|set\sup|formed|completed|"
    rf"inaugurated|chartered|began|started)\s(?:\w+\s)?in\s(?:{MONTH}\s)?(?P<since>{YEAR})\b(?![-–/])"
)
# "celebrates its 20th anniversary", "turns 142", "a 150-year-old mill"
MARKED = re.compile(
    r"\b(?:marks?|marking|celebrat(?:es?|ing)|commemorat(?:es?|ing)|holds?|reache[sd]|observ(?:es|ing))"
    r"\s(?:the|its|their|a)\s(?P<nth>\d{1,3})(?:st|nd|rd|th)\s(?:anniversary|birthday)\b"
    r"|\b(?:turns|is\sturning)\s(?P<turned>\d{2,3})\b(?![-–/%]|[.,]\d)"
    r"|\b(?P<old>\d{2,3})-year-old\s(?!man|woman|boy|girl|son|daughter)[a-z]+"
)
GROUPS = ("nth", "turned", "old")
# Whoever else is told of has another age.
OTHER = re.compile(r"\b(?:who|whose|he|she|his|her|son|daughter|wife|husband|aged)\b")
OF_ANOTHER = re.compile(r"\b(?:which|that|who)\s(?:now\s|also\s)?$")
# "the worst drought in 30 years, since 1985"
IN_YEARS = re.compile(
    rf"\bin\s{LENGTH},?\s(?:or\s|and\sthe\s\w+\s)?since\s(?:{MONTH}\s)?(?P<since>{YEAR})\b"
)
# "the lowest since 2026"
SINCE = re.compile(
    r"\b(?:highest|lowest|largest|biggest|smallest|worst|best|strongest|weakest|most|fewest|fastest|"
    rf"slowest|steepest|sharpest|longest|first\stime|first|last)\s(?:[a-z-]+\s){{0,3}}?since\s"
    rf"(?:{MONTH}\s)?(?P<since>[1-9]\d{{3}})\b(?![-–/,.]\d)"
)
NTH = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
NTH |= {"ninth": 9, "tenth": 10}
MOVE = (
    r"(?:fall(?:ing)?|drop|declin(?:e|ing)|slump|loss|los(?:s|ing)|ris(?:e|ing)|gain|increase|defeat|"
    r"deficit|contraction|recession|shrinking)"
)
STRAIGHT = re.compile(
    rf"\b(?:(?P<word>{'|'.join(NTH)})|(?P<digits>\d{{1,2}})(?:nd|rd|th))\s(?:straight|consecutive|"
    rf"successive)\syear\b[^.;]{{0,60}}?\b(?:since\s(?:(?:an?|its|their)\s{MOVE}\sin\s)?|"
    rf"last\s\w+\sin\s|after\s(?:an?\s)?{MOVE}\sin\s)(?P<since>{YEAR})\b(?![-–/])"
)
YEARS = re.compile(rf"\b{YEAR}\b")
ROUND = 50
# A year that is to come, whenever the story was written.
FAR = 2100
SURE, USUAL = 0.95, 0.9


def beginning_ties(article: Article) -> Iterator[Tie]:
    """Each beginning with the anniversary, age or length of time that is counted from it."""
    published = article.published
    if published is None:
        yield from _to_come(article.text, FAR)
        return
    yield from _marked(article.text, _around(published))
    for match in finditer(IN_YEARS, article.text):
        length = length_of(match, YEAR_ONLY)
        if length:
            yield Tie("until", (_year(match), length), _around(published), USUAL)
    for match in finditer(STRAIGHT, article.text):
        # Counted up to the year that is told with it, where there is one (see `straight.py`).
        if len(YEARS.findall(match[0])) > 1:
            continue
        group = "word" if match["word"] else "digits"
        count = NTH[match["word"]] if match["word"] else int(match["digits"])
        figures = (_year(match), _counted(match, group, count))
        yield Tie("until", figures, _around(published), USUAL)
    yield from _to_come(article.text, published.year)


def _around(published: date) -> Interval:
    return Interval.between(published.year - 1, published.year + 1)


def _marked(text: str, until: Interval) -> Iterator[Tie]:
    """The one anniversary or age of a sentence with the one beginning that is told beside it."""
    for sentence in sentences_of(text):
        span = (sentence.start, sentence.end)
        began, marks = list(finditer(BEGAN, text, *span)), list(finditer(MARKED, text, *span))
        marks = [mark for mark in marks if not OF_ANOTHER.search(text, span[0], mark.start())]
        if len(began) == 1 and len(marks) == 1 and not OTHER.search(text, *span):
            group = next(group for group in GROUPS if marks[0][group])
            counted = _counted(marks[0], group, int(marks[0][group]))
            if group == "old" and counted.number % ROUND == 0:
                counted = replace(counted, hedge=Hedge.ABOUT, place=Fraction(1))
            yield Tie("until", (_year(began[0]), counted), until, USUAL)


def _to_come(text: str, now: int) -> Iterator[Tie]:
    """A year since which something was so, where it is the story's own or still to come."""
    for match in finditer(SINCE, text):
        if int(match["since"]) >= now:
            yield Tie("to come", (_year(match),), Interval.between(None, now), SURE)


def _year(match: re.Match[str]) -> Printed:
    start, end = match.span("since")
    return Printed(start, end, Fraction(match["since"]), YEAR_ONLY, Kind.DATE)


def _counted(match: re.Match[str], group: str, count: int) -> Printed:
    start, end = match.span(group)
    return Printed(start, end, Fraction(count), "year", Kind.DURATION)
