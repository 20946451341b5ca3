"""Readings: the intervals that the figures of a relation stand for."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from factcheck.claim import Claims
from factcheck.interval import Interval
from factcheck.quantity import Hedge, Quantity, Rounding
from factcheck.relation import Relation, Term

PERCENTAGES = {"percent", "percentage point"}


def read(relation: Relation, claims: Claims, rounding: Rounding) -> dict[Term, Interval]:
    """The printed interval of each figure of a relation under one reading."""
    quantities = {figure: claims[figure].quantity for figure in relation.figures}
    return {
        figure: quantity.interval(rounding, _finest(figure, quantities))
        for figure, quantity in quantities.items()
    }


def _finest(figure: str, quantities: Mapping[str, Quantity]) -> Fraction | None:
    """The finest last digit among the other figures in the same unit.

    A percentage is its own measure: 20 percent is not 15 to 25 percent.
    """
    unit = quantities[figure].unit
    places = [
        quantity.place
        for other, quantity in quantities.items()
        if quantity.unit == unit and (other != figure or unit in PERCENTAGES)
    ]
    return min(places, default=None)


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
