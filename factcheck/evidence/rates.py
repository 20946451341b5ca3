"""Rates: changes and shares, a percentage with the two figures that it sets beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.evidence.neighbours import Neighbours, neighbours
from factcheck.evidence.rows import Row
from factcheck.evidence.tie import (
    NEAR,
    PERCENT,
    WIDE,
    Range,
    Tie,
    is_alike,
    levels_of,
    matters,
    rates_of,
)
from factcheck.relation import Factor, FormOfRelation, Product, Sum, Unknown

# How many figures apart a part and its share stand beside each other.
BESIDE = 2
# What is taken for a divisor of nothing.
LEAST = 1e-9


def find_growths(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """A rate of change between two levels of one unit: after, before, rate."""
    levels = neighbours(levels_of(rows))
    for rate in rates_of(rows):
        if _is_of_something(rate):
            continue
        for now, then in _in_both_orders(levels, rate):
            direction = 1 if now.middle > then.middle else -1
            if rate.claim.direction not in (0, direction):
                continue
            implied = _growth(now, then, direction)
            tied, printed = (now, then, rate), (rate.low, rate.high)
            if matters(tied, printed, implied):
                yield Tie(tied, printed, implied, direction)


def _in_both_orders(levels: Neighbours, rate: Row) -> Iterator[tuple[Row, Row]]:
    """Each two levels of one unit about a rate, one of them near to it, in both orders."""
    around = levels.near(rate, WIDE)
    for first in around:
        is_near = abs(first.place - rate.place) <= NEAR
        for second in around if is_near else levels.near(rate, NEAR):
            if second.place > first.place and is_alike(first, second):
                yield first, second
                yield second, first


def _growth(after: Row, before: Row, direction: int) -> Range:
    low = (after.low / before.high - 1) * 100
    high = (after.high / before.low - 1) * 100
    return (low, high) if direction > 0 else (-high, -low)


def _is_of_something(rate: Row) -> bool:
    """Whether a percentage says of what it is a part: "17.4% of the population"."""
    return rate.claim.kind is Kind.SHARE and (rate.claim.follow == "of" or rate.claim.lead != "(")


def growth_needed(tie: Tie) -> tuple[Range, ...]:
    """What the others leave to the level after, the level before and the rate."""
    after, before, rate = tie.rows
    ends = [1 + tie.direction * end / 100 for end in (rate.low, rate.high)]
    low, high = max(min(ends), LEAST), max(*ends, LEAST)
    return (before.low * low, before.high * high), (after.low / high, after.high / low), tie.implied


def growth_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """After is before, times one and the rate."""
    after, before, rate = tie.rows
    factor = Factor(rate.id, Fraction(1), tie.direction * PERCENT)
    return (Product(after.id, factor, before.id),)


def find_moves(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """An amount and a rate of one change, with the level it led to: after, amount, rate."""
    levels = neighbours(levels_of(rows))
    for rate in rates_of(rows):
        if _is_of_something(rate):
            continue
        for amount in levels.near(rate, 2):
            for after in levels.near(rate, WIDE):
                if after is amount or not is_alike(after, amount) or after.low <= amount.high:
                    continue
                said = rate.claim.direction or amount.claim.direction
                for direction in (said,) if said else (1, -1):
                    implied = _move(after, amount, direction)
                    tied, printed = (after, amount, rate), (rate.low, rate.high)
                    if matters(tied, printed, implied):
                        yield Tie(tied, printed, implied, direction)


def _move(after: Row, amount: Row, direction: int) -> Range:
    low = amount.low / (after.high - direction * amount.low) * 100
    high = amount.high / max(after.low - direction * amount.high, 1e-12) * 100
    return (low, high)


def move_needed(tie: Tie) -> tuple[Range, ...]:
    """What the others leave to the level after, the amount and the rate."""
    after, amount, rate = tie.rows
    low, high = (100 / max(end, LEAST) + tie.direction for end in (rate.high, rate.low))
    levels = (amount.low * max(low, LEAST), amount.high * max(high, LEAST))
    return levels, (after.low / max(high, LEAST), after.high / max(low, LEAST)), tie.implied


def move_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """What was before the amount was added, and the rate on that."""
    after, amount, rate = tie.rows
    earlier = Unknown(f"before {after.id} by {amount.id}")
    factor = Factor(rate.id, Fraction(1), tie.direction * PERCENT)
    return (
        Sum(after.id, (earlier, amount.id), (1, tie.direction)),
        Product(after.id, factor, earlier),
    )


def find_shares(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """A percentage that one figure is of another: part, whole, share."""
    levels = neighbours(levels_of(rows))
    for rate in rates_of(rows):
        if rate.middle >= 100 or rate.claim.kind is Kind.CHANGE:
            continue
        printed, wholes = (rate.low, rate.high), levels.near(rate, WIDE)
        for part in levels.near(rate, NEAR):
            for whole in wholes:
                if whole.low <= part.high or not is_alike(part, whole):
                    continue
                implied = (part.low / whole.high * 100, part.high / whole.low * 100)
                tied = (part, whole, rate)
                # A whole that is told once may be far from the shares of it.
                beside = (part, rate) if abs(part.place - rate.place) <= BESIDE else tied
                if matters(beside, printed, implied):
                    yield Tie(tied, printed, implied)


def share_needed(tie: Tie) -> tuple[Range, ...]:
    """What the others leave to the part, the whole and the share."""
    part, whole, rate = tie.rows
    low, high = (max(end, LEAST) / 100 for end in (rate.low, rate.high))
    return (whole.low * low, whole.high * high), (part.low / high, part.high / low), tie.implied


def share_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The part is the share times the whole."""
    part, whole, rate = tie.rows
    return (Product(part.id, Factor(rate.id, Fraction(0), PERCENT), whole.id),)
