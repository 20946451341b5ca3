"""Grids: the Markdown tables and aligned columns of a text, as rows of cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

# "| --- | ---: |", "-----  -----"
RULER = re.compile(r"[\s|:=+-]*[-=]{2,}[\s|:=+-]*")
# Columns of plain text stand two blanks or a tab apart.
GAP = re.compile(r"\s(?:(?<=\t)\t*|\s+)")
# "1,204", "$3.5", "-12.4%", "(1.2)"
NUMBER = re.compile(
    r"(?P<sign>[-–−+]?)\s?(?:[A-Z]{0,3}[$£€¥])?(?P<digits>\d{1,3}(?:,\d{3})+|\d+)"
    r"(?P<decimals>\.\d+)?\s?(?P<percent>%|percent|pct)?"
)
YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/]\d\d)?")
MARKS = "*_` \t"
FEWEST_ROWS, FEWEST_COLUMNS = 3, 2


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell without its marks: its text and its offsets."""

    text: str
    start: int
    end: int

    @property
    def number(self) -> re.Match[str] | None:
        """The number that the cell holds, if it holds nothing else."""
        return NUMBER.fullmatch(self.text)

    @property
    def value(self) -> Fraction | None:
        """The number's value as printed."""
        match = self.number
        if match is None:
            return None
        digits = match["digits"].replace(",", "") + (match["decimals"] or "")
        return -Fraction(digits) if match["sign"] in tuple("-–−") else Fraction(digits)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its header, and its rows, each with as many cells as the header."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str


def grids_of(text: str) -> Iterator[Grid]:
    """Every table of a text whose rows have as many cells as its header."""
    lines = list(_lines(text))
    for is_table, group in groupby(lines, key=lambda line: len(line[1]) > 1 or line[2]):
        block = list(group)
        rows = [cells for _, cells, is_ruler in block if not is_ruler]
        if not is_table or len(rows) < FEWEST_ROWS or len(rows[0]) < FEWEST_COLUMNS:
            continue
        yield from _grid(text, block[0][0], rows)


def _grid(text: str, start: int, rows: list[tuple[Cell, ...]]) -> Iterator[Grid]:
    """The table of some lines, where all rows have as many cells."""
    header, *body = rows
    if len(header) == len(body[0]) - 1 and text[start : header[0].start].isspace():
        # Nothing stands above the names of the rows.
        header = (Cell("", header[0].start, header[0].start), *header)
    if any(len(row) != len(header) for row in body):
        return
    if any(cell.number and not YEAR.fullmatch(cell.text) for cell in header[1:]):
        empty = tuple(Cell("", cell.start, cell.start) for cell in header)
        yield Grid(empty, (header, *body), _caption(text, start))
    else:
        yield Grid(header, tuple(body), _caption(text, start))


def _lines(text: str) -> Iterator[tuple[int, tuple[Cell, ...], bool]]:
    """Each line's offset, its cells, and whether it is a ruler."""
    position = 0
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        ruler = bool(bare) and bool(RULER.fullmatch(bare))
        yield position, () if ruler or not bare else tuple(_cells(bare, position)), ruler
        position += len(line)


def _cells(line: str, offset: int) -> Iterator[Cell]:
    if "|" in line:
        start = 1 if line.lstrip().startswith("|") else 0
        indent = len(line) - len(line.lstrip())
        body = line.rstrip().removesuffix("|")
        yield from _split(body, indent + start, re.compile(r"\|"), offset)
    else:
        yield from _split(line, len(line) - len(line.lstrip()), GAP, offset)


def _split(line: str, start: int, gap: re.Pattern[str], offset: int) -> Iterator[Cell]:
    places = [start, *(place for match in gap.finditer(line, start) for place in match.span())]
    for low, high in zip(places[::2], [*places[1::2], len(line)], strict=True):
        part = line[low:high]
        inner = part.strip(MARKS)
        at = offset + low + (part.find(inner) if inner else 0)
        yield Cell(inner, at, at + len(inner))


def _caption(text: str, start: int) -> str:
    """The line above the table."""
    above = text[:start].rstrip()
    return above[above.rfind("\n") + 1 :]
