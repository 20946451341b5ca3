"""Rows: clauses that tell one thing at several times, as a table would in a row.

"Exports rose to 11.25 billion from 8.38 billion. Imports were 7.08 billion against 5.33 billion."
has two rows of two columns. What ties the first column ties the others as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from factcheck.claim import Claim, Kind
from factcheck.grouped import grouped
from factcheck.period import Period
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.worded.skeleton import LEVEL, MARKS, STOP, Skeleton

# A figure that goes on with the row: "from 8.38 billion", "and 2.2 billion in March".
GOING_ON = re.compile(
    r"\b(?:from|against|compared|versus|vs|after|up|down)\b|^[^,;]{0,40}?,?\s*(?:and|or)\s[^,;]{0,9}$"
)
# Words that open a row of their own.
OPENING = re.compile(
    r"\b(?:was|were|is|are|rose|fell|grew|shrank|increased|decreased|totall?ed|stood|reached|"
    r"widened|narrowed|climbed|dropped|declined|surged|jumped|hit|came|exports|imports|while|"
    r"expenditure|revenues?|receipts|spending|and (?:those|that) (?:in|of|for|from|to))\b|;"
)
# "Imports were 8 and exports 6 compared with 7 and 5": what stands before the 7 and the 5.
COMPARED = re.compile(r"\b(?:compared|against|versus|vs|from)\b")
BESIDE = re.compile(r"^[^,;]{0,30}$")
# Where the words of the next figure begin: "1,208 male members and there were".
JOINING = re.compile(r"\b(?:and|while|but)\s")
# "44 in towns and those in the country 7": what is told of the next figure.
OTHERS = re.compile(r"\b(?:and|while) (?:the|those|that)\b")
FEWER = re.compile(r"\s*(?:\([^)]*\)\s*)?(?P<word>fewer|lower|less|more|higher|down|up)\b")
DOWN = frozenset({"fewer", "lower", "less", "down"})
NEXT, FARTHER = (re.compile(rf"[^{MARKS}{STOP},;(]{{0,{most}}}") for most in (30, 60))
# "3 of the 5 members came": what is told is told of the 3.
OF_WHOLE = re.compile(rf"\sof\s(?:(?:the|its|their|all|some|about|over|more|than)\s)*{LEVEL}")
OF_TIME = (*DURATIONS, "year of age")
LABEL = 120
YEARLY, MONTHLY = re.compile(r"\d{4}"), re.compile(r"\d{4}-\d{2}")
PEOPLE = "person"


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a row, the words before and after it, and the sign of a change."""

    claim: Claim
    lead: str
    follow: str
    moved: int


@dataclass(frozen=True, slots=True)
class Row:
    """One thing told at several times."""

    cells: tuple[Cell, ...]

    @property
    def label(self) -> str:
        """The words that name it: those around its first figure."""
        return f"{self.cells[0].lead} {self.cells[0].follow}"

    @property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.cells[0].claim.sentence

    @property
    def unit(self) -> str:
        """The unit of its figures; people are counted with the word or without it."""
        units = (cell.claim.quantity.unit for cell in self.cells)
        return next((unit for unit in units if unit not in ("", PEOPLE)), "")

    def is_told_as(self, other: Row) -> bool:
        """Whether two rows may be of one unit: the same, or one has only "7.1 billion"."""
        if self.unit == other.unit:
            return True
        bare = self if not self.unit else other
        return not bare.unit and all(cell.claim.quantity.scale > 1 for cell in bare.cells)


def rows_of(skeleton: Skeleton) -> tuple[Row, ...]:
    """The rows of a text in their order, one for each clause, most of one figure only."""
    places = _levels(skeleton)
    starts = [number for number in range(len(places)) if _opens(places, number, skeleton)]
    cells = [_cell(skeleton, place) for place in places]
    told = [tuple(cells[start:stop]) for start, stop in pairwise([*starts, len(places)])]
    return tuple(Row(each) for each in _compared_together(told))


