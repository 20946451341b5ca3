"""Alternation: a regular expression of any of many phrases, quick where most words are none.

Tried one after the other, a hundred phrases cost a hundred comparisons at each word of a text.
Those that begin alike share their beginning here, so that a text is compared once with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

BLANK = r"\s"


def any_of(phrases: Iterable[str], blank: str = BLANK) -> str:
    """A group of any of these phrases, of those that fit the longest; ``blank`` is for a space."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{_branches(ordered, blank)})"


def _branches(phrases: Sequence[str], blank: str) -> str:
    """Phrases, the longest first, by their first letters; one that ends comes last."""
    if len(phrases) == 1:
        return "".join(_written(letter, blank) for letter in phrases[0])
    by_letter: dict[str, list[str]] = {}
    for phrase in phrases:
        by_letter.setdefault(phrase[:1], []).append(phrase[1:])
    branches = [
        f"{_written(letter, blank)}{_rest(rests, blank)}" for letter, rests in by_letter.items()
    ]
    return "|".join(branches)


def _rest(rests: Sequence[str], blank: str) -> str:
    several = len({rest[:1] for rest in rests}) > 1
    return f"(?:{_branches(rests, blank)})" if several else _branches(rests, blank)


def _written(letter: str, blank: str) -> str:
    return blank if letter == " " else re.escape(letter)
