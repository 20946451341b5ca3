"""Sharing: numbers in a row that print their unit or scale only once ("5 and 6 kg")."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from factcheck.quantity import Form
from factcheck.reading.quantities.figure import Figure, Tail
from factcheck.reading.quantities.gaps import (
    AND,
    BACK,
    BETWEEN,
    COMMA,
    DASH,
    HANGING_COMMA,
    LOOK_BACK,
    SIDES,
    SPAN,
    gap_between,
)

ALIKE = Fraction(20)
SHARES = ("percent", "percentage point", "basis point")
# From here on a number beside a percentage is a count: "fell 210,000 or 1.5 percent".
COUNTED = 100
# "120, or 30 percent": the same again, in another way.
AGAIN = re.compile(r",\s+or\s+")


def shared(chain: list[Figure], text: str) -> list[Figure]:
    """A chain with the unit and scale of a later figure given to the bare ones before."""
    found = list(chain)
    listed = False
    for index in range(len(chain) - 2, -1, -1):
        left, right = found[index], found[index + 1]
        gap = gap_between(text, left, right)
        if BACK.fullmatch(gap):
            listed = False
            continue
        if right.unit in SHARES and AGAIN.fullmatch(gap):
            listed = False
            continue
        comma = bool(COMMA.fullmatch(gap) or HANGING_COMMA.fullmatch(gap))
        if listed or not comma:
            tight = _is_tight(gap, left, text)
            if tight and (right.tail.scaled or DASH.fullmatch(gap)):
                right = found[index + 1] = _money(left, right)
            found[index] = _like(left, right, tight)
        listed = bool(AND.fullmatch(gap)) or (listed and comma) or gap.startswith("-")
    return found


def _is_tight(gap: str, left: Figure, text: str) -> bool:
    """Whether two figures are ends of one span, so that they share all but the digits."""
    before = text[max(0, left.start - LOOK_BACK) : left.start]
    ways = (DASH, SPAN, SIDES)
    return any(way.fullmatch(gap) for way in ways) or bool(BETWEEN.search(before))


def _money(left: Figure, right: Figure) -> Figure:
    """ "$1.5-2 billion": the sign before the lower end is that of the upper one too."""
    if left.sign and not right.unit and alike(left, right):
        return replace(right, tail=replace(right.tail, unit=left.unit))
    return right


def _like(left: Figure, right: Figure, tight: bool) -> Figure:
    """``left`` with the scale and unit of ``right`` where it prints none itself."""
    if right.bare or left.numeral.form is Form.FRACTION:
        return left
    if left.bare:
        if right.unit in SHARES and left.numeral.value >= COUNTED and not alike(left, right):
            return left
        scale = right.tail.scale if alike(left, right) else Fraction(1)
        if right.tail.scaled and scale == 1 and right.unit in ("", "person"):
            return left
        return replace(left, tail=Tail(left.end, scale, right.unit))
    if not left.unit:
        same = tight and right.tail.scaled and right.unit not in SHARES
        return replace(left, tail=replace(left.tail, unit=right.unit)) if same else left
    rated = right.unit.startswith(f"{left.unit}/") and tight
    if (left.unit != right.unit and not rated) or left.tail.scale < 1:
        return left
    takes = left.sign and tight and not left.tail.scaled and right.tail.scaled
    scale = right.tail.scale if takes and alike(left, right) else left.tail.scale
    return replace(left, tail=Tail(left.end, scale, right.unit if rated else left.unit))


def alike(left: Figure, right: Figure) -> bool:
    """Whether two printed numbers are near enough to be meant on one scale."""
    first, second = left.numeral.value, right.numeral.value
    return first * second > 0 and 1 / ALIKE < first / second < ALIKE
