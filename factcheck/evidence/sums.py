"""Sums: figures that make another, and percentages that make a whole."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.evidence.features import Row
from factcheck.evidence.neighbours import Neighbours, neighbours
from factcheck.evidence.tie import APART, SLACK, WIDE, Range, Tie, is_alike
from factcheck.relation import Constant, FormOfRelation, Sum

WHOLE = 100.0
SHORTEST_LIST, LONGEST_LIST = 3, 12


def find_sums(rows: tuple[Row, ...], only_fitting: bool) -> Iterator[Tie]:
    """Two figures that make a third: total, first, second."""
    positive = neighbours(row for row in rows if row.low > 0)
    for number, a in enumerate(positive.rows):
        for b in positive.rows[number + 1 :]:
            if b.place - a.place > APART:
                break
            if is_alike(a, b):
                implied = (a.low + b.low, a.high + b.high)
                for total in _totals((a, b), implied, positive, only_fitting):
                    yield Tie((total, a, b), (total.low, total.high), implied)


def find_lists(rows: tuple[Row, ...], only_fitting: bool) -> Iterator[Tie]:
    """A run of three or more figures told alike, and a figure that they may add up to."""
    every = neighbours(rows)
    for alike, most in _told_alike(rows):
        for run, implied in _runs(alike, SHORTEST_LIST, most):
            for total in _totals(run, implied, every, only_fitting):
                yield Tie((total, *run), (total.low, total.high), implied)


def _totals(
    run: tuple[Row, ...], implied: Range, among: Neighbours, only_fitting: bool
) -> Iterator[Row]:
    """The figures that parts may make: more than each of them, not far from the first or last."""
    most = max(row.high for row in run)
    first, last = run[0].place, run[-1].place
    if only_fitting:
        slack = SLACK * implied[1]
        ends = (implied[0] - slack, implied[1] + slack)
        totals = among.meeting(*ends, first - WIDE, last + WIDE)
    else:
        totals = list(among.between(first - WIDE, last + WIDE))
    for total in totals:
        beyond = min(abs(total.place - first), abs(total.place - last))
        if total.low > most and beyond <= WIDE and is_alike(total, run[0]):
            yield total


def _runs(alike: list[Row], shortest: int, most: int) -> Iterator[tuple[tuple[Row, ...], Range]]:
    """Each run of neighbours with the range of its sum.

    ``most`` is how many sentences on the next figure may stand.
    """
    for start, first in enumerate(alike):
        low, high, sentence = 0.0, 0.0, first.claim.sentence
        for end, row in enumerate(alike[start : start + LONGEST_LIST], start + 1):
            if row.claim.sentence - sentence > most:
                break
            low, high, sentence = low + row.low, high + row.high, row.claim.sentence
            if end - start >= shortest:
                yield tuple(alike[start:end]), (low, high)


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


def sum_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The total is what the parts make."""
    total, *parts = tie.rows
    return (Sum(total.id, tuple(part.id for part in parts), (1,) * len(parts)),)


def find_wholes(rows: tuple[Row, ...], only_fitting: bool) -> Iterator[Tie]:
    """A run of percentages that may make up a whole: its last is what the others leave."""
    percentages = tuple(row for row in rows if row.unit in ("percent", "") and row.low >= 0)
    for alike, most in _told_alike(percentages):
        if alike[0].unit != "percent":
            continue
        for run, _ in _runs(alike, 2, most):
            left = WHOLE - sum(row.high for row in run[:-1])
            tie = Tie(
                run,
                (run[-1].low, run[-1].high),
                (left, WHOLE - sum(row.low for row in run[:-1])),
            )
            if not only_fitting or tie.fits:
                yield tie


def whole_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The parts make the whole of a hundred percent."""
    return (Sum(Constant(Fraction(100)), tuple(row.id for row in tie.rows), (1,) * len(tie.rows)),)
