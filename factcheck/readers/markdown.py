"""Markdown: its words without their marks, code left out, tables kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from factcheck.article import Article
from factcheck.origin import Origin
from factcheck.readers.comments import comments_of
from factcheck.readers.dates import day_written, words_of
from factcheck.readers.pieces import Piece, assembled, paragraphs

FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})")
# The marks before the words of a line: quotes, list items, headings.
PREFIX = re.compile(
    r"(?:\s{0,3}>\s?)*\s*(?:(?:[-+*]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?(?:#{1,6}\s+)?"
)
STARTS_BLOCK = re.compile(r"\s{0,3}(?:>|#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s)")
RULE = re.compile(r"\s{0,3}(?:=+|-{2,}|(?:[-*_]\s*){3,})\s*$")
DEFINITION = re.compile(r"\s{0,3}\[[^\]\n]{1,200}\]:\s")
CODE_LINE = re.compile(r" {4}|\t")
# What stands inside a line and is no word; each alternative with its example.
INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"  # \$
    r"|(?P<code>`{1,3}(?!`)[^`\n]{1,500}`{1,3})"  # `total = 3`
    r"|(?P<image>!\[[^\]\n]{0,500}\]\([^)\n]{0,1000}\))"  # ![Ships](ships.png)
    r"|(?P<note>\[\^[^\]\n]{1,100}\])"  # [^1]
    r"|\[(?P<link>[^\]\[\n]{1,500})\](?:\([^)\n]{0,1000}\)|\[[^\]\n]{0,200}\])"  # [told](http://x)
    r"|(?P<comment><!--[^\n]{0,2000}?-->)"  # <!-- seen -->
    r"|(?P<struck>~~[^~\n]{1,500}~~)"  # ~~41.2 billion~~
    r"|(?P<tag></?[A-Za-z][^>\n]{0,500}>|<https?://[^>\s]{1,1000}>)"  # <br>, <https://x>
    r"|(?P<emphasis>\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w))"  # **
    r"|(?P<reference>&(?:#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});)"  # &pound;
)
Span = tuple[int, int]


def read_markdown(source: str) -> Article:
    """The article of a Markdown file; its front matter gives title, date and language."""
    matter, body = front_matter(source)
    title = matter.get("title") or _heading(source, body)
    text, offsets = assembled(paragraphs(_blocks(source, body)))
    origin = Origin("markdown", source, offsets, comments=comments_of(source, offsets))
    day = day_written(matter.get("date") or matter.get("published"))
    language = matter.get("lang") or matter.get("language")
    return Article(text, words_of(title), day, language, origin)


def front_matter(source: str) -> tuple[dict[str, str], int]:
    """The simple values of YAML ("title: ...") or TOML ("title = ...") before the text.

    Returns them with the offset at which the text begins.
    """
    match = re.match(r"(?P<fence>---|\+\+\+)[ \t]*\r?\n", source)
    if match is None:
        return {}, 0
    close = re.compile(rf"^{re.escape(match['fence'])}[ \t]*\r?$", re.MULTILINE)
    end = close.search(source, match.end())
    if end is None:
        return {}, 0
    told = {}
    for line in source[match.end() : end.start()].splitlines():
        named = re.match(r"(?P<name>[\w-]+)\s*[:=]\s*(?P<value>.+)", line)
        if named and named["value"][0] not in "[{&*|>":
            told[named["name"].lower()] = _unquoted(named["value"].strip())
    return told, end.end()


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _heading(source: str, body: int) -> str | None:
    match = re.compile(r"^ {0,3}#\s+(?P<words>[^\n]+)", re.MULTILINE).search(source, body)
    return match["words"].strip().rstrip("#") if match else None


def _blocks(source: str, body: int) -> Iterator[list[Piece]]:
    """The paragraphs: their lines joined, but those of tables each on its own."""
    block: list[Piece] = []
    table = False
    for start, end in _lines(source, body):
        line = source[start:end]
        is_row = line.count("|") > 1 or line.lstrip().startswith("|")
        begins = bool(STARTS_BLOCK.match(line)) or is_row != table
        if not line.strip() or (block and begins):
            yield block
            block = []
        table = is_row
        if not line.strip() or (RULE.match(line) and not is_row):
            continue
        if block:
            block.append(Piece("\n" if is_row else " ", start - 1, start))
        block += [Piece.literal(source, start, end)] if is_row else _words(source, start, end)
    yield block


def _lines(source: str, body: int) -> Iterator[Span]:
    """The lines that are no code, no comment and no definition; blank ones between."""
    position, fence, blank = body, "", True
    commented = False
    while position < len(source):
        end = source.find("\n", position)
        end = len(source) if end < 0 else end
        line = source[position:end].rstrip("\r")
        mark = FENCE.match(line)
        is_code = bool(fence) or (blank and bool(CODE_LINE.match(line)) and not _is_item(line))
        if mark and (not fence or line.strip().startswith(fence)):
            fence, is_code = "" if fence else mark["mark"], True
        commented = commented or line.lstrip().startswith("<!--")
        hidden = is_code or commented or bool(DEFINITION.match(line))
        if commented and "-->" in line:
            commented = False
        yield (position, position) if hidden else (position, position + len(line))
        blank = not line.strip() or is_code
        position = end + 1


def _is_item(line: str) -> bool:
    return bool(re.match(r"\s+(?:[-+*]|\d{1,9}[.)])\s", line))


def _words(source: str, start: int, end: int) -> Iterator[Piece]:
    """The words of a line without the marks before and inside it."""
    prefix = PREFIX.match(source, start, end)
    position = min(prefix.end(), end) if prefix else start
    while (
        end > position and source[end - 1] in " \t#" and source[start:position].strip()[:1] == "#"
    ):
        end -= 1
    yield from _inside(source, position, end)


def _inside(source: str, start: int, end: int) -> Iterator[Piece]:
    position = start
    for match in INLINE.finditer(source, start, end):
        if match.start() > position:
            yield Piece.literal(source, position, match.start())
        position = match.end()
        if match["escaped"]:
            yield Piece.literal(source, *match.span("escaped"))
        elif match["link"]:
            yield from _inside(source, *match.span("link"))
        elif match["reference"]:
            yield Piece(unescape(match["reference"]), *match.span())
    if end > position:
        yield Piece.literal(source, position, end)
