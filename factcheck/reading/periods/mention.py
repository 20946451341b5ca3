"""PeriodMention: a passage that names a period, or the base of a comparison."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.period import Period
from factcheck.reading.periods.spans import add_months, moved


@dataclass(frozen=True, slots=True)
class Shift:
    """How far the base of a comparison lies from the period of the claim."""

    months: int = 0
    days: int = 0

    def apply(self, period: Period) -> Period | None:
        """The period that lies this far from ``period``; None beyond the calendar."""
        start = moved(add_months(period.start, self.months), self.days)
        end = moved(add_months(period.end, self.months), self.days)
        return None if start is None or end is None else Period(start, end, period.anchored)


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A passage that names a period.

    Attributes:
        text, start, end: the passage and its character offsets.
        period: the days; ``None`` where they depend on the claim ("a year earlier") or on
            a publication date that is not known ("on Monday").
        kind: "year", "quarter", "month", "months" (a span of months or years that is none
            of the others), "day", "week", "half", "fiscal", "season", "part" ("mid-2023").
        comparative: whether it names the base of a comparison.
        shift: for a base that is relative to the claim's own period, how far off it is.
    """

    text: str
    start: int
    end: int
    period: Period | None
    kind: str
    comparative: bool = False
    shift: Shift | None = None
