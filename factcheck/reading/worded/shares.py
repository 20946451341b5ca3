"""Shares: an amount, its percentage of a whole, and the whole that other words name.

"... to 1.3 billion euros, or 13 percent of total sales": the amount of total sales is told
elsewhere, where the same noun stands at a larger amount of the same unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.interval import Interval
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.rows import may_be_one
from factcheck.reading.worded.skeleton import LEVEL, MARKS, PERCENT, STOP, Skeleton
from factcheck.reading.worded.words import stems_around, stems_in

# "13 percent of the country's total exports": what a percentage is of.
OF_WHOLE = re.compile(
    rf"{PERCENT}\)?,? (?:share )?of (?P<whole>[^{MARKS}{STOP},;:()]{{3,60}}?)"
    rf"(?=\s*(?:[{MARKS}{STOP},;:()]|\b(?:in|for|against|compared|up|down|and|from|at|last)\b))"
)
# What stands between an amount and its share.
SHARING = re.compile(
    r"(?:account\w*(?:\sfor)?|represent\w*|ma(?:de|king|kes?)\sup|constitut\w*|compris\w*|"
    r"equal\w*(?:\sto)?|equivalent\sto|\bor|\()\s*(?:(?:a|about|around|some|nearly|almost|roughly|"
    r"just|over|more\sthan|record|the)\s)*$"
)
# A sentence that goes on about the amount before it.
GOING_ON = re.compile(r"^\s*(?:that|this|it|they|which|these)\b")
# An amount that is itself a share: "2.1 million (46 percent".
SHARED = re.compile(rf"[^{MARKS}{STOP}]{{0,30}}(?:\(|\bor\b)[^{MARKS}{STOP}]{{0,12}}{PERCENT}")
BEYOND = frozenset({"total", "overall", "all", "combin", "whol", "entir", "countr", "national"})
APART = 12
FITTING = 0.85
PERCENTAGE = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class _Amount:
    """An amount with the stems around it, and whether it is told as a share itself."""

    claim: Claim
    stems: frozenset[str]
    shared: bool


def share_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each share and its amount with the whole that its words name: share, part, whole."""
    amounts = [
        _Amount(
            claim,
            stems_around(skeleton.words, place),
            bool(SHARED.match(skeleton.words, place + 1)),
        )
        for place, claim in sorted(skeleton.figures.items())
        if skeleton.words[place] == LEVEL
    ]
    for match in finditer(OF_WHOLE, skeleton.words):
        part = _part(skeleton, match.start())
        if part is None:
            continue
        share = skeleton.figures[match.start()]
        wholes = _wholes(part, share, frozenset(stems_in(match["whole"])), amounts)
        # A noun alone does not say that an amount elsewhere is the whole: it has to fit as well.
        whole = next((each for each in wholes if _fits(share, part, each)), None)
        if whole is not None:
            yield Tie("share", (share.id, part.id, whole.id), confidence=FITTING)


def _part(skeleton: Skeleton, place: int) -> Claim | None:
    """The amount that a percentage tells a share of: the one right before it."""
    words = skeleton.words
    level = words.rfind(LEVEL, 0, place)
    between = words[level + 1 : place]
    if level < 0 or between.count(STOP) > 1 or not SHARING.search(between):
        return None
    _, stop, opening = between.partition(STOP)
    if stop and not GOING_ON.search(opening):
        return None
    return skeleton.figures[level]


def _wholes(
    part: Claim, share: Claim, named: frozenset[str], amounts: Sequence[_Amount]
) -> list[Claim]:
    """The amounts that may be the whole, the nearest before the part first."""
    meant = named - BEYOND
    found = [
        amount.claim
        for amount in amounts
        if amount.claim.id not in (part.id, share.id)
        and amount.claim.quantity.unit == part.quantity.unit
        and amount.claim.quantity.number > part.quantity.number
        and amount.claim.quantity.hedge is Hedge.NONE
        and not amount.shared
        and abs(amount.claim.sentence - part.sentence) <= APART
        and may_be_one(amount.claim.subject.period, part.subject.period)
        and (meant <= amount.stems if meant else amount.claim.sentence < part.sentence)
    ]
    return sorted(found, key=lambda claim: (claim.sentence > part.sentence, -claim.sentence))


def _fits(share: Claim, part: Claim, whole: Claim) -> bool:
    made: Interval = whole.quantity.interval() * share.quantity.interval() * PERCENTAGE
    return made.meets(part.quantity.interval())
