"""Parts: the words that name the parts of a whole, and the two sides of a balance, as data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from factcheck.reading.alternation import any_of
from factcheck.reading.cued import search

# "deficit on invisibles", "surplus with Japan" are of a part; "deficit in May" is of all.
OF_ITSELF = r"(?! (?:on|with) (?!trade|goods|the year))"


@dataclass(frozen=True, slots=True)
class Pair:
    """Words that name one thing, words that name the other, and what both are parts of.

    ``complete`` where the two leave nothing else.
    """

    first: re.Pattern[str]
    second: re.Pattern[str]
    whole: re.Pattern[str] | None = None
    complete: bool = True

    def splits(self, one: str, other: str) -> bool:
        """Whether each text names one of the two things, and not the other one."""
        named = self.named_in(one)
        return named is not None and self.named_in(other) is (not named)

    def named_in(self, text: str) -> bool | None:
        """Whether a text names the first thing and not the second, or the other way round."""
        first = search(self.first, text) is not None
        second = search(self.second, text) is not None
        return first if first != second else None


@dataclass(frozen=True, slots=True)
class PartSet:
    """Names of three or more parts that leave nothing else of what is called ``whole``."""

    parts: tuple[re.Pattern[str], ...]
    whole: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Balance:
    """The two sides of a surplus or deficit, and how it is called ("trade surplus")."""

    sides: Pair
    name: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that come with factcheck: parts, and balances with their sides.

    ``opposites`` are the pairs that leave nothing else where their growth is told beside it.
    """

    complements: tuple[Pair, ...]
    opposites: tuple[Pair, ...]
    sets: tuple[PartSet, ...]
    balances: tuple[Balance, ...]
    surplus: re.Pattern[str]
    deficit: re.Pattern[str]
    apart: re.Pattern[str]


@cache
def vocabulary() -> Vocabulary:
    """The words that come with factcheck."""
    lexicon = files("factcheck.reading.lexicon")
    data = tomllib.loads((lexicon / "parts.toml").read_text(encoding="utf-8"))
    names = [word for each in ("surplus", "deficit") for word in data["words"][each]]
    balances = tuple(
        Balance(
            _pair(each["sides"]),
            re.compile(rf"{_any_of(each['kinds']).pattern} {_any_of(names).pattern}{OF_ITSELF}"),
        )
        for each in data["balance"]
    )
    complements = [_pair(pair) for pair in data["complements"]]
    levels = [_pair(pair) for pair in data["levels"]]
    possible = [replace(_pair(pair), complete=False) for pair in data["possible"]]
    return Vocabulary(
        (*complements, *levels, *possible),
        (*complements, *map(_pair, data["opposites"])),
        tuple(
            PartSet(tuple(map(_any_of, each["parts"])), _any_of(each["whole"]))
            for each in data["set"]
        ),
        balances,
        _any_of(data["words"]["surplus"]),
        _any_of(data["words"]["deficit"]),
        _any_of(data["words"]["apart"]),
    )


def _pair(words: Sequence[Sequence[str]]) -> Pair:
    first, second, *whole = map(_any_of, words)
    return Pair(first, second, whole[0] if whole else None)


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![-\w]){any_of(words, ' ')}(?![-\w])")
