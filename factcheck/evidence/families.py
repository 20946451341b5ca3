"""Families: figures that may be tied, before any evidence is weighed.

A family looks at units, kinds and places only: what it yields is wide enough to hold the
ties that news prose makes. Each tie comes with the range that its reported figure prints and
the one that the others imply, in floating point: the judge works out what is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise

from factcheck.claim import Kind
from factcheck.evidence.features import Row
from factcheck.relation import Equal, Factor, FormOfRelation, Product, Sum, Unknown

PERCENT = Fraction(1, 100)
RATES = ("percent", "percentage point")
# How many figures apart what is told together may stand, and what is told elsewhere.
NEAR, WIDE = 8, 30
SHORTEST_LIST, LONGEST_LIST = 3, 12
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
        slack = 1e-9 * max(map(abs, (*self.printed, *self.implied)))
        return (
            self.printed[0] <= self.implied[1] + slack
            and self.implied[0] <= self.printed[1] + slack
        )


@dataclass(frozen=True, slots=True)
class Family:
    """Ties of one form: the roles of their figures, how they are found, what they assert.

    ``reported`` is the place among the roles of the figure that is compared.
    """

    name: str
    roles: tuple[str, ...]
    find: Callable[[tuple[Row, ...]], Iterator[Tie]]
    forms: Callable[[Tie], tuple[FormOfRelation, ...]]
    reported: int


def _levels(rows: tuple[Row, ...]) -> list[Row]:
    return [row for row in rows if row.unit not in RATES and row.low > 0]


def _rates(rows: tuple[Row, ...]) -> list[Row]:
    return [row for row in rows if row.unit == "percent" and row.low > 0]


def _near(rows: list[Row], place: int, most: int) -> list[Row]:
    return [row for row in rows if abs(row.place - place) <= most]


def _alike(a: Row, b: Row) -> bool:
    """Whether two figures may be of one unit: the same, or one of them bare."""
    return a.unit == b.unit or not a.unit or not b.unit


def find_growths(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """A rate of change between two levels of one unit: after, before, rate."""
    levels = _levels(rows)
    for rate in _rates(rows):
        if rate.claim.kind is Kind.SHARE:
            continue
        for after, before in combinations(_near(levels, rate.place, WIDE), 2):
            if min(abs(after.place - rate.place), abs(before.place - rate.place)) > NEAR:
                continue
            if not _alike(after, before):
                continue
            for now, then in ((after, before), (before, after)):
                direction = 1 if now.middle > then.middle else -1
                if rate.claim.direction in (0, direction):
                    yield _growth(now, then, rate, direction)


def _growth(after: Row, before: Row, rate: Row, direction: int) -> Tie:
    low = (after.low / before.high - 1) * 100
    high = (after.high / before.low - 1) * 100
    implied = (low, high) if direction > 0 else (-high, -low)
    return Tie((after, before, rate), (rate.low, rate.high), implied, direction)


def growth_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """After is before, times one and the rate."""
    after, before, rate = tie.rows
    factor = Factor(rate.id, Fraction(1), tie.direction * PERCENT)
    return (Product(after.id, factor, before.id),)


def find_moves(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """An amount and a rate of one change, with the level it led to: after, amount, rate."""
    levels = _levels(rows)
    for rate in _rates(rows):
        if rate.claim.kind is Kind.SHARE and rate.claim.lead != "(":
            continue
        for amount in _near(levels, rate.place, 2):
            for after in _near(levels, rate.place, WIDE):
                if after is amount or not _alike(after, amount) or after.low <= amount.high:
                    continue
                said = rate.claim.direction or amount.claim.direction
                for direction in (said,) if said else (1, -1):
                    yield _move(after, amount, rate, direction)


def _move(after: Row, amount: Row, rate: Row, direction: int) -> Tie:
    low = amount.low / (after.high - direction * amount.low) * 100
    high = amount.high / max(after.low - direction * amount.high, 1e-12) * 100
    return Tie((after, amount, rate), (rate.low, rate.high), (low, high), direction)


def move_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """What was before the amount was added, and the rate on that."""
    after, amount, rate = tie.rows
    earlier = Unknown(f"before {after.id} by {amount.id}")
    factor = Factor(rate.id, Fraction(1), tie.direction * PERCENT)
    return (
        Sum(after.id, (earlier, amount.id), (1, tie.direction)),
        Product(after.id, factor, earlier),
    )


def find_shares(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """A percentage that one figure is of another: part, whole, share."""
    levels = _levels(rows)
    for rate in _rates(rows):
        if rate.middle >= 100 or rate.claim.kind is Kind.CHANGE:
            continue
        near = _near(levels, rate.place, WIDE)
        for part in _near(near, rate.place, NEAR):
            for whole in near:
                if whole.low <= part.high or not _alike(part, whole):
                    continue
                implied = (part.low / whole.high * 100, part.high / whole.low * 100)
                yield Tie((part, whole, rate), (rate.low, rate.high), implied)


def share_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The part is the share times the whole."""
    part, whole, rate = tie.rows
    return (Product(part.id, Factor(rate.id, Fraction(0), PERCENT), whole.id),)


