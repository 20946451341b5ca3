"""Weighing: how likely figures are tied, and how likely a slip keeps a tie from fitting.

Two sets of trees for each family are learned from articles with annotated ties. Those of ties
that fit say how likely a tie is meant, though no word says so. Those of ties that do not fit,
but would but for a slip of one figure, say how likely the slip is what is wrong: they are learned
from the annotated ties with slips made on purpose, beside what fails to fit in sound articles
(`tests/bench/teach.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.evidence.adding import are_added_apart
from factcheck.evidence.analogy import analogous
from factcheck.evidence.candidates import ADDED, are_told_of_two, candidates, told_apart
from factcheck.evidence.families import FAMILIES
from factcheck.evidence.features import Features, described
from factcheck.evidence.pairs import Vector, Vectors
from factcheck.evidence.rows import Row, Surveyed, surveyed
from factcheck.evidence.siblings import Fitting
from factcheck.evidence.slipped import SlipKind, Slipped, slipped
from factcheck.evidence.telling import (
    are_each_told_twice,
    are_of_two_names,
    are_set_beside,
    is_bracketed_elsewhere,
    is_moved_from,
    is_told_apart,
    told_roles,
)
from factcheck.evidence.tie import Family, Tie
from factcheck.evidence.trees import trees
from factcheck.relation import Relation

MEANT, MISSED = "meant", "missed"
# How sure a relation is that only the trees speak for, and that its figures do not keep to.
ACCUSING = 0.7
MOST_AT_ONCE = 4096
# Whose levels are all of what was, none of what had been expected.
LEVELED = frozenset({"growth", "move"})


@dataclass(frozen=True, slots=True)
class Weighed:
    """A tie with the probability that it is meant, or that a slip keeps it from fitting."""

    tie: Tie
    family: Family
    fits: bool
    probability: float

    @property
    def reported(self) -> str:
        """The id of the figure that is set beside what the others imply."""
        return self.tie.rows[self.family.reported].id

    @property
    def compared(self) -> tuple[str, ...]:
        """The ids of the figures that it explains: what is reported, or both that are one."""
        both = self.family.name == "repeat"
        return tuple(row.id for row in self.tie.rows) if both else (self.reported,)

    @property
    def is_told(self) -> bool:
        """Whether it is likely enough to be told."""
        return self.probability >= trees(name_of(self.family, fits=self.fits)).sure

    def relation(self, rule: str, message: str) -> Relation:
        """What a rule asserts by it; tentative where only the fit makes it likely."""
        return Relation(
            rule,
            self.family.forms(self.tie),
            self.reported,
            tuple(row.id for row in self.tie.rows),
            message,
            confidence=round(self.probability, 2) if self.fits else ACCUSING,
            inferred=True,
            learned=True,
            tentative=self.fits,
        )


def name_of(family: Family, *, fits: bool) -> str:
    """The name of the trees for the ties of a family that fit, or that do not."""
    return f"{family.name}-{MEANT if fits else MISSED}"


def likely_ties(claims: Claims, models: Models, *families: str) -> tuple[Weighed, ...]:
    """The ties of some families that are likely enough to be told, the best of each figure.

    A tie that does not fit gives way to one of the same family that fits and explains its figure.
    """
    told: Counter[tuple[str, bool, str]] = Counter()
    found = []
    likely, explained = _likely(claims, models)
    for each in likely:
        compared = {(each.family.name, figure) for figure in each.compared}
        if each.family.name in families and (each.fits or explained.isdisjoint(compared)):
            place = each.family.name, each.fits, each.reported
            told[place] += 1
            if told[place] <= (each.family.ways if each.fits else 1):
                found.append(each)
    return tuple(found)


# Several rules ask for the ties of one article.
@lru_cache(maxsize=4)
def _likely(
    claims: Claims, models: Models
) -> tuple[tuple[Weighed, ...], frozenset[tuple[str, str]]]:
    """The ties that are likely enough to be told; the figures that some of a family fit."""
    likely = tuple(each for each in weighed_ties(claims, models) if each.is_told)
    explained = (
        (each.family.name, figure) for each in likely if each.fits for figure in each.compared
    )
    return likely, frozenset(explained)


@lru_cache(maxsize=4)
def weighed_ties(claims: Claims, models: Models) -> tuple[Weighed, ...]:
    """All ties of an article with their probabilities, the likeliest first."""
    article = surveyed(claims, models)
    if not article.rows:
        return ()
    weigher = Weigher(article)
    fitting: list[Weighed] = []
    missing: dict[Family, list[Tie]] = {}
    for family in FAMILIES.values():
        ties = candidates(article, family)
        if _accuses(family):
            missing[family] = [tie for tie in ties if not tie.fits]
        fitting += weigher.meant(family, [tie for tie in ties if tie.fits])
    witnesses = Fitting(fitting)
    missed = [
        each
        for family, ties in missing.items()
        for each in weigher.missed(
            family, [*ties, *analogous(family, fitting, article, ties)], witnesses
        )
    ]
    return tuple(sorted((*fitting, *missed), key=lambda each: -each.probability))


def _batches(ties: Sequence[Tie]) -> Iterator[Sequence[Tie]]:
    """The ties, not too many at once: each takes some kilobytes."""
    return (ties[at : at + MOST_AT_ONCE] for at in range(0, len(ties), MOST_AT_ONCE))


def _weighed(
    ties: Sequence[Tie], family: Family, likely: Iterable[float], *, fits: bool
) -> Iterator[Weighed]:
    for tie, probability in zip(ties, likely, strict=True):
        yield Weighed(tie, family, fits, float(probability))


def _accuses(family: Family) -> bool:
    """Whether a tie of this family that does not fit is ever told."""
    return trees(name_of(family, fits=False)).sure <= 1


class Weigher:
    """Weighs the ties of one article."""

    def __init__(self, article: Surveyed) -> None:
        self._article = article
        self._features = Features(article)
        self._slipped: dict[Row, Slipped] = {}

    def meant(self, family: Family, ties: Sequence[Tie]) -> list[Weighed]:
        """Ties that fit, with how likely each is meant."""
        learned = trees(name_of(family, fits=True))
        found: list[Weighed] = []
        for some in _batches(ties):
            likely = learned.probabilities(self._features.of(some, family))
            found += _weighed(some, family, likely, fits=True)
        return found

    def missed(self, family: Family, ties: Sequence[Tie], fitting: Fitting) -> list[Weighed]:
        """Ties that one slip keeps from fitting, with how likely it does; no others."""
        learned = trees(name_of(family, fits=False))
        found: list[Weighed] = []
        for some in _batches(ties):
            told = [(tie, self._told_of_missed(tie, family, fitting)) for tie in some]
            kept = [(tie, of) for tie, of in told if of is not None]
            if kept:
                likely = learned.probabilities(self._of_missed(kept, family))
                found += _weighed([tie for tie, _ in kept], family, likely, fits=False)
        return found

    def of_meant(self, tie: Tie, family: Family) -> Vector:
        """The features of a tie that fits."""
        vector: Vector = self._features.of([tie], family)[0]
        return vector

    def of_missed(self, tie: Tie, family: Family, fitting: Fitting) -> Vector | None:
        """The features of a tie that does not fit; ``None`` where no one slip explains it."""
        told = self._told_of_missed(tie, family, fitting)
        if told is None:
            return None
        vector: Vector = self._of_missed([(tie, told)], family)[0]
        return vector

    def _of_missed(self, told: Sequence[tuple[Tie, list[float]]], family: Family) -> Vectors:
        own = np.array([of for _, of in told], np.float32)
        ties = self._features.of([tie for tie, _ in told], family)
        found: Vectors = np.concatenate([ties, own], axis=1)
        return found

    def _told_of_missed(self, tie: Tie, family: Family, fitting: Fitting) -> list[float] | None:
        """What is known of a tie that does not fit beside its features; ``None`` as above.

        To those of the tie come the likeliest slip of each of its figures, how many figures a
        slip explains, what other ties explain each figure, and what the words make of it. Nor are
        there any where what fits explains the figures, or where the words keep them apart: unless
        ties made like it fit all the same, or it is a repeat, that many words may tell.
        """
        kinds = self._kinds(tie, family)
        ordered = sorted(kinds.values())
        if ordered[0] is SlipKind.NONE or self._is_settled(tie, family, fitting):
            return None
        apart, siblings = told_apart(tie, family, self._article), fitting.siblings(tie, family)
        excused = any(siblings) or family.name == "repeat"
        if apart.is_sure or (any(apart) and not excused):
            return None
        rows, explained = described(tie, family), [fitting.explains(row) for row in tie.rows]
        return [
            *(kinds[row] for row in rows),
            ordered[0],
            ordered[1],
            sum(kind is not SlipKind.NONE for kind in ordered) / len(ordered),
            *(fitting.explains(row) for row in rows),
            max(explained),
            min(explained),
            *siblings,
            *fitting.replacing(tie, family),
            *(mark for row in rows for mark in told_roles(row, tie, self._article.claims)),
            *apart,
        ]

    def _is_settled(self, tie: Tie, family: Family, fitting: Fitting) -> bool:
        """Whether what fits, or what the words say for certain, leaves nothing to be missed."""
        if family.name == "repeat" and (
            are_told_of_two(tie)
            or are_set_beside(tie, self._article.claims)
            or are_each_told_twice(tie, self._article.rows)
        ):
            return True
        if family.name == "share" and are_of_two_names(tie):
            return True
        if family.name == "move" and (
            is_bracketed_elsewhere(tie, self._article.rows) or is_moved_from(tie)
        ):
            return True
        if family.name in ADDED and are_added_apart(tie, self._article):
            return True
        if family.name in LEVELED and is_told_apart(tie, self._article.claims):
            return True
        return fitting.leave_no_room(tie, family)

    def _kinds(self, tie: Tie, family: Family) -> dict[Row, SlipKind]:
        """For each figure the likeliest slip from what the others leave to it."""
        needed = zip(tie.rows, family.needed(tie), strict=True)
        return {row: self._slips(row).kind_within(left) for row, left in needed}

    def _slips(self, row: Row) -> Slipped:
        if row not in self._slipped:
            self._slipped[row] = slipped(row)
        return self._slipped[row]
