"""A figure does not reach the mark that it is said to have passed.

Why it matters:
    "Topped 400 billion to reach 395 billion", "a majority (47 percent)": the mark is the news,
    and the figure beside it denies it.

Consistent:
    Orders topped the 400 million dollar mark for the first time, reaching 412 million dollars.

Inconsistent:
    Orders topped the 400 million dollar mark for the first time, reaching 312 million dollars.

Stays silent:
    When the figure is of something else than what passed the mark.
    When "most" only says what is most common, which may be less than half.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claims, Local
from factcheck.domain import Models
from factcheck.relation import Constant, Equal, FormOfRelation, Order, Relation

NAME = "threshold-mismatch"
MESSAGES = {
    "threshold": "By its words it is {computed}, but it is given as {reported}",
    "hedged": "The rounded figure allows {computed}, but beside it stands {reported}",
    "majority": "It is called most of all, but it is given as {reported}",
}
HALF = Constant(Fraction(50))
# A confidence from which the words themselves say it.
SAID = 0.85


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each figure beside the mark or the rounded figure that its words give."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            yield Relation(
                NAME,
                (_form(tie),),
                tie.figures[0],
                tie.figures,
                MESSAGES[tie.way],
                confidence=tie.confidence,
                inferred=tie.confidence < SAID,
                told=True,
            )


def _form(tie: Local) -> FormOfRelation:
    match tie.way:
        case "majority":
            return Order(tie.figures[0], HALF)
        case "hedged":
            return Equal(tie.figures[0], tie.figures[1])
        case _:
            return Order(tie.figures[0], tie.figures[1])
