"""Markup: the tags, words and comments of HTML and XML, each with its exact offsets.

Read in one pass and linear time, whatever is broken in it; nothing is expanded beyond the
character references of HTML, and nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from html import unescape

from factcheck.readers.pieces import Piece

# Such as <p class="lead">, </p>, <br/>; a quoted value after "=" may hold ">"
TAG = re.compile(
    r"<(?P<slash>/?)(?P<name>[A-Za-z][^\s/>]*+)"
    r"(?P<rest>(?:=\s*+(?:\"[^\"]*+\"|'[^']*+')|[^>])*+)>"
)
# A tag that its first ">" ends, whatever its quotes say.
PLAIN_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z][^\s/>]*+)(?P<rest>[^>]*+)>")
# Such as class="lead", hidden, width=3
ATTRIBUTE = re.compile(
    r"(?P<name>[^\s=/\"'>]++)(?:\s*+=\s*+"
    r"(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+)))?"
)
# Elements whose content is no markup.
RAW = {"script", "style", "textarea", "title", "xmp"}
# "&pound;", "&#8239;", "&amp" of old pages; white space; words; a lone ampersand
WORD = re.compile(
    r"&(?:#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?"
    r"|[ \t\r\n\f]+|[^& \t\r\n\f]+|&"
)
START_OF_CDATA, END_OF_CDATA, CDATA = "<![CDATA[", "]]>", "cdata"


class Sort(StrEnum):
    """What a token is."""

    OPEN = "open"
    CLOSE = "close"
    WORDS = "words"
    VERBATIM = "verbatim"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Token:
    """A tag, a stretch of words (``VERBATIM`` where it has no references), or a comment."""

    sort: Sort
    start: int
    end: int
    name: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    empty: bool = False


def tokens(source: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of a stretch of HTML or XML, in order."""
    end = len(source) if end is None else end
    last = source.rfind(">", start, end)
    position, tag = start, TAG
    while position < end:
        opening = source.find("<", position, end)
        if opening < 0 or opening > last:
            opening = end
        if opening > position:
            yield Token(Sort.WORDS, position, opening)
        if opening >= end:
            return
        if tag is TAG and _is_unending(source, opening, end):
            # Its quotes hide every ">" to come; asking again for each tag would take long.
            tag = PLAIN_TAG
        token = _markup(source, opening, end, tag)
        yield token
        position = token.end + len(END_OF_CDATA) * (token.name == CDATA)
        if token.sort is Sort.OPEN and token.name in RAW and not token.empty:
            closing = _closing(source, token.name, position, end)
            if closing > position:
                sort = Sort.WORDS if token.name in ("title", "textarea") else Sort.VERBATIM
                yield Token(sort, position, closing, token.name)
            position = closing


def pieces(source: str, token: Token) -> Iterator[Piece]:
    """The words of a token: white space as one blank, character references resolved."""
    if token.sort is Sort.VERBATIM:
        yield Piece.literal(source, token.start, token.end)
        return
    for match in WORD.finditer(source, token.start, token.end):
        word = match[0]
        if word.isspace() and word[0] in " \t\r\n\f":
            yield Piece(" ", *match.span())
        elif word[0] == "&" and len(word) > 1:
            yield Piece(unescape(word), *match.span())
        else:
            yield Piece(word, *match.span())


def _is_unending(source: str, start: int, end: int) -> bool:
    return bool(PLAIN_TAG.match(source, start, end)) and not TAG.match(source, start, end)


def _markup(source: str, start: int, end: int, tag: re.Pattern[str]) -> Token:
    """What begins at a "<": a tag, a comment, a declaration, or only the character."""
    if source.startswith("<!--", start):
        return Token(Sort.COMMENT, start, _after(source, "-->", start + 4, end))
    if source.startswith(START_OF_CDATA, start):
        first = start + len(START_OF_CDATA)
        close = source.find(END_OF_CDATA, first, end)
        return Token(Sort.VERBATIM, first, end if close < 0 else close, CDATA)
    if source.startswith(("<!", "<?"), start):
        return Token(Sort.COMMENT, start, _after(source, ">", start + 2, end), "declaration")
    match = tag.match(source, start, end)
    if match is None:
        return Token(Sort.WORDS, start, start + 1)
    name, rest = match["name"].lower(), match["rest"]
    if match["slash"]:
        return Token(Sort.CLOSE, start, match.end(), name)
    return Token(Sort.OPEN, start, match.end(), name, _attributes(rest), rest.endswith("/"))


def _after(source: str, mark: str, start: int, end: int) -> int:
    found = source.find(mark, start, end)
    return end if found < 0 else found + len(mark)


def _attributes(rest: str) -> dict[str, str]:
    told: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(rest):
        value = match["double"] or match["single"] or match["bare"] or ""
        told.setdefault(match["name"].lower(), unescape(value))
    return told


def _closing(source: str, name: str, start: int, end: int) -> int:
    match = re.compile(rf"</{re.escape(name)}\b", re.IGNORECASE).search(source, start, end)
    return match.start() if match else end
