"""Contests: the two sides of a lead or a vote, the winner's first: "by a 54%-45% margin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Tie

SIDES = r"<(?P<a>\d+)>\s?(?:[-–—]|to|versus|vs\.?|against)?\s?<(?P<b>\d+)>"
# "by a <0>-<1> margin", "by a margin of <0> to <1>"
BY = re.compile(
    rf"\bby\s(?:an?\s)?(?:(?:margin|vote)\sof\s(?:about\s|roughly\s)?{SIDES}"
    rf"|{SIDES.replace('P<a>', 'P<first>').replace('P<b>', 'P<second>')}\s(?:margin|vote|majority))"
)
# "leads Berg <0> to <1>", "was ahead, <0>-<1>", "a lead of <0> to <1>"
AHEAD = re.compile(
    rf"\b(?:leads?|leading|led|ahead|beats?|beating|defeat\w*|won|wins|winning|favou?r\w*|prefer\w*|"
    rf"victory|over|edg\w+|passed|approved)\b[^<>;.]{{0,60}}?[\s(]{SIDES}",
    re.IGNORECASE,
)
# Whoever loses may be named first, with either figure before the other.
BEHIND = re.compile(
    r"\b(?:lost|los(?:es|ing|e)|trail\w*|behind|defeated\sby|beaten|failed|rejected|down|fell|gained|advanced|"
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
            a, b = (passage.figures[number] for number in _sides(match))
            if a.id in told or not _are_sides(a, b):
                continue
            if BEHIND.search(passage.sketch[: passage.place(_sides(match)[0])]):
                continue
            told.add(a.id)
            yield Tie("ranked", (a.id, b.id), confidence=SAID)


def _sides(match: re.Match[str]) -> tuple[int, int]:
    """The figures of the winner and of the loser."""
    groups = match.groupdict()
    first, second = groups["a"] or groups.get("first"), groups["b"] or groups.get("second")
    return int(first or 0), int(second or 0)


def _are_sides(a: Claim, b: Claim) -> bool:
    """Whether two figures are the shares or votes of two sides; the unit may come last."""
    units = (a.quantity.unit, b.quantity.unit)
    return units[1] in UNITS and units[0] in (units[1], "")
