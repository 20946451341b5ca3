"""Passage: the words around figures, safe to show, with the figures marked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
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
        line: number of the line, from 1.
        text: what is shown of it.
        marks: where the figures stand in ``text``.
        spans: where they stand in the whole text, in the same order.
    """

    line: int
    text: str
    marks: tuple[Span, ...]
    spans: tuple[Span, ...]

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
    shown = []
    for first, last, marks in _clusters(text, sorted(set(spans)), width):
        line = text.count("\n", 0, first) + 1
        start, end = _cut(text, first, last, width)
        before = ELLIPSIS if _continues(text, start - 1) else ""
        after = ELLIPSIS if _continues(text, end) else ""
        shift = len(before) - start
        moved = tuple((mark[0] + shift, min(mark[1], end) + shift) for mark in marks)
        shown.append(Passage(line, before + visible(text[start:end]) + after, moved, marks))
    return shown


def _clusters(
    text: str, spans: Sequence[Span], width: int
) -> list[tuple[int, int, tuple[Span, ...]]]:
    """Neighbouring spans of one line that fit into one passage."""
    clusters: list[tuple[int, int, tuple[Span, ...]]] = []
    for start, end in spans:
        if clusters:
            first, last, marks = clusters[-1]
            if "\n" not in text[first:end] and max(last, end) - first <= width - CONTEXT:
                clusters[-1] = (first, max(last, end), (*marks, (start, end)))
                continue
        clusters.append((start, end, ((start, end),)))
    return clusters


def _cut(text: str, first: int, last: int, width: int) -> Span:
    """The piece of the line to show: whole words around the figures, as the width allows."""
    line_start = text.rfind("\n", 0, first) + 1
    line_end = text.find("\n", first)
    line_end = len(text) if line_end < 0 else line_end
    spare = max(0, width - (last - first) - 2 * len(ELLIPSIS))
    start = max(line_start, first - max(spare // 2, spare - (line_end - last)))
    end = max(first + 1, min(line_end, start + (last - first) + spare))
    if start > line_start:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    if last < end < line_end:
        space = text.rfind(" ", last, end)
        end = space if space >= 0 else end
    return start, end


def _continues(text: str, position: int) -> bool:
    return 0 <= position < len(text) and text[position] not in "\r\n"
