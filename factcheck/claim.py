"""Claim: what a printed quantity says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.period import Period
from factcheck.quantity import Quantity
from factcheck.subject import UNSAID, Subject


class Kind(StrEnum):
    """What sort of figure a claim prints."""

    LEVEL = "level"
    CHANGE = "change"
    DIFFERENCE = "difference"
    SHARE = "share"
    POINTS = "points"
    MULTIPLE = "multiple"
    RATE = "rate"
    RANK = "rank"
    COUNT = "count"
    DATE = "date"
    AGE = "age"
    DURATION = "duration"


class Modality(StrEnum):
    """Whether the claim is told as a fact."""

    ACTUAL = "actual"
    FORECAST = "forecast"
    NEGATED = "negated"


@dataclass(frozen=True, slots=True)
class Claim:
    """One printed quantity with what it says.

    Attributes:
        id: "f1", "f2", ... in the order of the text; "d1", "d2", ... for figures that only a
            tie of one place brings in, such as a year beside an age.
        quantity: the figure as printed.
        kind: what sort of figure it is.
        subject: what it measures. For a change, what changed; for a share, the part.
        direction: 1 for a rise, -1 for a fall, 0 where it has none.
        base: for a change, the period it is measured against, where known.
        attribution: who says so, canonical; "" where the story itself does.
        modality: whether it is told as a fact.
        sentence: number of its sentence in the article, from 0; 0 is the headline where
            ``headline`` says so.
        headline: whether it stands in the headline.
        certain: whether its subject can be no other; false where its period is carried over
            a passage about another one.
        lead, follow: the words beside it that may tie it to another: "from", "or", "(".
        before, after: the words and marks up to the figures beside it, the nearest first.
        around: the words of its sentence near it that say something, in lower case.
    """

    id: str
    quantity: Quantity
    kind: Kind
    subject: Subject = UNSAID
    direction: int = 0
    base: Period | None = None
    attribution: str = ""
    modality: Modality = Modality.ACTUAL
    sentence: int = 0
    headline: bool = False
    certain: bool = True
    lead: str = ""
    follow: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    around: frozenset[str] = frozenset()
