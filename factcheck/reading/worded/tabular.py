"""Tabular: sentences built alike, one of which tells the totals of the others.

"There were 2.1 million members, 120,000 fewer than in May. There were 1.2 million men, 95,000
fewer. There were 0.9 million women, 25,000 fewer." Where most columns of such a table in prose
add up, all of them are meant to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, product

from factcheck.reading.printing import Tie
from factcheck.reading.statements.beside import EMPTY
from factcheck.reading.worded.rows import Cell, Row, columns
from factcheck.reading.worded.wholes import SAYING, adds_up, way_of

# How many columns have to add up, and what is too small to show anything by doing so.
ENOUGH, TELLING = 2, 10
MOST_PARTS, MOST_ROWS, APART = 6, 60, 2
SURE = 0.9


def table_rows_ties(rows: Sequence[Row]) -> Iterator[Tie]:
    """Each column of rows that add up to another row in most of their columns."""
    wide = [row for row in rows if len(row.cells) >= ENOUGH][:MOST_ROWS]
    for shape, alike in groupby(sorted(wide, key=_shape), key=_shape):
        told = sorted(alike, key=lambda row: row.sentence)
        if len(told) > ENOUGH and len(shape) >= ENOUGH:
            yield from _tables(told)


def _shape(row: Row) -> tuple[str, ...]:
    """What the first figures of a row are: levels, or changes."""
    return tuple("change" if cell.moved else "level" for cell in row.cells[: ENOUGH + 1])


def _tables(rows: Sequence[Row]) -> Iterator[Tie]:
    for start, size in product(range(len(rows)), range(2, MOST_PARTS + 1)):
        parts = rows[start : start + size]
        if len(parts) < size or not _are_near(parts):
            continue
        for total in rows:
            if total in parts or not all(_is_alike(total, part) for part in parts):
                continue
            told = list(columns((total, *parts)))
            if sum(map(_shows, told)) >= ENOUGH:
                yield from (_tie(cells) for cells in told)


def _are_near(parts: Sequence[Row]) -> bool:
    return all(b.sentence - a.sentence <= APART for a, b in pairwise(parts))


def _is_alike(total: Row, part: Row) -> bool:
    """Whether both are of one unit and name a thing in common."""
    words = set(SAYING.findall(_words(total))) & set(SAYING.findall(_words(part)))
    return total.is_told_as(part) and bool(words - EMPTY)


def _words(row: Row) -> str:
    """What a row names: the words around its first two figures."""
    return " ".join(f"{cell.lead} {cell.follow}" for cell in row.cells[:2])


def _shows(cells: tuple[Cell, ...]) -> bool:
    quantity = cells[0].claim.quantity
    digits = quantity.number / quantity.coarse_place
    distinct = len({cell.claim.quantity.number for cell in cells}) == len(cells)
    return digits >= TELLING and distinct and adds_up(cells)


def _tie(cells: tuple[Cell, ...]) -> Tie:
    return Tie(way_of(cells), tuple(cell.claim.id for cell in cells), confidence=SURE)
