"""Inheriting: a figure whose unit is that of the one before it ("3.2 percent ... 2.9 in May")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.reading.quantities.figure import Figure, Tail
from factcheck.reading.quantities.sharing import SHARES, alike

# What ties a figure to the one before as its like: "compared with 2.9", "while the lowest is 2.9"
LIKE = re.compile(
    r"\b(?:from|against|versus|vs\.?|than|with|is|was|after|compared\sto)\s{1,6}$", re.IGNORECASE
)
# "rose 64.06 points to 4,577.10"
LEVEL = re.compile(r"\b(?:to|at)\s{1,6}$")
# What may follow a figure that prints no unit because it needs none
ENDS = re.compile(
    r"\s*(?:[.,;:)]|$)|\s(?:in|on|last|for|the|a|an|at|and|while|but|this|previously)\b"
)
SENTENCE_END = re.compile(r"[.!?]\s|\n")
LOOK_BACK = 24
LONGEST = 120


def inherited(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures, bare ones with the unit of the figure before where the text implies it."""
    found: list[Figure] = []
    for figure in figures:
        decimal = figure.bare and figure.numeral.place < 1 and not figure.upper
        giver = _giver(found, figure, text) if decimal else None
        found.append(_given(figure, giver) if giver else figure)
    return found


def _given(figure: Figure, giver: Figure) -> Figure:
    return replace(figure, tail=Tail(figure.end, giver.tail.scale, giver.unit))


def _giver(earlier: Sequence[Figure], figure: Figure, text: str) -> Figure | None:
    """The figure of the same sentence that gives its unit."""
    if not earlier or not ENDS.match(text, figure.end):
        return None
    before = text[max(0, figure.start - LOOK_BACK) : figure.start]
    if LIKE.search(before):
        return earlier[-1] if _is_like(earlier[-1], figure, text) else None
    if LEVEL.search(before):
        points = (each for each in reversed(earlier[-3:]) if each.unit == "point")
        return next((each for each in points if _is_near(each, figure, text)), None)
    return None


def _is_like(left: Figure, right: Figure, text: str) -> bool:
    simple = bool(left.unit) and left.tail.scale <= 1 and "/" not in left.unit
    fine = left.numeral.place == right.numeral.place or left.unit in SHARES
    return simple and fine and alike(left, right) and _is_near(left, right, text)


def _is_near(left: Figure, right: Figure, text: str) -> bool:
    gap = text[left.end : right.start]
    return len(gap) <= LONGEST and left.numeral.place < 1 and not SENTENCE_END.search(gap)
