"""Headed: the headline says which way something went, and the story tells only its two levels.

"Treasury balances rose on Feb 25. The operating balance totaled 29.3 billion, compared with 28.5
billion on Feb 24."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.directed import AGAIN, AGAINST, FEW, WORDS, are_apart
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike
from factcheck.reading.passages.words import move_words
from factcheck.reading.printing import Tie
from factcheck.reading.worded.words import stems_in

# "<0> or <1> a share, compared with <2> or <3> a share in the prior year"
BESIDE = re.compile(
    rf"<(?P<a>\d+)>{AGAIN}{FEW}\s(?:{AGAINST}|compares\swith|compared)"
    rf"(?P<lead>{WORDS})\s<(?P<b>\d+)>"
)
UP = (
    "up",
    "higher",
    "rise",
    "gain",
    "climb",
    "jump",
    "advance",
    "widen",
    "increase",
    "grow",
    "improve",
)
DOWN = (
    "down",
    "lower",
    "fall",
    "drop",
    "off",
    "decline",
    "narrow",
    "slip",
    "decrease",
    "dip",
    "slump",
)
# What a headline says of how fast something moves, or that it might, tells no two levels apart.
OPEN = re.compile(
    r"\b(?:sees?|seen|expect\w*|forecast\w*|may|might|could|should|will|would|to|predict\w*|plans?|not?|"
    r"but|despite|after|before|as|on|growth|rate|rises|if|urges?|seeks?|hopes?|target\w*|and)\b",
    re.IGNORECASE,
)
FIRST, LIKELY, NEAR = 1, 0.8, 2


@cache
def _moving() -> re.Pattern[str]:
    """ "Proven reserves FALL", "posts LOWER load factor"."""
    words = move_words()
    up = any_of((*(word for word, way in words.items() if way > 0), *UP))
    down = any_of((*(word for word, way in words.items() if way < 0), *DOWN))
    return re.compile(rf"\b(?:(?P<up>{up})|(?P<down>{down}))\b", re.IGNORECASE)


def headed_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """The first two levels of what a headline says has risen or fallen, the greater first."""
    if not passages or not passages[0].sentence.headline:
        return
    headline = passages[0].sketch
    found = list(_moving().finditer(headline))
    if len(found) != 1:
        return
    named = _named(headline, found[0])
    for passage in passages[1 : FIRST + 1]:
        if _moving().search(passage.sketch) or not named:
            continue
        for match in finditer(BESIDE, passage.sketch):
            a, b = (passage.figures[int(match[name])] for name in "ab")
            told = named & set(stems_in(passage.sketch[: match.start()].lower()))
            if told and are_alike(a, b) and not {a.kind, b.kind} & MOVES and not are_apart(match):
                pair = (a, b) if found[0]["up"] else (b, a)
                yield Tie("moved", (pair[0].id, pair[1].id), confidence=LIKELY)
                return


def _named(headline: str, move: re.Match[str]) -> frozenset[str]:
    """What has moved: the words next to the move, where nothing leaves it open."""
    before, after = headline[: move.start()], headline[move.end() :]
    attributive = move[0].lower() in (
        "higher",
        "lower",
        "increased",
        "reduced",
        "wider",
        "narrower",
    )
    words = re.findall(r"[A-Za-z][\w'-]+", after)[:NEAR] if attributive else []
    words = words or re.findall(r"[A-Za-z][\w'-]+", before)[-NEAR - 1 :]
    if OPEN.search(before) or not words:
        return frozenset()
    return frozenset(stems_in(" ".join(words).lower()))
