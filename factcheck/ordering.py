"""Ordering: which of two figures is said to be the greater, held against how they are printed.

Rounding may hide that 4.8 is more than 4.8, or 25 more than 25.05; a reader who is told of a rise
cannot see it. And "more than 200" is said of 230, hardly of 900.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.quantity import Hedge, Quantity
from factcheck.relation import Constant, Order

# What "more than" a number may still be told of, by how many of its digits tell something.
BEYOND = {1: Fraction(3, 2), 2: Fraction(5, 4)}
LITTLE_BEYOND = Fraction(21, 20)
PLAIN = (Hedge.NONE, Hedge.ABOUT)
BELOW = (*PLAIN, Hedge.NEARLY)
# Who is slower takes longer.
TIMES, SPEEDS = frozenset({"second", "minute", "hour"}), frozenset({"slower", "faster", "quicker"})
PAPERS = frozenset("bond bonds note notes debenture debentures gilt gilts treasuries".split())
# How many words before a level say that another is in line with it.
MET = 6
OVER, UNDER = (Hedge.MORE_THAN, Hedge.AT_LEAST), (Hedge.LESS_THAN, Hedge.AT_MOST)


@dataclass(frozen=True, slots=True)
class Ordered:
    """A form that orders two figures, and which of them it is held against.

    Attributes:
        form: what fails where the order does.
        reported: id of the figure that is set beside what the other leaves.
        seen: whether only the prints deny it, not the values that they may be rounded from.
    """

    form: Order
    reported: str
    seen: bool = False


def is_by_speed(a: Claim, b: Claim) -> bool:
    """Whether words of speed stand between two times, so that the slower one is the longer."""
    later = max(a, b, key=lambda claim: claim.quantity.start)
    units = {a.quantity.unit, b.quantity.unit}
    return units <= TIMES and not SPEEDS.isdisjoint(later.before)


def is_coupon(claim: Claim) -> bool:
    """Whether a percentage is what a paper pays, and no change: "its 5.3 percent bonds"."""
    return claim.quantity.unit == "percent" and not PAPERS.isdisjoint(claim.after[:2])


def is_matched(claim: Claim) -> bool:
    """Whether a level is only met by another: "in line with estimates of 67,061"."""
    return "line" in claim.before[:MET]


def ordered(greater: Claim, lesser: Claim) -> Ordered:
    """The order of two figures that words call greater and lesser."""
    one, other = greater.quantity, lesser.quantity
    if one.hedge in OVER and other.hedge in PLAIN and other.number > 0:
        most = one.number * _beyond(one)
        if 0 < most < other.number:
            return Ordered(Order(Constant(most), lesser.id), lesser.id, seen=True)
    if other.hedge in UNDER and one.hedge in BELOW and one.number > 0:
        least = other.number / _beyond(other)
        if one.number < least:
            return Ordered(Order(greater.id, Constant(least)), greater.id, seen=True)
    step = None if _is_of_a_group(greater) or _is_of_a_group(lesser) else _step(one, other)
    if step is not None:
        form = Order(greater.id, Constant(other.number + step))
        return Ordered(form, greater.id, seen=True)
    return Ordered(Order(greater.id, lesser.id), greater.id)


def _beyond(quantity: Quantity) -> Fraction:
    digits = len(str(int(abs(quantity.number) / quantity.coarse_place)))
    return BEYOND.get(digits, LITTLE_BEYOND)


def _is_of_a_group(claim: Claim) -> bool:
    """Whether a figure says who is meant, and not how much: "the richest 1 percent"."""
    return claim.lead.endswith("est") or claim.lead in ("top", "bottom", "upper", "lower")


def _step(one: Quantity, other: Quantity) -> Fraction | None:
    """How much more would be printed as more, where only rounding makes the greater no less."""
    # "5-1/4" is exact, and dealers print two of them for one rate.
    if "/" in one.text + other.text:
        return None
    loose = {one.hedge, other.hedge} <= {Hedge.NONE, Hedge.ABOUT}
    plain = one.hedge is other.hedge is Hedge.NONE
    full = loose and one.upper is other.upper is None
    if not full or not 0 < one.number <= other.number - (not plain) * one.place:
        return None
    alike = one.unit == other.unit
    mine = one.interval(finest=other.place if alike else None)
    its = other.interval(finest=one.place if alike else None)
    if mine.low is None or mine.high is None or its.low is None or its.high is None:
        return None
    counts = mine.low == mine.high
    if its.low > mine.high or (its.low == mine.high and not counts):
        return None
    return max(mine.high - mine.low, one.place)
