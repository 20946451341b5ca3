"""Resumed: a figure that the text takes up again as one that is known.

"... to no less than 9 percent. A 9-percent rate would ..."; "all nine English regions", and
further down "out of the nine English regions".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.claim import Claim, Kind
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.worded.skeleton import LEVEL, MARKS, STOP, Skeleton
from factcheck.reading.worded.telling import differ_by_slip, digits_of
from factcheck.reading.worded.words import MEANINGLESS

TAKEN_UP = (
    r"(?:level|rate|figure|ratio|rise|increase|cut|reduction|fall|drop|gain|stake|share|ceiling|"
    r"target|limit|tax|tariff|levy|duty|price|deal|bid|offer|loan|fine|payout)"
)
NEXT = re.compile(
    rf"(?P<first>[{MARKS}])[^{MARKS}{STOP}]{{0,30}}\s[{STOP}]\s(?:an?|that|this|such\san?)\s"
    rf"(?P<again>[{MARKS}])[\s-]{TAKEN_UP}\b"
)
KNOWN = re.compile(
    rf"\b(?:all(?:\sthe)?|of\sthe|these|those)\s(?P<count>{LEVEL})\s(?P<of>[a-z]+\s[a-z]+s)\b"
)
# "the three largest cities" are no part of the ten largest ones.
RANKED = re.compile(r"(?:est|most|least|top|first|last|remaining|other|main|more)\b")
SURE, LIKELY = 0.85, 0.75


def resumed_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each figure that is taken up again, with the one before it."""
    words, figures = skeleton.words, skeleton.figures
    for match in NEXT.finditer(words):
        first, again = (figures[match.start(group)] for group in ("first", "again"))
        if match["first"] == match["again"] and _is_taken_up(first, again):
            yield Tie("echo", (again.id, first.id), confidence=LIKELY)
    known: dict[str, list[Claim]] = defaultdict(list)
    for match in finditer(KNOWN, words):
        named = not MEANINGLESS & {*match["of"].split()} and not RANKED.search(match["of"])
        claim = figures[match.start("count")]
        if named and claim.quantity.scale == 1 and not claim.quantity.unit:
            known[match["of"]].append(claim)
    for claims in known.values():
        for first, again in combinations(claims, 2):
            if first.sentence != again.sentence:
                yield Tie("echo", (_counted(again), _counted(first)), confidence=SURE)


def _is_taken_up(first: Claim, again: Claim) -> bool:
    """Whether two figures are the same, or were so before a slip."""
    a, b = first.quantity, again.quantity
    if a.unit != b.unit or a.scale != b.scale:
        return False
    return a.number == b.number or differ_by_slip(digits_of(a), digits_of(b))


def _counted(claim: Claim) -> Printed:
    """The figure as a count of whole things, of which nothing was rounded."""
    quantity = claim.quantity
    place = quantity.number_start, quantity.number_end
    return Printed(*place, quantity.number, quantity.unit, Kind.COUNT)
