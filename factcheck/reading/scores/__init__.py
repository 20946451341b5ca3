"""Scores: margins, periods, sets and records of matches, beside the results that they make."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.reading.marking import Marked
from factcheck.reading.printing import Tie
from factcheck.reading.scores.cricket import cricket_ties
from factcheck.reading.scores.halves import half_ties
from factcheck.reading.scores.margins import margin_ties
from factcheck.reading.scores.periods import period_ties
from factcheck.reading.scores.records import record_ties
from factcheck.reading.scores.running import running_ties
from factcheck.reading.scores.sets import set_ties

__all__ = ["score_ties"]


def score_ties(around: Marked) -> Iterator[Tie]:
    """Every tie between the numbers of a match, a season or a tournament."""
    yield from margin_ties(around)
    yield from period_ties(around)
    yield from set_ties(around)
    yield from record_ties(around)
    yield from cricket_ties(around)
    yield from running_ties(around)
    yield from half_ties(around)