def _compared_together(told: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """The rows, where two share one comparison."""
    found: list[tuple[Cell, ...]] = []
    for row in told:
        before = found[-1] if found else ()
        if len(before) == 1 and _is_together(before[0], row):
            found[-1:] = [(before[0], row[1]), (row[0], row[2])]
        else:
            found.append(row)
    return found


def _is_together(first: Cell, row: tuple[Cell, ...]) -> bool:
    """Whether a figure and the first of a row are set beside the row's other two."""
    if len(row) != 1 + 2 or first.claim.sentence != row[0].claim.sentence:
        return False
    return bool(COMPARED.search(row[1].lead) and BESIDE.match(row[2].lead))


def sentence_rows(skeleton: Skeleton) -> tuple[Row, ...]:
    """The figures of each sentence as one row."""
    cells = [_cell(skeleton, place) for place in _levels(skeleton)]
    return tuple(Row(told) for told in grouped(cells, lambda cell: cell.claim.sentence).values())


def _levels(skeleton: Skeleton) -> list[int]:
    """The places of all figures that may stand in a row: no lengths of time, no ages."""
    return [
        place
        for place in sorted(skeleton.figures)
        if skeleton.words[place] == LEVEL
        and not skeleton.figures[place].quantity.unit.startswith(OF_TIME)
    ]


def _opens(places: list[int], number: int, skeleton: Skeleton) -> bool:
    """Whether a figure is the first of its row."""
    if not number:
        return True
    words = skeleton.words[places[number - 1] + 1 : places[number]]
    before, own = (skeleton.figures[places[each]].quantity for each in (number - 1, number))
    alike = before.unit == own.unit or not own.unit or not before.unit
    return STOP in words or not alike or not GOING_ON.search(words) or bool(OPENING.search(words))


def _cell(skeleton: Skeleton, place: int) -> Cell:
    words, claim = skeleton.words, skeleton.figures[place]
    start = max(words.rfind(mark, 0, place) for mark in (LEVEL, STOP, ";")) + 1
    joined = JOINING.search(words, start, place) if words[start - 1] == LEVEL else None
    start = joined.end() if joined else start
    after = FEWER.match(words, place + 1)
    moved = claim.direction if claim.kind is Kind.DIFFERENCE else 0
    if after is not None:
        moved = -1 if after["word"] in DOWN else 1
    return Cell(claim, words[max(start, place - LABEL) : place], _follow(words, place), moved)


def _follow(words: str, place: int) -> str:
    """The words after a figure that tell of it; after "3 of the 5 members", where it is the 3."""
    whole = OF_WHOLE.match(words, place + 1)
    ahead = FARTHER.match(words, whole.end()) if whole else NEXT.match(words, place + 1)
    return OTHERS.split(ahead[0], maxsplit=1)[0] if ahead else ""


def columns(rows: tuple[Row, ...]) -> Iterator[tuple[Cell, ...]]:
    """The cells of each column that all the rows have, of one time and one kind."""
    for cells in zip(*(row.cells for row in rows), strict=False):
        periods = [cell.claim.subject.period for cell in cells]
        kinds = {(bool(cell.moved), cell.claim.modality) for cell in cells}
        if len(kinds) > 1 or not all(may_be_one(*pair) for pair in combinations(periods, 2)):
            return
        yield cells


def may_be_one(a: Period | None, b: Period | None) -> bool:
    """Whether two periods may be the same: where one leaves its year open, or its month."""
    if a is None or b is None:
        return True
    pairs = zip(str(a), str(b), strict=False)
    return all(x == y or "X" in (x, y) for x, y in pairs)


def is_of_year(claims: Sequence[Claim]) -> bool:
    """Whether a result is told of a year, and one of its parts of a month."""
    result, *parts = (each.subject.period for each in claims)
    month = any(each is not None and MONTHLY.fullmatch(str(each)) for each in parts)
    return month and result is not None and YEARLY.fullmatch(str(result)) is not None
