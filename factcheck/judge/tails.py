"""Tails: a printed probability and the test statistic that it is the tail of."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from factcheck.interval import NOTHING, Interval
from factcheck.judge.distributions import tail
from factcheck.relation import Tail, Term

# More than the error of the floating-point tails, relative to their size.
ERROR = Fraction(1, 10**9)
LARGEST = 1000
HALVINGS = 60


def solve_tail(form: Tail, wanted: Term, values: Mapping[Term, Interval]) -> Interval:
    """The probability of a statistic, or the sizes of a statistic that have the probability.

    Degrees of freedom are not solved for, so that they are never suspected. Where a one-tailed
    test may be meant, half of the probability fits too.
    """
    if wanted == form.probability:
        return _probability(form, values)
    if wanted != form.statistic:
        return NOTHING
    probability = values[form.probability]
    degrees = _degrees(form, values)
    high = None if probability.high is None or probability.high >= 1 else probability.high
    low = None if probability.low is None or probability.low <= 0 else probability.low
    factor = 2 if form.one_tailed else 1
    return Interval(
        Fraction(0) if high is None else _statistic(form.family, high * factor, degrees),
        None if low is None else _statistic(form.family, low, degrees),
    )


def _probability(form: Tail, values: Mapping[Term, Interval]) -> Interval:
    sizes = _sizes(values[form.statistic])
    degrees = _degrees(form, values)
    high = Fraction(tail(form.family, float(sizes.low or 0), degrees))
    low = Fraction(0)
    if sizes.high is not None:
        low = Fraction(tail(form.family, float(sizes.high), degrees))
    if form.one_tailed:
        low /= 2
    return Interval(low * (1 - ERROR), min(high * (1 + ERROR), Fraction(1)))


def _sizes(statistic: Interval) -> Interval:
    """The distances from zero of the values of a statistic."""
    if 0 in statistic:
        ends = [abs(end) for end in (statistic.low, statistic.high) if end is not None]
        return Interval(Fraction(0), max(ends) if len(ends) == 2 else None)
    return -statistic if statistic.high is not None and statistic.high <= 0 else statistic


def _degrees(form: Tail, values: Mapping[Term, Interval]) -> tuple[float, ...]:
    """The degrees of freedom in the middle of their print; they are counted, or nearly."""
    ends = [values[each] for each in form.degrees]
    return tuple(float(((end.low or 0) + (end.high or end.low or 0)) / 2) for end in ends)


def _statistic(family: str, probability: Fraction, degrees: tuple[float, ...]) -> Fraction:
    """The size of statistic whose tail is the probability, by halving."""
    low, high = 0.0, 1.0 if family == "r" else float(LARGEST)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if tail(family, middle, degrees) > probability:
            low = middle
        else:
            high = middle
    return Fraction(round(low * 10**6), 10**6)
