"""Weigher: the probabilities of the ties of one article, by the trees of their families."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from factcheck.evidence.adding import are_added_apart
from factcheck.evidence.candidates import ADDED, are_told_of_two, told_apart
from factcheck.evidence.features import Features, described
from factcheck.evidence.pairs import Vector, Vectors
from factcheck.evidence.rows import Row, Surveyed
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
from factcheck.evidence.weighed import Weighed, name_of

MOST_AT_ONCE = 4096
# Whose levels are all of what was, none of what had been expected.
LEVELED = frozenset({"growth", "move"})


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


def _batches(ties: Sequence[Tie]) -> Iterator[Sequence[Tie]]:
    """The ties, not too many at once: each takes some kilobytes."""
    return (ties[at : at + MOST_AT_ONCE] for at in range(0, len(ties), MOST_AT_ONCE))


def _weighed(
    ties: Sequence[Tie], family: Family, likely: Iterable[float], *, fits: bool
) -> Iterator[Weighed]:
    for tie, probability in zip(ties, likely, strict=True):
        yield Weighed(tie, family, fits, float(probability))
