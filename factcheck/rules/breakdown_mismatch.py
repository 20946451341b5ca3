"""A total is not what the parts make that are told with it.

Why it matters:
    "Twelve dead, seven men and six women": whoever adds up the parts finds one person too
    many, and cannot know which of the three numbers is wrong.

Consistent:
    The council has 45 seats, split between 27 members of the left and 18 of the right.

Inconsistent:
    The council has 45 seats, split between 27 members of the left and 81 of the right.

Stays silent:
    When only some parts are told: "including", "among them".
    When the parts are told in another unit than the total.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claim import Claims
from factcheck.domain import Models
from factcheck.relation import Relation, Sum

NAME = "breakdown-mismatch"
MESSAGE = "The total is given as {reported}, but the parts told with it make {computed}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each total beside the sum of the parts that its words break it down into."""
    for tie in claims.local_ties:
        if tie.way == "sum":
            total, *parts = tie.figures
            form = Sum(total, tuple(parts), (1,) * len(parts))
            yield Relation(NAME, (form,), total, tie.figures, MESSAGE, confidence=tie.confidence)
