"""Words of order, from the lexicon: who is greater, and who comes first, second and next."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

# Words of rise and fall that are no verbs.
NO_VERBS = frozenset("up higher more down lower less fewer reduction growth".split())


@dataclass(frozen=True, slots=True)
class OrderWords:
    """Words that order figures, in lower case.

    Attributes:
        comparatives: 1 or -1 of "higher" or "lower".
        beside: 1 or -1 of "ahead of" or "short of".
        superlatives: "largest" or "smallest" of "highest" or "lowest".
        ordinals: the place of "second" or "2nd", from 1.
        nouns: what comes after an ordinal that is a place ("second place").
        verbs: what comes before one ("ranked second").
        leaders, followers: phrases of the first, and of whoever comes next.
        records: 1 or -1 of "peak" or "low".
        earlier: what is said of a record that another one replaces.
    """

    comparatives: dict[str, int]
    beside: dict[str, int]
    superlatives: dict[str, str]
    ordinals: dict[str, int]
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    leaders: tuple[str, ...]
    followers: tuple[str, ...]
    records: dict[str, int]
    earlier: tuple[str, ...]


@cache
def order_words() -> OrderWords:
    """The words of order that come with factcheck."""
    source = files("factcheck.reading.lexicon") / "orders.toml"
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    place = data["place"]
    return OrderWords(
        comparatives=_signed(data["compare"]["more"], data["compare"]["less"]),
        beside=_signed(data["beside"]["above"], data["beside"]["below"]),
        superlatives={
            word: order for order, words in data["superlative"].items() for word in words
        },
        ordinals={
            word: number
            for number, words in enumerate(place["ordinals"], start=1)
            for word in words
        },
        nouns=tuple(place["nouns"]),
        verbs=tuple(place["verbs"]),
        leaders=tuple(place["leaders"]),
        followers=tuple(place["followers"]),
        records=_signed(data["record"]["high"], data["record"]["low"]),
        earlier=tuple(data["record"]["earlier"]),
    )


@cache
def move_words() -> dict[str, int]:
    """1 or -1 of the verbs of rise and fall in all their forms, from the ways of writing."""
    source = files("factcheck.reading.lexicon") / "ways.toml"
    words = tomllib.loads(source.read_text(encoding="utf-8"))["words"]
    told = _signed(words["rise"], words["fall"])
    return {word: way for word, way in told.items() if word not in NO_VERBS}


def _signed(above: list[str], below: list[str]) -> dict[str, int]:
    return dict.fromkeys(above, 1) | dict.fromkeys(below, -1)
