"""Comparing: levels that are only set beside another, and those that say by how much."""

from __future__ import annotations

from factcheck.claim import Claim, Kind
from factcheck.otherwise.words import ABOVE, AND, MOVES
from factcheck.pairs import FROM, GAP, MERE, NEAR, WAYS, Pair, leads

DOWN_UP = (("down",), ("up",))


def has_a_move_of_its_own(pair: Pair) -> bool:
    """ "Up 14 to 164, against 422 a year ago": the 14 leads from another level."""
    after, much = pair.after, pair.previous(pair.after)
    if much is None or len(after.before) > GAP or pair.before is much:
        return False
    at = after.before == ("at",) and pair.goes_back
    mere = pair.is_merely_compared or not (pair.goes_back and pair.is_of_one_sentence)
    if not (at or ("to" in after.before and mere)) or AND & set(after.before):
        return False
    told = much.kind in MOVES or ABOVE & set(much.before[:2])
    return bool(told) and not _is_apart_by(pair, much)


def _is_apart_by(pair: Pair, much: Claim) -> bool:
    """Whether two levels are as far apart as is said, whichever way."""
    after, before = pair.after.quantity.number, pair.before.quantity.number
    told, place = much.quantity.number, much.quantity.place
    apart = [abs(after - before)]
    if much.quantity.unit == "percent" and before:
        apart.append(abs(after - before) * 100 / before)
    return any(abs(each - abs(told)) <= place for each in apart)


def is_a_base_itself(pair: Pair) -> bool:
    """ "Grew 18 percent from 15 in May and 20 a year before": the 15 did not come from 20."""
    return pair.is_of_one_sentence and leads(pair.after)


def moves_too(pair: Pair) -> bool:
    """ "Was 5 percent up from 4.9 billion and 42 percent up from 3.7": both say by how much."""
    after, before = pair.after, pair.before
    joined = before.lead == "and" and WAYS & set(before.after[:1])
    much = after.kind is Kind.DIFFERENCE and ABOVE & set(after.after[:1])
    apart = (after.after[:1], before.after[:1]) in (DOWN_UP, DOWN_UP[::-1])
    return bool(joined or much or apart) or _is_how_far(pair)


def _is_how_far(pair: Pair) -> bool:
    """ "At 800, 32 up from a close of 768", "10.2 billion, or 2.7 percent, above the 373.9"."""
    much, base = pair.after.quantity, pair.before.quantity
    for other in pair.row:
        told = other.quantity
        if other in (pair.after, pair.before) or not base.number > 0:
            continue
        apart = abs(told.number - base.number) if told.unit == base.unit else None
        if told.unit == "percent" != base.unit:
            apart = told.number * base.number / 100
        loose = much.place + (told.place * base.number / 100 if told.unit == "percent" else 0)
        near = apart is not None and abs(apart - much.number) <= loose
        if near and much.number < base.number / 2:
            return True
    return False


def _are_of_one_unit(one: Claim | None, other: Claim) -> bool:
    return one is not None and one.quantity.unit == other.quantity.unit


def fits_another(pair: Pair) -> bool:
    """ "Rose to 6.3 against 6.2 in May and 6.4 a year before": the last is for comparison."""
    near = pair.before
    beside = pair.previous(near)
    # "4.0 in the south, up from 2.3, and 11.3 elsewhere, against 13.1": that of the 11.3.
    listed = beside is not None and beside is not pair.after and beside.lead == "and"
    if listed and near.lead in MERE and _are_of_one_unit(beside, near):
        return True
    if any(MERE & set(each.before[:NEAR]) and pair.fits(each) for each in pair.between):
        return True
    said = ABOVE & set(near.before[:GAP])
    if said and not (pair.is_of_one_sentence and "from" in near.before[:NEAR]):
        return False
    for change in pair.claims.changes_to(pair.after.id):
        if change.before in (None, near.id) or change.direction * pair.direction < 0:
            continue
        other = pair.claims[change.before]
        earlier = other.quantity.start < near.quantity.start and pair.is_of_one_sentence
        # "Fell to 8.0 from 8.1 in May and 7.7 a year before" says it of both.
        both = near.lead == "and" and (ABOVE | FROM) & set(other.before[:NEAR])
        if (earlier or pair.is_merely_compared) and pair.fits(other) and not both:
            return True
    return False
