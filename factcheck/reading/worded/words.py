"""Words: the stems of the words around a figure that name what it is of."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.reading.statements.beside import EMPTY
from factcheck.reading.worded.skeleton import STOP

WORD = re.compile(r"\b(?:[a-z][a-z'-]{2,}|(?:19|20)\d\d)\b")
ENDING = re.compile(r"(?<=\w{3})(?:ing|ies|ed|es|'s|s|e)$")
MEANINGLESS = EMPTY | frozenset(
    "the and has was were are for its his her had not who which been but said that with will "
    "would could dlrs mln bln pct one two three per new".split()
)
# How many words around a figure are read, and how far.
WORDS, REACH = 8, 120


def stems_in(words: str) -> tuple[str, ...]:
    """The stems of the words that say something, in their order."""
    return tuple(map(_stem, (word for word in WORD.findall(words) if word not in MEANINGLESS)))


@lru_cache(maxsize=10_000)
def _stem(word: str) -> str:
    return ENDING.sub("", word)


# Several readers ask for the same.
@lru_cache(maxsize=512)
def around(words: str, place: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stems before and after a place of a skeleton, within its clause."""
    start = max(words.rfind(STOP, 0, place), words.rfind(";", 0, place), place - REACH) + 1
    ends = (words.find(mark, place) for mark in (STOP, ";"))
    end = min([place + REACH, *(end for end in ends if end >= 0)])
    return stems_in(words[start:place])[-WORDS:], stems_in(words[place + 1 : end])[:WORDS]


def stems_around(words: str, place: int) -> frozenset[str]:
    """The stems on both sides of a place."""
    before, after = around(words, place)
    return frozenset((*before, *after))
