"""Joined: two sentences that follow each other as one passage, for what is told over both."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from factcheck.reading.passages.sketch import MARK, Passage

END = re.compile(r"[\s.!?]+$")
# Between the two sentences; no sketch of one has it.
STOP = " | "


def joined(one: Passage, other: Passage) -> Passage:
    """Both sentences as one, " | " between them; their figures counted through."""
    first = END.sub("", one.sketch)
    count = len(one.figures)
    second = MARK.sub(lambda mark: f"<{int(mark[1]) + count}>", other.sketch)
    offsets = (*one.offsets[: len(first)], *(one.offsets[len(first) - 1],) * len(STOP))
    renumbered = _offsets(other, count)
    figures = (*one.figures, *other.figures)
    return Passage(one.sentence, figures, first + STOP + second, (*offsets, *renumbered))


def joined_with(passages: Sequence[Passage], cue: re.Pattern[str]) -> Iterator[Passage]:
    """Each two sentences with figures of which the second has the cue."""
    for one, other in itertools.pairwise(passages):
        if one.figures and other.figures and cue.search(other.sketch):
            yield joined(one, other)


def _offsets(passage: Passage, count: int) -> Iterator[int]:
    """The offsets of a sketch whose marks may have become longer."""
    last = 0
    for mark in MARK.finditer(passage.sketch):
        yield from passage.offsets[last : mark.start()]
        number = len(f"<{int(mark[1]) + count}>")
        yield from (passage.offsets[mark.start()],) * number
        last = mark.end()
    yield from passage.offsets[last:]
