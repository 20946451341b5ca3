"""Opposites: words of which what is told of the one is not told of the other."""

from __future__ import annotations

from collections.abc import Collection

# By their beginnings: "exports", "exported".
OPPOSITES = (
    ("export", "import"),
    ("men", "women"),
    ("mal", "femal"),
    ("boy", "girl"),
    ("urban", "rural"),
    ("asset", "liabilit"),
    ("buyer", "seller"),
    ("domestic", "foreign"),
    ("profit", "loss"),
    ("surplu", "deficit"),
    ("long", "short"),
    ("north", "south"),
    ("east", "west"),
)


def are_opposite(one: Collection[str], other: Collection[str]) -> bool:
    """Whether only the first words name something, and only the others its opposite."""
    return any(
        _have(one, first)
        and _have(other, second)
        and not (_have(one, second) or _have(other, first))
        for pair in OPPOSITES
        for first, second in (pair, pair[::-1])
    )


def _have(words: Collection[str], beginning: str) -> bool:
    return any(word.startswith(beginning) for word in words)
