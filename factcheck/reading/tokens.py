"""Tokens: a text as spaCy can split it, and what was found in it, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from factcheck.reading.layout import Sentence

Found = TypeVar("Found")
SURROGATE = re.compile(r"[\ud800-\udfff]")
LONG_WORD = re.compile(r"\S{400,}")
# Of so many characters the last gives way to a blank.
BROKEN = re.compile(r"(.{99}).")


def tokenizable(text: str) -> str:
    """A text of the same length that spaCy can split into words, and in bounded time.

    Half of a surrogate pair cannot be encoded. A word is split in a time that grows with the
    square of its length, so that one longer than any is broken up.
    """
    whole = SURROGATE.sub("\ufffd", text)
    return LONG_WORD.sub(lambda word: BROKEN.sub(r"\1 ", word[0]), whole)


class Between(Generic[Found]):
    """What was found in a text, by where it begins."""

    def __init__(self, found: Sequence[Found], start: Callable[[Found], int]) -> None:
        self._found = sorted(found, key=start)
        self._starts = [start(each) for each in self._found]

    def within(self, sentence: Sentence) -> list[Found]:
        """What begins in a sentence, in order."""
        first = bisect_left(self._starts, sentence.start)
        return self._found[first : bisect_left(self._starts, sentence.end)]
