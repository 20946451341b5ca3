"""Corners: what the figures of one change leave to each other, where a level takes part twice.

Of "fell by 0.5 billion, or 0.7 percent, to 71.3 billion", interval arithmetic takes the level
of the sum and that of the product for two values, so that its ranges come out too wide. Each of
the three figures is a quotient of linear terms of each of the others: where it has no pole, it is
smallest and largest where they are at the ends of their ranges (Moore, *Interval Analysis*,
1966, on monotone functions).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import product

from factcheck.interval import EVERYTHING, Interval
from factcheck.judge.equations import Values
from factcheck.relation import Factor, FormOfRelation, Product, Sum, Term, Unknown


@dataclass(frozen=True, slots=True)
class _Move:
    """after = before + sign * amount = before * (offset + scale * rate)."""

    after: Term
    amount: Term
    sign: int
    factor: Factor

    def solved(self, wanted: Term, known: dict[Term, Fraction]) -> tuple[Fraction, Fraction]:
        """The level before, and the wanted one of the three figures.

        Raises:
            ZeroDivisionError: the other two leave it open.
        """
        offset, scale = self.factor.offset, self.factor.scale
        if wanted == self.factor.figure:
            before = known[self.after] - self.sign * known[self.amount]
            return before, (known[self.after] / before - offset) / scale
        times = offset + scale * known[self.factor.figure]
        if wanted == self.amount:
            before = known[self.after] / times
            return before, self.sign * (known[self.after] - before)
        before = self.sign * known[self.amount] / (times - 1)
        return before, before * times


def at_corners(wanted: Term, forms: Sequence[FormOfRelation], values: Values) -> Interval:
    """The values of one figure of a change, given the other two; else every value.

    Every value, too, where the level before may be zero, or a range has no end.
    """
    move = _move(forms)
    if move is None or wanted not in (move.after, move.amount, move.factor.figure):
        return EVERYTHING
    others = [each for each in (move.after, move.amount, move.factor.figure) if each != wanted]
    befores, found = [], []
    try:
        for corner in product(*(_ends(values[term]) for term in others)):
            before, value = move.solved(wanted, dict(zip(others, corner, strict=True)))
            befores.append(Interval.point(before))
            found.append(Interval.point(value))
    except ZeroDivisionError:
        return EVERYTHING
    if not found or 0 in reduce(Interval.hull, befores):
        return EVERYTHING
    return reduce(Interval.hull, found)


def _ends(value: Interval) -> Iterator[Fraction]:
    """Both ends of a range; none where one is missing."""
    if value.low is not None and value.high is not None:
        yield from (value.low, value.high)


def _move(forms: Sequence[FormOfRelation]) -> _Move | None:
    """The change that two forms tell, where they do."""
    match forms:
        case [
            Sum(after, (Unknown() as before, amount), (1, sign), exhaustive=True),
            Product(result, factor, other),
        ] if result == after and other == before:
            return _Move(after, amount, sign, factor)
    return None
