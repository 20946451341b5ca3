"""Percent rows: a table whose lines ran together, each row the shares of one whole.

"Hospitals 88 10 2 Schools 83 9 8 Employers 82 14 4 The president 60 38 2": where nearly every row
of so many makes a hundred, all of them are meant to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.grouped import grouped
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.skeleton import LEVEL, PERCENT, STOP, Skeleton

CELL = f"[{LEVEL}{PERCENT}]"
# Two to seven numbers with nothing between them, and words before them.
ROW = re.compile(
    rf"(?<=[^\W\d])[^\w{LEVEL}{PERCENT}{STOP}]{{1,4}}(?P<row>{CELL}(?:\s{CELL}){{1,6}})(?!\s{CELL})"
)
# What every such row has.
TWO_CELLS = re.compile(rf"{CELL}\s{CELL}")
# "A poll found 76, 11, 3 and 10 percent": the answers of all who were asked, named once.
ANSWERS = re.compile(
    rf"\b(?:poll|survey)\b[^{LEVEL}{PERCENT}{STOP}]{{0,40}}?\b(?:found|gave|showed|shows|gives|of)\s"
    rf"(?P<row>{CELL}(?:,\s{CELL}){{1,5}},?\sand\s{CELL})(?!\s(?:of|higher|lower|more|less|in)\b)"
)
# How many rows make a table, and what part of them has to make a hundred.
FEWEST, MOSTLY = 4, Fraction(3, 4)
HUNDRED = 100
# What a row comes to that is meant to make a hundred, but for a slip.
NEAR = range(60, 171)
SAID = 0.85


def percent_row_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each row of shares of a table of such rows."""
    rows = [
        [
            skeleton.figures[place]
            for place in range(*match.span("row"))
            if place in skeleton.figures
        ]
        for match in (finditer(ROW, skeleton.words) if TWO_CELLS.search(skeleton.words) else ())
    ]
    for match in finditer(ANSWERS, skeleton.words):
        figures = skeleton.figures
        row = [figures[at] for at in range(*match.span("row")) if at in figures]
        if _are_shares(row) and _total(row) in NEAR:
            yield Tie("whole", tuple(each.id for each in row), confidence=SAID)
    for alike in grouped(filter(_are_shares, rows), len).values():
        fitting = [row for row in alike if _make_a_hundred(row)]
        if len(fitting) >= FEWEST and len(fitting) >= MOSTLY * len(alike):
            for row in alike:
                if _total(row) in NEAR:
                    yield Tie("whole", tuple(each.id for each in row), confidence=SAID)


def _are_shares(row: Sequence[Claim]) -> bool:
    """Whether they may be shares: whole numbers up to a hundred, told in nothing else."""
    return len(row) > 1 and all(
        each.quantity.unit in ("", "percent")
        and each.quantity.place == 1
        and 0 <= each.quantity.number <= HUNDRED
        for each in row
    )


def _total(row: Sequence[Claim]) -> int:
    return int(sum(each.quantity.number for each in row))


def _make_a_hundred(row: Sequence[Claim]) -> bool:
    return abs(_total(row) - HUNDRED) * 2 <= len(row)
