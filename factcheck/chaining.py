"""Chaining: changes that follow each other, as the products of a relation."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.claims import Claims
from factcheck.relation import Constant, Factor, FormOfRelation, Product, Term, Unknown
from factcheck.told import Local

PERCENT = Fraction(1, 100)
# A tie of what changes lead from and to, and one of what they come to.
LED, COMPOUNDED = "led", "compounded"


def chain_of(claims: Claims, tie: Local) -> tuple[FormOfRelation, ...]:
    """The forms of a tie of changes in turn; none where it is of another way.

    Its figures are the levels at both ends and the rates ("led"), or the rate of all and the
    others ("compounded"); "+-" after that says which way each goes.
    """
    way, _, signs = tie.way.partition(" ")
    if way == LED:
        before, after, *steps = tie.figures
        return _in_turn((before, after), _growths(claims, steps, signs))
    if way == COMPOUNDED:
        one, then = Constant(Fraction(1)), Unknown("after all")
        grown, *growths = _growths(claims, tie.figures, signs)
        return (*_in_turn((one, then), growths), Product(then, grown, one))
    return ()


def _in_turn(ends: tuple[Term, Term], growths: Sequence[Factor]) -> tuple[FormOfRelation, ...]:
    """One growth after the other, from the level before the first to that after the last."""
    between = (Unknown(f"after {n} {each.figure}") for n, each in enumerate(growths[:-1]))
    levels = (ends[0], *between, ends[1])
    return tuple(
        Product(later, growth, earlier)
        for growth, (earlier, later) in zip(growths, pairwise(levels), strict=True)
    )


def _growths(claims: Claims, rates: Sequence[str], signs: str) -> list[Factor]:
    """Each rate as a factor; "+-" says which way each goes where its own words do not."""
    # Inflation that "was" so much is a rise.
    told = [1 if sign == "+" else -1 for sign in signs]
    told = told or [claims[rate].direction or 1 for rate in rates]
    parts = [PERCENT if claims[rate].quantity.unit == "percent" else Fraction(1) for rate in rates]
    return [
        Factor(rate, Fraction(1), way * part)
        for rate, way, part in zip(rates, told, parts, strict=True)
    ]
