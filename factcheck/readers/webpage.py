"""Web pages: the article of an HTML page, its offsets exact to the character."""

from __future__ import annotations

import json
import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from html import unescape
from itertools import chain, pairwise

from factcheck.article import Article
from factcheck.origin import Origin
from factcheck.readers.blocks import HEADINGS, LANDMARKS, Block, Element, blocks_of, lines_of
from factcheck.readers.comments import comments_of
from factcheck.readers.dates import day_of, words_of
from factcheck.readers.markup import Sort, Token, tokens
from factcheck.readers.pieces import Piece, assembled, paragraphs

# The part of a page's text that an element must hold to be its article.
LEAST_SHARE = 0.3
# How long, beside the article that is read, another one is that is no mere teaser.
LIKE_IT = 0.5
# Lengths of pages, in characters, that trafilatura is asked about.
LEAST_WILD, MOST_WILD = 500, 5_000_000
# The part of a block's words that an extraction must share for the block to be in it.
ALIKE = 0.8
TITLES = ("og:title", "twitter:title", "dc.title")
DAYS = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "pubdate",
    "og:published_time",
)
WORD = re.compile(r"\w+")


def read_page(source: str) -> Article:
    """The article of a page: headline, paragraphs, captions and tables.

    An ``article`` or ``main`` element, or ``itemprop="articleBody"``, says where it is. On a
    page that has none of them, trafilatura decides, where it is installed; else everything
    counts that is no navigation, header or footer. Scripts and hidden text never do. Of several
    articles the longest is read, and a note of the origin says so.
    """
    blocks = blocks_of(source)
    marked = _marked_out(blocks)
    chosen = _with_headline(marked or _wild(source, blocks), blocks)
    text, offsets = assembled(page_pieces(chosen))
    head = list(tokens(source))
    comments, notes = comments_of(source, offsets), tuple(_others(marked, blocks))
    origin = Origin("html", source, offsets, comments=comments, notes=notes)
    linked = list(_linked_data(source, head))
    title = _title(source, head, chosen, linked)
    language = _language(head) or words_of(_linked(linked, "inLanguage"))
    return Article(text, title, _published(head, linked), language, origin)


def page_pieces(blocks: Iterable[Block]) -> list[Piece]:
    """The pieces of blocks: an empty line between paragraphs, none between rows and items."""
    told: list[list[Piece]] = []
    listed = list(blocks)
    for line in lines_of(listed):
        if told and line[0].words == told[-1][0].words == "| ":
            told[-1] += [Piece.added("\n", told[-1][-1].end), *line]
        else:
            told.append(line)
    return paragraphs(told)


def _marked_out(blocks: list[Block]) -> list[Block]:
    """The blocks of the element that the page says is its article, if there is one."""
    seen = [block for block in blocks if not block.is_surrounding and not block.is_menu]
    total = sum(block.length for block in seen)
    held: dict[tuple[str, int], list[Block]] = {}
    for block in seen:
        for element in block.around:
            if element.is_body or element.name in LANDMARKS:
                held.setdefault(_rank(element), []).append(block)
    for kind in ("body", "article", "main"):
        parts = [inside for (name, _), inside in held.items() if name == kind]
        largest = max(parts, key=lambda inside: sum(each.length for each in inside), default=[])
        if largest and sum(each.length for each in largest) >= LEAST_SHARE * total:
            return largest
    return []


def _others(marked: list[Block], blocks: list[Block]) -> Iterator[str]:
    """What is said of articles on the page that are not in what is read."""
    ours = {_rank(element) for block in marked for element in block.around}
    lengths: Counter[tuple[str, int]] = Counter()
    for block in blocks if marked else ():
        ranks = {_rank(each) for each in block.around if each.name == "article"}
        if not block.is_menu and not ours & ranks:
            lengths.update(dict.fromkeys(ranks, block.length))
    least = LIKE_IT * sum(block.length for block in marked)
    others = sum(length >= least for length in lengths.values())
    if others:
        yield f"{others + 1} articles on the page: only the longest is read"


def _rank(element: Element) -> tuple[str, int]:
    return "body" if element.is_body else element.name, element.start


