"""Claim: what a printed quantity says, and the ties that its sentence gives it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import permutations

from factcheck.interval import Interval
from factcheck.period import Period
from factcheck.quantity import Quantity

ZERO = Interval.point(0)


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
        around: the words of its sentence near it that say something, in lower case.
    """

    id: str
    quantity: Quantity
    kind: Kind
    subject: Subject = Subject()
    direction: int = 0
    base: Period | None = None
    attribution: str = ""
    modality: Modality = Modality.ACTUAL
    sentence: int = 0
    headline: bool = False
    certain: bool = True
    lead: str = ""
    follow: str = ""
    around: frozenset[str] = frozenset()


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
    whole_subject: Subject = Subject()


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


@dataclass(frozen=True, slots=True)
class Claims:
    """All claims of an article with the ties inside its statements: what rules query."""

    claims: tuple[Claim, ...] = ()
    changes: tuple[Change, ...] = ()
    shares: tuple[Share, ...] = ()
    conversions: tuple[Conversion, ...] = ()
    rankings: tuple[Ranking, ...] = ()
    local_ties: tuple[Local, ...] = ()
    _by_id: Mapping[str, Claim] = field(init=False, repr=False, compare=False)
    _together: Mapping[str, frozenset[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {claim.id: claim for claim in self.claims})
        together: dict[str, frozenset[str]] = {}
        for a, b in self._told_together():
            together[a] = together.get(a, frozenset()) | {b}
        object.__setattr__(self, "_together", together)

    def _told_together(self) -> Iterator[tuple[str, str]]:
        for change in self.changes:
            figures = (change.after, change.before, change.rate, change.amount)
            yield from permutations([each for each in figures if each is not None], 2)
        for share in self.shares:
            figures = (share.share, share.part, share.whole, None)
            yield from permutations([each for each in figures if each is not None], 2)

    def told_with(self, figure: str) -> frozenset[str]:
        """The figures that a statement ties to this one in a change or share."""
        return self._together.get(figure, frozenset())

    def are_told_together(self, a: str, b: str) -> bool:
        """Whether a statement ties two figures in one change or share."""
        return b in self.told_with(a)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __getitem__(self, identity: str) -> Claim:
        return self._by_id[identity]

    @property
    def facts(self) -> tuple[Claim, ...]:
        """The claims told as facts, in the order of the text."""
        return tuple(claim for claim in self.claims if claim.modality is Modality.ACTUAL)

    @property
    def levels(self) -> tuple[Claim, ...]:
        """The levels told as facts, of a measure that is known, in the order of the text."""
        return tuple(
            claim
            for claim in self.facts
            if claim.kind is Kind.LEVEL and claim.subject.measure and not self._is_undated(claim)
        )

    def _is_undated(self, claim: Claim) -> bool:
        """Whether it is an earlier level of a time that the text does not name."""
        return claim.subject.period is None and any(
            change.before == claim.id for change in self.changes
        )

    def level(self, subject: Subject, unit: str) -> Claim | None:
        """The level of this subject in this unit: the most precise print of the body, if any."""
        found = [
            claim
            for claim in self.levels
            if claim.subject == subject and claim.quantity.unit == unit
        ]
        return min(found, key=lambda claim: (claim.headline, claim.quantity.place), default=None)

    def rate(self, subject: Subject, base: Period | None) -> Claim | None:
        """The relative change of this subject against this base, preferably of the body."""
        found = [
            claim
            for claim in self.facts
            if claim.kind is Kind.CHANGE
            and claim.direction
            and claim.subject == subject
            and (claim.base is None or base is None or claim.base == base)
        ]
        return min(found, key=lambda claim: (claim.headline, claim.quantity.place), default=None)

    @property
    def primary_levels(self) -> tuple[Claim, ...]:
        """One print of each level: the one that :meth:`level` finds."""
        found = {self.level(claim.subject, claim.quantity.unit) for claim in self.levels}
        return tuple(claim for claim in self.levels if claim in found)

    @property
    def primary_rates(self) -> tuple[Claim, ...]:
        """One print of each relative change: the one that :meth:`rate` finds."""
        rates = self.of_kind(Kind.CHANGE)
        found = {self.rate(claim.subject, claim.base) for claim in rates}
        return tuple(claim for claim in rates if claim in found)

    @property
    def home(self) -> frozenset[str]:
        """The names that most figures of the article are about: its country, its company."""
        scopes = [claim.subject.scope for claim in self.claims]
        names = Counter(name for scope in scopes for name in scope if name[:1].isupper())
        return frozenset(name for name, count in names.items() if 2 * count > len(scopes))

    def of_kind(self, *kinds: Kind) -> tuple[Claim, ...]:
        """The claims of these kinds, in the order of the text."""
        return tuple(claim for claim in self.claims if claim.kind in kinds)
