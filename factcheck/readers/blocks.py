"""Blocks: the paragraphs, headings, captions and rows of a marked-up page, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from factcheck.readers.markup import Sort, Token, pieces, tokens
from factcheck.readers.pieces import Piece, trimmed

# Elements that begin a line of their own; the last names are those of NITF.
BLOCKS = frozenset(
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table "
    "tbody td tfoot th thead tr ul hedline hl1 hl2 byline block media media-caption".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 hl1 hl2".split())
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# What no reader of the page sees as its text.
UNSEEN = frozenset(
    "script style template noscript head svg math iframe object canvas audio video select "
    "option button textarea title del s strike datalist".split()
)
# What surrounds the story: it counts only where nothing else does.
SURROUNDINGS = frozenset("nav footer header aside form menu dialog".split())
LANDMARKS = frozenset("article main".split())
# Elements that say where the story is, around one place, and open elements that are looked through
# for the one that closes; no page that is meant to be read nests deeper.
DEEPEST_LANDMARKS, DEEPEST = 32, 200
# The end of a line that the next one, if it begins with a small letter, goes on with.
FINAL = re.compile(r"[.!?:;][\"'”’)\]]*\s*$")
NEVER_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
FOR_SCREEN_READERS = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|hidden)(?:\s|$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Element:
    """An element that is open: its name, its offset, and whether it hides what is in it."""

    name: str
    start: int
    attributes: dict[str, str]

    @property
    def is_unseen(self) -> bool:
        """Whether a reader of the page does not see what is in it."""
        told = self.attributes
        return (
            self.name in UNSEEN
            or "hidden" in told
            or told.get("aria-hidden", "").lower() == "true"
            or bool(NEVER_SHOWN.search(told.get("style", "")))
            or bool(FOR_SCREEN_READERS.search(told.get("class", "")))
        )

    @property
    def tells_where(self) -> bool:
        """Whether it says that the story is in it, or is not."""
        return self.name in LANDMARKS or self.name in SURROUNDINGS or self.is_body

    @property
    def is_body(self) -> bool:
        """Whether its author says that it is the body of the article."""
        return "articleBody" in self.attributes.get("itemprop", "").split()


@dataclass(slots=True)
class Block:
    """A line of the page: its pieces, its element, those around it that say where the story is.

    ``linked`` counts the characters in links, ``row`` numbers the table row it is a cell of.
    """

    name: str
    around: tuple[Element, ...]
    pieces: list[Piece] = field(default_factory=list)
    linked: int = 0
    row: int | None = None

    @property
    def length(self) -> int:
        """How many characters it has."""
        return sum(len(piece.words) for piece in self.pieces)

    @property
    def is_surrounding(self) -> bool:
        """Whether it stands in what surrounds a story; an article has a header of its own."""
        within = [element.name for element in self.around]
        for number in range(len(within) - 1, -1, -1):
            if within[number] == "article":
                return False
            own = within[number] == "header" and not LANDMARKS.isdisjoint(within[:number])
            if within[number] in SURROUNDINGS and not own:
                return True
        return False

    @property
    def is_menu(self) -> bool:
        """Whether it is little but links."""
        return self.name not in HEADINGS and 2 * self.linked > self.length


class _Page:
    """Goes through the tokens, keeping the open elements and the block that grows."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._open: list[Element] = []
        self._where: list[Element] = []
        self._unseen = 0
        self._rows = 0
        self._break: Token | None = None
        self.blocks: list[Block] = []

    def take(self, token: Token) -> None:
        if token.sort is Sort.OPEN:
            self._enter(token)
        elif token.sort is Sort.CLOSE:
            self._leave(token.name)
        elif token.sort is not Sort.COMMENT and not self._unseen:
            self._say(token)

    def _enter(self, token: Token) -> None:
        if token.name == "br" and not self._unseen:
            self._end_line(token)
        elif token.name in BLOCKS:
            # A paragraph ends where the next block begins, a row or a cell where the next does.
            alike = {"p"} | ({token.name} & {"li", "td", "th", "tr", "dt", "dd"})
            if self._open and self._open[-1].name in alike:
                self._leave(self._open[-1].name)
            self._rows += token.name == "tr"
            self._begin(token.name)
        if token.empty or token.name in VOID:
            return
        element = Element(token.name, token.start, token.attributes)
        self._unseen += element.is_unseen
        self._open.append(element)
        if element.tells_where:
            self._where.append(element)
        if token.name in BLOCKS:
            self._begin(token.name)

    def _leave(self, name: str) -> None:
        if not any(element.name == name for element in self._open[-DEEPEST:]):
            return
        while self._open:
            element = self._open.pop()
            self._unseen -= element.is_unseen
            if self._where and self._where[-1] is element:
                self._where.pop()
            if element.name == name:
                break
        if name in BLOCKS:
            around = reversed(self._open[-DEEPEST:])
            self._begin(next((each.name for each in around if each.name in BLOCKS), ""))

    def _end_line(self, token: Token) -> None:
        """One break ends a line of its block, two end the block; in a cell they are blanks."""
        if self._break is None:
            self._break = token
        elif self.blocks and self.blocks[-1].row is None:
            self._begin(self.blocks[-1].name)

    def _begin(self, name: str) -> None:
        self._break = None
        around = tuple(self._where[-DEEPEST_LANDMARKS:])
        if not self.blocks or self.blocks[-1].pieces:
            self.blocks.append(Block(name, around))
        self.blocks[-1].name, self.blocks[-1].around = name, around
        self.blocks[-1].row = self._rows if name in ("td", "th") else None

    def _say(self, token: Token) -> None:
        if not self.blocks:
            self._begin("")
        block = self.blocks[-1]
        linked = any(element.name == "a" for element in self._open[-8:])
        footnote = linked and any(element.name == "sup" for element in self._open[-8:])
        for piece in () if footnote else pieces(self._source, token):
            if piece.words == " " and (not block.pieces or block.pieces[-1].words[-1:].isspace()):
                continue
            if self._break and piece.words.strip():
                block.pieces += self._broken(block, self._break, piece)
                self._break = None
            block.pieces.append(piece)
            block.linked += len(piece.words) * linked

    def _broken(self, block: Block, token: Token, following: Piece) -> Iterator[Piece]:
        """What a break stands for: the end of a line, but a blank where a sentence goes on."""
        said = "".join(piece.words for piece in block.pieces[-8:])
        goes_on = following.words[0].islower() and not FINAL.search(said)
        words = " " if goes_on or block.row is not None else "\n"
        if said and not said.endswith(words):
            yield Piece(words, token.start, token.end)


def blocks_of(source: str, start: int = 0, end: int | None = None) -> list[Block]:
    """The lines of a stretch of a page that its readers see, in order, none of them empty."""
    page = _Page(source)
    for token in tokens(source, start, end):
        page.take(token)
    for block in page.blocks:
        block.pieces = trimmed(block.pieces)
    return [block for block in page.blocks if block.pieces]


def lines_of(blocks: list[Block]) -> Iterator[list[Piece]]:
    """The pieces of each line; the cells of a row are one, with bars between them."""
    number = 0
    while number < len(blocks):
        row = [blocks[number]]
        while row[0].row is not None and number + len(row) < len(blocks):
            following = blocks[number + len(row)]
            if following.row != row[0].row:
                break
            row.append(following)
        number += len(row)
        yield list(_row(row)) if len(row) > 1 else row[0].pieces


def _row(cells: list[Block]) -> Iterator[Piece]:
    for cell in cells:
        yield Piece.added("| ", cell.pieces[0].start)
        yield from cell.pieces
        yield Piece.added(" ", cell.pieces[-1].end)
    yield Piece.added("|", cells[-1].pieces[-1].end)
