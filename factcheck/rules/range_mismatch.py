"""The ends of a range are the wrong way round, or its average lies outside.

Why it matters:
    "Between 30 and 20 people" has one end mistyped, and no average is above the highest or
    below the lowest of what it is of, nor is a forecast beyond all that anybody expects; the
    reader cannot know which figure to believe. "Fares range from 32 to 20", "children aged 16 to
    12", "in the range of 4 to 3 percent" lead to a lower end.

Consistent:
    Ages ranged from 12 to 40, with a mean of 25.

Inconsistent:
    Ages ranged from 12 to 40, with a mean of 52.

Stays silent:
    When two numbers are no range: a gap, a split or a choice between 7 and 5 percent.
    When the ends are of money, which traders quote either way, or are below zero.
    When the average is of another unit than the range.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.ordering import ordered
from factcheck.relation import Equal, FormOfRelation, Order, Relation
from factcheck.told import Local

NAME = "range-mismatch"
MESSAGES = {
    "range": "The upper end is given as {reported}, but the lower end makes it {computed}",
    "centre": "The average is given as {reported}, but its range makes it {computed}",
}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Order the ends of each range, and set each average between them."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            message, figure = MESSAGES[tie.way], tie.figures[0]
            yield Relation(
                NAME, _forms(tie, claims), figure, tie.figures, message, confidence=tie.confidence
            )


def _forms(tie: Local, claims: Claims) -> tuple[FormOfRelation, ...]:
    first, second, *third = tie.figures
    if tie.way == "range":
        order = ordered(claims[first], claims[second])
        return (order.form if order.reported == first else Order(first, second),)
    if not third:
        return (Equal(first, second),)
    return (Order(third[0], first), Order(first, second))
