"""Marks: a percentage that somebody is said to have passed, and what they have by a later sentence.

"Dahl tops 30 percent in poll", "Dahl gained 8 points since May to land at 32 percent".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage
from factcheck.reading.printing import Tie

# "Dahl tops <0>", "Dahl has become the first candidate to top <0>"
TOPPED = re.compile(
    r"\b(?P<who>[A-Z][\w'-]{2,})\s(?:(?:has|had|is|was|became|becomes)\s[^<>;.,]{0,60}?\sto\s|has\s)?"
    r"(?i:tops?|topped|exceeds?|exceeded|surpass(?:es|ed)?|crosse[sd])\s(?:the\s)?<(?P<bound>\d+)>"
)
# "Dahl gained <0> since May to land at <1>", "Dahl is at <0>"
LANDS = (
    r"\b{who}\b[^<>;.]{{0,50}}?(?:<\d+>[^<>;.]{{0,40}}?)?"
    r"\b(?:land|lands|landing|stands|standing|is|sits|polls|polling|leads|lead)\s(?:now\s)?"
    r"(?:at|with)\s(?:about\s|just\s|nearly\s)?<(?P<value>\d+)>"
)
NEXT = 3
LIKELY = 0.8


def mark_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each percentage with the mark that it is beyond."""
    for number, passage in enumerate(passages):
        for match in finditer(TOPPED, passage.sketch):
            bound = passage.figures[int(match["bound"])]
            if bound.quantity.unit == "percent" and bound.kind not in MOVES:
                value = _value(passages[number : number + NEXT + 1], match["who"])
                if value is not None and value.id != bound.id:
                    yield Tie("threshold", (value.id, bound.id), confidence=LIKELY)


def _value(passages: Sequence[Passage], who: str) -> Claim | None:
    """The first percentage that is told of somebody as theirs now."""
    lands = re.compile(LANDS.format(who=re.escape(who)))
    for passage in passages:
        for match in finditer(lands, passage.sketch):
            value = passage.figures[int(match["value"])]
            plain = value.kind not in MOVES and value.lead not in EARLIER
            if plain and value.quantity.unit == "percent":
                return value
    return None
