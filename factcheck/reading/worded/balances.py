"""Balances: a surplus or deficit, and the two sides that are told near it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.reading.printing import Tie
from factcheck.reading.worded.parts import Balance, vocabulary
from factcheck.reading.worded.rows import Cell, Row, columns, is_of_year

# How many sentences from its balance a side stands, and how far apart the two are.
BEFORE, AFTER, APART = 3, 4, 2
NAMED = 0.85
Sides = tuple[Row, Row]
OWN = ("trade", "budget", "fiscal")
# Balances that have more in them than goods, unless they are called one of trade or of a budget.
OF_MORE = re.compile(r"\b(?:current[ -]accounts?|balance of payments|capital account|payments)\b")
# "exports to the EC rose to": not to all the world.
PARTNER = re.compile(
    r"\b(?:trade with|(?:exports?|imports?|sales|shipments) (?:to|from)) "
    r"(?!(?:about|some|nearly|just|only|around|almost|over|more|an?|record)\b)[a-z]"
)


def balance_ties(rows: Sequence[Row]) -> Iterator[Tie]:
    """Each surplus and deficit with its two sides, for each time that all three are told of."""
    for balance in vocabulary().balances:
        named = [row for row in rows if _is_balance(row, rows, balance)]
        likely = {row: _sides(row, rows, balance) for row in named}
        settled = {sides for row, sides in likely.items() if sides and _makes(row, sides)}
        for row, sides in likely.items():
            if sides and (sides not in settled or _makes(row, sides)):
                yield from _ties(row, sides, _side_cells(row, rows, balance))


def _is_balance(row: Row, rows: Sequence[Row], balance: Balance) -> bool:
    """Whether a row is one of the balance: its name is not of something told before the figure.

    "A surplus that was driven by a rise of car exports to 3.2"; "a surplus of the current account".
    """
    lead = row.cells[0].lead
    named = balance.name.search(lead)
    if named is None or balance.sides.named_in(lead[named.end() :]) is not None:
        return False
    if named[0].startswith(OWN):
        return True
    return OF_MORE.search(_label(row, rows)) is None


def _label(row: Row, rows: Sequence[Row]) -> str:
    """The words at the rows of a sentence."""
    return " ".join(each.label for each in rows if each.sentence == row.sentence)


def _side_cells(whole: Row, rows: Sequence[Row], balance: Balance) -> tuple[list[Cell], list[Cell]]:
    """All figures near a balance that are told of the one side and of the other."""
    near = [cell for row in rows if _may_be_side(whole, row) for cell in row.cells]
    sides = balance.sides
    return (
        [cell for cell in near if sides.first.search(cell.lead)],
        [cell for cell in near if sides.second.search(cell.lead)],
    )


def _is_told_otherwise(cells: tuple[Cell, ...], sign: int, near: Sequence[list[Cell]]) -> bool:
    """Whether a balance that its sides miss is of another length of time, or made by two others."""
    result, plus, minus = (cell.claim.quantity.interval() for cell in cells)
    if (result * sign).meets(plus - minus):
        return False
    return is_of_year([cell.claim for cell in cells]) or any(
        (result * sign).meets(one.claim.quantity.interval() - other.claim.quantity.interval())
        for one, other in product(*near)
    )


def _ties(balance: Row, sides: Sides, near: Sequence[list[Cell]]) -> Iterator[Tie]:
    for cells in columns((balance, *sides)):
        if not cells[0].moved and not _is_told_otherwise(cells, _sign(balance, cells[0]), near):
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
    pairs = [pair for pair in product(first, second) if _are_sides(whole, pair, rows, balance)]
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


def _are_sides(whole: Row, pair: Sides, rows: Sequence[Row], balance: Balance) -> bool:
    one, other = (row.cells[0].lead for row in pair)
    if any(PARTNER.search(_label(row, rows)) for row in pair) and " with " not in whole.label:
        return False
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
