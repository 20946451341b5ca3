"""Samples: what the size of a sample allows its margin of error, and its means, to be."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor, sqrt

from factcheck.interval import EVERYTHING, Interval
from factcheck.relation import Grain, Margin, Term

# More than the error of a floating-point root, relative to its size.
ERROR = Fraction(1, 10**9)
# How much larger than that of a simple random sample a margin may be, and by how many points more
# where it is rounded up to whole ones.
LARGEST_DESIGN, ROUNDED_UP = 2, 1
HALF, HUNDRED = Fraction(1, 2), Fraction(100)
# Beyond so many, every mean that is printed is one of whole numbers.
MOST_SIZES = 10_000


def solve_margin(form: Margin, wanted: Term, values: Mapping[Term, Interval]) -> Interval:
    """The margins of a sample, or the samples of a margin: ``50 * deviations / sqrt(n)``."""
    numerator = HUNDRED * HALF * form.deviations
    other = values[form.sample if wanted == form.margin else form.margin]
    if other.low is None or other.low <= 0 or other.high is None:
        return Interval(Fraction(0), None)
    if wanted == form.margin:
        low, high = numerator / _root(other.high), numerator / _root(other.low)
        return Interval(low * (1 - ERROR), high * LARGEST_DESIGN * (1 + ERROR) + ROUNDED_UP)
    least = (numerator / other.high) ** 2 * (1 - ERROR)
    if other.low <= ROUNDED_UP:
        return Interval(least, None)
    return Interval(least, (numerator * LARGEST_DESIGN / (other.low - ROUNDED_UP)) ** 2)


def _root(value: Fraction) -> Fraction:
    return Fraction(sqrt(value))


def solve_grain(form: Grain, wanted: Term, values: Mapping[Term, Interval]) -> Interval:
    """The means nearest to the print that whole numbers can have; any size of the sample.

    Where a size is not known closely, or is large, every mean can be.
    """
    size, printed = values[form.size], values.get(form.mean, EVERYTHING)
    if wanted != form.mean or size.low is None or size.high is None:
        return EVERYTHING
    sizes = range(max(1, ceil(size.low)), floor(size.high) + 1)
    if printed.low is None or printed.high is None or not 0 < len(sizes) <= MOST_SIZES:
        return EVERYTHING
    middle = (printed.low + printed.high) / 2
    near = [mean for each in sizes for mean in means_about(middle, form.step * each)]
    inside = [mean for mean in near if mean in printed]
    nearest = min(inside or near, key=lambda mean: abs(mean - middle))
    return Interval.point(nearest)


def means_about(mean: Fraction, grain: Fraction) -> tuple[Fraction, Fraction]:
    """The next lower and the next higher mean of which ``grain`` makes a whole number."""
    below = floor(mean * grain)
    return below / grain, (below + 1) / grain
