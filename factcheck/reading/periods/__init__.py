"""Periods: the days, months and years that a text names."""

from factcheck.reading.periods.finding import find_periods
from factcheck.reading.periods.mention import PeriodMention, Shift
from factcheck.reading.periods.publication import find_publication_date

__all__ = ["PeriodMention", "Shift", "find_periods", "find_publication_date"]
