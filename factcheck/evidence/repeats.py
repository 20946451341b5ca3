"""Repeats: two prints of one figure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.evidence.rows import Row
from factcheck.evidence.tie import Range, Tie, is_alike, meet
from factcheck.relation import Equal, FormOfRelation

# Of a short article each two figures are looked at, of a long one those that stand near: without
# a limit, its time would grow with the square of its figures.
PAIRS, LEAST_APART = 60_000, 40


def find_repeats(rows: tuple[Row, ...]) -> Iterator[Tie]:
    """Two prints of one figure, or what may be one but for a slip: first, second.

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
            share_words = not a.claim.around.isdisjoint(b.claim.around)
            if meet(printed, implied) or (share_words and _differ_by_slip(_digits(a), _digits(b))):
                yield Tie((a, b), printed, implied)


@lru_cache(maxsize=4096)
def _digits_in(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _digits(row: Row) -> str:
    quantity = row.claim.quantity
    start = quantity.number_start - quantity.start
    return _digits_in(quantity.text[start : quantity.number_end - quantity.start])


def _differ_by_slip(one: str, other: str) -> bool:
    """Whether rows of digits are the same, differ by one digit or two swapped, or one is longer."""
    if len(one) == len(other):
        differing = [place for place, digit in enumerate(one) if digit != other[place]]
        swapped = [one[place] for place in differing] == [other[place] for place in differing[::-1]]
        return len(differing) <= 1 or (len(differing) == 2 and swapped)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return len(longer) == len(shorter) + 1 > 2 and any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer))
    )


def repeat_forms(tie: Tie) -> tuple[FormOfRelation, ...]:
    """The two print one value."""
    first, second = tie.rows
    return (Equal(second.id, first.id),)


def repeat_needed(tie: Tie) -> tuple[Range, ...]:
    """What each print leaves to the other."""
    first, second = tie.rows
    return (second.low, second.high), (first.low, first.high)
