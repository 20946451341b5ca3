"""Calendar: the units of calendar figures, and how long lengths of time are in them.

Numbers count weekdays from Monday as 0, days as ``date.toordinal`` does, months as twelve a
year, and years.
"""

from __future__ import annotations

from fractions import Fraction

WEEKDAY = "weekday"
YEAR_AND_DAY = "calendar day"
YEAR_AND_MONTH = "calendar month"
YEAR_ONLY = "calendar year"

# The mean Gregorian year: 97 leap years in 400.
DAYS_A_YEAR = Fraction(3652425, 10**4)
LENGTHS = {
    YEAR_ONLY: {"year": Fraction(1), "decade": Fraction(10), "century": Fraction(100)},
    YEAR_AND_MONTH: {"month": Fraction(1), "year": Fraction(12), "decade": Fraction(120)},
    YEAR_AND_DAY: {
        "day": Fraction(1),
        "week": Fraction(7),
        "month": DAYS_A_YEAR / 12,
        "year": DAYS_A_YEAR,
        "decade": 10 * DAYS_A_YEAR,
    },
}
