"""Prose beside a table: a sentence that names a row and a column, and prints a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim, Modality
from factcheck.claims import Claims
from factcheck.quantity import Hedge
from factcheck.reading.layout import Sentence, sentences_of
from factcheck.reading.tables.grid import Cell, Grid

WORD = re.compile(r"[^\W_]+")
# Sentences that set a cell beside others say more than what it holds.
BESIDE = re.compile(
    r"\b(?:than|from|up|down|rose|fell|increase[ds]?|decrease[ds]?|more|fewer|less|compared|"
    r"share|percent|per|average|total|combined|together|both|and)\b|%",
    re.IGNORECASE,
)
SHORTEST = 3


def cells_told(claims: Claims, text: str, grids: Sequence[Grid]) -> Iterator[tuple[Claim, Cell]]:
    """Each number of a sentence with the one cell that the sentence names by row and column."""
    if not grids:
        return
    sentences = sentences_of(text)
    numbers = {each.number: each for each in sentences}
    for claim in claims:
        sentence = numbers.get(claim.sentence)
        if sentence is None or not _is_alone(claims, claim):
            continue
        found = [cell for grid in grids for cell in _named(text, sentence, grid)]
        if len(found) == 1:
            yield claim, found[0]


def _is_alone(claims: Claims, claim: Claim) -> bool:
    """Whether a plain number is the only one of its sentence."""
    quantity = claim.quantity
    plain = quantity.upper is None and quantity.scale == 1 and quantity.hedge is Hedge.NONE
    others = sum(other.sentence == claim.sentence for other in claims)
    return plain and others == 1 and claim.modality is Modality.ACTUAL


def _named(text: str, sentence: Sentence, grid: Grid) -> Iterator[Cell]:
    """The cells whose row and column a sentence outside the table names in full."""
    passage = text[sentence.start : sentence.end]
    low, high = grid.header[0].start, grid.rows[-1][-1].end
    if low <= sentence.start <= high or "|" in passage or BESIDE.search(passage):
        return
    words = {word.lower() for word in WORD.findall(passage)}
    rows = [row for row in grid.rows if _is_said(row[0], words)]
    columns = [place for place, head in enumerate(grid.header) if place and _is_said(head, words)]
    if len(rows) == len(columns) == 1 and rows[0][columns[0]].value is not None:
        yield rows[0][columns[0]]


def _is_said(label: Cell, words: set[str]) -> bool:
    named = [word.lower() for word in WORD.findall(label.text)]
    return bool(named) and len("".join(named)) >= SHORTEST and set(named) <= words
