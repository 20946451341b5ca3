"""Ties of tables: totals of columns and rows, columns of shares, columns of changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Kind
from factcheck.claims import Claims
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.tables.grid import Cell, Grid, grids_of
from factcheck.reading.tables.markup import marked_up_grids
from factcheck.reading.tables.prose import cells_told
from factcheck.reading.tables.rows import league_rows, row_changes

TOTAL = re.compile(
    r"(?:grand\s)?total\b.*|all(?:\s(?!other|but|else)[a-z]+)?|sum|overall|together", re.IGNORECASE
)
ROW_TOTAL = re.compile(r"total|sum|all|together", re.IGNORECASE)
# Columns that do not add up from row to row.
NO_SUM = re.compile(
    r"%|percent|pct|share|rate|average|mean|median|price|per\b|change|growth|index|rank|year\b|"
    r"age\b|score|ratio|margin|difference|±|date|temperature",
    re.IGNORECASE,
)
SHARE = re.compile(r".*\b(?:share|of\s(?:the\s)?(?:total|all)|proportion)\b.*", re.IGNORECASE)
CHANGE = re.compile(
    r"(?!.*\b(?:of|in)\s(?:share|rank|position|weight))(?:.*\b(?:change|growth|increase|difference)\b.*|\+/-|[%]\s?chg)",
    re.IGNORECASE,
)
PERCENT = re.compile(r"%|percent|pct", re.IGNORECASE)
PERIOD = re.compile(r"(?:19|20)\d\d")
# Rows that are parts of other rows, or lists that leave some out.
PARTIAL = re.compile(
    r"\b(?:of\swhich|of\sthem|subtotal|sub-total|including|top|selected|largest|biggest|"
    r"leading|main|among|net)\b",
    re.IGNORECASE,
)
ADDED, TOLD, LIKELY = 0.9, 0.95, 0.85


def table_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """The ties inside each table of a text, and those of its prose to their cells."""
    grids = (*grids_of(text), *marked_up_grids(text))
    for grid in grids:
        if not _is_partial(grid):
            yield from _column_totals(grid)
        yield from _row_totals(grid)
        yield from _shares(grid)
        yield from _changes(grid)
        for cells in row_changes(grid):
            yield Tie("table change", tuple(map(figure_of, cells)), confidence=TOLD)
        for way, cells in league_rows(grid, text):
            figures = tuple(replace(figure_of(cell), place=Fraction(0)) for cell in cells)
            yield Tie(way, figures, confidence=TOLD)
    for claim, cell in cells_told(claims, text, grids):
        yield Tie("table cell", (claim.id, figure_of(cell)), confidence=LIKELY)


def _is_partial(grid: Grid) -> bool:
    labels = [row[0].text for row in grid.rows]
    return bool(PARTIAL.search(grid.caption)) or any(map(PARTIAL.search, labels))


def _column_totals(grid: Grid) -> Iterator[Tie]:
    """A last row of totals, beside the rows above it."""
    *parts, last = grid.rows
    inner = any(TOTAL.fullmatch(row[0].text) for row in parts)
    if inner or not TOTAL.fullmatch(last[0].text) or len(parts) < 2:
        return
    for column, head in enumerate(grid.header):
        cells = [last[column], *(row[column] for row in parts)]
        what = head.text or grid.caption
        if column and not NO_SUM.search(what) and _are_amounts(cells):
            yield Tie("table total", tuple(map(figure_of, cells)), confidence=ADDED)


def _row_totals(grid: Grid) -> Iterator[Tie]:
    """A last column of totals, beside the columns before it."""
    *heads, last = grid.header
    if not ROW_TOTAL.fullmatch(last.text) or len(heads) < 3:
        return
    if any(NO_SUM.search(head.text) for head in heads[1:]):
        return
    for row in grid.rows:
        if _are_amounts(row[1:]):
            cells = [row[-1], *row[1:-1]]
            yield Tie("table total", tuple(map(figure_of, cells)), confidence=ADDED)


def _shares(grid: Grid) -> Iterator[Tie]:
    """A column of shares of the total of the column before it."""
    last = grid.rows[-1]
    if not TOTAL.fullmatch(last[0].text):
        return
    for before, column in pairwise(range(1, len(grid.header))):
        heads = grid.header[before].text, grid.header[column].text
        if not SHARE.fullmatch(heads[1]) or NO_SUM.search(heads[0]):
            continue
        for row in grid.rows[:-1]:
            cells = [row[column], row[before], last[before]]
            if all(cell.number for cell in cells):
                yield Tie("table share", tuple(map(figure_of, cells)), confidence=TOLD)


def _changes(grid: Grid) -> Iterator[Tie]:
    """A column of changes after the columns of two years, whichever comes first."""
    for column in range(3, len(grid.header)):
        heads = [grid.header[place].text for place in (column - 2, column - 1, column)]
        years = [PERIOD.fullmatch(head) for head in heads[:2]]
        if not all(years) or not CHANGE.fullmatch(heads[2]) or len(set(heads[:2])) < 2:
            continue
        later = column - 1 if heads[1] > heads[0] else column - 2
        earlier = 2 * column - 3 - later
        for row in grid.rows:
            cells = [row[column], row[later], row[earlier]]
            if all(cell.number for cell in cells) and not _is_rate(cells[1:]):
                percent = bool(PERCENT.search(heads[2] + row[column].text))
                way = "table percent" if percent else "table change"
                yield Tie(way, tuple(map(figure_of, cells)), confidence=TOLD)


def _are_amounts(cells: Sequence[Cell]) -> bool:
    """Whether all cells hold numbers that may add up, none of them a percentage."""
    matches = [cell.number for cell in cells]
    return all(match is not None and not match["percent"] for match in matches)


def _is_rate(cells: Sequence[Cell]) -> bool:
    """Whether the levels are percentages, which change by points or by percent."""
    return any(cell.number is not None and cell.number["percent"] for cell in cells)


def figure_of(cell: Cell) -> Printed:
    """The number of a cell as a figure."""
    match = cell.number
    decimals = len((match["decimals"] or "").lstrip(".")) if match else 0
    percent = bool(match and match["percent"])
    start, end = (cell.start, cell.end) if match is None else _digits(cell, match)
    place = Fraction(1, 10**decimals)
    unit = "percent" if percent else ""
    value = cell.value or Fraction(0)
    return Printed(start, end, value, unit, Kind.LEVEL, place)


def _digits(cell: Cell, match: re.Match[str]) -> tuple[int, int]:
    end = match.end("decimals") if match["decimals"] else match.end("digits")
    first = match.start("sign") if match["sign"] else match.start("digits")
    return cell.start + first, cell.start + end
