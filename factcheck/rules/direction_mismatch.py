"""A rise leads to a lower level, or a fall to a higher one.

Why it matters:
    "Fell from 4 to 5": the verb and the figures contradict each other, and a reader cannot
    tell which of them is right. "Shrank to 1.2 billion. In July it had been 3.4", "was lower, at
    677 compared with 709", "revised up to 168,000 from 130,000", "hit 20,000 before falling to
    19,238", "by 2012 this had fallen to 264", "rose more than expected" say it without "from" and
    "to".

Consistent:
    Imports fell from 5.1 million dollars in 2023 to 4.8 million dollars in 2024.

Inconsistent:
    Imports fell from 4.8 million dollars in 2023 to 5.1 million dollars in 2024.

Stays silent:
    When the earlier level is of something else, or the same word tells a rise and a fall.
    When a level is negative, or one is a loss and the other a profit: a loss that "improves"
    may be told with either word.
    When one of the two is what was expected, planned or allowed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Set

from factcheck.claim import Claim, Claims
from factcheck.domain import Models
from factcheck.relation import Order, Relation

NAME = "direction-mismatch"
ROSE = "It is said to have risen, but {reported} is not above {computed}"
HIGHER = "It is told as the higher of two, but {reported} is not above {computed}"
FELL = "It is said to have fallen, but {reported} is not below {computed}"

SPANNING = frozenset(
    {"range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying"}
)
# The statement itself says which of the two is higher.
SAID = 0.9


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Order the two levels of each change by the direction that its words give."""
    ordered = set()
    for change in claims.changes:
        if change.after is None or change.before is None or not change.direction:
            continue
        after, before = claims[change.after], claims[change.before]
        if _are_levels(after, before) and not _is_span(claims, before):
            ordered.add(frozenset((after.id, before.id)))
            yield _relation(after.id, before.id, change.direction)
    yield from _by_other_words(claims, ordered)


def _are_levels(after: Claim, before: Claim) -> bool:
    """Whether two figures are levels of one unit, of which neither is below nothing."""
    return (
        after.quantity.unit == before.quantity.unit
        and after.quantity.number >= 0
        and before.quantity.number >= 0
    )


def _relation(after: str, before: str, direction: int) -> Relation:
    form = Order(after, before) if direction > 0 else Order(before, after)
    message = ROSE if direction > 0 else FELL
    return Relation(NAME, (form,), after, (after, before), message, confidence=SAID, told=True)


def _is_span(claims: Claims, before: Claim) -> bool:
    """Whether a figure begins a span and no move.

    "Lower rates, ranging from 6.6% to 7.4%", "cut to 5 to 6 million from 7 to 8 million".
    """
    if before.before[:1] != ("from",):
        return False
    if len(before.before) > 1:
        return before.before[1] in SPANNING
    place = bisect_left(claims.claims, before.quantity.start, key=lambda each: each.quantity.start)
    return place > 0 and claims.claims[place - 1].quantity.upper is not None


def _by_other_words(claims: Claims, ordered: Set[frozenset[str]]) -> Iterator[Relation]:
    """Order the levels of a move that other words than its verb tell, or another sentence."""
    for tie in claims.local_ties:
        if tie.way != "moved" or frozenset(tie.figures) in ordered:
            continue
        greater, lesser = tie.figures
        yield Relation(
            NAME,
            (Order(greater, lesser),),
            greater,
            tie.figures,
            HIGHER,
            confidence=tie.confidence,
            inferred=tie.confidence < SAID,
            told=True,
        )
