"""Told: the ties of figures that a statement, or one place of the text, gives by itself."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.interval import Interval
from factcheck.subject import UNSAID, Subject

ZERO = Interval.point(0)


@dataclass(frozen=True, slots=True)
class Change:
    """A change as its statement tells it; each part is the id of a claim, or ``None``.

    rate is the relative change, amount the absolute one, after and before the levels.
    """

    after: str | None = None
    before: str | None = None
    rate: str | None = None
    amount: str | None = None
    direction: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: "X, accounting for 16.6 percent of China's total foreign trade".

    share and part are ids of claims; whole is the id of a claim of the same statement, or
    ``None`` where the whole is only named, by ``whole_subject``.
    """

    share: str
    part: str | None = None
    whole: str | None = None
    whole_subject: Subject = UNSAID


@dataclass(frozen=True, slots=True)
class Conversion:
    """One amount in two units: "41.21 trillion yuan ($5.83 trillion)"; ids of claims."""

    amount: str
    converted: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """A place in an order: "China's second-largest trading partner".

    rank is the id of the claim that prints it, subject the id of the level that it ranks;
    place counts from 1; order is "largest" or "smallest"; among names what is ranked
    (noun phrase lemmas and scope: "China trading partner").
    """

    rank: str
    subject: str
    place: int
    order: str
    among: str


@dataclass(frozen=True, slots=True)
class Local:
    """A tie of figures that one place of the text gives by itself: "Tuesday, March 4".

    way names what the place says ("weekday", "age", "conversion"), figures are ids of claims
    in the order of their roles, slack is what the tie leaves open, in the unit of the first
    figure; confidence is how sure the reading is.
    """

    way: str
    figures: tuple[str, ...]
    slack: Interval = ZERO
    confidence: float = 0.9