def _wild(source: str, blocks: list[Block]) -> list[Block]:
    """The blocks that trafilatura would keep; without it all that are no surroundings."""
    plain = [block for block in blocks if not block.is_surrounding and not block.is_menu]
    known = {three for line in _extracted(source).splitlines() for three in _threes(line)}
    kept = [block for block in blocks if _is_in(block, known)] if known else []
    return kept or plain or blocks


def _extracted(source: str) -> str:
    """What trafilatura takes for the story; "" without it, or where it gives up."""
    if not LEAST_WILD <= len(source) <= MOST_WILD:
        return ""
    try:
        from trafilatura import extract

        logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
        return extract(source, include_comments=False, include_tables=True) or ""
    except Exception:  # noqa: BLE001 - not installed, or broken by the page: we go on without
        return ""


def _is_in(block: Block, known: set[str]) -> bool:
    threes = _threes("".join(piece.words for piece in block.pieces))
    return sum(each in known for each in threes) >= ALIKE * len(threes)


def _threes(line: str) -> list[str]:
    """Every three words that follow each other; a short line as a whole."""
    words = WORD.findall(line.lower())
    if len(words) < 3:
        return [" ".join(words)]
    return [" ".join(words[place : place + 3]) for place in range(len(words) - 2)]


def _with_headline(chosen: list[Block], blocks: list[Block]) -> list[Block]:
    """The article with the page's headline, where that stands outside of it."""
    if any(block.name == "h1" for block in chosen) or not chosen:
        return chosen
    before = blocks[: blocks.index(chosen[0])]
    headlines = [block for block in before if block.name == "h1"]
    return [*headlines[-1:], *chosen]


def _title(
    source: str, head: list[Token], chosen: list[Block], linked: Sequence[Mapping[str, object]]
) -> str | None:
    told = words_of(_meta(head, TITLES)) or words_of(_linked(linked, "headline"))
    if told:
        return told
    for block in chosen:
        if block.name in HEADINGS:
            return words_of("".join(piece.words for piece in block.pieces))
    named = (
        unescape(source[each.start : each.end])
        for each in head
        if each.name == "title" and each.sort is Sort.WORDS
    )
    return words_of(next(named, None))


def _published(head: list[Token], linked: Sequence[Mapping[str, object]]) -> date | None:
    """The day a page says it was published on: metadata first, then its time elements."""
    times = (each for each in head if each.sort is Sort.OPEN and each.name == "time")
    ranked = sorted(times, key=lambda each: not {"pubdate", "itemprop"} & set(each.attributes))
    stamps = chain(
        [_meta(head, DAYS)],
        (each.get("datePublished") for each in linked),
        (each.attributes.get("datetime") for each in ranked),
    )
    return next(filter(None, map(day_of, stamps)), None)


def _meta(head: list[Token], names: tuple[str, ...]) -> str | None:
    told: dict[str, str] = {}
    for each in head:
        if each.sort is Sort.OPEN and each.name == "meta" and "content" in each.attributes:
            keys = (
                each.attributes.get(key, "").lower() for key in ("property", "name", "itemprop")
            )
            for key in filter(None, keys):
                told.setdefault(key, each.attributes["content"])
    return next((told[name] for name in names if name in told), None)


def _linked_data(source: str, head: list[Token]) -> Iterator[Mapping[str, object]]:
    """The objects that JSON-LD scripts hold, those of a graph one by one."""
    for opened, inner in pairwise(head):
        if opened.name == "script" and opened.attributes.get("type") == "application/ld+json":
            try:
                told = json.loads(source[inner.start : inner.end])
            except (ValueError, RecursionError):
                continue
            yield from _objects_in(told)


def _objects_in(told: object) -> Iterator[Mapping[str, object]]:
    for each in told if isinstance(told, list) else [told]:
        if isinstance(each, dict):
            yield each
            yield from _objects_in(each.get("@graph", []))


def _linked(linked: Sequence[Mapping[str, object]], name: str) -> object:
    """A value of the first object that is told when it was published, and has it."""
    dated = (each for each in linked if "datePublished" in each or "headline" in each)
    return next((each[name] for each in dated if name in each), None)


def _language(head: list[Token]) -> str | None:
    for each in head:
        if each.sort is Sort.OPEN and each.name == "html":
            return words_of(each.attributes.get("lang") or each.attributes.get("xml:lang"))
    return None
