"""A total is not the sum of its parts.

Why it matters:
    A reader who adds the parts gets another total: one of the figures was mistyped, or
    taken from another period or another source.

Consistent:
    Foreign trade reached 41.2 billion dollars in 2024. Exports were 24.5 billion dollars
    and imports were 16.7 billion dollars.

Inconsistent:
    Foreign trade reached 43.2 billion dollars in 2024. Exports were 24.5 billion dollars
    and imports were 16.7 billion dollars.

Stays silent:
    When one of the parts is not printed for the same period and place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claim import Claims
from factcheck.domain import Models
from factcheck.evidence import likely_ties
from factcheck.relation import Relation, Sum

NAME = "total-mismatch"
MESSAGE = "The total is given as {reported}, but its parts add up to {computed}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each total beside the sum of the parts that its domain model names."""
    for identity in models.identities:
        if not identity.is_sum:
            continue
        for total in claims.primary_levels:
            if total.subject.measure != identity.total:
                continue
            parts = [
                claims.level(replace(total.subject, measure=part), total.quantity.unit)
                for part in identity.parts
            ]
            ids = tuple(part.id for part in parts if part is not None)
            if len(ids) == len(parts):
                form = Sum(total.id, ids, identity.signs)
                figures = (total.id, *ids)
                yield Relation(NAME, (form,), total.id, figures, MESSAGE, inferred=True)
    yield from (tie.relation(NAME, MESSAGE) for tie in likely_ties(claims, models, "sum", "list"))
