"""Calendar arithmetic: periods from years, months and days; anchoring on a date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from factcheck.period import Period

UNKNOWN_YEAR = 4


def add_months(day: date, months: int) -> date | None:
    """The same day so many months on (the 28th at most in a shorter month)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    for last in (day.day, 30, 29, 28):
        if last <= day.day and (found := valid_date(year, month + 1, last)):
            return found
    return None


def moved(day: date | None, days: int) -> date | None:
    """The date so many days on; None beyond the calendar."""
    try:
        return None if day is None else day + timedelta(days=days)
    except OverflowError:
        return None


def valid_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none (31 June)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_from(year: int, month: int, count: int, anchored: bool = True) -> Period | None:
    """``count`` whole months from the first of ``month``."""
    start = valid_date(year, month, 1)
    end = start and add_months(start, count)
    return Period(start, end, anchored) if start and end and start < end else None


def days_from(start: date | None, count: int = 1, anchored: bool = True) -> Period | None:
    """``count`` days from ``start``."""
    end = moved(start, count)
    return Period(start, end, anchored) if start and end else None


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is known of "now": the date of publication, or nothing."""

    published: date | None

    def latest(
        self, year: int | None, build: Callable[[int, bool], Period | None], lag: int = 0
    ) -> Period | None:
        """``build`` for the printed year, else for the latest that began by publication.

        ``lag`` is how many months of the period must have begun before its last one: 10
        for "January-November", which is not told before November has come.
        """
        if year is not None:
            return build(year, True)
        if self.published is None:
            return build(UNKNOWN_YEAR, False)
        now = self.published.year
        for candidate in (now, now - 1):
            period = build(candidate, True)
            begun = period and add_months(period.start, lag)
            if begun and begun <= self.published:
                return period
        return build(now - 1, True)

    def year(self, offset: int) -> int | None:
        """The year of publication and so many on."""
        return None if self.published is None else self.published.year + offset
