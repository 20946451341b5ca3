"""Restatements: figures that the article prints more than once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.claims import Claims
from factcheck.relation import Equal, Relation


@dataclass(frozen=True, slots=True)
class Restatements:
    """Which figures print one value, by which relations.

    ``ties`` gives for each figure its other prints with the number of the relation that
    ties the two; ``copies`` the headline's prints that agree with the body's.
    """

    ties: Mapping[str, tuple[tuple[str, int], ...]]
    copies: Mapping[str, frozenset[str]]

    def of(self, figure: str) -> list[tuple[str, frozenset[int]]]:
        """A figure and all its other prints, each with the relations that tie it."""
        reached: dict[str, frozenset[int]] = {figure: frozenset()}
        waiting = [figure]
        for current in waiting:
            for other, relation in self.ties.get(current, ()):
                if other not in reached:
                    reached[other] = reached[current] | {relation}
                    waiting.append(other)
        return list(reached.items())

    def released(self, figure: str) -> frozenset[str]:
        """What falls with a figure: itself and its copies in the headline.

        A headline is written from the body, so a number that agrees there confirms nothing.
        """
        return self.copies.get(figure, frozenset()) | {figure}


def restatements(relations: Mapping[int, Relation], claims: Claims) -> Restatements:
    """The restatements that the relations tell."""
    ties: dict[str, tuple[tuple[str, int], ...]] = {}
    copies: dict[str, frozenset[str]] = {}
    for number, a, b in _pairs(relations):
        ties[a] = (*ties.get(a, ()), (b, number))
        if _copied(claims, a, b):
            copies[a] = copies.get(a, frozenset()) | {b}
    return Restatements(ties, copies)


def _pairs(relations: Mapping[int, Relation]) -> Iterable[tuple[int, str, str]]:
    for number, relation in relations.items():
        for form in relation.forms:
            match form:
                case Equal(str(a), str(b)):
                    yield number, a, b
                    yield number, b, a


def _copied(claims: Claims, body: str, headline: str) -> bool:
    original, copy = claims[body], claims[headline]
    agree = original.quantity.interval().meets(copy.quantity.interval())
    return agree and copy.headline and not original.headline
