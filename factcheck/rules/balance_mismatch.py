"""A surplus or deficit is not the difference of what comes in and what goes out.

Why it matters:
    The balance is the figure of the story that everyone quotes; when it is not what is left
    of exports after imports, one of the three is wrong. Revenue and spending, receipts and
    outlays, arrivals and departures are two sides as well, told in one row for several times.

Consistent:
    Exports were 24.5 billion dollars in 2024 and imports were 16.7 billion dollars. The
    trade surplus was 7.8 billion dollars.

Inconsistent:
    Exports were 24.5 billion dollars in 2024 and imports were 16.7 billion dollars. The
    trade surplus was 8.7 billion dollars.

Stays silent:
    When the balance is of another period or partner than exports and imports.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Claims
from factcheck.domain import Models, bound
from factcheck.relation import Relation, Sum

NAME = "balance-mismatch"
# How a tie is called whose figures the words around them tell to be of one time.
TOLD = "told "
MESSAGE = "The balance is given as {reported}, but its sides leave {computed}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each balance beside the difference that its domain model or its words name."""
    known: set[frozenset[str]] = set()
    told = told_results(claims)
    for identity in models.identities:
        if not identity.is_sum:
            for tie in bound(claims, identity):
                relation = tie.relation(NAME, MESSAGE)
                if relation.reported not in told:
                    known.add(frozenset(relation.figures))
                    yield relation
    for relation in _written(claims):
        if frozenset(relation.figures) not in known:
            yield relation


def told_results(claims: Claims) -> frozenset[str]:
    """The ids of the figures of which the words around them tell what makes them."""
    return frozenset(tie.figures[0] for tie in claims.local_ties if tie.way.startswith(TOLD))


def _written(claims: Claims) -> Iterator[Relation]:
    """Each surplus or deficit that stands beside its two sides."""
    for tie in claims.local_ties:
        way, _, sign = tie.way.removeprefix(TOLD).partition(" ")
        if way == "balance":
            result, plus, minus = tie.figures
            sides = (plus, minus) if sign == "+" else (minus, plus)
            yield Relation(
                NAME,
                (Sum(result, sides, (1, -1)),),
                result,
                tie.figures,
                MESSAGE,
                confidence=tie.confidence,
                inferred=True,
                told=tie.way.startswith(TOLD),
            )
