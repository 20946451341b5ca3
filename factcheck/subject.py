"""Subject: what a figure measures, of whom, and when."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.period import Period


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: a canonical measure, of whom, and when.

    Attributes:
        measure: the name in a domain model ("exports"), else the lemmas of the noun
            phrase ("factory order"); "" where the text does not say.
        scope: whose figure it is, sorted, canonical ("China"), partners and sectors
            included ("China", "US"); empty where the text does not say.
        period: the days it is about; ``None`` where the text does not say.
        sign: -1 where the text gives the measure's negative ("deficit"), else 1.
    """

    measure: str = ""
    scope: tuple[str, ...] = ()
    period: Period | None = None
    sign: int = 1


# The subject of a figure of which the text says nothing.
UNSAID = Subject()
