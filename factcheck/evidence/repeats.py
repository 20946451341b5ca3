"""Repeats: two prints of one figure."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.evidence.features import Row
from factcheck.evidence.tie import Tie, is_alike, matters
from factcheck.relation import Equal, FormOfRelation

# A figure that stands further on than this many others is hardly told again; without a limit
# the time of a long document would grow with the square of its figures.
FURTHEST = 250


def find_repeats(rows: tuple[Row, ...], only_mattering: bool) -> Iterator[Tie]:
    """Two prints of one figure: first, second, at most ``FURTHEST`` figures apart."""
    for number, a in enumerate(rows):
        for b in rows[number + 1 : number + 1 + FURTHEST]:
            if a.claim.sentence == b.claim.sentence or not is_alike(a, b):
                continue
            if a.claim.direction * b.claim.direction < 0:
                continue
            printed, implied = (b.low, b.high), (a.low, a.high)
            if not only_mattering or matters((a, b), printed, implied):
                yield Tie((a, b), printed, implied)


def repeat_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The two print one value."""
    first, second = tie.rows
    return (Equal(second.id, first.id),)
