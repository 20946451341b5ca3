"""Two amounts in two currencies imply different exchange rates.

Why it matters:
    A story converts all of its amounts at one rate. An amount that implies another was
    mistyped, or converted with the wrong figure.

Consistent:
    Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were 16.75 billion
    yuan ($2.37 billion).

Inconsistent:
    Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were 16.75 billion
    yuan ($2.73 billion).

Stays silent:
    When the amounts are of years apart, at whose rates they may have been converted.
    When an amount is rounded so much that it leaves the rate open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim, Claims
from factcheck.domain import Models
from factcheck.relation import Factor, Product, Relation, Unknown

NAME = "exchange-rate-mismatch"
MESSAGE = (
    "The conversion is given as {reported}, but the rate of the other pair makes it {computed}"
)
# How far apart the ends of two periods may lie to be converted at one rate.
ONE_RATE_DAYS = 100
# How much of the rate of a pair its rounding may leave open; beyond that a mismatch tells nothing.
ROUNDEST = Fraction(1, 5)
CLOSE, ROUGH = 0.9, 0.45
# Words at an amount that is of another time than what is told around it.
OTHER_TIME = frozenset({"following", "previous", "next"})

Pair = tuple[Claim, Claim]


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Tie each pair of amounts to the most precise pair of the same two currencies."""
    groups: dict[tuple[str, str], list[Pair]] = {}
    for conversion in claims.conversions:
        pair = claims[conversion.amount], claims[conversion.converted]
        units = pair[0].quantity.unit, pair[1].quantity.unit
        groups.setdefault(units, []).append(pair)
    for units, pairs in groups.items():
        best = min(pairs, key=_imprecision)
        for pair in pairs:
            if pair is not best and _of_one_time(pair, best):
                rough = max(_imprecision(pair), _imprecision(best)) > ROUNDEST
                rough = rough or any(claim.around & OTHER_TIME for claim in (*pair, *best))
                yield replace(_relation(units, best, pair), confidence=ROUGH if rough else CLOSE)


def _imprecision(pair: Pair) -> Fraction:
    """How wide the implied rate is: the digits' relative uncertainty."""
    return sum(
        (
            claim.quantity.coarse_place / max(abs(claim.quantity.number), claim.quantity.place)
            for claim in pair
        ),
        start=Fraction(0),
    )


def _of_one_time(pair: Pair, other: Pair) -> bool:
    a, b = pair[0].subject.period, other[0].subject.period
    return a is None or b is None or abs((a.end - b.end).days) <= ONE_RATE_DAYS


def _relation(units: tuple[str, str], best: Pair, pair: Pair) -> Relation:
    rate = Unknown("/".join(units))
    forms = tuple(
        Product(amount.id, Factor(converted.id), rate) for amount, converted in (best, pair)
    )
    figures = tuple(claim.id for claim in (*best, *pair))
    return Relation(NAME, forms, pair[1].id, figures, MESSAGE, inferred=True)
