"""Misprints: the well-formed numbers that a malformed one may have been."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.comparison import Slip
from factcheck.quantity import Form, Quantity

GROUP = 3


def misprints(quantity: Quantity) -> tuple[Slip, ...]:
    """The numbers one digit or one comma away: "6,500,000" and "65,000,000" of "6,5000,000"."""
    offset = quantity.start
    printed = quantity.text[quantity.number_start - offset : quantity.number_end - offset]
    if quantity.form is not Form.MALFORMED or "." in printed:
        return ()
    found: dict[Fraction, Slip] = {}
    for kind, digits in _candidates(printed.split(",")):
        value = Fraction(digits) * quantity.scale
        found.setdefault(value, Slip(kind, value, f"{int(digits):,}"))
    return tuple(found.values())


def _candidates(groups: list[str]) -> Iterator[tuple[str, str]]:
    """Kinds of slips, each with all the digits that were meant."""
    wrong = [place for place, group in enumerate(groups) if place and len(group) != GROUP]
    if len(wrong) == 1:
        for kind, group in _mended(groups[wrong[0]]):
            yield kind, "".join([*groups[: wrong[0]], group, *groups[wrong[0] + 1 :]])
    yield "comma misplaced", "".join(groups)


def _mended(group: str) -> Iterator[tuple[str, str]]:
    """A group with one of two equal digits more or less, where that makes it three."""
    if len(group) == GROUP - 1:
        yield "digit dropped", group + group[-1]
    for place, (one, other) in enumerate(pairwise(group)):
        if len(group) == GROUP + 1 and one == other:
            yield "digit doubled", group[:place] + group[place + 1 :]
