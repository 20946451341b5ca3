"""Extremes: the highest beside the lowest that another sentence tells, and what lies between them.

"The coast had the highest price at $3.05. The plain had the lowest regional price at $2.46", and
before them "the average price fell to $2.66".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.reading.passages.cues import NOUN, PLAIN, cues_of
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie

# What all prices are called, and where they are told of: an average is that of all places.
PRICES = frozenset("price prices expensive cheap costly dear cost costs pump retail".split())
PLACES = frozenset("regional region city state area metro local county national average".split())
# What says no more than that all are meant.
GENERAL = frozenset("overall total annual".split())
EMPTY = PLAIN | PRICES | frozenset("rate rates level levels figure percentage".split())
PRICED = re.compile(r"\b(?:pric\w+|expensive|cheap\w*|costl\w+|dear\w*|costs?)\b", re.IGNORECASE)
RATED = re.compile(r"\b(?:rates?|levels?|proportions?|percentages?|shares?)\b", re.IGNORECASE)
AVERAGE = re.compile(
    r"\b(?:average|national|nationwide|overall|across\sthe\scountry)\b", re.IGNORECASE
)
LATEST = re.compile(r"\b(?:latest|current|currently|now|today|most\srecent)\b", re.IGNORECASE)
# A superlative says what is highest, not where: "in the lowest group", "one of the highest".
ELSEWHERE = re.compile(r"\b(?:in|of|for|among|from|by|with|within|to)\s(?:the|its|their)\s$")
# What follows says where it is so.
WHERE = re.compile(r",|\s(?:in|on|at|for|among|across|with|by)\s")
REACH, BACK, FARTHEST = 60, 8, 3
SURE, LIKELY = 0.9, 0.8


@dataclass(frozen=True, slots=True)
class _Extreme:
    """A figure that is called the highest or lowest; ``sort`` is what sets it apart from others."""

    passage: int
    order: str
    claim: Claim
    sort: frozenset[str]


def extreme_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """The highest and the lowest of several sentences, and the averages between them."""
    found = [tuple(_told(passages, number)) for number in range(len(passages))]
    told = [each for of_passage in found for each in of_passage]
    for number, second in enumerate(told):
        first = _other(told[:number], second, passages)
        if first is None:
            continue
        high, low = (first, second) if first.order == "largest" else (second, first)
        yield Tie("ranked", (high.claim.id, low.claim.id), confidence=LIKELY)
        between = _average(passages, min(first.passage, second.passage), (high, low))
        if between is not None:
            ids = (between.id, low.claim.id, high.claim.id)
            yield Tie("mean between", ids, confidence=LIKELY)
    yield from _latest(passages, found)


def _told(passages: Sequence[Passage], number: int) -> Iterator[_Extreme]:
    """What a passage calls the highest or lowest, each with its level."""
    passage = passages[number]
    if not passage.figures or not (PRICED.search(passage.sketch) or RATED.search(passage.sketch)):
        return
    cues = cues_of(passage)
    for at, cue in enumerate(cues):
        ahead = passage.sketch[: cue.start]
        if cue.place != 1 or not cue.order or cue.moves or ELSEWHERE.search(ahead):
            continue
        stop = cues[at + 1].start if at + 1 < len(cues) else len(passage.sketch)
        level = _level(passage, passage.after(cue.end, min(stop, cue.end + 2 * REACH)))
        if level is None:
            continue
        between = WHERE.split(passage.sketch[cue.end : passage.place(level)])[0]
        words = frozenset(word for word in NOUN.findall(between) if word[0].islower())
        if passage.sketch[cue.start : cue.end].lower() == "most" and not words & PRICES:
            continue
        yield _Extreme(number, cue.order, passage.figures[level], words - EMPTY)


def _level(passage: Passage, numbers: Sequence[int]) -> int | None:
    """The first figure that is a level, not how far it has moved."""
    for number in numbers:
        claim = passage.figures[number]
        if claim.kind not in MOVES and claim.lead not in EARLIER:
            return number
    return None


def _other(
    earlier: Sequence[_Extreme], one: _Extreme, passages: Sequence[Passage]
) -> _Extreme | None:
    """The nearest figure at the other end of the same order, in a sentence before."""
    fitting = [
        each
        for each in reversed(earlier)
        if each.order != one.order
        and 0 < one.passage - each.passage <= FARTHEST
        and are_alike(each.claim, one.claim)
    ]
    same = [each for each in fitting if each.sort - GENERAL == one.sort - GENERAL]
    open_ = [each for each in fitting if not each.sort or not one.sort]
    found = [*same, *(each for each in open_ if _may_be_of_one_sort(passages, each, one))]
    if not found or not _are_of_one_noun(passages[found[0].passage], passages[one.passage]):
        return None
    return found[0]


def _may_be_of_one_sort(passages: Sequence[Passage], first: _Extreme, second: _Extreme) -> bool:
    """Whether what sets one apart is only a place, or is spoken of beside the other too."""
    return all(
        (one.sort - PLACES) <= frozenset(NOUN.findall(passages[other.passage].sketch.lower()))
        for one, other in ((first, second), (second, first))
    )


def _are_of_one_noun(one: Passage, other: Passage) -> bool:
    """Whether both sentences speak of prices, or both of rates."""
    return any(noun.search(one.sketch) and noun.search(other.sketch) for noun in (PRICED, RATED))


def _average(
    passages: Sequence[Passage], number: int, ends: tuple[_Extreme, _Extreme]
) -> Claim | None:
    """The level that an earlier sentence calls the average of what both are of."""
    sort = frozenset(word for end in ends for word in end.sort) - PLACES
    for passage in reversed(passages[max(0, number - BACK) : number]):
        called = AVERAGE.search(passage.sketch)
        if called is None or not _are_of_one_noun(passage, passages[number]):
            continue
        if not sort <= frozenset(NOUN.findall(passage.sketch.lower())):
            continue
        level = _level(passage, passage.after(called.end()))
        if level is not None:
            claim = passage.figures[level]
            return claim if are_alike(claim, ends[0].claim) else None
    return None


def _latest(passages: Sequence[Passage], found: Sequence[tuple[_Extreme, ...]]) -> Iterator[Tie]:
    """What a sentence after the highest and the lowest ever calls the latest."""
    for number, (passage, following) in enumerate(pairwise(passages)):
        told = {each.order: each.claim for each in found[number]}
        if len(told) < 2 or not LATEST.search(following.sketch):
            continue
        level = _level(following, range(len(following.figures)))
        if level is None or not _are_of_one_noun(passage, following):
            continue
        claim = following.figures[level]
        if all(are_alike(claim, each) for each in told.values()):
            ids = (told["largest"].id, claim.id, told["smallest"].id)
            yield Tie("ranked", ids, confidence=LIKELY)
