"""Rarity: numbers that are one slip apart, and how easily they are so by chance."""

from fractions import Fraction

import pytest

from factcheck.claim import Claim, Kind
from factcheck.quantity import Quantity
from factcheck.reading.quantities import find_quantities
from factcheck.reading.worded.rarity import are_swapped, chance_of_slip, shapes_of
from factcheck.reading.worded.skeleton import LEVEL
from factcheck.reading.worded.telling import Told


def told(printed: str) -> Told:
    quantity: Quantity = find_quantities(f"There were {printed} cases.")[0]
    return Told(Claim("f1", quantity, Kind.LEVEL), LEVEL, (), (), frozenset())


@pytest.mark.parametrize(
    ("first", "second", "swapped"),
    [("17,137", "17,317", True), ("17,137", "17,137", False), ("17,137", "17,138", False)],
)
def test_swapped_are_the_same_digits_in_another_order(
    first: str, second: str, swapped: bool
) -> None:
    assert are_swapped(told(first), told(second)) is swapped


def test_a_swap_is_rarer_than_another_digit_and_rarer_the_longer_numbers_are() -> None:
    figures = {printed: told(printed) for printed in ("958", "985", "955", "17,137", "17,317")}
    shapes = shapes_of(figures.values())
    chance = {
        pair: chance_of_slip(figures[pair[0]], figures[pair[1]], shapes)
        for pair in (("958", "985"), ("958", "955"), ("17,137", "17,317"))
    }
    # 3 pairs of three digits: 2 / 900 each; 1 pair of five digits: 4 / 90,000
    assert chance["958", "985"] == pytest.approx(float(Fraction(3 * 2, 900)))
    assert chance["17,137", "17,317"] == pytest.approx(float(Fraction(4, 90_000)))
    assert chance["958", "955"] > chance["958", "985"] > chance["17,137", "17,317"]


def test_among_many_numbers_a_swap_is_no_wonder() -> None:
    few = [told(f"{number}") for number in range(1357, 1360)]
    many = [told(f"{number}") for number in range(1357, 1397)]
    swapped = told("1,357"), told("1,375")
    assert (
        chance_of_slip(*swapped, shapes_of(few)) < 0.01 < chance_of_slip(*swapped, shapes_of(many))
    )
