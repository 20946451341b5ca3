"""NewsML-G2 and NITF: the news items of an XML file, offsets exact to the character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.article import Article
from factcheck.origin import Origin
from factcheck.readers.blocks import Block, blocks_of
from factcheck.readers.comments import comments_of
from factcheck.readers.dates import day_of, words_of
from factcheck.readers.decoding import SourceError
from factcheck.readers.item import Items, NewsItem
from factcheck.readers.markup import Sort, Token, pieces, tokens
from factcheck.readers.pieces import Piece, assembled
from factcheck.readers.webpage import page_pieces

# A document that defines entities of its own wants them expanded: we expand none.
ENTITIES = re.compile(r"<!ENTITY|<!DOCTYPE[^>]*\[", re.IGNORECASE)
ROOTS = re.compile(r"<(?:\w+:)?(?:newsItem|newsMessage|packageItem|nitf)[\s>]")
BODIES = ("inlinexml", "inlinedata", "body.content", "body")
DAYS = ("versioncreated", "contentcreated", "firstcreated", "date.issue", "date.release")


def read_newsml(source: str, name: str) -> Items:
    """The news items of a NewsML-G2 message, or the article of a NITF file.

    Raises:
        SourceError: it defines entities, or holds no text.
    """
    if ENTITIES.search(source):
        raise SourceError("XML with entities of its own: not read")
    spans = list(_items(source))
    for number, (start, end) in enumerate(spans, start=1):
        where = name if len(spans) == 1 else f"{name}#{number}"
        article = _article(source, start, end)
        if article.text.strip():
            yield NewsItem(where, article)
        else:
            yield SourceError(f"{where}: empty: there is nothing to check")


def _items(source: str) -> Iterator[tuple[int, int]]:
    """Where each news item begins and ends; the whole file where it is one."""
    opened: int | None = None
    found = False
    for token in tokens(source):
        if _local(token.name) != "newsitem":
            continue
        if token.sort is Sort.OPEN:
            opened = token.start
        elif opened is not None:
            yield opened, token.end
            opened, found = None, True
    if not found:
        yield 0, len(source)


def _article(source: str, start: int, end: int) -> Article:
    told = list(tokens(source, start, end))
    headline = _words(source, told, ("headline",))
    body = _body(source, told) or blocks_of(source, start, end)
    blocks = [block for block in body if not block.is_menu]
    title = words_of("".join(piece.words for piece in headline))
    if headline and not (blocks and _said(blocks[0]) == title):
        blocks.insert(0, Block("h1", (), headline))
    text, offsets = assembled(page_pieces(blocks))
    days = (day_of(stamp) for name in DAYS for stamp in _stamps(source, told, name))
    origin = Origin("newsml", source, offsets, comments=comments_of(source, offsets))
    return Article(text, title, next(filter(None, days), None), _language(told), origin)


def _said(block: Block) -> str | None:
    return words_of("".join(piece.words for piece in block.pieces))


def _body(source: str, told: list[Token]) -> list[Block]:
    """The blocks of the first element that holds the body."""
    for name in BODIES:
        span = _span(told, name)
        if span and (blocks := blocks_of(source, *span)):
            return blocks
    return []


def _span(told: list[Token], name: str) -> tuple[int, int] | None:
    opened = [t for t in told if t.sort is Sort.OPEN and _local(t.name) == name and not t.empty]
    closed = [t for t in told if t.sort is Sort.CLOSE and _local(t.name) == name]
    return (opened[0].end, closed[-1].start) if opened and closed else None


def _words(source: str, told: list[Token], names: tuple[str, ...]) -> list[Piece]:
    """The words of the first element of one of these names."""
    for number, token in enumerate(told):
        if token.sort is Sort.OPEN and _local(token.name) in names:
            inside: list[Piece] = []
            for following in told[number + 1 :]:
                if following.sort is Sort.CLOSE and _local(following.name) in names:
                    return inside
                if following.sort in (Sort.WORDS, Sort.VERBATIM):
                    inside += pieces(source, following)
    return []


def _stamps(source: str, told: list[Token], name: str) -> Iterator[str]:
    yield "".join(piece.words for piece in _words(source, told, (name,))).strip()
    for token in told:
        if token.sort is Sort.OPEN and _local(token.name) == name:
            yield token.attributes.get("norm", "")


def _language(told: list[Token]) -> str | None:
    for token in told:
        if token.sort is Sort.OPEN and _local(token.name) == "language":
            return token.attributes.get("tag")
    languages = (t.attributes.get("xml:lang") for t in told if t.sort is Sort.OPEN)
    return next(filter(None, languages), None)


def _local(name: str) -> str:
    """The name of an element without its namespace's prefix."""
    return name.rpartition(":")[2]
