"""The table of units against the identities that define them, none of them in the table."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.units import DEGREE, FREEZING, factors

POUND_FORCE = Fraction("0.45359237") * Fraction("9.80665")  # newtons, by standard gravity


@pytest.mark.parametrize(
    ("unit", "other", "many"),
    [
        ("inch", "foot", 12),
        ("foot", "yard", 3),
        ("foot", "mile", 5280),
        ("metre", "nautical mile", 1852),
        ("square yard", "acre", 4840),
        ("acre", "square mile", 640),
        ("hectare", "square kilometre", 100),
        ("ounce", "pound", 16),
        ("pound", "short ton", 2000),
        ("pound", "long ton", 2240),
        ("kilogram", "tonne", 1000),
        ("pint", "gallon", 8),
        ("cubic inch", "gallon", 231),
        ("litre", "cubic metre", 1000),
        ("kilometre/hour", "knot", Fraction(1852, 1000)),
        ("kilometre/hour", "mile/hour", Fraction("1.609344")),
        ("watt", "horsepower", 550 * Fraction("0.3048") * POUND_FORCE),
        ("watt", "horsepower", 75 * Fraction("9.80665")),
    ],
)
def test_definitions(unit: str, other: str, many: Fraction | int) -> None:
    assert any(abs(factor - many) < Fraction(1, 10**10) for factor in factors(unit, other))


def test_a_barrel_of_oil_is_42_us_gallons() -> None:
    assert Fraction(42) in factors("gallon", "barrel")


def test_a_troy_ounce_is_480_grains_of_7000_a_pound() -> None:
    assert Fraction(480, 7000) in factors("pound", "troy ounce")


def test_water_boils_at_212() -> None:
    assert 100 * DEGREE + FREEZING == 212


@pytest.mark.parametrize(("unit", "other"), [("mile", "acre"), ("mile", "mile"), ("mile", "ton")])
def test_what_is_not_converted(unit: str, other: str) -> None:
    assert factors(unit, other) == ()
