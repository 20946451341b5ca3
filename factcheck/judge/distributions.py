"""Distributions: tail probabilities of the tests that studies report.

The incomplete beta and gamma functions by their continued fractions and series (Press et al.,
*Numerical Recipes*, 3rd edition, 2007, sections 6.2 and 6.4), in floating point; what is made of
them is widened by more than their error.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import erfc, exp, lgamma, log, sqrt

STEPS, TINY, ENOUGH = 500, 1e-300, 1e-14
LARGEST_R = 1 - 1e-12


def tail(family: str, statistic: float, degrees: Sequence[float]) -> float:
    """The probability of a statistic at least as extreme: two-tailed for t, r and z.

    ``family`` is "t", "r", "F", "chi2" or "z"; a correlation becomes a t of its degrees.
    """
    size = abs(statistic)
    match family:
        case "z":
            return erfc(size / sqrt(2))
        case "t":
            return beta_ratio(degrees[0] / (degrees[0] + size**2), degrees[0] / 2, 0.5)
        case "r":
            size = min(size, LARGEST_R)
            return tail("t", size * sqrt(degrees[0] / (1 - size**2)), degrees)
        case "F":
            above, below = degrees
            return beta_ratio(below / (below + above * size), below / 2, above / 2)
        case _:
            return gamma_ratio(degrees[0] / 2, size / 2)


def beta_ratio(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function of x with a and b."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x))
    if x < (a + 1) / (a + b + 2):
        return front * _beta_fraction(x, a, b) / a
    return 1 - front * _beta_fraction(1 - x, b, a) / b


def gamma_ratio(a: float, x: float) -> float:
    """The regularised upper incomplete gamma function of a and x."""
    if x <= 0:
        return 1.0
    front = exp(a * log(x) - x - lgamma(a))
    return 1 - front * _gamma_series(a, x) if x < a + 1 else front * _gamma_fraction(a, x)


def _gamma_series(a: float, x: float) -> float:
    term = total = 1 / a
    for step in range(1, STEPS):
        term *= x / (a + step)
        total += term
        if term < total * ENOUGH:
            break
    return total


def _gamma_fraction(a: float, x: float) -> float:
    b = x + 1 - a
    c, d = 1 / TINY, 1 / b
    fraction = d
    for step in range(1, STEPS):
        numerator = -step * (step - a)
        b += 2
        d = 1 / _nonzero(numerator * d + b)
        c = _nonzero(b + numerator / c)
        fraction *= c * d
        if abs(c * d - 1) < ENOUGH:
            break
    return fraction


def _beta_fraction(x: float, a: float, b: float) -> float:
    c, d = 1.0, 1 / _nonzero(1 - (a + b) * x / (a + 1))
    fraction = d
    for step in range(1, STEPS):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        for numerator in (even, odd):
            d = 1 / _nonzero(1 + numerator * d)
            c = _nonzero(1 + numerator / c)
            fraction *= c * d
        if abs(c * d - 1) < ENOUGH:
            break
    return fraction


def _nonzero(value: float) -> float:
    return value if abs(value) > TINY else TINY
