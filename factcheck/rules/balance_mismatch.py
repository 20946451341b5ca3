"""A surplus or deficit is not the difference of what comes in and what goes out.

Why it matters:
    The balance is the figure of the story that everyone quotes; when it is not what is left
    of exports after imports, one of the three is wrong.

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
from dataclasses import replace

from factcheck.claim import Claims
from factcheck.domain import Models
from factcheck.relation import Relation, Sum

NAME = "balance-mismatch"
MESSAGE = "The balance is given as {reported}, but its sides leave {computed}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each balance beside the difference that its domain model names."""
    for identity in models.identities:
        if identity.is_sum:
            continue
        for balance in claims.primary_levels:
            if balance.subject.measure != identity.total:
                continue
            sign = balance.subject.sign
            parts = [
                claims.level(replace(balance.subject, measure=part, sign=1), balance.quantity.unit)
                for part in identity.parts
            ]
            ids = tuple(part.id for part in parts if part is not None)
            if len(ids) == len(parts):
                form = Sum(balance.id, ids, tuple(sign * each for each in identity.signs))
                figures = (balance.id, *ids)
                yield Relation(NAME, (form,), balance.id, figures, MESSAGE, inferred=True)
