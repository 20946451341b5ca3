"""What samples allow: worked examples of the published methods, and their sums done by scipy."""

from __future__ import annotations

from fractions import Fraction
from math import isclose, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from factcheck import Checker
from factcheck.interval import EVERYTHING, Interval
from factcheck.judge.samples import means_about, solve_grain, solve_margin
from factcheck.relation import Grain, Margin

NINETY_FIVE = Margin("margin", "sample", Fraction("1.96"))
PERCENT, MEAN = Grain("mean", "size", Fraction(1, 100)), Grain("mean", "size", Fraction(1))


def printed(value: str) -> Interval:
    """The values that round to printed digits."""
    half = Fraction(1, 2 * 10 ** len(value.partition(".")[2]))
    return Interval(Fraction(value) - half, Fraction(value) + half)


@pytest.mark.parametrize("sample", [100, 400, 1012, 2401])
def test_the_margin_of_a_sample(sample: int) -> None:
    # the half width of the interval of a share of one half, by the normal approximation
    half_width = 100 * stats.norm.isf(0.025) * sqrt(0.25 / sample)
    margins = solve_margin(NINETY_FIVE, "margin", {"sample": Interval.point(sample)})
    assert margins.low is not None
    assert isclose(margins.low, half_width, rel_tol=1e-4)
    # 98 / 10, 98 / 20, 98 / 31.81, 98 / 49
    assert isclose(margins.low, 98 / sqrt(sample), rel_tol=1e-8)


@given(st.integers(50, 5000), st.floats(1, 2))
def test_a_margin_within_its_design_leads_back_to_its_sample(sample: int, design: float) -> None:
    margin = Fraction(98 / sqrt(sample) * design)
    values = {"margin": Interval.point(margin), "sample": Interval.point(sample)}
    assert margin in solve_margin(NINETY_FIVE, "margin", values)
    assert sample in solve_margin(NINETY_FIVE, "sample", values)


@pytest.mark.parametrize(
    ("grain", "mean", "size", "possible"),
    [
        # Brown and Heathers (2017): of 28 people, 145 / 28 = 5.18 and 146 / 28 = 5.21
        (MEAN, "5.18", 28, True),
        (MEAN, "5.19", 28, False),
        (MEAN, "5.21", 28, True),
        # 69 / 20 = 3.45; no whole number makes 3.47 or 3.44
        (MEAN, "3.45", 20, True),
        (MEAN, "3.47", 20, False),
        (MEAN, "3.44", 20, False),
        # 12 / 30 = 40.0 and 13 / 30 = 43.3 percent
        (PERCENT, "40", 30, True),
        (PERCENT, "42", 30, False),
        (PERCENT, "43", 30, True),
        (PERCENT, "43.4", 30, False),
        # a hundred people make every whole percentage
        (PERCENT, "42", 100, True),
    ],
)
def test_grim(grain: Grain, mean: str, size: int, possible: bool) -> None:
    values = {"mean": printed(mean), "size": Interval.point(size)}
    assert printed(mean).meets(solve_grain(grain, "mean", values)) == possible


@given(st.integers(1, 300), st.integers(1, 90), st.integers(0, 2))
def test_a_mean_of_whole_numbers_is_always_possible(total: int, size: int, decimals: int) -> None:
    mean = Fraction(total, size)
    half = Fraction(1, 2 * 10**decimals)
    rounded = Fraction(round(mean * 10**decimals), 10**decimals)
    values = {"mean": Interval(rounded - half, rounded + half), "size": Interval.point(size)}
    assert values["mean"].meets(solve_grain(MEAN, "mean", values))


def test_a_size_is_not_solved_for() -> None:
    values = {"mean": printed("42"), "size": Interval.point(30)}
    assert solve_grain(PERCENT, "size", values) == EVERYTHING


def test_neighbours() -> None:
    assert means_about(Fraction(42), Fraction(3, 10)) == (Fraction(40), Fraction(130, 3))


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        # tests as studies print them; the probabilities by scipy are in the second test
        ("t(28) = 2.20, p = .036", None),
        ("t(28) = 2.20, p = .046", "warning"),
        ("t(28) = 2.00, p = .045", "error"),
        ("F(1, 46) = 4.72, p = .035", None),
        ("F(2, 56) = 1.35, p < .05", "error"),
        ("χ2(1, N = 170) = 14.14, p < .001", None),
        ("r(55) = .49, p < .01", None),
        ("r(55) = .19, p = .016", "error"),
        ("z = 1.96, p = .05", None),
        ("z = 2.57, p = .02", "warning"),
    ],
)
def test_statcheck(text: str, severity: str | None, checker: Checker) -> None:
    checks = [
        check
        for check in checker.check(f"The groups differed, {text}.").checks
        if check.rule == "statistic-mismatch"
    ]
    assert [check.severity for check in checks] == [severity]


@pytest.mark.parametrize(
    ("computed", "expected"),
    [
        (2 * stats.t.sf(2.20, 28), 0.0362),
        (2 * stats.t.sf(2.00, 28), 0.0553),
        (stats.f.sf(4.72, 1, 46), 0.0350),
        (stats.f.sf(1.35, 2, 56), 0.2675),
        (stats.chi2.sf(14.14, 1), 0.00017),
        (2 * stats.t.sf(0.19 * sqrt(55 / (1 - 0.19**2)), 55), 0.157),
        (2 * stats.norm.sf(1.96), 0.05),
        (2 * stats.norm.sf(2.57), 0.0102),
    ],
)
def test_the_probabilities_of_these_tests(computed: float, expected: float) -> None:
    assert isclose(computed, expected, rel_tol=0.02)
