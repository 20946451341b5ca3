"""Markup: the tables of a text that are given in HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.reading.tables.grid import FEWEST_COLUMNS, FEWEST_ROWS, MARKS, Cell, Grid

TABLE = re.compile(r"<table\b[^<>]{0,500}>", re.IGNORECASE)
TABLE_END = re.compile(r"</table\s*>", re.IGNORECASE)
ROW = re.compile(r"<tr\b[^<>]{0,500}>", re.IGNORECASE)
CELL = re.compile(r"<t[hd]\b([^<>]{0,500})>", re.IGNORECASE)
CAPTION = re.compile(r"<caption\b[^<>]{0,200}>([^<]{0,300})", re.IGNORECASE)
TAG = re.compile(r"<[^<>]{1,500}>")
SPANNING = re.compile(r"\b(?:col|row)span\s*=\s*[\"']?(?!1\b)\d", re.IGNORECASE)
BLANK = f"{MARKS}\r\n\xa0"


def marked_up_grids(text: str) -> Iterator[Grid]:
    """Every HTML table whose rows have as many cells as its first, none of them spanning others."""
    for start in TABLE.finditer(text):
        end = TABLE_END.search(text, start.end())
        inner = TABLE.search(text, start.end())
        if end is None or (inner is not None and inner.start() < end.start()):
            continue
        rows = list(_rows(text, start.end(), end.start()))
        caption = CAPTION.search(text, start.end(), end.start())
        even = len({len(row) for row in rows}) == 1
        if even and len(rows) >= FEWEST_ROWS and len(rows[0]) >= FEWEST_COLUMNS:
            yield Grid(rows[0], tuple(rows[1:]), caption[1] if caption else "")


def _rows(text: str, start: int, end: int) -> Iterator[tuple[Cell, ...]]:
    places = [*(match.end() for match in ROW.finditer(text, start, end)), end]
    for low, high in pairwise(places):
        opened = list(CELL.finditer(text, low, high))
        ends = [*(match.start() for match in opened[1:]), high]
        if any(SPANNING.search(match[1]) for match in opened):
            yield ()
        elif opened:
            yield tuple(
                _cell(text, match.end(), stop) for match, stop in zip(opened, ends, strict=True)
            )


def _cell(text: str, start: int, end: int) -> Cell:
    """The longest passage of a cell that is no tag: its text, where it holds one thing."""
    places = [start, *(place for tag in TAG.finditer(text, start, end) for place in tag.span())]
    passages = zip(places[::2], [*places[1::2], end], strict=True)
    low, high = max(passages, key=lambda each: len(text[each[0] : each[1]].strip(BLANK)))
    part = text[low:high]
    inner = part.strip(BLANK)
    at = low + (part.find(inner) if inner else 0)
    return Cell(inner, at, at + len(inner))
