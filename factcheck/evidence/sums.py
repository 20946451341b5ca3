"""Sums: figures that make another, and percentages that make a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.evidence.neighbours import Neighbours, neighbours
from factcheck.evidence.rows import Row
from factcheck.evidence.tie import (
    APART,
    MOST_MISSES,
    SLACK,
    TOGETHER,
    WIDE,
    Range,
    Tie,
    is_alike,
    is_one_slip_off,
)
from factcheck.relation import Constant, FormOfRelation, Sum

WHOLE = 100.0
SHORTEST_LIST, LONGEST_LIST = 3, 12
# How many sentences from its parts a total that they miss may stand; how far off a whole may be.
CLOSE, MOST_OFF = 2, 4.0


def find_sums(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """Two figures that make a third, or nearly: total, first, second."""
    positive = neighbours(row for row in rows if row.low > 0)
    for number, a in enumerate(positive.rows):
        for b in positive.rows[number + 1 :]:
            if b.place - a.place > APART:
                break
            if is_alike(a, b):
                yield from _ties((a, b), (a.low + b.low, a.high + b.high), positive)


def find_lists(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """A run of three or more figures told alike, and a figure that they add up to, or nearly."""
    every = neighbours(rows)
    for alike, most in _told_alike(rows):
        for run, implied in _runs(alike, SHORTEST_LIST, most):
            yield from _ties(run, implied, every)


def _ties(run: tuple[Row, ...], implied: Range, among: Neighbours) -> Iterator[Tie]:
    """Parts with each figure that they make, and with each close by that they nearly make."""
    first, last = run[0].place, run[-1].place
    slack = SLACK * implied[1]
    fitting = among.meeting(implied[0] - slack, implied[1] + slack, first - WIDE, last + WIDE)
    most = max(row.high for row in run)
    for total in fitting:
        beyond = min(abs(total.place - first), abs(total.place - last))
        if total.low > most and beyond <= WIDE and is_alike(total, run[0]):
            yield sum_tie(total, run, implied)
    together = last - first <= TOGETHER and run[-1].claim.sentence - run[0].claim.sentence <= 1
    if together and len(among.rows) <= MOST_MISSES:
        yield from _nearly(run, implied, among)


def _nearly(run: tuple[Row, ...], implied: Range, among: Neighbours) -> Iterator[Tie]:
    """Parts with the figures close by that they miss by no more than a slip can make."""
    first, last = run[0], run[-1]
    least = max(row.middle for row in run) / 2
    for total in among.between(last.place - TOGETHER, first.place + TOGETHER):
        if total.middle < least or total in run or not is_alike(total, first):
            continue
        tie = sum_tie(total, run, implied)
        apart = abs(total.claim.sentence - first.claim.sentence)
        if apart <= CLOSE and not tie.fits and is_one_slip_off(tie.printed, implied):
            yield tie


def sum_tie(total: Row, parts: Sequence[Row], implied: Range | None = None) -> Tie:
    """The tie of a total and its parts; ``implied`` where what they make is known."""
    made = implied or (sum(row.low for row in parts), sum(row.high for row in parts))
    return Tie((total, *parts), (total.low, total.high), made)


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


def find_wholes(rows: tuple[Row, ...]) -> Iterator[Tie]:
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
            if tie.fits or exceeds_whole(run):
                yield tie


def exceeds_whole(run: tuple[Row, ...]) -> bool:
    """Whether percentages told together are more than a whole, by no more than a slip can make.

    That they are less says little: seldom are all answers of a poll told.
    """
    together = run[-1].place - run[0].place <= TOGETHER
    return together and WHOLE < sum(row.low for row in run) < WHOLE * MOST_OFF


def sum_needed(tie: Tie) -> tuple[Range, ...]:
    """What the others leave to the total and to each part."""
    total, *parts = tie.rows
    low, high = tie.implied
    left = ((total.low - high + part.high, total.high - low + part.low) for part in parts)
    return (tie.implied, *left)


def whole_needed(tie: Tie) -> tuple[Range, ...]:
    """What the others leave to each part of a hundred percent."""
    low, high = sum(row.low for row in tie.rows), sum(row.high for row in tie.rows)
    return tuple((WHOLE - high + row.high, WHOLE - low + row.low) for row in tie.rows)


def whole_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The parts make the whole of a hundred percent."""
    return (Sum(Constant(Fraction(100)), tuple(row.id for row in tie.rows), (1,) * len(tie.rows)),)
