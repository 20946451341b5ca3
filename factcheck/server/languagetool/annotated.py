"""Annotated: a text with markup between its pieces, and offsets back into the whole of it."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.offsets import Utf16


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that is checked, and where it stands in what was given.

    start and length count code points of the text that is checked, given and given_length
    UTF-16 code units of what was given.
    """

    start: int
    length: int
    given: int
    given_length: int
    is_markup: bool


class Annotated:
    """What a client gave: text, and markup that is read as something else or as nothing."""

    def __init__(self, annotation: Sequence[dict[str, str]]) -> None:
        parts, pieces, given, start = [], [], 0, 0
        for each in annotation:
            source = each.get("markup", each.get("text", ""))
            read = each.get("interpretAs", "") if "markup" in each else source
            length = Utf16(source).units(len(source))
            pieces.append(Piece(start, len(read), given, length, "markup" in each))
            parts.append(read)
            start, given = start + len(read), given + length
        self.text = "".join(parts)
        self._pieces = [piece for piece in pieces if piece.length]
        self._starts = [piece.start for piece in self._pieces]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offset and length, in UTF-16 code units of what was given, of a stretch of the text."""
        first = self._place(start)[0]
        return first, max(self._place(max(start, end - 1))[1] - first, 0)

    def _place(self, offset: int) -> tuple[int, int]:
        """Where a character of the text begins and ends in what was given."""
        if not self._pieces:
            return 0, 0
        piece = self._pieces[max(bisect_right(self._starts, offset) - 1, 0)]
        if piece.is_markup:
            return piece.given, piece.given + piece.given_length
        # Counting within the piece, since another piece may have been longer than it reads.
        text = self.text[piece.start : piece.start + piece.length]
        utf16, inside = Utf16(text), offset - piece.start
        return piece.given + utf16.units(inside), piece.given + utf16.units(inside + 1)


def read_annotation(data: str) -> list[dict[str, str]]:
    """The pieces of the field ``data``: ``{"annotation": [{"text": "A "}, {"markup": "<b>"}]}``.

    Without markup it may also be ``{"text": "A "}``.

    Raises:
        ValueError: it is something else; the message is one line.
    """
    try:
        record: Any = json.loads(data)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError("data is no JSON") from error
    given = record if isinstance(record, dict) else {}
    pieces = given.get("annotation", [{"text": given["text"]}] if "text" in given else None)
    if not isinstance(pieces, list):
        raise ValueError('data has neither a list "annotation" nor a "text"')
    for piece in pieces:
        if not _is_piece(piece):
            raise ValueError('a piece of data has either "text" or "markup", and strings')
    return pieces


def _is_piece(piece: Any) -> bool:
    if not isinstance(piece, dict) or ("text" in piece) == ("markup" in piece):
        return False
    return all(isinstance(piece.get(key, ""), str) for key in ("text", "markup", "interpretAs"))
