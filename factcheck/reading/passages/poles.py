"""Poles: the highest and the lowest of one thing, told in one sentence.

"Earnings were highest for managers, at 765 pounds, and lowest for sales staff, at 331", "the
smallest electorate, at 22,100, was Orkney, and the largest, at 111,800, the Isle of Wight".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.reading.passages.cues import NOUN, Cue, cues_of
from factcheck.reading.passages.extremes import EMPTY, WHERE
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie

# "In the lowest group" says what is lowest of no figure.
ELSEWHERE = re.compile(r"\b(?:in|of|for|among|from|by|within|to)\s(?:the|its|their)\s$")
# From the word to its figure.
REACH = 110
# Words that say what is compared only with the word after them.
BARE = frozenset({"most", "least", "top", "leading"})
# What is told between the two of another time or thing.
APART = re.compile(
    r"\b(?:after|since|then|previous(?:ly)?|earlier|ago|ever|from\s(?:an?|its|the)|to\s(?:an?|its))\b"
)
LIKELY = 0.85


def pole_ties(passage: Passage) -> Iterator[Tie]:
    """The figure that is called the highest, with the one that is called the lowest."""
    if len(passage.figures) < 2:
        return
    cues = [cue for cue in cues_of(passage) if cue.place == 1 and cue.order and not cue.moves]
    for first, second in pairwise(cues):
        if first.order == second.order or APART.search(passage.sketch[first.end : second.start]):
            continue
        a = _level(passage, first, second.start)
        b = _level(passage, second, len(passage.sketch))
        if a is None or b is None or not _are_of_one(passage, (first, a), (second, b)):
            continue
        high, low = (a, b) if first.order == "largest" else (b, a)
        ids = (passage.figures[high].id, passage.figures[low].id)
        yield Tie("ranked", ids, confidence=LIKELY)


def _level(passage: Passage, cue: Cue, stop: int) -> int | None:
    """The one level that follows a word closely, no move and no earlier one."""
    if ELSEWHERE.search(passage.sketch[: cue.start]):
        return None
    numbers = passage.after(cue.end, min(stop, cue.end + REACH))
    for number in numbers:
        claim = passage.figures[number]
        if claim.kind not in MOVES and claim.lead not in EARLIER:
            return number
    return None


def _are_of_one(passage: Passage, one: tuple[Cue, int], other: tuple[Cue, int]) -> bool:
    """Whether both words are of one thing, which the second may leave out."""
    if not are_alike(passage.figures[one[1]], passage.figures[other[1]]):
        return False
    first, second = (_sort(passage, *each) for each in (one, other))
    # "The lowest proportion in good health, the highest proportion in bad health": said anew, it
    # may be of something else.
    if second and (first, second) != (_named(passage, *one), _named(passage, *other)):
        return False
    bare = any(passage.sketch[cue.start : cue.end].lower() in BARE for cue, _ in (one, other))
    return bool(first & second) or (not bare and not (first and second))


def _sort(passage: Passage, cue: Cue, number: int) -> frozenset[str]:
    """The words right after one that say what it is of: "electorate"."""
    return _words(WHERE.split(passage.sketch[cue.end : passage.place(number)])[0])


def _named(passage: Passage, cue: Cue, number: int) -> frozenset[str]:
    """All words up to its figure that are no names."""
    return _words(passage.sketch[cue.end : passage.place(number)])


def _words(between: str) -> frozenset[str]:
    return frozenset(word for word in NOUN.findall(between) if word[0].islower()) - EMPTY
