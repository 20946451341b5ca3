"""Per each: an average of one thing for each of another, and how many there are of both.

"There were 23.4 million households, with an average of 2.4 residents per household": the
population, told elsewhere as "56.1 million residents", is what the two make.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.misprints import misprints_of
from factcheck.reading.worded.portions import LOOSE, MOVES, printed
from factcheck.reading.worded.skeleton import LEVEL, MARKS, STOP, Skeleton
from factcheck.reading.worded.words import stems_in

AVERAGE = re.compile(
    rf"(?P<count>{LEVEL}) (?:[a-z-]+ )?(?P<per>[a-z]+?)(?:s|es)?\b[^{MARKS}{STOP};]{{0,80}}?"
    rf"\b(?:average|mean)(?: size)? of (?P<rate>{LEVEL}) (?P<thing>[a-z]+) "
    r"(?:per|in each|for each|for every|to a|a) (?P=per)(?:s|es)?\b"
)
# What an amount counts: "56.1 million usual residents".
COUNTED = re.compile(rf"[^{MARKS}{STOP},;()]{{0,40}}")
APART = 15
SAID = 0.9


def per_each_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each average with the amount and the count that it is of: rate, amount, count."""
    words = skeleton.words
    if " average" not in words and " mean of" not in words:
        return
    for match in finditer(AVERAGE, words):
        count, rate = (skeleton.figures[match.start(role)] for role in ("count", "rate"))
        if {count.quantity.hedge, rate.quantity.hedge} & LOOSE or rate.kind in MOVES:
            continue
        amounts = [
            claim
            for place, claim in sorted(skeleton.figures.items())
            if claim not in (count, rate)
            and claim.kind not in MOVES
            and abs(claim.sentence - count.sentence) <= APART
            and set(stems_in(match["thing"])) & set(_counted(words, place))
        ]
        for amount in _made(rate, count, amounts):
            yield Tie("told rate", (rate.id, amount.id, count.id), confidence=SAID)


def _counted(words: str, place: int) -> tuple[str, ...]:
    match = COUNTED.match(words, place + 1)
    return stems_in(match[0]) if match and words[place] == LEVEL else ()


def _made(rate: Claim, count: Claim, amounts: Sequence[Claim]) -> Iterator[Claim]:
    """The amount that a rate and a count make; or that which a slip keeps from being it."""
    made = _of(rate, count)
    fitting = [each for each in amounts if _printed(each).meets(made)]
    if fitting:
        yield fitting[0]
        return
    near = [each for each in amounts if is_a_slip_away(rate, count, each)]
    if len({each.quantity.number for each in near}) == 1:
        yield near[0]


def _of(rate: Claim, count: Claim) -> Interval:
    return _printed(rate) * _printed(count)


def _printed(claim: Claim) -> Interval:
    return printed(claim.quantity, claim.quantity.number)


def is_a_slip_away(rate: Claim, count: Claim, amount: Claim) -> bool:
    """Whether a slip in one of three figures may be what keeps two from making the third."""
    told = _printed(amount)
    rates = (printed(rate.quantity, number) for number in misprints_of(rate.quantity))
    counts = (printed(count.quantity, number) for number in misprints_of(count.quantity))
    return (
        any((each * _printed(count)).meets(told) for each in rates)
        or any((each * _printed(rate)).meets(told) for each in counts)
        or any(
            printed(amount.quantity, number).meets(_of(rate, count))
            for number in misprints_of(amount.quantity)
        )
    )
