"""Contests: the two sides of a lead or a vote, the winner's first: "by a 54%-45% margin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Tie

SIDES = r"<(?P<a>\d+)>\s?(?:[-–—]|to|versus|vs\.?|against)?\s?<(?P<b>\d+)>"
# "by a <0>-<1> margin", "by <0> to <1>"
BY = re.compile(
    rf"\bby\s(?:an?\s)?(?:margin\sof\s|vote\sof\s|score\sof\s)?(?:about\s|roughly\s)?{SIDES}"
)
# "leads Berg <0> to <1>", "was ahead, <0>-<1>", "a lead of <0> to <1>"
AHEAD = re.compile(
    rf"\b(?:leads?|leading|led|ahead|beats?|beating|defeat\w*|won|wins|winning|favou?r\w*|prefer\w*|"
    rf"victory|over|edg\w+|passed|approved)\b[^<>;.]{{0,60}}?[\s(]{SIDES}",
    re.IGNORECASE,
)
# Whoever loses may be named first, with either figure before the other.
BEHIND = re.compile(
    r"\b(?:lost|los(?:es|ing|e)|trail\w*|behind|defeated\sby|beaten|failed|rejected|down|fell|"
    r"from|between|grew|rose|up|odds|rang\w+)\b[^<>;]{0,80}$",
    re.IGNORECASE,
)
UNITS = frozenset({"percent", "vote"})
SAID = 0.85


def contest_ties(passage: Passage) -> Iterator[Tie]:
    """Each pair of sides that words call one ahead of the other."""
    told: set[str] = set()
    for pattern in (BY, AHEAD):
        for match in pattern.finditer(passage.sketch):
            a, b = (passage.figures[int(match[side])] for side in ("a", "b"))
            units = {each.quantity.unit for each in (a, b)}
            if not UNITS & units or len(units - {""}) > 1 or a.id in told:
                continue
            if BEHIND.search(passage.sketch[: match.start("a") - 1]):
                continue
            told.add(a.id)
            yield Tie("ranked", (a.id, b.id), confidence=SAID)
