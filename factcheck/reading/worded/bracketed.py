"""Bracketed: a list whose earlier figures stand in brackets, and the totals of each time.

"Reserves fell to 12.60 billion from 13.85 billion. Gold was 4.71 billion (4.90), dollars 3.25
(3.99), other exchange 4.64 (4.96)": what stands before the brackets makes one total, what stands
in them another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.interval import Interval
from factcheck.reading.printing import Tie
from factcheck.reading.worded.rows import Row
from factcheck.reading.worded.skeleton import LEVEL, STOP, Skeleton

# "gold # (# and #)", "dollars # (both #)", "gold # (#)"
ITEM = re.compile(
    rf"(?P<now>{LEVEL})[^(){LEVEL}{STOP}]{{0,20}}\((?:(?:from|against|previous|was)\s)?(?:"
    rf"(?P<one>{LEVEL})\s(?:and|,|/)\s?(?P<other>{LEVEL})|both\s(?P<both>{LEVEL})|(?P<only>{LEVEL}))\)"
)
OPENING = f"{LEVEL} ("
FEWEST, BEFORE, AFTER = 3, 6, 2
# The part of what its figures make by which a total may miss it, where another time's adds up.
FAR = 10
# Bare numbers below are taken for prices.
LEAST = 1000
SURE = 0.9
Columns = tuple[tuple[Claim, ...], ...]


def bracketed_ties(skeleton: Skeleton, rows: Sequence[Row]) -> Iterator[Tie]:
    """Each time of a list with its total, where one of the times adds up."""
    if skeleton.words.count(OPENING) < FEWEST:
        return
    start = 0
    while (end := skeleton.words.find(STOP, start)) >= 0:
        columns = _columns(skeleton, start, end)
        if columns:
            sentence = columns[0][0].sentence
            before = [row for row in rows if 0 < sentence - row.sentence <= BEFORE]
            after = [row for row in rows if 0 < row.sentence - sentence <= AFTER]
            yield from _totals(columns, iter([*reversed(before), *after]))
        start = end + 1


def _columns(skeleton: Skeleton, start: int, end: int) -> Columns:
    """The figures of each time of a sentence's list; nothing where it is no such list."""
    items = list(ITEM.finditer(skeleton.words, start, end))
    figures = skeleton.figures
    rows = [
        tuple(
            figures[item.start(name)]
            for group in (("now",), ("one", "both", "only"), ("other", "both"))
            for name in [next((each for each in group if item[each]), "")]
            if name
        )
        for item in items
    ]
    told = sum(place in figures for place in range(start, end))
    whole = told == sum(len({claim.id for claim in row}) for row in rows)
    # What is told in brackets in another currency is the same amount, of no other time.
    units = {claim.quantity.unit for row in rows for claim in row} - {""}
    if len(rows) < FEWEST or not whole or len({len(row) for row in rows}) > 1 or len(units) > 1:
        return ()
    # Prices of a list are printed bare: "cake 99 (97), pellets 97 (95) and meal 95 (93)".
    if not units and max(claim.quantity.number for row in rows for claim in row) < LEAST:
        return ()
    return tuple(zip(*rows, strict=True))


def _totals(columns: Columns, rows: Iterator[Row]) -> Iterator[Tie]:
    """The totals that one sentence tells: those that add up, and the others by what is left."""
    for row in rows:
        levels = [cell.claim for cell in row.cells if not cell.moved]
        found = {column: _fitting(column, levels) for column in columns}
        if not any(found.values()):
            continue
        taken = {claim.id for claim in found.values() if claim}
        for column, total in found.items():
            left = [each for each in levels if each.id not in taken]
            claim = total or _nearest(column, left)
            if claim is not None:
                signs = "+" * len(column)
                yield Tie(
                    f"told rows {signs}", (claim.id, *(each.id for each in column)), confidence=SURE
                )
        return


def _made(column: Sequence[Claim]) -> Interval:
    return sum((claim.quantity.interval() for claim in column), Interval.point(0))


def _fitting(column: Sequence[Claim], levels: Sequence[Claim]) -> Claim | None:
    made = _made(column)
    return next((each for each in levels if each.quantity.interval().meets(made)), None)


def _nearest(column: Sequence[Claim], levels: Sequence[Claim]) -> Claim | None:
    """The figure that comes nearest to what a column makes, if it comes near at all."""
    made = sum(claim.quantity.number for claim in column)
    near = [each for each in levels if abs(each.quantity.number - made) * FAR <= made]
    return min(near, key=lambda each: abs(each.quantity.number - made), default=None)
