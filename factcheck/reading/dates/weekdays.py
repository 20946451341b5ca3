"""Weekdays: a weekday printed beside its date, or in the report of a dated story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.article import Article
from factcheck.calendar import WEEKDAY
from factcheck.claim import Kind
from factcheck.reading.alternation import any_of
from factcheck.reading.dates.mentions import YEAR, Day, days_of
from factcheck.reading.periods.names import WEEKDAYS
from factcheck.reading.printing import Printed, Tie

SHORT = {"Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4}
SHORT |= {"Sat": 5, "Sun": 6}
NAMED = {name.capitalize(): number for name, number in WEEKDAYS.items()}
FULL = any_of(NAMED)
NAME = rf"(?:{FULL}\b|{any_of(SHORT)}\b\.?)"
# "Tuesday, March 4"; "on Tuesday the 4th of March"; "Tuesday (March 4)"
BEFORE = re.compile(rf"(?P<weekday>{NAME})(?:,?\s(?:the\s)?|\s\()$")
# "March 4, 2025, a Tuesday"; "March 4 (Tuesday)"
AFTER = re.compile(rf"(?:,\sa\s|\s\()(?P<weekday>{NAME})(?=[),.;\s])")
# Several weekdays or days: which belongs to which is not certain.
SEVERAL_BEFORE = re.compile(rf"{NAME}\s?(?:,|,?\s?and|to|through|or|&|-|–|—|/)\s?$")
SEVERAL_AFTER = re.compile(r"\s?(?:and|to|through|or|&|-|–|—|/)\s?(?:the\s)?\d")
# A story's own report: "officials said on Tuesday", "Tuesday showed".
TOLD = re.compile(
    rf"\b(?:said|says|reported|announced|showed|registered|published|released)\b"
    rf"(?:\s\w+){{0,2}}?\s(?:on\s)?(?P<weekday>{FULL})\b|\bon\s(?P<early>{FULL})\s"
    r"(?:said|reported|announced|showed|registered|published|released)\b"
)
PRINTED_YEAR = re.compile(rf"\b{YEAR}\b")
TELLING_LENGTH = 1200
HEAD_LENGTH = 400
LONGEST_SENTENCE = 400
# A date this near to publication is of the year that brings it nearest.
NEAR_DAYS = 45
# The end of a sentence, not of "U.S." or of "(Xinhua) -".
ENDED = re.compile(r"[a-z0-9)][.!?][\"”’]?\s+[\"“]?[A-Z]|\n\s*\n[^\n]*\n\s*\n")
# A paper of the next day has the news of the day before.
WEEK, LATE = 7, 1
SURE, USUAL, OPEN = 0.97, 0.95, 0.45


def weekday_ties(article: Article) -> Iterator[Tie]:
    """Each weekday with the date beside it, and with the date line where it tells the news."""
    text = article.text
    days = days_of(text)
    years = {int(year) for year in PRINTED_YEAR.findall(text)}
    for day in days:
        weekday = _weekday_beside(text, day)
        if weekday is None:
            continue
        if day.year is not None:
            if day.exists(day.year):
                yield Tie("weekday", (weekday, day.figure(day.year)), confidence=SURE)
        elif article.published and not _names_another_year(text, day, article.published):
            yield from _undated(weekday, day, article.published, years)
    yield from _date_line(article, days)


def _weekday_beside(text: str, day: Day) -> Printed | None:
    start = max(0, day.start - 20)
    match = BEFORE.search(text[start : day.start])
    if match and not SEVERAL_AFTER.match(text, day.end):
        at = start + match.start()
        if not SEVERAL_BEFORE.search(text[max(0, at - 20) : at]):
            return _figure(at, match["weekday"])
    after = AFTER.match(text, day.end)
    return _figure(after.start("weekday"), after["weekday"]) if after else None


def _figure(start: int, printed: str) -> Printed:
    name = printed.rstrip(".")
    number = NAMED[name] if name in NAMED else SHORT[name]
    return Printed(start, start + len(printed), Fraction(number), WEEKDAY, Kind.DATE)


def _names_another_year(text: str, day: Day, published: date) -> bool:
    """Whether the sentence speaks of some other year, to which the day may belong."""
    low = max(0, day.start - LONGEST_SENTENCE)
    start = max(low, text.rfind(". ", low, day.start) + 1, text.rfind("\n", low, day.start) + 1)
    end = text.find(". ", day.end, day.end + LONGEST_SENTENCE)
    passage = text[start : end if end >= 0 else day.end + LONGEST_SENTENCE]
    return any(int(year) != published.year for year in PRINTED_YEAR.findall(passage))


def _undated(weekday: Printed, day: Day, published: date, printed: set[int]) -> Iterator[Tie]:
    """A day without a year: of the nearest year; of another one only if that may be meant.

    A neighbouring year may be where the day is far off, one of the years ``printed`` always.
    """
    years = [
        year
        for year in (published.year, published.year - 1, published.year + 1)
        if day.exists(year)
    ]
    if not years:
        return
    nearest = min(years, key=lambda year: abs(date(year, day.month, day.day) - published))
    distance = abs(date(nearest, day.month, day.day) - published).days
    fits = [year for year in years if _is_weekday(day, year, weekday)]
    told = any(_is_weekday(day, year, weekday) for year in printed - set(years))
    sure = nearest in fits or (not told and (distance <= NEAR_DAYS or not fits))
    confidence = USUAL if sure else OPEN
    yield Tie("weekday", (weekday, day.figure(nearest)), confidence=confidence)


def _is_weekday(day: Day, year: int, weekday: Printed) -> bool:
    return day.exists(year) and date(year, day.month, day.day).weekday() == weekday.number


def _date_line(article: Article, days: tuple[Day, ...]) -> Iterator[Tie]:
    """The weekday by which the story tells its news, beside the date that heads it.

    The news may be a day old, and what stands further down older: there, where they differ,
    nothing is wrong. A lead that tells of a weekday more days ago would have a date instead.
    """
    heading = [
        day.figure(day.year)
        for day in days
        if day.end <= HEAD_LENGTH
        and day.year
        and day.exists(day.year)
        and date(day.year, day.month, day.day) == article.published
    ]
    if not heading or _weekday_beside(article.text, _at(days, heading[0])):
        return
    told = TOLD.search(article.text, heading[0].end, TELLING_LENGTH)
    if told:
        group = "weekday" if told["weekday"] else "early"
        weekday = _figure(told.start(group), told[group])
        if not any(weekday.start < day.start < weekday.end + 3 for day in days):
            since = (date.fromordinal(int(heading[0].number)).weekday() - weekday.number) % WEEK
            leads = not ENDED.search(article.text, heading[0].end, weekday.start)
            confidence = USUAL if leads and since > LATE else OPEN
            yield Tie("weekday", (weekday, heading[0]), confidence=confidence)


def _at(days: tuple[Day, ...], figure: Printed) -> Day:
    return next(day for day in days if day.start == figure.start)
