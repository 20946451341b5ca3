"""Tie: figures that may be tied, with the range that one prints and the others imply."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.evidence.rows import Row
from factcheck.relation import FormOfRelation

PERCENT = Fraction(1, 100)
RATES = ("percent", "percentage point", "point")
# How many figures apart what is told together may stand, and what is told elsewhere.
NEAR, APART, WIDE = 8, 16, 40
# Figures further apart than this are only tied where they fit; so are those that differ by
# more than one wrong digit, or a shifted point, can make.
TOGETHER, ONE_SLIP = 14, 11.0
# How many ties that do not fit are weighed, of one family; of more figures than that, none.
MOST_MISSES = 9_000
# The error of floating point, as a part of the figures.
SLACK = 1e-9
Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Tie:
    """Figures that may be tied, by their roles; ``direction`` is that of a change."""

    rows: tuple[Row, ...]
    printed: Range
    implied: Range
    direction: int = 0

    @property
    def fits(self) -> bool:
        """Whether the two ranges meet, but for the error of floating point."""
        return meet(self.printed, self.implied)


@dataclass(frozen=True, slots=True)
class Family:
    """Ties of one form: the roles of their figures, how they are found, what they assert.

    ``find`` gives the ties that matter to a check: those that fit, and those of figures that
    stand together and are near to fitting. ``needed`` gives for each figure of a tie the range
    that the others leave to it. ``reported`` is the place among the roles of the figure that is
    compared; ``ways`` is how many ties of one figure are told: a total may be broken down in two
    ways.
    """

    name: str
    roles: tuple[str, ...]
    find: Callable[[tuple[Row, ...]], Iterator[Tie]]
    forms: Callable[[Tie], tuple[FormOfRelation, ...]]
    needed: Callable[[Tie], tuple[Range, ...]]
    reported: int
    ways: int = 1


def meet(printed: Range, implied: Range) -> bool:
    """Whether two ranges meet, but for the error of floating point."""
    if printed[0] <= implied[1] and implied[0] <= printed[1]:
        return True
    slack = SLACK * max(map(abs, (*printed, *implied)))
    return printed[0] <= implied[1] + slack and implied[0] <= printed[1] + slack


def matters(rows: tuple[Row, ...], printed: Range, implied: Range) -> bool:
    """Whether ranges meet, or are of one order of magnitude and of figures that stand together."""
    return meet(printed, implied) or (is_one_slip_off(printed, implied) and are_together(rows))


def is_one_slip_off(printed: Range, implied: Range) -> bool:
    """Whether two ranges differ by no more than one wrong digit or a shifted point can make."""
    whole = implied[0] + implied[1]
    return whole > 0 and 1 / ONE_SLIP < (printed[0] + printed[1]) / whole < ONE_SLIP


def are_together(rows: tuple[Row, ...]) -> bool:
    """Whether figures stand in one passage."""
    places = [row.place for row in rows]
    return max(places) - min(places) <= TOGETHER


def is_alike(a: Row, b: Row) -> bool:
    """Whether two figures may be of one unit: the same, or one of them bare and no percentage."""
    if a.unit in RATES or b.unit in RATES:
        return a.unit in RATES and b.unit in RATES
    return a.unit == b.unit or not a.unit or not b.unit


def levels_of(rows: tuple[Row, ...]) -> list[Row]:
    """The figures that are no percentages."""
    return [row for row in rows if row.unit not in RATES and row.low > 0]


def rates_of(rows: tuple[Row, ...]) -> list[Row]:
    """The percentages."""
    return [row for row in rows if row.unit == "percent" and row.low > 0]
