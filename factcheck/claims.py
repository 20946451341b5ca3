"""Claims: all claims of an article, and the ties that its statements give them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import permutations

from factcheck.claim import Claim, Kind, Modality
from factcheck.grouped import Each, grouped
from factcheck.period import Period
from factcheck.subject import Subject
from factcheck.told import Change, Conversion, Local, Ranking, Share


@dataclass(frozen=True, eq=False)
class Claims:
    """All claims of an article with the ties inside its statements: what rules query.

    What is asked for often is worked out once and kept, so it has no slots.
    """

    claims: tuple[Claim, ...] = ()
    changes: tuple[Change, ...] = ()
    shares: tuple[Share, ...] = ()
    conversions: tuple[Conversion, ...] = ()
    rankings: tuple[Ranking, ...] = ()
    local_ties: tuple[Local, ...] = ()

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __getitem__(self, identity: str) -> Claim:
        return self._by_id[identity]

    def has(self, identity: str) -> bool:
        """Whether a claim has this id."""
        return identity in self._by_id

    @cached_property
    def _by_id(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def _together(self) -> Mapping[str, frozenset[str]]:
        together: dict[str, set[str]] = defaultdict(set)
        for change in self.changes:
            _tie(together, (change.after, change.before, change.rate, change.amount))
        for share in self.shares:
            _tie(together, (share.share, share.part, share.whole))
        return {figure: frozenset(others) for figure, others in together.items()}

    def told_with(self, figure: str) -> frozenset[str]:
        """The figures that a statement ties to this one in a change or share."""
        return self._together.get(figure, frozenset())

    def are_told_together(self, a: str, b: str) -> bool:
        """Whether a statement ties two figures in one change or share."""
        return b in self.told_with(a)

    @cached_property
    def _changes_to(self) -> Mapping[str | None, tuple[Change, ...]]:
        return grouped(self.changes, lambda change: change.after)

    def changes_to(self, level: str) -> tuple[Change, ...]:
        """The changes that led to a level."""
        return self._changes_to.get(level, ())

    @cached_property
    def _changes_of(self) -> Mapping[str, tuple[Change, ...]]:
        return _by_figure(
            self.changes, lambda told: (told.after, told.before, told.rate, told.amount)
        )

    def changes_of(self, figure: str) -> tuple[Change, ...]:
        """The changes that a figure is told in, whatever it is there."""
        return self._changes_of.get(figure, ())

    @cached_property
    def _shares_of(self) -> Mapping[str, tuple[Share, ...]]:
        return _by_figure(self.shares, lambda told: (told.share, told.part, told.whole))

    def shares_of(self, figure: str) -> tuple[Share, ...]:
        """The shares that a figure is told in, whatever it is there."""
        return self._shares_of.get(figure, ())

    @cached_property
    def _shares_by(self) -> Mapping[str, tuple[Share, ...]]:
        return grouped(self.shares, lambda share: share.share)

    def shares_by(self, percentage: str) -> tuple[Share, ...]:
        """The parts of wholes that a percentage tells."""
        return self._shares_by.get(percentage, ())

    @cached_property
    def facts(self) -> tuple[Claim, ...]:
        """The claims told as facts, in the order of the text."""
        return tuple(claim for claim in self.claims if claim.modality is Modality.ACTUAL)

    @cached_property
    def _facts_of(self) -> Mapping[Subject, tuple[Claim, ...]]:
        return grouped(self.facts, lambda claim: claim.subject)

    def facts_of(self, subject: Subject) -> tuple[Claim, ...]:
        """The claims told as facts of one subject, in the order of the text."""
        return self._facts_of.get(subject, ())

    @cached_property
    def levels(self) -> tuple[Claim, ...]:
        """The levels told as facts, of a measure that is known, in the order of the text.

        An earlier level of a time that the text does not name is none.
        """
        earlier = {change.before for change in self.changes}
        return tuple(
            claim
            for claim in self.facts
            if claim.kind is Kind.LEVEL
            and claim.subject.measure
            and (claim.subject.period is not None or claim.id not in earlier)
        )

    @cached_property
    def _level(self) -> Mapping[tuple[Subject, str], Claim]:
        told = grouped(self.levels, lambda claim: (claim.subject, claim.quantity.unit))
        return {what: min(prints, key=_preference) for what, prints in told.items()}

    def level(self, subject: Subject, unit: str) -> Claim | None:
        """The level of this subject in this unit: the most precise print of the body, if any."""
        return self._level.get((subject, unit))

    def rate(self, subject: Subject, base: Period | None) -> Claim | None:
        """The relative change of this subject against this base, preferably of the body."""
        found = (
            claim
            for claim in self.facts_of(subject)
            if claim.kind is Kind.CHANGE
            and claim.direction
            and (claim.base is None or base is None or claim.base == base)
        )
        return min(found, key=_preference, default=None)

    @cached_property
    def primary_levels(self) -> tuple[Claim, ...]:
        """One print of each level: the one that :meth:`level` finds."""
        found = {claim.id for claim in self._level.values()}
        return tuple(claim for claim in self.levels if claim.id in found)

    @cached_property
    def _primary_levels_of(self) -> Mapping[str, tuple[Claim, ...]]:
        return grouped(self.primary_levels, lambda claim: claim.subject.measure)

    def primary_levels_of(self, measure: str) -> tuple[Claim, ...]:
        """One print of each level of a measure, in the order of the text."""
        return self._primary_levels_of.get(measure, ())

    @cached_property
    def primary_rates(self) -> tuple[Claim, ...]:
        """One print of each relative change: the one that :meth:`rate` finds."""
        rates = self.of_kind(Kind.CHANGE)
        told = {(claim.subject, claim.base) for claim in rates}
        found = {claim.id for each in told if (claim := self.rate(*each)) is not None}
        return tuple(claim for claim in rates if claim.id in found)

    @cached_property
    def home(self) -> frozenset[str]:
        """The names that most figures of the article are about: its country, its company."""
        scopes = [claim.subject.scope for claim in self.claims]
        names = Counter(name for scope in scopes for name in scope if name[:1].isupper())
        return frozenset(name for name, count in names.items() if 2 * count > len(scopes))

    def of_kind(self, *kinds: Kind) -> tuple[Claim, ...]:
        """The claims of these kinds, in the order of the text."""
        return tuple(claim for claim in self.claims if claim.kind in kinds)


def _tie(together: Mapping[str, set[str]], figures: tuple[str | None, ...]) -> None:
    """Note each two figures of a statement as told together."""
    for a, b in permutations([each for each in figures if each is not None], 2):
        together[a].add(b)


def _by_figure(
    told: Iterable[Each], figures: Callable[[Each], Iterable[str | None]]
) -> Mapping[str, tuple[Each, ...]]:
    """What statements tell, by each of the figures in it."""
    found: dict[str, list[Each]] = defaultdict(list)
    for each in told:
        for figure in figures(each):
            if figure is not None:
                found[figure].append(each)
    return {figure: tuple(of) for figure, of in found.items()}


def _preference(claim: Claim) -> tuple[bool, Fraction]:
    """The body before the headline, the finer print before the coarser."""
    return claim.headline, claim.quantity.place
