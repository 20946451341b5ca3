"""Inheriting: a figure whose unit is that of the one before it ("3.2 percent ... 2.9 in May")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.reading.quantities.currencies import DOLLARS
from factcheck.reading.quantities.figure import Figure, Tail
from factcheck.reading.quantities.sharing import SHARES, alike

# What ties a figure to the one before as its like: "compared with 2.9", "the lowest is 2.9"
LIKE = re.compile(
    r"\b(?:from|against|versus|vs\.?|than|with|after|compared\sto|"
    r"(?:highest|lowest|average|median|rate|figure|other|latter)\s(?:is|was))\s{1,6}$",
    re.IGNORECASE,
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
    """The figures, those without a unit with that of an earlier one where the text implies it."""
    found: list[Figure] = []
    for figure in figures:
        open_ended = not figure.unit and (figure.tail.scaled or figure.numeral.place < 1)
        giver = _giver(found[-3:], figure, text) if open_ended or _is_plain(figure) else None
        found.append(_given(figure, giver) if giver else figure)
    return found


def _given(figure: Figure, giver: Figure) -> Figure:
    scale = figure.tail.scale if figure.tail.scaled else giver.tail.scale
    return replace(figure, tail=Tail(figure.end, scale, giver.unit))


def _giver(earlier: Sequence[Figure], figure: Figure, text: str) -> Figure | None:
    """The figure of the same sentence that gives its unit."""
    if not earlier:
        return None
    before = text[max(0, figure.start - LOOK_BACK) : figure.start]
    if LIKE.search(before):
        fits = _is_like if figure.bare else _is_as_large
        fits = _is_same_dollar if _is_plain(figure) else fits
        near = (each for each in reversed(earlier) if fits(each, figure))
    elif figure.bare and LEVEL.search(before):
        near = (each for each in reversed(earlier) if each.unit == "point" and _is_fine(each))
    else:
        return None
    giver = next(near, None)
    settled = giver and _is_near(giver, figure, text) and _ends(figure, text)
    return giver if settled else None


def _is_plain(figure: Figure) -> bool:
    """Whether a figure is of dollars in words, that do not say again whose: "15.50 dlrs"."""
    return figure.unit == "USD" and not figure.sign


def _is_same_dollar(left: Figure, right: Figure) -> bool:
    """Whether dollars are those of the figure before: "24.10 H.K. dlrs against 22.70 dlrs"."""
    same = left.tail.scale == right.tail.scale and alike(left, right)
    return same and left.unit in DOLLARS.values() and left.unit != right.unit


def _is_like(left: Figure, right: Figure) -> bool:
    """Whether a bare decimal is printed like the figure before: "3.1 billion francs from 3.3"."""
    simple = bool(left.unit) and "/" not in left.unit
    fine = left.numeral.place == right.numeral.place or left.unit in SHARES
    return simple and fine and _is_fine(left) and alike(left, right)


def _is_fine(figure: Figure) -> bool:
    return figure.numeral.place < 1


def _is_as_large(left: Figure, right: Figure) -> bool:
    """Whether both print the same scale and nearly the same digits: "3.1 mln ... 2.9 mln"."""
    same = left.tail.scale == right.tail.scale and "/" not in left.unit
    return bool(left.unit) and same and alike(left, right)


def _ends(figure: Figure, text: str) -> bool:
    """Whether nothing that it could count follows."""
    return bool(figure.tail.scaled or ENDS.match(text, figure.end))


def _is_near(left: Figure, right: Figure, text: str) -> bool:
    gap = text[left.end : right.start]
    return len(gap) <= LONGEST and not SENTENCE_END.search(gap)
