"""Period: the days, months or years that a claim is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``start`` up to, but not including, ``end``.

    A period whose year is not known (no year printed, no publication date) keeps
    ``start`` and ``end`` in the year 4 (a leap year, so that 29 February exists) and says
    ``anchored=False``: two such periods compare with each other but with no anchored one.
    """

    start: date
    end: date
    anchored: bool = True

    def __contains__(self, other: Period) -> bool:
        return (
            self.anchored == other.anchored and self.start <= other.start and other.end <= self.end
        )

    def overlaps(self, other: Period) -> bool:
        """Whether the two share a day; never for an anchored and an unanchored one."""
        return self.anchored == other.anchored and self.start < other.end and other.start < self.end

    @property
    def days(self) -> int:
        """Its length in days."""
        return (self.end - self.start).days

    def __str__(self) -> str:
        """ISO 8601, as short as it can be: 2025, 2025-11, 2025-01/2025-11, 2025-12-08."""
        last = date.fromordinal(self.end.toordinal() - 1)
        whole_months = self.start.day == 1 and self.end.day == 1
        if whole_months and self.start.month == self.end.month == 1:
            first, final = self._year(self.start), self._year(last)
        elif whole_months:
            first, final = self._month(self.start), self._month(last)
        else:
            first = f"{self._month(self.start)}-{self.start.day:02}"
            final = f"{self._month(last)}-{last.day:02}"
        return first if first == final else f"{first}/{final}"

    def _year(self, day: date) -> str:
        return f"{day.year:04}" if self.anchored else "XXXX"

    def _month(self, day: date) -> str:
        return f"{self._year(day)}-{day.month:02}"