def find_sums(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """Two figures that make a third: total, first, second."""
    positive = [row for row in rows if row.low > 0]
    for a, b in combinations(positive, 2):
        if b.place - a.place > NEAR or a.unit != b.unit:
            continue
        implied = (a.low + b.low, a.high + b.high)
        most = max(a.high, b.high)
        for total in positive:
            if total is a or total is b or total.low <= most or not _alike(total, a):
                continue
            if min(abs(total.place - a.place), abs(total.place - b.place)) <= WIDE:
                yield Tie((total, a, b), (total.low, total.high), implied)


def find_lists(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """A run of three or more figures of one unit, and a figure that they may add up to."""
    units: dict[str, list[Row]] = {}
    for row in rows:
        if row.low > 0:
            units.setdefault(row.unit, []).append(row)
    for alike in units.values():
        for start in range(len(alike)):
            ends = range(start + SHORTEST_LIST, min(len(alike), start + LONGEST_LIST) + 1)
            for end in ends:
                run = tuple(alike[start:end])
                if run[-1].claim.sentence - run[0].claim.sentence > 2 or _has_gap(run):
                    break
                yield from _totals(run, rows)


def _has_gap(run: tuple[Row, ...]) -> bool:
    return any(b.place - a.place > 4 for a, b in pairwise(run))


def _totals(run: tuple[Row, ...], rows: tuple[Row, ...]) -> Iterator[Tie]:
    implied = (sum(row.low for row in run), sum(row.high for row in run))
    most = max(row.high for row in run)
    for total in rows:
        beyond = min(abs(total.place - run[0].place), abs(total.place - run[-1].place))
        if total in run or total.low <= most or beyond > WIDE or not _alike(total, run[0]):
            continue
        yield Tie((total, *run), (total.low, total.high), implied)


def sum_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The total is what the parts make."""
    total, *parts = tie.rows
    return (Sum(total.id, tuple(part.id for part in parts), (1,) * len(parts)),)


def find_repeats(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """Two prints of one figure: first, second."""
    for a, b in combinations(rows, 2):
        if a.claim.sentence == b.claim.sentence or not _alike(a, b):
            continue
        if a.claim.direction * b.claim.direction >= 0:
            yield Tie((a, b), (b.low, b.high), (a.low, a.high))


def repeat_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The two print one value."""
    first, second = tie.rows
    return (Equal(second.id, first.id),)


FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        Family("growth", ("after", "before", "rate"), find_growths, growth_forms, 2),
        Family("move", ("after", "amount", "rate"), find_moves, move_forms, 2),
        Family("share", ("part", "whole", "rate"), find_shares, share_forms, 2),
        Family("sum", ("total", "first", "second"), find_sums, sum_forms, 0),
        Family("list", ("total", "first", "last"), find_lists, sum_forms, 0),
        Family("repeat", ("first", "second"), find_repeats, repeat_forms, 1),
    )
}
