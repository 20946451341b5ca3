"""Fitting: every value of a figure that would fit all the other figures."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from fractions import Fraction

from factcheck.interval import EVERYTHING, Interval
from factcheck.judge.comparing import interval_of
from factcheck.judge.component import Component
from factcheck.judge.equations import UnsettledError
from factcheck.judge.solving import OUTWARD, program, units
from factcheck.judge.system import Owner, Row, Use
from factcheck.relation import Unknown

GRAIN = 10**6
SCALE = Unknown("scale of the system")


def fitting(
    component: Component, figure: str, others: AbstractSet[Owner] = frozenset()
) -> Interval:
    """The values of a figure that fit the rest; whole units, outward where not exact.

    ``others`` are left out as well. Possibly empty, where each of the figure's relations
    wants another value.
    """
    if component.is_chain:
        return _settled(figure, component)
    released = component.released(figure) | others
    fits = component.program.extent(figure, released)
    rows = tuple(row for row in component.program.rows if row.owners.isdisjoint(released))
    for use in component.system.uses.get(figure, ()):
        fits = fits.intersect(_multiplied(rows, use))
    return _tidied(fits, component, figure)


def _settled(figure: str, component: Component) -> Interval:
    (comparison,) = component.comparisons.values()
    try:
        return interval_of(figure, comparison, component.claims)
    except UnsettledError:
        return EVERYTHING


def _multiplied(rows: tuple[Row, ...], use: Use) -> Interval:
    """The values of a factor's figure over all solutions of the rows.

    A ratio over a polyhedron is a linear program once the whole is scaled so that the
    divisor is fixed (Charnes and Cooper, 1962).
    """
    if not use.sign:
        return EVERYTHING
    divisor = Fraction(units(rows).get(use.other, 1.0)) * use.sign
    fixed = Row(((use.other, Fraction(1)),), divisor, divisor, frozenset())
    scaled = program([*_homogeneous(rows), fixed])
    ratio = scaled.extent(use.result) * (1 / divisor)
    return (ratio - use.factor.offset) * (1 / use.factor.scale)


def _homogeneous(rows: Iterable[Row]) -> Iterable[Row]:
    yield Row(((SCALE, Fraction(1)),), Fraction(0), None, frozenset())
    for row in rows:
        if row.low is not None and row.low == row.high == 0:
            yield row
            continue
        if row.low is not None:
            yield Row((*row.coefficients, (SCALE, -row.low)), Fraction(0), None, row.owners)
        if row.high is not None:
            yield Row((*row.coefficients, (SCALE, -row.high)), None, Fraction(0), row.owners)


def _tidied(fits: Interval, component: Component, figure: str) -> Interval:
    """Ends that differ from a short decimal by the solver's error alone, made that decimal."""
    quantity = component.claims[figure].quantity
    step = quantity.place / 20
    size = max(abs(quantity.number), quantity.place)
    return Interval(
        _snapped(fits.low, step, size),
        _snapped(fits.high, step, size),
        fits.low_closed,
        fits.high_closed,
    )


def _snapped(end: Fraction | None, step: Fraction, size: Fraction) -> Fraction | None:
    if end is None:
        return None
    nearest = round(end / step) * step
    error = Fraction(4 * OUTWARD) * max(size, abs(end))
    if abs(nearest - end) <= error:
        return nearest
    return (end / step).limit_denominator(GRAIN) * step
