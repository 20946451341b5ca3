"""What the three figures of one change leave to each other, worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.interval import EVERYTHING, Interval
from factcheck.judge.corners import at_corners
from factcheck.relation import Factor, Product, Sum, Unknown

BEFORE = Unknown("before")
FORMS = (
    Sum("after", (BEFORE, "amount"), (1, -1)),
    Product("after", Factor("rate", Fraction(1), Fraction(-1, 100)), BEFORE),
)
# "fell by 0.5 billion, or 0.7 percent, to 71.3 billion"
VALUES = {
    "after": Interval(Fraction(7125, 100), Fraction(7135, 100)),
    "amount": Interval(Fraction(45, 100), Fraction(55, 100)),
    "rate": Interval(Fraction(65, 100), Fraction(75, 100)),
}


@pytest.mark.parametrize(
    ("wanted", "low", "high"),
    [
        # 0.45/(71.35+0.45) and 0.55/(71.25+0.55), in percent
        ("rate", Fraction(4500, 7180), Fraction(5500, 7180)),
        # before = after/(1-rate): 71.25/0.9935 - 71.25 and 71.35/0.9925 - 71.35
        (
            "amount",
            Fraction(7125, 100) * Fraction(65, 9935),
            Fraction(7135, 100) * Fraction(75, 9925),
        ),
        # before = amount/rate: 0.45/0.0075 * 0.9925 and 0.55/0.0065 * 0.9935
        ("after", Fraction(45) * Fraction(9925, 7500), Fraction(55) * Fraction(9935, 6500)),
    ],
)
def test_a_figure_is_computed_from_the_other_two(
    wanted: str, low: Fraction, high: Fraction
) -> None:
    assert at_corners(wanted, FORMS, VALUES) == Interval(low, high)


def test_a_level_before_that_may_be_zero_leaves_everything_open() -> None:
    near_zero = VALUES | {"after": Interval(Fraction(-1), Fraction(1))}
    assert at_corners("rate", FORMS, near_zero) == EVERYTHING


def test_a_range_without_an_end_leaves_everything_open() -> None:
    assert at_corners("rate", FORMS, VALUES | {"after": Interval(Fraction(1), None)}) == EVERYTHING


def test_other_forms_are_left_to_interval_arithmetic() -> None:
    assert at_corners("after", (Sum("after", ("before", "amount"), (1, 1)),), VALUES) == EVERYTHING
