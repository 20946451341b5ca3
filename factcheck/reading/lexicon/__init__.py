"""Lexicon: the words of news prose that say what a figure does, as data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words by class; every word a lemma in lower case, of one or more words.

    Attributes:
        verbs, nouns, words: the class ("rise", "fall", "reach", "share", "say", "plan") of
            a verb, a noun, and a word that stands at a figure ("up", "lower").
        comparisons: phrases that name what a figure is set against.
        orders: the superlatives by their order, "largest" or "smallest".
        places: the ordinals, the first of them "first".
    """

    verbs: dict[str, str]
    nouns: dict[str, str]
    words: dict[str, str]
    comparisons: tuple[str, ...]
    orders: dict[str, str]
    places: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """The lexicon that comes with factcheck."""
    data = tomllib.loads((files(__name__) / "predicates.toml").read_text(encoding="utf-8"))
    return Lexicon(
        verbs=_by_word(data, "verbs"),
        nouns=_by_word(data, "nouns"),
        words=_by_word(data, "words"),
        comparisons=tuple(data["compare"]["phrases"]),
        orders={word: order for order, words in data["rank"]["order"].items() for word in words},
        places=tuple(data["rank"]["places"]),
    )


def _by_word(data: dict[str, dict[str, list[str]]], part: str) -> dict[str, str]:
    """The class of each word; of two classes the one that is listed first."""
    found: dict[str, str] = {}
    for name, table in data.items():
        for word in table.get(part, ()):
            found.setdefault(word, name)
    return found
