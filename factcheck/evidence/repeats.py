"""Repeats: two prints of one figure."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.evidence.rows import Row
from factcheck.evidence.tie import Range, Tie, is_alike, matters
from factcheck.relation import Equal, FormOfRelation

# Of a short article each two figures are looked at, of a long one those that stand near: without
# a limit, its time would grow with the square of its figures.
PAIRS, LEAST_APART = 60_000, 40


def find_repeats(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """Two prints of one figure: first, second.

    Each of up to 245 figures is set beside all others; each of more beside as many as make
    ``PAIRS`` in all, but those at most ``LEAST_APART`` figures apart at least.
    """
    furthest = max(LEAST_APART, PAIRS // max(len(rows), 1))
    for number, a in enumerate(rows):
        for b in rows[number + 1 : number + 1 + furthest]:
            if a.claim.sentence == b.claim.sentence or not is_alike(a, b):
                continue
            if a.claim.direction * b.claim.direction < 0:
                continue
            printed, implied = (b.low, b.high), (a.low, a.high)
            if matters((a, b), printed, implied):
                yield Tie((a, b), printed, implied)


def repeat_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The two print one value."""
    first, second = tie.rows
    return (Equal(second.id, first.id),)


def repeat_needed(tie: Tie) -> tuple[Range, ...]:
    """What each print leaves to the other."""
    first, second = tie.rows
    return (second.low, second.high), (first.low, first.high)
