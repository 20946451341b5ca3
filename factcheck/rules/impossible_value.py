"""A value is one that cannot be: more than all of a whole, a fall by more than everything.

Why it matters:
    No more than every voter can vote, and what has fallen by 100 percent is gone; beyond that
    a digit, a point or the base of the percentage is wrong: "of all members, 110 percent voted",
    "women made up 156 percent of the graduates", "a likelihood put at 130 percent".

Consistent:
    In the village 98 percent of the residents said that they had lost water.

Inconsistent:
    In the village 198 percent of the residents said that they had lost water.

Stays silent:
    When the value is far from its limit, and the limit says nothing.
    When what falls may fall below nothing: a profit, a surplus, a growth rate.
    When a percentage is not one of a whole: debt is 140 percent of output.
    When somebody is quoted, who may give 110 percent.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.relation import Linear, Relation

NAME = "impossible-value"
MESSAGES = {
    "limit": "{reported} is more than there can be: {computed} is possible",
    "fall": "Nothing falls by {reported}: {computed} is possible",
}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each share, rate, probability and fall beside what it can be at most."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            form = Linear(tie.figures, (Fraction(1),), tie.slack)
            message, figure = MESSAGES[tie.way], tie.figures[0]
            yield Relation(NAME, (form,), figure, tie.figures, message, confidence=tie.confidence)
