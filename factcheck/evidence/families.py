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
from factcheck.relation import Constant, Equal, Factor, FormOfRelation, Product, Sum, Unknown

PERCENT = Fraction(1, 100)
WHOLE = 100.0
RATES = ("percent", "percentage point", "point")
# How many figures apart what is told together may stand, and what is told elsewhere.
NEAR, APART, WIDE = 8, 16, 40
SHORTEST_LIST, LONGEST_LIST = 3, 12
# Figures further apart than this are only tied where they fit; so are those that differ by
# more than one wrong digit, or a shifted point, can make.
TOGETHER, ONE_SLIP = 14, 11.0
# Words around two figures that make them worth comparing where they differ.
ALIKE = 3
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
        slack = SLACK * max(map(abs, (*self.printed, *self.implied)))
        return (
            self.printed[0] <= self.implied[1] + slack
            and self.implied[0] <= self.printed[1] + slack
        )

    @property
    def is_near(self) -> bool:
        """Whether its figures stand together and its ranges are of one order of magnitude."""
        places = [row.place for row in self.rows]
        if len(places) > 2:
            apart = max(places) - min(places) > TOGETHER
        else:
            first, second = (row.claim.around for row in self.rows)
            apart = len(first & second) < ALIKE
        if apart or sum(self.implied) <= 0:
            return False
        ratio = sum(self.printed) / sum(self.implied)
        return 1 / ONE_SLIP < ratio < ONE_SLIP


@dataclass(frozen=True, slots=True)
class Family:
    """Ties of one form: the roles of their figures, how they are found, what they assert.

    ``find`` gives all ties of a text, or only those that may fit, which are far fewer to make.
    ``reported`` is the place among the roles of the figure that is compared; ``sure``
    is how likely a tie must be to speak against figures that do not fit, 1 where none ever
    does; ``ways`` is how many ties of one figure are told: a total may be broken down in two ways.
    """

    name: str
    roles: tuple[str, ...]
    find: Callable[[tuple[Row, ...], bool], Iterator[Tie]]
    forms: Callable[[Tie], tuple[FormOfRelation, ...]]
    reported: int
    sure: float = 1.0
    ways: int = 1

    @property
    def telling(self) -> bool:
        """Whether its evidence can speak against figures that do not fit."""
        return self.sure < 1


def _levels(rows: tuple[Row, ...]) -> list[Row]:
    return [row for row in rows if row.unit not in RATES and row.low > 0]


def _rates(rows: tuple[Row, ...]) -> list[Row]:
    return [row for row in rows if row.unit == "percent" and row.low > 0]


def _is_of_something(rate: Row) -> bool:
    """Whether a percentage says of what it is a part: "17.4% of the population"."""
    return rate.claim.kind is Kind.SHARE and (rate.claim.follow == "of" or rate.claim.lead != "(")


def _near(rows: list[Row], place: int, most: int) -> list[Row]:
    return [row for row in rows if abs(row.place - place) <= most]


def _alike(a: Row, b: Row) -> bool:
    """Whether two figures may be of one unit: the same, or one of them bare."""
    return a.unit == b.unit or not a.unit or not b.unit or (a.unit in RATES and b.unit in RATES)


