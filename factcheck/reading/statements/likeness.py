"""Likeness: whether two figures may be prints of one measure, by their units and their size."""

from __future__ import annotations

from factcheck.quantity import Quantity

# How many times another a number may be.
NEAR, FARTHER = 20, 200


def is_same_unit(unit: str, base: str) -> bool:
    """Whether a base has the unit of the figure before it, or only its first part.

    "25.5 cents a mile from 25.05 cents": what it is per is not said again.
    """
    if unit == base:
        return True
    # "18.0 per 100,000 population", "14.7 per 100,000"
    shorter = base[:1] == "/" and unit.startswith(f"{base} ")
    return bool(base) and (shorter or unit.startswith(f"{base}/"))


def is_like(bare: Quantity, other: Quantity) -> bool:
    """Whether a number without a unit may be of another's: near in size.

    With the same scale word at both a point may be lost: "to 7.79 billion from 501 billion".
    """
    a, b = abs(bare.number), abs(other.number)
    times = FARTHER if bare.scale == other.scale > 1 else NEAR
    return bool(a and b) and (b / times < a < b * times)
