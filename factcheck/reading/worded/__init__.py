"""Worded: ties of figures that the words between them give, whatever the grammar is."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claim import Claims
from factcheck.reading.printing import Tie
from factcheck.reading.worded.matching import written_ties
from factcheck.reading.worded.skeleton import skeleton_of

__all__ = ["worded_ties"]


def worded_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each tie of figures of a text that its words give."""
    if sum(1 for _ in claims) > 1:
        yield from written_ties(skeleton_of(claims, text))