def find_growths(rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
    """A rate of change between two levels of one unit: after, before, rate."""
    levels = _levels(rows)
    for rate in _rates(rows):
        if _is_of_something(rate):
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


def find_moves(rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
    """An amount and a rate of one change, with the level it led to: after, amount, rate."""
    levels = _levels(rows)
    for rate in _rates(rows):
        if _is_of_something(rate):
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


def find_shares(rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
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


def find_sums(rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
    """Two figures that make a third: total, first, second."""
    positive = [row for row in rows if row.low > 0]
    for a, b in combinations(positive, 2):
        if b.place - a.place > APART or not _alike(a, b):
            continue
        low, high = a.low + b.low, a.high + b.high
        slack = SLACK * high
        for total in positive:
            if fitting and (total.high < low - slack or total.low > high + slack):
                continue
            if total.low <= max(a.high, b.high) or total is a or total is b:
                continue
            beyond = min(abs(total.place - a.place), abs(total.place - b.place))
            if beyond <= WIDE and _alike(total, a):
                yield Tie((total, a, b), (total.low, total.high), (low, high))


def find_lists(rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
    """A run of three or more figures told alike, and a figure that they may add up to."""
    for alike, most in _told_alike(rows):
        for start in range(len(alike)):
            ends = range(start + SHORTEST_LIST, min(len(alike), start + LONGEST_LIST) + 1)
            for end in ends:
                run = tuple(alike[start:end])
                if any(b.claim.sentence - a.claim.sentence > most for a, b in pairwise(run)):
                    break
                yield from _totals(run, rows, fitting)


def _told_alike(rows: tuple[Row, ...]) -> Iterator[tuple[list[Row], int]]:
    """Figures of one unit, and figures that are also of one kind and led in by one word.

    With each, how many sentences on the next part may stand.
    """
    units: dict[str, list[Row]] = {}
    ways: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        if row.low > 0:
            units.setdefault(row.unit, []).append(row)
            way = (row.unit, row.claim.kind.value, row.claim.lead)
            ways.setdefault(way, []).append(row)
    yield from ((alike, 1) for alike in units.values())
    known = {tuple(row.id for row in alike) for alike in units.values()}
    for alike in ways.values():
        if tuple(row.id for row in alike) not in known:
            yield alike, 2


def _totals(run: tuple[Row, ...], rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
    implied = (sum(row.low for row in run), sum(row.high for row in run))
    most = max(row.high for row in run)
    slack = SLACK * implied[1]
    for total in rows:
        if fitting and (total.high < implied[0] - slack or total.low > implied[1] + slack):
            continue
        beyond = min(abs(total.place - run[0].place), abs(total.place - run[-1].place))
        if total in run or total.low <= most or beyond > WIDE or not _alike(total, run[0]):
            continue
        yield Tie((total, *run), (total.low, total.high), implied)


def sum_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The total is what the parts make."""
    total, *parts = tie.rows
    return (Sum(total.id, tuple(part.id for part in parts), (1,) * len(parts)),)


def find_wholes(rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
    """A run of percentages that may make up a whole: its last is what the others leave."""
    percentages = tuple(row for row in rows if row.unit in ("percent", "") and row.low >= 0)
    for alike, most in _told_alike(percentages):
        if alike[0].unit != "percent":
            continue
        for start in range(len(alike)):
            for end in range(start + 2, min(len(alike), start + LONGEST_LIST) + 1):
                run = tuple(alike[start:end])
                if any(b.claim.sentence - a.claim.sentence > most for a, b in pairwise(run)):
                    break
                left = WHOLE - sum(row.high for row in run[:-1])
                implied = (left, WHOLE - sum(row.low for row in run[:-1]))
                yield Tie(run, (run[-1].low, run[-1].high), implied)


def whole_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The parts make the whole of a hundred percent."""
    return (Sum(Constant(Fraction(100)), tuple(row.id for row in tie.rows), (1,) * len(tie.rows)),)


def find_repeats(rows: tuple[Row, ...], fitting: bool) -> Iterator[Tie]:
    """Two prints of one figure: first, second."""
    for a, b in combinations(rows, 2):
        if fitting and (a.high < b.low or b.high < a.low):
            continue
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
        Family("growth", ("after", "before", "rate"), find_growths, growth_forms, 2, sure=0.5),
        Family("move", ("after", "amount", "rate"), find_moves, move_forms, 2, sure=0.5),
        Family("share", ("part", "whole", "rate"), find_shares, share_forms, 2),
        Family("sum", ("total", "first", "second"), find_sums, sum_forms, 0, ways=2),
        Family("list", ("total", "first", "last"), find_lists, sum_forms, 0, ways=2),
        Family("whole", ("first", "last"), find_wholes, whole_forms, -1),
        Family("repeat", ("first", "second"), find_repeats, repeat_forms, 1, sure=0.9),
    )
}
