"""A figure does not reach the mark that it is said to have passed.

Why it matters:
    "Topped 400 billion to reach 395 billion", "a majority (47 percent)", "over a third (31
    percent)": the mark is the news, and the figure beside it denies it. Just over a half is less
    than six tenths. What "passed the 20 trillion mark for the first time" is not at 19.8.

Consistent:
    Orders topped the 400 million dollar mark for the first time, reaching 412 million dollars.

Inconsistent:
    Orders topped the 400 million dollar mark for the first time, reaching 312 million dollars.

Stays silent:
    When the figure is of something else than what passed the mark.
    When "most" only says what is most common, which may be less than half.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from math import ceil, floor

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import Interval
from factcheck.relation import Constant, Equal, FormOfRelation, Linear, Order, Relation
from factcheck.told import Local

NAME = "threshold-mismatch"
MESSAGES = {
    "threshold": "By its words it is {computed}, but it is given as {reported}",
    "hedged": "The rounded figure allows {computed}, but beside it stands {reported}",
    "majority": "It is called most of all, but it is given as {reported}",
    "minority": "It is said to be no majority, but it is given as {reported}",
    "above part": "It is called more than a part of all, but it is given as {reported}",
    "just over": "It is called just over a part of all, but it is given as {reported}",
    "just under": "It is called just under a part of all, but it is given as {reported}",
    "just above part": "It is called just over a part of all, but it is given as {reported}",
    "just below part": "It is called just under a part of all, but it is given as {reported}",
    "below part": "It is called less than a part of all, but it is given as {reported}",
}
HALF = Constant(Fraction(50))
# What is just over a half is no three fifths of all: it differs by less than a fifth.
JUST = {"just over": Fraction(6, 5), "just under": Fraction(4, 5)}
# A confidence from which the words themselves say it.
SAID = 0.85


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each figure beside the mark or the rounded figure that its words give."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            yield Relation(
                NAME,
                (_form(tie, claims),),
                tie.figures[0],
                tie.figures,
                MESSAGES[tie.way],
                confidence=tie.confidence,
                inferred=tie.confidence < SAID,
                told=True,
            )


def _form(tie: Local, claims: Claims) -> FormOfRelation:
    match tie.way:
        case "minority":
            return Order(HALF, tie.figures[0])
        case "above part":
            return Order(tie.figures[0], _part(claims, tie, floor))
        case "below part":
            return Order(_part(claims, tie, ceil), tie.figures[0])
        case "just above part":
            return Order(_just(claims, tie), tie.figures[0])
        case "just below part":
            return Order(tie.figures[0], _just(claims, tie))
        case "just over" | "just under":
            part, fraction, whole = tie.figures
            most = claims[fraction].quantity.number * JUST[tie.way]
            over = tie.way == "just over"
            within = Interval.between(None, 0) if over else Interval.between(0, None)
            return Linear((part, whole), (Fraction(1), -most), within)
        case "majority":
            return Order(tie.figures[0], HALF)
        case "hedged":
            return Equal(tie.figures[0], tie.figures[1])
        case _:
            return Order(tie.figures[0], tie.figures[1])


def _just(claims: Claims, tie: Local) -> Constant:
    """The percentage up to which a figure is just beside the fraction that a tie names."""
    times = JUST["just over" if tie.way == "just above part" else "just under"]
    return Constant(claims[tie.figures[1]].quantity.number * 100 * times)


def _part(claims: Claims, tie: Local, rounded: Callable[[Fraction], int]) -> Constant:
    """The fraction that a tie names, in whole percent: 66 percent is "more than two thirds" too."""
    return Constant(Fraction(rounded(claims[tie.figures[1]].quantity.number * 100)))
