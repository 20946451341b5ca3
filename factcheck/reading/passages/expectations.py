"""Expectations: a figure that is said to be more or less than was expected, and what that was.

"Incomes rose more than expected in May. They rose 1.0 percent. Analysts had expected incomes to
rise 0.3 percent."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claim import Claim
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.reading.worded.words import stems_in

EXPECT = r"(?:expected|forecast|anticipated|predicted|estimated|projected)"
# "Analysts polled by the agency had expected"
EXPECTING = re.compile(
    r"^(?:Analysts|Economists|Forecasters|Traders|Wall\sStreet|Markets?|The\smarket)\b[^<>;.]{0,60}?\s"
    r"(?:had\s|were\s|was\s)?(?:been\s)?(?:expected|expecting|forecast|predicted|predicting|"
    r"anticipated|projected|looking\sfor)\s"
)
# "Incomes rose much more than expected", "core prices gained less than anticipated"
SURPRISING = re.compile(
    r"(?P<who>[^<>;:,.]{3,70}?)\s(?:[a-z]+(?:ed|se|ew|ll|nk|id)|were|was|came\sin)\s(?:\w+\s){0,2}?"
    r"(?P<way>more|faster|higher|larger|stronger|less|slower|lower|smaller|weaker)"
    rf"(?:\s\w+ly)?\sthan\s(?:analysts\shad\s|economists\shad\s|had\sbeen\s)?{EXPECT}\b",
    re.IGNORECASE,
)
WAYS = {"more": 1, "faster": 1, "higher": 1, "larger": 1, "stronger": 1}
# Words of moves say nothing of what has moved.
MOVING = frozenset(stems_in("rise rose fall fell grow grew gain drop increase decline just only"))
BACK, LEAD, LIKELY = 4, 110, 0.8


@dataclass(frozen=True, slots=True)
class _Surprise:
    """What was more (1) or less (-1) than expected, by its stems."""

    who: frozenset[str]
    way: int


def expectation_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each figure with what was expected of it, the greater first."""
    for number, passage in enumerate(passages):
        opened = EXPECTING.match(passage.sketch) if passage.figures else None
        if opened is None:
            continue
        earlier = passages[:number]
        told = [each for before in earlier for each in _surprises(before)]
        for expected, what in _expected(passage, opened.end()):
            yield from _tie(earlier[-BACK:], told, (expected, what))


def _surprises(passage: Passage) -> Iterator[_Surprise]:
    for match in finditer(SURPRISING, passage.sketch):
        who = frozenset(stems_in(match["who"].lower()))
        if who:
            yield _Surprise(who, WAYS.get(match["way"].lower(), -1))


def _expected(passage: Passage, start: int) -> Iterator[tuple[Claim, frozenset[str]]]:
    """Each figure that was expected, with the stems of what it was expected of."""
    for number in passage.after(start):
        place = passage.place(number)
        words = passage.sketch[start:place].lower()
        yield passage.figures[number], frozenset(stems_in(words)) - MOVING
        start = place


def _tie(
    earlier: Sequence[Passage], told: Sequence[_Surprise], base: tuple[Claim, frozenset[str]]
) -> Iterator[Tie]:
    expected, what = base
    meant = [each for each in told if not what or what & each.who]
    if len({each.way for each in meant}) != 1:
        return
    for passage in reversed(earlier):
        for number, claim in enumerate(passage.figures):
            place = passage.place(number)
            lead = frozenset(stems_in(passage.sketch[max(0, place - LEAD) : place].lower()))
            named = any(
                each.who & lead >= (each.who if not what else each.who & what) for each in meant
            )
            if named and _is_outcome(claim, expected):
                greater, lesser = (claim, expected) if meant[0].way > 0 else (expected, claim)
                yield Tie("moved", (greater.id, lesser.id), confidence=LIKELY)
                return
        if not what:
            return


def _is_outcome(claim: Claim, expected: Claim) -> bool:
    """Whether both are moves the same way, or levels both."""
    moves = (claim.kind in MOVES, expected.kind in MOVES)
    same = moves[0] == moves[1] and claim.direction * expected.direction >= 0
    return same and claim.lead not in EARLIER and are_alike(claim, expected)
