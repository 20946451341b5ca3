"""Balances: a surplus or deficit, and the two sides that are told near it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.reading.printing import Tie
from factcheck.reading.worded.parts import Balance, vocabulary
from factcheck.reading.worded.rows import Cell, Row, columns

# How many sentences from its balance a side stands, and how far apart the two are.
BEFORE, AFTER, APART = 3, 4, 2
NAMED = 0.85
Sides = tuple[Row, Row]


def balance_ties(rows: Sequence[Row]) -> Iterator[Tie]:
    """Each surplus and deficit with its two sides, for each time that all three are told of."""
    for balance in vocabulary().balances:
        named = [row for row in rows if balance.name.search(row.cells[0].lead)]
        likely = {row: _sides(row, rows, balance) for row in named}
        settled = {sides for row, sides in likely.items() if sides and _makes(row, sides)}
        for row, sides in likely.items():
            if sides and (sides not in settled or _makes(row, sides)):
                yield from _ties(row, sides)


def _ties(balance: Row, sides: Sides) -> Iterator[Tie]:
    for cells in columns((balance, *sides)):
        if not cells[0].moved:
            way = "balance +" if _sign(balance, cells[0]) > 0 else "balance -"
            yield Tie(way, tuple(cell.claim.id for cell in cells), confidence=NAMED)


def _sign(balance: Row, cell: Cell) -> int:
    """-1 for a deficit: what the words at the figure say, else those of the row."""
    words = vocabulary()
    first = cell is balance.cells[0]
    for told in (cell.follow, "" if first else cell.lead, balance.cells[0].lead):
        if words.deficit.search(told):
            return -1
        if words.surplus.search(told):
            return 1
    return 1


def _sides(whole: Row, rows: Sequence[Row], balance: Balance) -> Sides | None:
    """The two sides of a balance: those that make it, else those that stand nearest."""
    near = [row for row in rows if _may_be_side(whole, row)]
    first = [row for row in near if balance.sides.first.search(row.cells[0].lead)]
    second = [row for row in near if balance.sides.second.search(row.cells[0].lead)]
    pairs = [pair for pair in product(first, second) if _are_sides(whole, pair, balance)]
    pairs.sort(key=lambda pair: max(_distance(whole, row) for row in pair))
    fitting = [pair for pair in pairs if _makes(whole, pair)]
    return next(iter(fitting or pairs), None)


def _may_be_side(whole: Row, row: Row) -> bool:
    distance = row.sentence - whole.sentence
    words, lead = vocabulary(), row.cells[0].lead
    return (
        row is not whole
        and -BEFORE <= distance <= AFTER
        and row.is_told_as(whole)
        and bool(words.apart.search(lead)) == bool(words.apart.search(whole.cells[0].lead))
        and not row.cells[0].moved
        and not words.deficit.search(lead)
        and not words.surplus.search(lead)
    )


def _are_sides(whole: Row, pair: Sides, balance: Balance) -> bool:
    one, other = (row.cells[0].lead for row in pair)
    near = abs(pair[0].sentence - pair[1].sentence) <= APART
    told = any(True for _ in columns((whole, *pair)))
    return near and told and balance.sides.splits(one, other)


def _distance(whole: Row, part: Row) -> tuple[int, bool]:
    distance = part.sentence - whole.sentence
    return abs(distance), distance < 0


def _makes(whole: Row, pair: Sides) -> bool:
    cells = next(columns((whole, *pair)))
    result, plus, minus = (cell.claim.quantity.interval() for cell in cells)
    return (result * _sign(whole, cells[0])).meets(plus - minus)
