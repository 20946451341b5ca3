"""Pairs: a level and the one that it is held against, with the words that lead to each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.claim import Claim
from factcheck.claims import Claims

FROM = frozenset({"from", "than"})
MERE = frozenset({"against", "versus", "vs", "compared", "comparison"})
COMPARED = frozenset({"compared", "comparison", "relative", "compares", "comparable"})
BASE = FROM | MERE
LEADING = (BASE - COMPARED) | {"after"}
WAYS = frozenset({"up", "down", "higher", "lower"})
# Words between one that compares and its figure.
LIGHT = frozenset(
    "just about around some only nearly almost over under roughly a an the its their revised "
    "reported previously record".split()
)
# How many words before a figure lead to it, and how many hold two figures together.
LEAD, NEAR, GAP = 2, 4, 7


@dataclass(frozen=True)
class Pair:
    """A level, the one that it is held against, and which way it is said to have moved."""

    claims: Claims
    after: Claim
    before: Claim
    direction: int

    @cached_property
    def row(self) -> tuple[Claim, ...]:
        """The figures of the sentences of both, in the order of the text."""
        sentences = {self.after.sentence, self.before.sentence}
        return tuple(each for each in self.claims if each.sentence in sentences)

    @property
    def is_of_one_sentence(self) -> bool:
        return self.after.sentence == self.before.sentence

    @property
    def goes_back(self) -> bool:
        """Whether the level comes first in the text, and then what it is held against."""
        return self.after.quantity.start < self.before.quantity.start

    @property
    def is_merely_compared(self) -> bool:
        """Whether no word says that the level came from the other."""
        led = set(self.before.before[:GAP])
        return not FROM & led and bool(MERE & led)

    def previous(self, claim: Claim) -> Claim | None:
        """The figure before one in its sentence."""
        earlier = [
            each
            for each in self.row
            if each.sentence == claim.sentence and each.quantity.start < claim.quantity.start
        ]
        return max(earlier, key=lambda each: each.quantity.start, default=None)

    def following(self, claim: Claim) -> tuple[Claim, ...]:
        """The figures after one in its sentence, the nearest first."""
        return tuple(
            each
            for each in sorted(self.row, key=lambda each: each.quantity.start)
            if each.sentence == claim.sentence and each.quantity.start > claim.quantity.start
        )

    @property
    def between(self) -> Iterator[Claim]:
        """The figures after the level, up to the one that it is held against."""
        for each in self.following(self.after):
            if each.quantity.start < self.before.quantity.start and each is not self.before:
                yield each

    def fits(self, base: Claim) -> bool:
        return (
            self.after.quantity.number * self.direction > base.quantity.number * self.direction
            and base.quantity.unit == self.after.quantity.unit
        )


def leads(claim: Claim) -> bool:
    """Whether words before a figure say that another is held against it."""
    near = [word for word in claim.before if word not in LIGHT]
    # "To more than 20" only bounds it.
    bounded = near[:1] == ["than"] and near[1:2] in (["more"], ["less"], ["fewer"])
    near = near[2 if bounded else 0 :][:LEAD]
    compared = {"with", "to"} & set(near[:1]) and COMPARED & set(near[1:])
    return bool(LEADING & set(near) or compared)


def is_up_from(claim: Claim) -> bool:
    """Whether words say that another figure is above or below one: ", up from 4"."""
    near = claim.before[:NEAR]
    return "from" in near and not WAYS.isdisjoint(near)
