"""Mentions: the days, months and years that a text prints, as figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

from factcheck.calendar import YEAR_AND_DAY, YEAR_AND_MONTH, YEAR_ONLY
from factcheck.claim import Kind
from factcheck.period import Period
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.periods.names import MONTHS, month_of
from factcheck.reading.printing import Printed

SHORT = 4
NAMES = any_of(MONTHS)
ABBREVIATED = any_of(name for name in MONTHS if len(name) <= SHORT and name.lower() != "may")
# A stop belongs to "Sept.", and to the sentence after "May"
MONTH = rf"(?:{ABBREVIATED}\b\.|{NAMES}\b)"
YEAR = r"(?:1[5-9]\d\d|20\d\d)"
NUMBER_ENDS = r"(?![\d/%:]|[.,]\d|-\d)"
# "March 4, 2025", "Feb. 30", "June 31st"
MONTH_DAY = re.compile(
    rf"(?<![\w-])(?P<month>{MONTH})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:,?\s(?P<year>{YEAR}))?(?!\w){NUMBER_ENDS}"
)
# "4 March 2025", "31st of June"
DAY_MONTH = re.compile(
    rf"(?<![\w.,/:-])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{MONTH})"
    rf"(?:,?\s(?P<year>{YEAR}))?(?!\w){NUMBER_ENDS}"
)
# "2025-03-04"
ISO = re.compile(rf"(?<![\w-])(?P<year>{YEAR})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
# "January 2023", "Sept. 2018"
MONTH_YEAR = re.compile(rf"(?<![\w-])(?P<month>{MONTH}),?\s(?P<year>{YEAR})(?!\w){NUMBER_ENDS}")
BARE_YEAR = re.compile(rf"(?<![\w.,/$£€-])(?P<year>{YEAR})(?!\w){NUMBER_ENDS}")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as printed; ``year`` is ``None`` where the text leaves it to the reader."""

    start: int
    end: int
    day: int
    month: int
    year: int | None = None

    def exists(self, year: int) -> bool:
        """Whether the calendar of ``year`` has such a day."""
        try:
            date(year, self.month, self.day)
        except ValueError:
            return False
        return True

    def figure(self, year: int) -> Printed:
        """The day in ``year`` as a figure; the calendar has to have it."""
        day = date(year, self.month, self.day)
        following = date.fromordinal(day.toordinal() + 1)
        number = Fraction(day.toordinal())
        period = Period(day, following)
        return Printed(self.start, self.end, number, YEAR_AND_DAY, Kind.DATE, period=period)


Placed = TypeVar("Placed", Day, Printed)


@lru_cache(maxsize=1)
def days_of(text: str) -> tuple[Day, ...]:
    """Every printed day with its month, in order."""
    found = [
        Day(match.start(), match.end(), int(match["day"]), month, year)
        for pattern in (ISO, DAY_MONTH, MONTH_DAY)
        for match in finditer(pattern, text)
        if 1 <= (month := _month(match["month"])) <= 12
        for year in [int(match["year"]) if match["year"] else None]
    ]
    return _apart(found)


def figures_of(text: str) -> tuple[Printed, ...]:
    """Every day, month and year that is printed in full, as figures, in order."""
    days = [day.figure(day.year) for day in days_of(text) if day.year and day.exists(day.year)]
    found = [*days, *_months(text), *_years(text)]
    return _apart(found)


def _apart(found: Iterable[Placed]) -> tuple[Placed, ...]:
    """Those in order that do not overlap: of two that do, the longer one."""
    kept: list[Placed] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or kept[-1].end <= each.start:
            kept.append(each)
        elif each.end - each.start > kept[-1].end - kept[-1].start:
            kept[-1] = each
    return tuple(kept)


def _months(text: str) -> Iterator[Printed]:
    for match in finditer(MONTH_YEAR, text):
        number = int(match["year"]) * 12 + _month(match["month"]) - 1
        yield Printed(match.start(), match.end(), Fraction(number), YEAR_AND_MONTH, Kind.DATE)


def _years(text: str) -> Iterator[Printed]:
    for match in finditer(BARE_YEAR, text):
        yield Printed(match.start(), match.end(), Fraction(match["year"]), YEAR_ONLY, Kind.DATE)


def _month(printed: str) -> int:
    return int(printed) if printed.isdecimal() else month_of(printed)
