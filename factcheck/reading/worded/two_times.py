"""Two times: the shares of one whole, each told for two times.

"The proportion aged 90 to 94 fell from 83% to 79% while that aged 95 to 99 rose from 16% to 18% and
that aged 100 and over from 2% to 3%": where those of one time make a hundred, nothing is left out,
and those of the other time have to make it as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.parts import vocabulary
from factcheck.reading.worded.skeleton import LEVEL, MARKS, PERCENT, STOP, Skeleton

SET_BESIDE = r"(?:compared with|compared to|against|versus|vs|from)"
ROW = re.compile(
    rf"\bfrom (?:[\w'-]+ ){{0,3}}?(?P<then>{PERCENT})[^{MARKS}{STOP};]{{0,30}}? to "
    rf"(?:[\w'-]+ ){{0,3}}?(?P<now>{PERCENT})"
    rf"|(?P<later>{PERCENT})[^{PERCENT}{LEVEL}{STOP};]{{0,90}}?\b{SET_BESIDE} "
    rf"(?:[\w'-]+ ){{0,3}}?(?P<earlier>{PERCENT})"
)
# How far apart two rows stand, and how much of what stands before a row may name it.
APART, NAMING = 160, 60
WHOLE, FEWEST, MOST = 100, 3, 8
# How far from a hundred a slip leaves the shares that should make it.
ASTRAY = 30
SAID = 0.9


@dataclass(frozen=True, slots=True)
class _Row:
    """A share now and then, with the words that name it and where it is told."""

    now: Claim
    then: Claim
    words: str
    start: int
    end: int


def two_times_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each list of shares that make a hundred at one of two times, with those of the other."""
    if skeleton.words.count(PERCENT) < 2 * 2:
        return
    for run in _runs(tuple(_rows(skeleton)), skeleton.words):
        for rows in _windows(run):
            columns = [[row.now for row in rows], [row.then for row in rows]]
            making = [_makes_a_whole(column) for column in columns]
            if any(making) and all(map(_may_be_whole, columns)):
                for column in columns:
                    yield Tie("whole", tuple(each.id for each in column), confidence=SAID)
                break


def _rows(skeleton: Skeleton) -> Iterator[_Row]:
    words = skeleton.words
    for match in finditer(ROW, words):
        moved = match["now"] is not None
        now, then = ("now", "then") if moved else ("later", "earlier")
        claims = (skeleton.figures[match.start(now)], skeleton.figures[match.start(then)])
        if all(_is_plain(each) for each in claims):
            start = max(match.start() - NAMING, words.rfind(PERCENT, 0, match.start()) + 1, 0)
            yield _Row(*claims, words[start : match.end()], match.start(), match.end())


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.upper is None and quantity.hedge is Hedge.NONE
    return plain and 0 < quantity.number < WHOLE


def _runs(rows: Sequence[_Row], words: str) -> Iterator[tuple[_Row, ...]]:
    """Rows that follow each other with no other percentage between them."""
    run: list[_Row] = []
    for row in rows:
        if run:
            between = words[run[-1].end : row.start]
            if len(between) > APART or PERCENT in between or between.count(STOP) > 1:
                yield tuple(run)
                run = []
        run.append(row)
    if run:
        yield tuple(run)


def _windows(run: Sequence[_Row]) -> Iterator[tuple[_Row, ...]]:
    """The rows that may be all of a whole, the longest first; two only where words say so."""
    for size in range(min(len(run), MOST), FEWEST - 1, -1):
        for start in range(len(run) - size + 1):
            yield tuple(run[start : start + size])
    pairs = vocabulary().complements
    for first, second in pairwise(run):
        if any(each.complete and each.splits(first.words, second.words) for each in pairs):
            yield (first, second)


def _makes_a_whole(column: Sequence[Claim]) -> bool:
    slack = sum((each.quantity.place for each in column), Fraction(0)) / 2
    return abs(_sum_of(column) - WHOLE) <= slack


def _may_be_whole(column: Sequence[Claim]) -> bool:
    return abs(_sum_of(column) - WHOLE) <= ASTRAY


def _sum_of(column: Sequence[Claim]) -> Fraction:
    return sum((each.quantity.number for each in column), Fraction(0))
