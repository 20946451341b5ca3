"""Passage: the words around figures, safe to show, with the figures marked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

ELLIPSIS = "…"
# Words kept on either side of a figure, in characters, before a passage is cut.
CONTEXT = 36
# Controls, formats (bidirectional overrides) and separators could repaint a terminal.
UNSAFE = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs", "Co"})
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of one line.

    Attributes:
        start: where it begins in the whole text.
        text: what is shown of it.
        marks: where the figures stand in ``text``.
        spans: the whole figures in the whole text, in the same order.
        continues: whether it goes on where the passage before it ends.
    """

    start: int
    text: str
    marks: tuple[Span, ...]
    spans: tuple[Span, ...]
    continues: bool = False

    @property
    def carets(self) -> str:
        """A line of carets under the figures, by the width of the characters shown."""
        drawn = ""
        for start, end in self.marks:
            drawn += " " * (cell_len(self.text[:start]) - len(drawn))
            drawn += "^" * (cell_len(self.text[:end]) - len(drawn))
        return drawn


def visible(text: str) -> str:
    """The text, as long as before, without any character that steers a terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character in "\t\n\r\v\f":
        return " "
    return REPLACEMENT if unicodedata.category(character) in UNSAFE else character


def passages(text: str, spans: Iterable[Span], width: int) -> list[Passage]:
    """The passages that show all spans, in the order of the text, each within ``width``."""
    shown: list[Passage] = []
    for cluster in _clusters(text, sorted(set(spans))):
        start, end = _with_context(text, cluster)
        broken = _pieces(text, start, end, cluster, width - 2 * len(ELLIPSIS))
        pieces = [piece for piece in broken if _within(piece, cluster)]
        for piece in pieces:
            first, last = piece is pieces[0], piece is pieces[-1]
            before = ELLIPSIS if first and _continues(text, piece[0] - 1) else ""
            after = ELLIPSIS if last and _continues(text, piece[1]) else ""
            shown.append(_passage(text, piece, cluster, (before, after), continues=not first))
    return shown


def _clusters(text: str, spans: Sequence[Span]) -> list[list[Span]]:
    """Neighbouring spans of one line whose contexts touch."""
    clusters: list[list[Span]] = []
    for span in spans:
        if clusters:
            last = max(end for _, end in clusters[-1])
            between = text[last : span[0]]
            if "\n" not in between and span[0] - last <= 2 * CONTEXT:
                clusters[-1].append(span)
                continue
        clusters.append([span])
    return clusters


def _with_context(text: str, cluster: Sequence[Span]) -> Span:
    """The piece of the line to show: whole words on either side of the figures."""
    first, last = cluster[0][0], max(end for _, end in cluster)
    line_start = text.rfind("\n", 0, first) + 1
    line_end = text.find("\n", last)
    line_end = len(text) if line_end < 0 else line_end
    start, end = max(line_start, first - CONTEXT), min(line_end, last + CONTEXT)
    if start > line_start:
        start = text.find(" ", start, first) + 1 or start
    if end < line_end:
        space = text.rfind(" ", last, end)
        end = space if space >= 0 else end
    return start, end


def _pieces(text: str, start: int, end: int, cluster: Sequence[Span], width: int) -> Iterator[Span]:
    """The lines that a passage is broken into: at spaces, and not inside a figure."""
    while end - start > width:
        breaks = (
            position
            for position in range(start + width, start + width // 2, -1)
            if text[position] == " " and not any(a <= position < b for a, b in cluster)
        )
        cut = next(breaks, start + width)
        yield start, cut
        start = cut + (text[cut] == " ")
    yield start, end


def _passage(
    text: str, piece: Span, cluster: Sequence[Span], ends: tuple[str, str], *, continues: bool
) -> Passage:
    start, end = piece
    before, after = ends
    shift = len(before) - start
    inside = _within(piece, cluster)
    marks = tuple((max(a, start) + shift, min(b, end) + shift) for a, b in inside)
    return Passage(start, before + visible(text[start:end]) + after, marks, inside, continues)


def _within(piece: Span, cluster: Sequence[Span]) -> tuple[Span, ...]:
    start, end = piece
    return tuple((a, b) for a, b in cluster if a < end and b > start)


def _continues(text: str, position: int) -> bool:
    return 0 <= position < len(text) and text[position] not in "\r\n"
