"""Complements: two portions that are all of a whole which nobody tells.

"78 per cent (31.2 million) had a car and 22 per cent (8.8 million) had none", "54 percent of
the workforce (9.2 million) and 46 percent (7.8 million)".
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.interval import Interval
from factcheck.reading.worded.misprints import misprints_of
from factcheck.reading.worded.portions import PERCENTAGE, Portion, printed

# How many sentences the two stand apart.
ALL_NEAR, HUNDRED = 2, 100


def is_misprinted(portion: Portion, whole: Interval) -> bool:
    """Whether a slip of the amount or the percentage keeps a portion from a whole."""
    part, share = portion.part.quantity, portion.share.quantity
    made = whole * printed(share, share.number) * PERCENTAGE
    if any(printed(part, number).meets(made) for number in misprints_of(part)):
        return True
    own = printed(part, part.number)
    return any(
        (whole * printed(share, number) * PERCENTAGE).meets(own) for number in misprints_of(share)
    )


def are_all(first: Portion, second: Portion) -> bool:
    """Whether two portions are all of one whole: "83 percent (46.6 million) did, 17 (9.5) not".

    Their percentages make 100 and they agree on the whole, but for a slip of one figure.
    """
    if second.part.sentence - first.part.sentence > ALL_NEAR:
        return False
    pairs = ((first, second), (second, first))
    if _make_all(first, second, first.share.quantity.number):
        return first.whole.meets(second.whole) or any(
            is_misprinted(one, other.whole) for one, other in pairs
        )
    return any(
        _make_all(one, other, number) and one.whole_at(number).meets(other.whole)
        for one, other in pairs
        for number in misprints_of(one.share.quantity)
        if number
    )


def _make_all(one: Portion, other: Portion, share: Fraction) -> bool:
    """Whether this share and that of another portion make 100 percent."""
    slack = one.share.quantity.place / 2
    return abs(share + other.share.quantity.number - HUNDRED) <= slack
