"""Content: what is left of HTML or XML without its tags, as annotations count characters in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from factcheck.origin import Run
from factcheck.readers.markup import Sort, Token, tokens
from factcheck.readers.pieces import Piece, assembled

# "&pound;", "&#8239;", and the line ends that count as one character
REFERENCE = re.compile(r"&(?:#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?|\r\n?")
# Elements that a line feed right at their beginning does not belong to.
PREFORMATTED = frozenset("pre listing textarea".split())


@dataclass(frozen=True, slots=True)
class Content:
    """The character data of a source with its references resolved, and where it stands in it.

    It is what a browser has as ``document.documentElement.textContent``; of pages with
    ``template`` or ``noscript`` a browser leaves something out, or keeps tags.
    """

    text: str
    runs: tuple[Run, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the content that stands for one of the source."""
        return self._place(start, is_end=False), self._place(end - 1, is_end=True)

    def _place(self, offset: int, *, is_end: bool) -> int:
        number = bisect_right(self.runs, offset, key=lambda run: run.source_start) - 1
        if number < 0:
            return 0
        run = self.runs[number]
        if offset >= run.source_end:
            return run.end
        if run.is_literal:
            return run.start + offset - run.source_start + is_end
        return run.end if is_end else run.start


def content_of(source: str) -> Content:
    """The content of a page, of an XML file, or of a stretch of either."""
    text, offsets = assembled(_pieces(source))
    return Content(text, offsets.runs)


def _pieces(source: str) -> Iterator[Piece]:
    begun = False
    before: Token | None = None
    for token in tokens(source):
        if token.sort in (Sort.WORDS, Sort.VERBATIM):
            start = _beginning(source, token, before, begun=begun)
            begun = begun or start < token.end
            yield from _words(source, start, token)
        elif token.sort is not Sort.COMMENT and token.name != "html":
            begun = True
        before = token


def _beginning(source: str, token: Token, before: Token | None, *, begun: bool) -> int:
    """Where the words of a token begin: a parser drops white space before the first element."""
    if not begun:
        words = source[token.start : token.end]
        return token.end - len(words.lstrip(" \t\r\n\f"))
    if before and before.sort is Sort.OPEN and before.name in PREFORMATTED:
        first = re.compile(r"\r?\n").match(source, token.start, token.end)
        return first.end() if first else token.start
    return token.start


def _words(source: str, start: int, token: Token) -> Iterator[Piece]:
    for match in REFERENCE.finditer(source, start, token.end):
        if match.start() > start:
            yield Piece.literal(source, start, match.start())
        is_line_end = match[0][0] == "\r"
        if is_line_end or token.sort is Sort.WORDS:
            yield Piece("\n" if is_line_end else unescape(match[0]), *match.span())
        else:
            yield Piece.literal(source, *match.span())
        start = match.end()
    if start < token.end:
        yield Piece.literal(source, start, token.end)
