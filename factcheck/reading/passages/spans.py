"""Spans: the lowest and the highest of all in one sentence, and what lies between or comes next.

"The median rent rose to $1,240. Across the cities it ran from $610 in Tulsa to $2,980 in
Boston. Seattle was second most expensive at $2,450", "a forecast of a 400 million
decline, with guesses going from a gain of two billion to a decline of three billion".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.reading.passages.cues import cues_of
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.reading.worded.words import stems_in

# What nearly every text lacks.
CUE = re.compile(
    r"\b(?:ran|rang\w+|var(?:y|ies|ied|ying)|stretch\w+)\s(?:\w+\s){0,3}?(?:from|between)\b"
)
FEW = r"(?:[\w'-]+\s){0,4}?"
RAN = re.compile(
    rf"\b(?P<verb>ran|rang(?:ed|es|ing)|var(?:y|ies|ied|ying)|stretch(?:ed|es|ing))\s(?:\w+\s){{0,3}}?(?:from|between)\s"
    rf"{FEW}<(?P<a>\d+)>[^<>;]{{0,50}}?,?\s(?:up\s)?(?:to|and)\s{FEW}<(?P<b>\d+)>"
)
# "A forecast of a <0> decline, with estimates ranging from"
CENTRE = re.compile(
    r"\b(?:forecast|average|median|mean|consensus|estimate|prediction)(?:\s[\w-]+){0,3}?\s(?:of|was|is|for)\s"
    r"(?:an?\s|the\s|about\s)*<(?P<m>\d+)>(?P<sort>[^<>;]{0,80}?),?\s(?:with|in|among)\s(?:[\w-]+\s){0,2}?"
    r"(?:estimates|forecasts|predictions|projections|answers|guesses)\s(?:that\s)?$"
)
# "The range was from a gain of <0> to a decline of <1>"
SIGNED = re.compile(
    r"\ban?\s(?:(?P<up>gain|rise|increase|surplus|profit)|(?P<down>decline|fall|drop|decrease|deficit|loss))\sof\s$"
)
FALLS = re.compile(r"\b(?:declines?|falls?|drops?|decreases?|deficits?|loss(?:es)?)\b")
OF_ALL = re.compile(r"\b(?:average|median|national|nationwide|overall)\b")
PLACES = re.compile(
    r"\b(?:across|among|by|between)\s(?:all\s|the\s|\w+\s){0,2}?(?:areas|regions|states|cities|counties|countries|districts|provinces|"
    r"markets|towns|councils|schools|boroughs|authorities|groups)\b",
    re.IGNORECASE,
)
BACK, SAID, LIKELY = 10, 0.85, 0.75


def span_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """The ends of each span, with what is said to lie between them."""
    for number, passage in enumerate(passages):
        if len(passage.figures) < 2 or not CUE.search(passage.sketch):
            continue
        for match in RAN.finditer(passage.sketch):
            low, high = (passage.figures[int(match[end])] for end in ("a", "b"))
            if not are_alike(low, high):
                continue
            yield from _expected(passage, match, (low, high))
            if PLACES.search(passage.sketch) and low.kind not in MOVES:
                yield Tie("ranked", (high.id, low.id), confidence=SAID)
                yield from _average(passages[max(0, number - BACK) : number], passage, (low, high))
                yield from _second(passages[number + 1 : number + 2], high)


def _expected(passage: Passage, match: re.Match[str], ends: tuple[Claim, Claim]) -> Iterator[Tie]:
    """What most expect, between the least and the most that anybody does."""
    centre = CENTRE.search(passage.sketch[: match.start()])
    if centre is None:
        return
    middle = passage.figures[int(centre["m"])]
    first, second = (_sign(passage, passage.place(int(match[end]))) for end in ("a", "b"))
    if not are_alike(middle, ends[1]):
        return
    if not first and not second:
        yield Tie("mean between", (middle.id, ends[0].id, ends[1].id), confidence=SAID)
    elif first > 0 > second:
        # Of a gain and a decline each bounds what lies on its own side of nothing.
        end = ends[1] if FALLS.search(centre["sort"]) else ends[0]
        yield Tie("ranked", (end.id, middle.id), confidence=LIKELY)


def _sign(passage: Passage, place: int) -> int:
    match = SIGNED.search(passage.sketch[:place])
    return 0 if match is None else 1 if match["up"] else -1


def _average(
    earlier: Sequence[Passage], passage: Passage, ends: tuple[Claim, Claim]
) -> Iterator[Tie]:
    """The average of all that an earlier sentence tells by the same noun."""
    start = RAN.search(passage.sketch)
    named = frozenset(stems_in(passage.sketch[: start.start() if start else 0].lower()))
    for before in earlier:
        called = OF_ALL.search(before.sketch)
        if called is None:
            continue
        noun = frozenset(stems_in(before.sketch[called.start() : called.end() + 30].lower()))
        for number in before.after(called.end()):
            claim = before.figures[number]
            if claim.kind in MOVES or claim.lead in EARLIER or not are_alike(claim, ends[0]):
                continue
            if len(noun & named) >= 1:
                yield Tie("mean between", (claim.id, *(end.id for end in ends)), confidence=LIKELY)
            return


def _second(following: Sequence[Passage], high: Claim) -> Iterator[Tie]:
    """What the next sentence calls the second highest."""
    for passage in following:
        for cue in cues_of(passage):
            if cue.place == 2 and cue.order == "largest":
                for number in passage.after(cue.end)[:1]:
                    if are_alike(passage.figures[number], high):
                        ids = (high.id, passage.figures[number].id)
                        yield Tie("ranked", ids, confidence=LIKELY)
