"""Offsets: code points, which reports count, as the UTF-16 code units that editors count."""

from __future__ import annotations

import re
from bisect import bisect_left

ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16:
    """Offsets into one text, from code points to UTF-16 code units and back.

    Characters beyond the Basic Multilingual Plane (most emoji) count as two units.
    """

    def __init__(self, text: str) -> None:
        self._astral = [match.start() for match in ASTRAL.finditer(text)]
        # The same characters by the units before them: each earlier one adds a unit.
        self._units = [place + number for number, place in enumerate(self._astral)]

    def units(self, offset: int) -> int:
        """The code units before a code point."""
        return offset + bisect_left(self._astral, offset)

    def code_points(self, units: int) -> int:
        """The code points before a code unit; the middle of a pair counts as its start."""
        return units - bisect_left(self._units, units)
