"""A rise leads to a lower level, or a fall to a higher one.

Why it matters:
    "Fell from 4 to 5": the verb and the figures contradict each other, and a reader cannot tell
    which of them is right. "Shrank to 2.3 million. In May it had been 4.1", "was lower, at 418
    compared with 452", "revised up to 91,000 from 78,000", "hit 15,000 before falling to 14,120",
    "by 2016 this had fallen to 187", "rose more than expected", "had originally been put at 4.9",
    "improved to minus 0.8 percent from minus 1.9", "the figure surpassed the goal of 1.4" say it
    without "from 4 to 5". "Rose from 4.8 to 4.8" shows no rise, whatever was rounded: that is a
    warning.

Consistent:
    Imports fell from 5.1 million dollars in 2023 to 4.8 million dollars in 2024.

Inconsistent:
    Imports fell from 4.8 million dollars in 2023 to 5.1 million dollars in 2024.

Stays silent:
    When the earlier level is of something else, or the same word tells a rise and a fall.
    When a loss or a deficit is told with a minus, or one of two is a loss and the other a
    profit: a loss that "improves" may be told with either word.
    When one of the two is what was expected, planned or allowed.
    When the other level is only set beside it ("up 14 to 164, against 422 a year ago"), or belongs
    to another figure of the sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Set
from dataclasses import replace

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.ordering import Ordered, is_by_speed, is_matched, ordered
from factcheck.otherwise import is_order_told_otherwise, is_told_otherwise
from factcheck.pricing import is_price_of_another
from factcheck.relation import Order, Relation

TIMES = "times"
NAME = "direction-mismatch"
ROSE = "It is said to have risen, but {reported} is not above {computed}"
HIGHER = "It is told as the higher of two, but {reported} is not above {computed}"
FELL = "It is said to have fallen, but {reported} is not below {computed}"
SAME = "It is told as a move, but both levels are printed as {reported}"
PRINTED = "One of the two is said to be the greater; as printed {reported} does not show it"

SPANNING = frozenset(
    {"range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying"}
)
# "116 million, including a cut of 18": how near a part of it is named so.
INCLUDING = 4
# The statement itself says which of the two is higher.
SAID = 0.9
LEADING = frozenset({"from", "to", "than", "against", "versus", "with"})
# Only the printed digits say it.
LIKELY = 0.75


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Order the two levels of each change by the direction that its words give."""
    ordered = set()
    told = {*_multiplied(claims), *_moved(claims)}
    for change in claims.changes:
        if change.after is None or change.before is None or not change.direction:
            continue
        after, before = claims[change.after], claims[change.before]
        if not _are_levels(after, before) or is_price_of_another(after, before):
            continue
        named = "including" in before.before[:INCLUDING]
        if _is_of_past_ages(after) or named or is_matched(before):
            continue
        if _may_be_of_another(claims, (after, before), change.direction):
            continue
        if is_told_otherwise(claims, after, before, change.direction):
            continue
        direction = -change.direction if is_by_speed(after, before) else change.direction
        pair = (before.id, after.id) if direction > 0 else (after.id, before.id)
        if not _is_span(claims, before) and pair not in told:
            ordered.add(frozenset((after.id, before.id)))
            yield _relation(after, before, direction)
    yield from _by_other_words(claims, ordered)


def _multiplied(claims: Claims) -> Iterator[tuple[str, str]]:
    """The greater and the lesser of what words make a multiple, whatever verb is near it."""
    for tie in claims.local_ties:
        if tie.way == "multiple":
            result, times, other = tie.figures
            more = claims[times].quantity.number > 1
            yield (result, other) if more else (other, result)


def _moved(claims: Claims) -> Iterator[tuple[str, ...]]:
    """The greater and the lesser of what its own words make a move, where they are so printed."""
    for tie in claims.local_ties:
        if tie.way == "moved":
            greater, lesser = tie.figures
            if claims[greater].quantity.number > claims[lesser].quantity.number:
                yield greater, lesser


def _are_levels(after: Claim, before: Claim) -> bool:
    """Whether two figures are levels of one unit, of which neither is below nothing.

    "Five times more than the 20" says how many times 20, and is no level beside it.
    """
    return (
        after.quantity.unit == before.quantity.unit != TIMES
        and after.quantity.number >= 0
        and before.quantity.number >= 0
    )


def _relation(after: Claim, before: Claim, direction: int) -> Relation:
    pair = (after, before) if direction > 0 else (before, after)
    message = ROSE if direction > 0 else FELL
    return _seen(*pair, Relation(NAME, (), after.id, (after.id, before.id), message, told=True))


def _seen(greater: Claim, lesser: Claim, relation: Relation) -> Relation:
    """The relation with its order; what only the prints deny is a warning.

    "Dahl has 15 and Berg is below the 15 percent threshold" tells no move, "51-37, down from
    51-34" one of both sides.
    """
    order = ordered(greater, lesser)
    follow = (*greater.after[:1], *lesser.after[:1])
    if not (order.seen and {greater.lead, lesser.lead} & LEADING and "-" not in follow):
        order = Ordered(Order(greater.id, lesser.id), greater.id)
        return replace(relation, forms=(order.form,))
    return replace(
        relation,
        forms=(order.form,),
        reported=order.reported,
        message=SAME if greater.quantity.number == lesser.quantity.number else PRINTED,
        confidence=min(relation.confidence, LIKELY),
        inferred=True,
    )


def _is_of_past_ages(claim: Claim) -> bool:
    """Whether years are counted backwards: "from 24 million years ago to 2 million years ago"."""
    return "ago" in claim.after[:2] or claim.follow == "ago"


def _may_be_of_another(claims: Claims, levels: tuple[Claim, Claim], direction: int) -> bool:
    """Whether a sentence goes on about another figure of the one before, which fits.

    "Raised by 1.3 billion to 53.25 billion. This is less than the 6 billion asked for."
    """
    after, before = levels
    if after.sentence == before.sentence:
        return False
    fitting = (
        each.quantity.number * direction > before.quantity.number * direction
        for each in claims
        if each.sentence == after.sentence
        and each.id != after.id
        and each.quantity.unit == after.quantity.unit
    )
    return any(fitting)


def _is_span(claims: Claims, before: Claim) -> bool:
    """Whether a figure begins a span and no move.

    "Lower rates, ranging from 6.6% to 7.4%", "cut to 5 to 6 million from 7 to 8 million".
    """
    if before.before[:2] == ("of", "range"):
        return True
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
        if is_by_speed(claims[greater], claims[lesser]):
            greater, lesser = lesser, greater
        if is_price_of_another(claims[greater], claims[lesser]):
            continue
        if is_order_told_otherwise(claims, claims[greater], claims[lesser]):
            continue
        told = Relation(
            NAME,
            (),
            greater,
            tie.figures,
            HIGHER,
            confidence=tie.confidence,
            inferred=tie.confidence < SAID,
            told=True,
        )
        yield _seen(claims[greater], claims[lesser], told)
