"""Readings: the intervals that the figures of a relation stand for."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from factcheck.claim import Claims
from factcheck.interval import Interval
from factcheck.judge.equations import terms
from factcheck.quantity import Hedge, Quantity, Rounding
from factcheck.relation import Constant, Relation, Term

PERCENTAGES = {"percent", "percentage point"}
LARGE = 10_000
ROUND_STEPS = (100, 1000, 10**6, 10**9)


def read(relation: Relation, claims: Claims, rounding: Rounding) -> dict[Term, Interval]:
    """The printed interval of each figure of a relation under one reading; its constants too."""
    quantities = {figure: claims[figure].quantity for figure in relation.figures}
    constants: dict[Term, Interval] = {
        term: Interval.point(term.value)
        for form in relation.forms
        for term in terms(form)
        if isinstance(term, Constant)
    }
    return constants | {
        figure: quantity.interval(rounding, _finest(figure, quantities))
        for figure, quantity in quantities.items()
    }


def _finest(figure: str, quantities: Mapping[str, Quantity]) -> Fraction | None:
    """The finest last digit among the figures in the same unit.

    A percentage is its own measure: 20 percent is not 15 to 25 percent.
    """
    unit = quantities[figure].unit
    alike = {other: each for other, each in quantities.items() if each.unit == unit}
    if unit in PERCENTAGES:
        return min(each.place for each in alike.values())
    others = [each.place for other, each in alike.items() if other != figure]
    if all(_in_round_numbers(each) for each in alike.values()):
        others = [_round_place(each) for each in alike.values()]
    return min(others, default=None)


def _in_round_numbers(quantity: Quantity) -> bool:
    return _round_place(quantity) > quantity.place


def _round_place(quantity: Quantity) -> Fraction:
    """The last digit of a large number that is printed in full hundreds or thousands.

    Where all figures of a relation end in "000", the zeros say nothing.
    """
    if quantity.scale != 1 or abs(quantity.number) < LARGE or quantity.place != 1:
        return quantity.place
    steps = [step for step in ROUND_STEPS if step <= quantity.coarse_place]
    return Fraction(max(steps, default=1))


def cut(quantity: Quantity, rounded: Interval) -> Interval | None:
    """The values that are cut to the print and do not just round to it.

    ``rounded`` is the quantity rounded to nearest. ``None`` where nothing was cut.
    """
    rounds = not quantity.exact and quantity.upper is None and quantity.hedge is Hedge.NONE
    if not rounds or rounded.low is None or rounded.high is None:
        return None
    place = rounded.high - rounded.low
    number = quantity.number
    if number < 0:
        return Interval(number - place, number, False, True)
    return Interval(number, number + place, True, False)
