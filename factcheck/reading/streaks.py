"""Streaks: how long something has gone on, and how long it would with one more.

"The company has lost money for 11 straight quarters. A loss in June would be its 12th": one more
in a row is one more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

STREAK = re.compile(
    r"(?P<number>#)[\s-](?:(?:straight|consecutive|successive)[\s-](?P<noun>[a-z]+?)s?\b"
    r"|(?P<things>[a-z]+?)s?\sin\sa\srow\b)"
)
# "A deficit in May would mark a record": what one more would make.
ONE_MORE = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne\smore)\s(?:[\w'’-]+\s){1,6}would\s"
    r"(?:be|mark|make|extend|stretch|bring)\b[^#.;]{0,40}$"
)
AHEAD = 120
SURE = 0.85


def streak_ties(around: Marked) -> Iterator[Tie]:
    """Each streak with one more, beside the one streak of the same that is told as it is."""
    if " would " not in around.text:
        return
    told: list[tuple[Mark, str]] = []
    hoped: list[tuple[Mark, str]] = []
    for match in finditer(STREAK, around.text):
        (mark,) = around.of(match, "number")
        before = around.text[max(0, match.start() - AHEAD) : match.start()]
        place = hoped if ONE_MORE.search(before) else told
        if mark.is_plain and mark.number.denominator == 1:
            place.append((mark, match["noun"] or match["things"]))
    for later, noun in hoped:
        known = {
            mark.number: mark for mark, name in told if name == noun and mark.start < later.start
        }
        if len(known) == 1:
            (earlier,) = known.values()
            yield Tie("streak", (later.counted, earlier.counted), confidence=SURE)
