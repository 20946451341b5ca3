"""Neighbours: figures found by where they stand and by the values that they may have."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from factcheck.evidence.rows import Row

BLOCK = 64


@dataclass(frozen=True, slots=True)
class _Block:
    """Some neighbouring figures in the order of the lower ends of their ranges.

    ``highest`` is for each the highest upper end up to it: whoever walks down from a value
    may stop where that falls below it.
    """

    rows: tuple[Row, ...]
    lows: tuple[float, ...]
    highest: tuple[float, ...]

    def meeting(self, low: float, high: float) -> Iterator[Row]:
        for at in range(bisect_right(self.lows, high) - 1, -1, -1):
            if self.highest[at] < low:
                return
            if self.rows[at].high >= low:
                yield self.rows[at]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Figures in the order of the text, in blocks of neighbours."""

    rows: tuple[Row, ...]
    places: tuple[int, ...]
    blocks: tuple[_Block, ...]

    def between(self, first: int, last: int) -> tuple[Row, ...]:
        """The figures that stand from the one place to the other."""
        return self.rows[bisect_left(self.places, first) : bisect_right(self.places, last)]

    def near(self, row: Row, most: int) -> tuple[Row, ...]:
        """The figures at most so many places from another, itself included."""
        return self.between(row.place - most, row.place + most)

    def meeting(self, low: float, high: float, first: int, last: int) -> list[Row]:
        """Those from the one place to the other whose range meets another range."""
        start, end = bisect_left(self.places, first), bisect_right(self.places, last)
        found = [
            row
            for block in self.blocks[start // BLOCK : (end - 1) // BLOCK + 1]
            for row in block.meeting(low, high)
            if first <= row.place <= last
        ]
        return sorted(found, key=lambda row: row.place) if len(found) > 1 else found


def neighbours(rows: Iterable[Row]) -> Neighbours:
    """Figures, given in the order of the text, to be found by place and by value."""
    told = tuple(rows)
    blocks = tuple(_block(told[at : at + BLOCK]) for at in range(0, len(told), BLOCK))
    return Neighbours(told, tuple(row.place for row in told), blocks)


def _block(rows: tuple[Row, ...]) -> _Block:
    ordered = tuple(sorted(rows, key=lambda row: row.low))
    highest = tuple(accumulate((row.high for row in ordered), max))
    return _Block(ordered, tuple(row.low for row in ordered), highest)
