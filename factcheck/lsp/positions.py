"""Positions: offsets of a text as lines and columns in the units that an editor counts."""

from __future__ import annotations

import re
from bisect import bisect_right

from lsprotocol import types
from pygls.workspace import PositionCodec

# The protocol knows these line ends and no others; Python's own splitting knows more.
LINE_END = re.compile(r"\r\n|\n|\r")


class Positions:
    """The positions of one text."""

    def __init__(self, text: str, codec: PositionCodec) -> None:
        self._text = text
        self._codec = codec
        self._starts = [0, *(end.end() for end in LINE_END.finditer(text))]

    def position(self, offset: int) -> types.Position:
        """Where a code point stands."""
        line = bisect_right(self._starts, offset) - 1
        before = self._text[self._starts[line] : offset]
        return types.Position(line, self._codec.client_num_units(before))

    def range(self, start: int, end: int) -> types.Range:
        """Where a stretch stands."""
        return types.Range(self.position(start), self.position(end))

    def offset(self, position: types.Position) -> int:
        """The code point at a position; the end of the text for one beyond it."""
        if position.line >= len(self._starts):
            return len(self._text)
        offset, units = self._starts[position.line], 0
        while units < position.character and offset < len(self._text):
            units += self._codec.client_num_units(self._text[offset])
            offset += 1
        return offset

    def line_start(self, offset: int) -> int:
        """The first code point of the line of a code point."""
        return self._starts[bisect_right(self._starts, offset) - 1]
