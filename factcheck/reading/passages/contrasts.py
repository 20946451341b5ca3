"""Contrasts: two groups of which a sentence says that one is ahead, and the next one how far.

"There were larger increases in the number of men than in the number of women. The number of men
rose by 60 percent compared with a 26 percent increase in the number of women."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.reading.alternation import any_of
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike, nearest_alike
from factcheck.reading.passages.words import order_words
from factcheck.reading.printing import Tie

WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
SMALL = frozenset(
    "in of the a an among for by to at than and or as is was were are have has had been be it that "
    "those these their its with from on over last this not number rate rates level increase rise "
    "fall decrease growth proportion percentage people more less".split()
)
# What joins the two figures: "compared with", "while", "and".
JOINED = re.compile(r"\b(?:compared\s(?:with|to)|against|versus|while|whereas|and|but)\b")
DENIED = re.compile(r"\b(?:no|not|neither|n't|if|whether|once|would|could|may|might)\b")
# "However, only 25 percent of Britons said so", after what most did
ONLY = re.compile(
    r"^(?:However|But|Yet|Still|Nevertheless|Nonetheless),?\s(?:only|just|a\smere)\s(?:about\s|around\s)?<(?P<b>\d+)>"
)
LONGEST, LIKELY = 90, 0.75


@cache
def _saying() -> re.Pattern[str]:
    """ "Larger increases in the number of men than in the number of women"."""
    words = [word for word in order_words().comparatives if word not in ("older", "younger")]
    return re.compile(
        rf"\b(?P<word>{any_of(words)})\s(?P<what>[a-z-]+\s)(?P<one>[^<>;:.]{{4,110}}?)"
        r"\bthan\s(?P<other>(?:in|among|for|of|by)\s[^<>;:.,]{3,60})\.\s?$",
        re.IGNORECASE,
    )


def contrast_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """The figures of the two groups, that of the one which is ahead first."""
    for before, passage in pairwise(passages):
        yield from _but_only(before, passage)
        if len(passage.figures) < 2 or " than " not in before.sketch:
            continue
        match = _saying().search(before.sketch)
        if match is None or DENIED.search(before.sketch):
            continue
        one, other = _names(match["one"]), _names(match["other"])
        figures = _told(passage, one - other, other - one)
        if figures is not None:
            greater = order_words().comparatives[match["word"].lower()] > 0
            ids = figures if greater else figures[::-1]
            yield Tie("ranked", ids, confidence=LIKELY)


def _but_only(before: Passage, passage: Passage) -> Iterator[Tie]:
    """A percentage that is told as small beside the last one of the sentence before."""
    match = ONLY.match(passage.sketch)
    small = passage.figures[int(match["b"])] if match else None
    if small is None or small.quantity.unit != "percent":
        return
    number = nearest_alike(before, len(before.sketch), small)
    large = before.figures[number] if number is not None else None
    if large is not None and large.quantity.unit == "percent" and large.kind not in MOVES:
        yield Tie("ranked", (large.id, small.id), confidence=LIKELY)


def _names(words: str) -> frozenset[str]:
    return frozenset(word.lower() for word in WORD.findall(words)) - SMALL


def _told(passage: Passage, one: frozenset[str], other: frozenset[str]) -> tuple[str, str] | None:
    """The first two figures side by side, where one group is named at each of them."""
    if not one or not other:
        return None
    a, b = passage.figures[:2]
    between = passage.between(0, 1)
    joined = list(JOINED.finditer(between))
    if not joined or len(between) > LONGEST or not are_alike(a, b):
        return None
    if (a.kind in MOVES) != (b.kind in MOVES):
        return None
    cut = joined[0].start()
    end = passage.place(2) if len(passage.figures) > 2 else len(passage.sketch)
    first = _names(passage.sketch[: passage.place(0)] + " " + between[:cut])
    second = _names(between[cut:] + " " + passage.sketch[passage.place(1) : end])
    if _are_of(first, second, one, other):
        return a.id, b.id
    return (b.id, a.id) if _are_of(second, first, one, other) else None


def _are_of(
    first: frozenset[str], second: frozenset[str], one: frozenset[str], other: frozenset[str]
) -> bool:
    """Whether the words at two figures name the one group at the first, the other at the second."""
    return bool((first - second) & one and (second - first) & other and not first & other)
