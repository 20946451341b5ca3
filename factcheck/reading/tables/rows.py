"""Rows of tables: changes from one row to the next, and the results of a league's clubs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.reading.tables.grid import Cell, Grid

CHANGE = re.compile(r"(?:monthly\s|weekly\s)?(?:change|difference)|\+/-", re.IGNORECASE)
# The columns of a league: "P W D L F A Pts"
LEAGUE = {
    "played": re.compile(r"P|Pl|Pld|GP|MP|G|Played|Games|Matches"),
    "won": re.compile(r"W|Won|Wins"),
    "drawn": re.compile(r"D|T|Drawn|Draws|Ties"),
    "lost": re.compile(r"L|Lost|Losses|Defeats"),
    "points": re.compile(r"Pts\.?|Points|P(?:oin)?ts"),
}
# Points that were taken away.
DEDUCTED = re.compile(r"deduct|penalt|overtime|shoot-?out|bonus", re.IGNORECASE)
THREE, TWO = 3, 2
Row = tuple[str, list[Cell]]


def row_changes(grid: Grid) -> Iterator[list[Cell]]:
    """Each change with its own level and that of the row before, where another row's fits.

    The first row has none, for there is nothing before it.
    """
    for before, column in pairwise(range(1, len(grid.header))):
        first, *rows = grid.rows
        if not CHANGE.fullmatch(grid.header[column].text) or first[column].number:
            continue
        found = [
            [row[column], row[before], earlier[before]] for earlier, row in pairwise(grid.rows)
        ]
        plain = all(cell.number and not cell.number["percent"] for cells in found for cell in cells)
        if rows and plain and any(_fits(cells) for cells in found):
            yield from found


def _fits(cells: Sequence[Cell]) -> bool:
    change, later, earlier = (cell.value or Fraction(0) for cell in cells)
    return later - earlier == change


def league_rows(grid: Grid, text: str) -> Iterator[Row]:
    """The way of a tie, and its cells, of each club of a league: its games, and its points."""
    places = {
        name: [
            place for place, head in enumerate(grid.header) if place and each.fullmatch(head.text)
        ]
        for name, each in LEAGUE.items()
    }
    if not all(len(places[name]) == 1 for name in ("won", "drawn", "lost")):
        return
    won, drawn, lost = (places[name][0] for name in ("won", "drawn", "lost"))
    rows = [row for row in grid.rows if all(row[place].number for place in (won, drawn, lost))]
    if len(places["played"]) == 1:
        own = [row for row in rows if row[places["played"][0]].number]
        yield from (
            ("season games", [row[place] for place in (places["played"][0], won, drawn, lost)])
            for row in own
        )
    if len(places["points"]) == 1 and not DEDUCTED.search(text):
        told = [[row[place] for place in (places["points"][0], won, drawn)] for row in rows]
        fitting = [cells for cells in told if _makes_points(cells)]
        if len(fitting) * 2 >= len(told) > 1:
            yield from (("season points", cells) for cells in told)


def _makes_points(cells: Sequence[Cell]) -> bool:
    points, won, drawn = (cell.value or Fraction(0) for cell in cells)
    return points - drawn in (THREE * won, TWO * won)
