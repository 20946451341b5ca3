"""Times: hours and the minutes after them as one figure: "4 hours and 30 minutes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim

MINUTE = Fraction(1, 60)


def one_time(text: str, found: Sequence[Claim]) -> list[Claim]:
    """The figures, each two that make one time as one, in hours."""
    made: list[Claim] = []
    for claim in found:
        last, quantity = made[-1].quantity if made else None, claim.quantity
        if last and (last.unit, quantity.unit) == ("hour", "minute"):
            between = text[last.end : quantity.start]
            if between in (" and ", " ", ", "):
                number = last.number + quantity.number * MINUTE
                both = replace(
                    last, number=number, end=quantity.end, place=MINUTE, coarse_place=MINUTE
                )
                made[-1] = replace(made[-1], quantity=both)
                continue
        made.append(claim)
    return made


def is_one_time(text: str, found: Sequence[Claim]) -> bool:
    """Whether any two of the figures make one time."""
    return len(one_time(text, found)) < len(found)
