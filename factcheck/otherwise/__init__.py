"""Otherwise: what else two levels may be told for, where the order that words give them fails.

"Up 14 to 164, against 422 a year ago" tells a rise since last week, and 422 for comparison;
"earned 4 million on sales of 31, down from 5 million on sales of 33" tells two moves. Whoever
wrote so is not to be told that 164 is less than 422, or 31 more than 5.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.otherwise import belonging, comparing, places, wording
from factcheck.pairs import WAYS, Pair, leads


def is_told_otherwise(claims: Claims, after: Claim, before: Claim, direction: int) -> bool:
    """Whether two levels of which the order fails may be told for something else."""
    pair = Pair(claims, after, before, direction)
    if pair.fits(before):
        return False
    return any(reading(pair) for reading in READINGS)


def is_order_told_otherwise(claims: Claims, greater: Claim, lesser: Claim) -> bool:
    """As :func:`is_told_otherwise`, of two levels of which it is not said which came first."""
    first, last = sorted((greater, lesser), key=lambda each: each.quantity.start)
    back = leads(last) or ("from" in last.before and not WAYS.isdisjoint(last.before))
    after, before = (first, last) if back and not leads(first) else (last, first)
    return is_told_otherwise(claims, after, before, 1 if after is greater else -1)


def _is_one_of_two_pairs(pair: Pair) -> bool:
    """ "Rose to 32 of gas and 66 of oil, compared with 29 and 70": the first of them rose."""
    lead = {pair.after.lead, pair.before.lead}
    first, other = pair.previous(pair.after), pair.previous(pair.before)
    if lead not in ({"and"}, {"or"}) or first is None or other is None:
        return False
    whole = Pair(pair.claims, first, other, pair.direction)
    if lead == {"and"}:
        apart = first.quantity.unit != other.quantity.unit or whole.fits(other)
        return first.quantity.unit != pair.after.quantity.unit and apart
    return any(reading(whole) for reading in READINGS if reading is not _is_one_of_two_pairs)


READINGS: tuple[Callable[[Pair], bool], ...] = (
    comparing.has_a_move_of_its_own,
    comparing.is_a_base_itself,
    comparing.moves_too,
    comparing.fits_another,
    belonging.is_of_another_account,
    belonging.is_told_anew,
    belonging.belongs_to_a_nearer_one,
    belonging.is_another_level,
    wording.is_moved_the_other_way,
    wording.is_of_a_clause,
    wording.is_of_another_rate,
    wording.is_priced,
    belonging.is_of_a_new_noun,
    _is_one_of_two_pairs,
    wording.is_no_move,
    wording.is_no_level,
    places.is_a_place,
    places.is_behind,
    places.is_a_name,
    places.are_apart_by,
    places.is_short_of_it,
    places.is_of_two_sides,
)
