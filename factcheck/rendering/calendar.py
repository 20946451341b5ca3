"""Calendar values as a reader sees them: weekdays, days, months and years, never ordinals."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from factcheck.calendar import WEEKDAY, YEAR_AND_DAY, YEAR_AND_MONTH, YEAR_ONLY
from factcheck.interval import Interval

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def calendar_text(interval: Interval, unit: str) -> str | None:
    """An interval of days, months, years or weekdays in words; ``None`` for other units.

    Only whole values count: 2013.5 to 2014.5 is 2014.
    """
    if unit not in (WEEKDAY, YEAR_AND_DAY, YEAR_AND_MONTH, YEAR_ONLY):
        return None
    if interval.is_empty:
        return "no value"
    low = None if interval.low is None else _named(-(-interval.low // 1), unit)
    high = None if interval.high is None else _named(interval.high // 1, unit)
    if low is None or high is None:
        bound = f"at least {low}" if low else f"at most {high}"
        return bound if low or high else "any date"
    return low if low == high else f"{low} to {high}"


def _named(value: Fraction | int, unit: str) -> str:
    number = int(value)
    match unit:
        case _ if unit == WEEKDAY:
            return WEEKDAYS[number % 7]
        case _ if unit == YEAR_AND_DAY:
            day = date.fromordinal(max(1, number))
            return f"{day:%B} {day.day}, {day.year}"
        case _ if unit == YEAR_AND_MONTH:
            return f"{date(max(1, number // 12), number % 12 + 1, 1):%B} {number // 12}"
        case _:
            return str(number)
