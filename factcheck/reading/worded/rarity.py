"""Rarity: how easily two numbers of a text are one slip apart by chance.

Among many numbers of two digits some are always another's digits swapped; two of five digits
hardly ever are, unless one of them is a misprint of the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

from factcheck.reading.worded.telling import Told, digits_of, telling_digits

Shape = tuple[int, Fraction, str]


def shapes_of(told: Iterable[Told]) -> Counter[Shape]:
    """How many figures of a text are of each shape: telling digits, scale, sort of figure."""
    return Counter(map(_shape, told))


def are_swapped(first: Told, second: Told) -> bool:
    """Whether two numbers have the same digits in another order."""
    one, other = (digits_of(each.claim.quantity) for each in (first, second))
    return one != other and sorted(one) == sorted(other)


def chance_of_slip(first: Told, second: Told, shapes: Counter[Shape]) -> float:
    """How many pairs of the text's numbers of this shape a slip keeps apart by mere chance.

    Two random numbers of n digits are one swap of neighbours apart with the probability
    (n - 1) / (9 * 10^(n - 1)), and one changed digit apart with 9 n of as many cases.
    """
    shape = max(_shape(first), _shape(second))
    digits, others = shape[0], shapes[shape]
    apart = digits - 1 if are_swapped(first, second) else 9 * digits
    return others * (others - 1) / 2 * apart / (9 * 10 ** (digits - 1)) if digits else 1.0


def _shape(told: Told) -> Shape:
    quantity = told.claim.quantity
    return len(telling_digits(quantity)), quantity.scale, told.mark
