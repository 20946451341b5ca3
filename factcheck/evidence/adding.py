"""Adding: what in the words keeps figures apart that would be a total and its parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import permutations, takewhile

from factcheck.claims import Claims
from factcheck.evidence.rows import Row, Surveyed
from factcheck.evidence.telling import is_expected
from factcheck.evidence.tie import Tie, meet

AVERAGE = frozenset("average averages averaged averaging mean median".split())
TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
LONG = frozenset({"full", "whole"})
SET_BESIDE = frozenset("against compared versus vs".split())
EARLIER = frozenset({"earlier", "ago"})
# A part is not so many times smaller than its total.
TINY = 100_000
# How many words before a figure say whether it is an average, or what another one is set beside.
BESIDE, LED = 2, 4
THREE = 3


def are_added_apart(tie: Tie, article: Surveyed) -> bool:
    """Whether words say that figures are not a total and its parts.

    Some are what others are set beside ("6.2 from 5.8"), of another time, expected, averages, or
    lengths of time; the total is one that another figure is a part of; or words make two of them
    and another figure such a tie.
    """
    total, *parts = tie.rows
    claims = article.claims
    return (
        _are_mixed(_is_base(row, claims) for row in tie.rows)
        or _are_mixed(is_expected(row) for row in tie.rows)
        or _are_mixed(not AVERAGE.isdisjoint(row.claim.before[:BESIDE]) for row in tie.rows)
        or _are_mixed(row.unit in TIMES for row in tie.rows)
        or _are_mixed(_is_of_long(row) for row in tie.rows)
        or _is_of_another_time(total, parts)
        or (total.claim.before[:BESIDE] == ("the", "of") and len(total.claim.before) == BESIDE)
        or any(_is_of_another_level(row, tie, claims) for row in parts)
        or any(part.high * TINY < total.low for part in parts)
        or _fits_otherwise(tie)
        or _lacks_one(tie, article.rows)
        or _is_turned(tie, claims)
        or _are_tied(tie, claims)
    )


def _are_mixed(marks: Iterable[bool]) -> bool:
    return len(set(marks)) > 1


def _is_base(row: Row, claims: Claims) -> bool:
    """Whether another figure is set beside this one, by the words before it or by a bracket."""
    claim = row.claim
    if claim.lead == "(" and claim.follow == ")":
        return True
    words = tuple(takewhile(lambda word: word != ",", claim.before[:LED]))
    if claim.before == ("from",) or not EARLIER.isdisjoint(words):
        return True
    led = not SET_BESIDE.isdisjoint(words) and "to" not in words
    return led or any(change.before == row.id for change in claims.changes_of(row.id))


def _is_of_long(row: Row) -> bool:
    """Whether a figure is told of "the full year"."""
    words = (*row.claim.before, *row.claim.after)
    return "year" in words and not LONG.isdisjoint(words)


def _is_of_another_time(total: Row, parts: list[Row]) -> bool:
    """Whether a part is for certain of another time than the total, and another part is not."""
    if not all(row.claim.certain for row in (total, *parts)):
        return False
    periods = [row.claim.subject.period for row in parts]
    own = total.claim.subject.period
    return own in periods and any(each not in (None, own) for each in periods) and own is not None


def _lacks_one(tie: Tie, rows: Sequence[Row]) -> bool:
    """Whether the total is made with one more figure that stands among its parts."""
    total, *parts = tie.rows
    first, last = (pick(row.place for row in parts) for pick in (min, max))
    left = (total.low - sum(row.high for row in parts), total.high - sum(row.low for row in parts))
    return left[0] > 0 and any(
        first < row.place < last
        and row.unit == total.unit
        and row not in tie.rows
        and meet((row.low, row.high), left)
        for row in rows
    )


def _fits_otherwise(tie: Tie) -> bool:
    """Whether of three figures another one is what the other two make."""
    if len(tie.rows) != THREE:
        return False
    return any(
        meet((total.low, total.high), (one.low + other.low, one.high + other.high))
        for total, one, other in permutations(tie.rows)
    )


def _is_of_another_level(row: Row, tie: Tie, claims: Claims) -> bool:
    """Whether a figure is by how much a level changed that is not added: "fell 1.59 to 107.02"."""
    ids = {each.id for each in tie.rows}
    return any(
        change.amount == row.id and change.after is not None and change.after not in ids
        for change in claims.changes_of(row.id)
    )


def _is_turned(tie: Tie, claims: Claims) -> bool:
    """Whether the total is what a fall led to, and the fall a part: "fell 3 to 147"."""
    total, *parts = tie.rows
    ids = {row.id for row in parts}
    return any(
        change.after == total.id and change.direction < 0 and change.amount in ids
        for change in claims.changes_to(total.id)
    )


def _are_tied(tie: Tie, claims: Claims) -> bool:
    """Whether words make a balance of all these figures but one and of another one."""
    ids = {row.id for row in tie.rows}
    return any(
        len(ids & set(local.figures)) == len(ids) - 1 and len(local.figures) == len(ids)
        for local in claims.local_ties
        if local.way.removeprefix("told ").startswith("balance")
    )
