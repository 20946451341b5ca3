"""Wholes: a figure, and two others that by their words leave nothing else of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from fractions import Fraction

from factcheck.interval import Interval
from factcheck.reading.cued import search
from factcheck.reading.printing import Tie
from factcheck.reading.worded.parts import Pair, vocabulary
from factcheck.reading.worded.rows import Cell, Row, columns

# How many sentences before its parts a total stands, and how far apart they are.
BEFORE, APART = 6, 2
# From farther away, what does not add up has to come near it, as a slip would leave it.
CLOSE, NEAR = 4, Fraction(5, 4)
NAMED, SEEMING = 0.85, 0.75
# "Sales in towns were 3 and those in the country 1": its noun is the one before.
THOSE = re.compile(r"\b(?:those|that)\s(?:in|of|for|from|to)\b")
SAYING = re.compile(r"[a-z]{4,}")
# A smaller total is counted too easily in another way.
SMALLEST = 10
Column = tuple[Cell, ...]
Parts = tuple[Row, Row]


def part_ties(rows: Sequence[Row]) -> Iterator[Tie]:
    """Each total with two parts that leave nothing else: "men" and "women"."""
    labels = "\n".join(row.label for row in rows)
    named = [
        each
        for each in vocabulary().complements
        if search(each.first, labels) and search(each.second, labels)
    ]
    pairs = [
        _Parts((first, second), pair, rows)
        for number, first in enumerate(rows)
        for second in rows[number + 1 : number + 4]
        for pair in [_pair_of(first, second, named)]
        if pair is not None
    ]
    settled = {row for pair in pairs if pair.fitting for row in pair.parts}
    for each in pairs:
        yield from each.ties(settled)


def _pair_of(first: Row, second: Row, named: Sequence[Pair]) -> Pair | None:
    """The words, of those that any row has, by which two rows are the parts of one thing."""
    if not named or second.sentence - first.sentence > APART or not first.is_told_as(second):
        return None
    apart = vocabulary().apart
    if apart.search(first.label) or apart.search(second.label):
        return None
    return next((each for each in named if each.splits(first.label, second.label)), None)


class _Parts:
    """Two parts with the totals that may be theirs, and those of them that add up."""

    def __init__(self, parts: Parts, pair: Pair, rows: Sequence[Row]) -> None:
        self.parts, self._pair = parts, pair
        near = [row for row in rows if row not in parts and _may_be_total(row, parts)]
        self._told = {row: list(columns((row, *parts))) for row in near}
        self.fitting = [row for row in near if any(map(adds_up, self._told[row]))]

    def ties(self, settled: Set[Row]) -> Iterator[Tie]:
        """The totals that they make; where none does, one that they nearly make, or the last.

        What is ``settled`` makes another total with another part.
        """
        for row in self.fitting:
            for cells in self._told[row]:
                yield _tie(cells, NAMED)
        if self.fitting or not self._pair.complete or settled & {*self.parts}:
            return
        named = [row for row in reversed(self._told) if self._is_named(row)]
        if named:
            best = min((self._told[row][0] for row in named), key=_miss)
            yield _tie(best if _miss(best) <= NEAR else self._told[named[0]][0], SEEMING)

    def _is_named(self, row: Row) -> bool:
        """Whether a total is called as its parts are; from afar, if they nearly make it."""
        told = self._told[row]
        far = self.parts[0].sentence - row.sentence > CLOSE
        near = bool(told) and (not far or _miss(told[0]) <= NEAR)
        return near and _is_named_as(row, self.parts, self._pair)


def _tie(cells: Column, sure: float) -> Tie:
    return Tie(way_of(cells), tuple(cell.claim.id for cell in cells), confidence=sure)


def _may_be_total(row: Row, parts: Parts) -> bool:
    distance = parts[0].sentence - row.sentence
    largest = max(part.cells[0].claim.quantity.number for part in parts)
    return (
        row.is_told_as(parts[0])
        and -1 <= distance <= BEFORE
        and row.cells[0].claim.quantity.number > largest
    )


def _miss(cells: Column) -> Fraction:
    """By how many times a total is more than its parts make, or less."""
    total, *parts = (cell.claim.quantity.number for cell in cells)
    made = sum(parts)
    return max(total / made, made / total) if made and total else Fraction(0)


def _is_named_as(total: Row, parts: Parts, pair: Pair) -> bool:
    """Whether a total stands before its parts, is none of their kind, and has their noun."""
    label, first = total.label, total.cells[0]
    words = vocabulary()
    if first.moved or total.sentence > parts[0].sentence or first.claim.quantity.number < SMALLEST:
        return False
    if any(each.search(label) for each in (words.apart, words.surplus, words.deficit)):
        return False
    if pair.whole is not None:
        return bool(pair.whole.search(label))
    if pair.first.search(label) or pair.second.search(label):
        return False
    nouns = [set(SAYING.findall(row.label)) for row in (total, *parts)]
    if THOSE.search(parts[1].label):
        nouns[2] |= nouns[1]
    return bool(nouns[0] & nouns[1] & nouns[2])


def way_of(cells: Column) -> str:
    """The name of a sum, with the sign of each part beside its total's."""
    total, *parts = cells
    signs = ("-" if part.moved * total.moved < 0 else "+" for part in parts)
    return f"rows {''.join(signs)}"


def adds_up(cells: Column) -> bool:
    """Whether the first figure is what the others make."""
    total, *parts = cells
    made = Interval.point(0)
    for part in parts:
        quantity = part.claim.quantity.interval()
        made = made - quantity if part.moved * total.moved < 0 else made + quantity
    return total.claim.quantity.interval().meets(made)
