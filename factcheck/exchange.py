"""Exchange: pairs of amounts in two currencies, and the rates that they allow."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from math import inf

from factcheck.claim import Claim
from factcheck.quantity import Quantity, Rounding

Pair = tuple[Claim, Claim]
# What is told to so small a part of it was not converted from a guess.
CLOSELY = Fraction(1, 500)
# By what part two conversions of one sentence, or of two, may miss one rate.
MISSED_IN_ONE, MISSED_IN_TWO = Fraction(1, 100), Fraction(1, 40)


def turned(pair: Pair, unit: str) -> Pair:
    """The pair, the amount in this unit first."""
    return pair if pair[0].quantity.unit == unit else (pair[1], pair[0])


def reference(pairs: Sequence[Pair]) -> Pair:
    """The most precise of the pairs whose rate many others allow.

    Many are more than half as many as allow the one that most do: a pair more or less that fits
    does not make another the measure.
    """
    unit = pairs[0][0].quantity.unit
    rates = [_rate(turned(pair, unit)) for pair in pairs]
    # A pair does not allow the rates that begin above its own and those that end below it.
    lows, highs = sorted(low for low, _ in rates), sorted(high for _, high in rates)
    allowing = [bisect_right(lows, high) - bisect_left(highs, low) for low, high in rates]
    most = max(allowing)
    backed = [pair for pair, many in zip(pairs, allowing, strict=True) if 2 * many > most]
    return min(backed, key=imprecision)


def _rate(pair: Pair) -> tuple[float, float]:
    """The lowest and the highest rate that a pair allows as it is rounded."""
    amount, converted = (claim.quantity.interval() for claim in pair)
    ends = (converted.low, amount.high, converted.high, amount.low)
    if any(end is None or end <= 0 for end in ends):
        return 0.0, inf
    a, b, c, d = (float(end) for end in ends if end is not None)
    return a / b, c / d


def imprecision(pair: Pair) -> Fraction:
    """How wide the implied rate is: the digits' relative uncertainty.

    What was converted to more digits than it has, "$20 (£10.40)", was converted as it is printed.
    """
    amount, converted = (claim.quantity for claim in pair)
    if _is_told_closely(converted):
        return _uncertainty(converted, converted.place) + _uncertainty(amount, amount.place)
    return _uncertainty(amount, amount.coarse_place) + _uncertainty(
        converted, converted.coarse_place
    )


def _is_told_closely(converted: Quantity) -> bool:
    return _uncertainty(converted, converted.coarse_place) < CLOSELY


def _uncertainty(quantity: Quantity, place: Fraction) -> Fraction:
    if quantity.exact:
        return Fraction(0)
    return place / max(abs(quantity.number), quantity.place)


def are_close(pairs: Sequence[Pair]) -> bool:
    """Whether two pairs miss one rate by so little that only the hour may have been another."""
    if len(pairs) != len(("best", "pair")):
        return False
    unit = pairs[0][0].quantity.unit
    numbers = [[each.quantity.number for each in turned(pair, unit)] for pair in pairs]
    (amount, converted), (other, again) = numbers
    sentences = {claim.sentence for pair in pairs for claim in pair}
    far = MISSED_IN_ONE if len(sentences) == 1 else MISSED_IN_TWO
    return abs(converted * other - again * amount) < far * abs(again * amount)


def may_be_one_rate(*pairs: Pair) -> bool:
    """Whether pairs allow one rate where trailing zeros say nothing; a triangle is not tried."""
    if len(pairs) != len(("best", "pair")):
        return True
    unit = pairs[0][0].quantity.unit
    intervals = [
        [each.quantity.interval(Rounding.COARSE) for each in turned(pair, unit)] for pair in pairs
    ]
    (a, b), (c, d) = intervals
    return any(0 in each for each in (a, b, c, d)) or (a * d).meets(c * b)
