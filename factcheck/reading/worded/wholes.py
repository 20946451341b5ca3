"""Wholes: a figure, and two others that by their words leave nothing else of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.interval import Interval
from factcheck.reading.printing import Tie
from factcheck.reading.worded.parts import Pair, vocabulary
from factcheck.reading.worded.rows import Cell, Row, columns

# How many sentences before its parts a total stands, and how far apart they are.
BEFORE, APART = 4, 2
NAMED, SEEMING = 0.85, 0.75
SAYING = re.compile(r"[a-z]{4,}")
# A smaller total is counted too easily in another way.
SMALLEST = 10
Column = tuple[Cell, ...]
Parts = tuple[Row, Row]


def part_ties(rows: Sequence[Row]) -> Iterator[Tie]:
    """Each total with two parts that leave nothing else: "men" and "women"."""
    for number, first in enumerate(rows):
        for second in rows[number + 1 : number + 4]:
            pair = _pair_of(first, second)
            if pair is not None:
                yield from _totals(rows, (first, second), pair)


def _pair_of(first: Row, second: Row) -> Pair | None:
    """The words by which two rows are the parts of one thing."""
    apart = vocabulary().apart
    if second.sentence - first.sentence > APART or not first.is_told_as(second):
        return None
    if apart.search(first.label) or apart.search(second.label):
        return None
    pairs = vocabulary().complements
    return next((each for each in pairs if each.splits(first.label, second.label)), None)


def _totals(rows: Sequence[Row], parts: Parts, pair: Pair) -> Iterator[Tie]:
    """The rows that the parts make; where none does, the one before that they come nearest."""
    near = [row for row in rows if row not in parts and _may_be_total(row, parts)]
    told = {row: list(columns((row, *parts))) for row in near}
    fitting = [row for row in near if any(map(adds_up, told[row]))]
    for row in fitting:
        for cells in told[row]:
            yield Tie(way_of(cells), tuple(cell.claim.id for cell in cells), confidence=NAMED)
    if not fitting and pair.complete:
        for row in reversed(near):
            if told[row] and _is_named_as(row, parts, pair):
                cells = told[row][0]
                yield Tie(way_of(cells), tuple(cell.claim.id for cell in cells), confidence=SEEMING)
                return


def _may_be_total(row: Row, parts: Parts) -> bool:
    distance = parts[0].sentence - row.sentence
    largest = max(part.cells[0].claim.quantity.number for part in parts)
    return (
        row.is_told_as(parts[0])
        and -1 <= distance <= BEFORE
        and row.cells[0].claim.quantity.number > largest
    )


def _is_named_as(total: Row, parts: Parts, pair: Pair) -> bool:
    """Whether a total stands before its parts, is none of their kind, and has their noun."""
    label, first = total.label, total.cells[0]
    words = vocabulary()
    if first.moved or total.sentence > parts[0].sentence or first.claim.quantity.number < SMALLEST:
        return False
    if any(each.search(label) for each in (words.apart, words.surplus, words.deficit)):
        return False
    if pair.whole is not None:
        return bool(pair.whole.search(label))
    if pair.first.search(label) or pair.second.search(label):
        return False
    nouns = [set(SAYING.findall(row.label)) for row in (total, *parts)]
    return bool(nouns[0] & nouns[1] & nouns[2])


def way_of(cells: Column) -> str:
    """The name of a sum, with the sign of each part beside its total's."""
    total, *parts = cells
    signs = ("-" if part.moved * total.moved < 0 else "+" for part in parts)
    return f"rows {''.join(signs)}"


def adds_up(cells: Column) -> bool:
    """Whether the first figure is what the others make."""
    total, *parts = cells
    made = Interval.point(0)
    for part in parts:
        quantity = part.claim.quantity.interval()
        made = made - quantity if part.moved * total.moved < 0 else made + quantity
    return total.claim.quantity.interval().meets(made)
