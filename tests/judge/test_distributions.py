"""Tail probabilities against scipy's, which is no part of what is installed with factcheck."""

from __future__ import annotations

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from factcheck.judge.distributions import tail

sizes = st.floats(0.01, 40)
counts = st.integers(1, 400)


@given(sizes)
def test_normal(size: float) -> None:
    assert isclose(tail("z", -size, ()), 2 * stats.norm.sf(size), rel_tol=1e-9, abs_tol=1e-250)


@given(sizes, counts)
def test_student(size: float, degrees: int) -> None:
    expected = 2 * stats.t.sf(size, degrees)
    assert isclose(tail("t", -size, (degrees,)), expected, rel_tol=1e-9, abs_tol=1e-250)


@given(sizes, counts, counts)
def test_fisher(size: float, above: int, below: int) -> None:
    expected = stats.f.sf(size, above, below)
    assert isclose(tail("F", size, (above, below)), expected, rel_tol=1e-8, abs_tol=1e-12)


@given(st.floats(0.01, 600), counts)
def test_chi_square(size: float, degrees: int) -> None:
    expected = stats.chi2.sf(size, degrees)
    assert isclose(tail("chi2", size, (degrees,)), expected, rel_tol=1e-8, abs_tol=1e-12)


@pytest.mark.parametrize(("size", "degrees"), [(0.49, 55), (0.1, 20), (0.9, 8)])
def test_correlation(size: float, degrees: int) -> None:
    # the two-tailed test of a correlation is a t of size * sqrt(degrees / (1 - size ** 2))
    t = size * (degrees / (1 - size**2)) ** 0.5
    assert isclose(tail("r", size, (degrees,)), 2 * stats.t.sf(t, degrees), rel_tol=1e-9)


@pytest.mark.parametrize(
    ("family", "size", "degrees", "printed"),
    [
        # critical values of the usual printed tables, for 0.05
        ("t", 2.228, (10,), 0.05),
        ("F", 4.196, (1, 28), 0.05),
        ("chi2", 5.991, (2,), 0.05),
        ("r", 0.576, (10,), 0.05),
        ("z", 1.96, (), 0.05),
    ],
)
def test_tables(family: str, size: float, degrees: tuple[float, ...], printed: float) -> None:
    assert isclose(tail(family, size, degrees), printed, abs_tol=5e-5)
