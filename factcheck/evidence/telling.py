"""Told roles: what words already make of a figure, beside figures that are not in a tie."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.bases import GRADED, has_own_base, is_no_amount, is_on_other_basis
from factcheck.claims import Claims
from factcheck.evidence.rows import Row
from factcheck.evidence.tie import Tie
from factcheck.ordering import is_coupon

HUNDRED = 100
# What tells of a level that it was none, and how many words beside it are looked at.
EXPECTED = frozenset(
    "analyst analysts economist economists expected expect expects expecting forecast forecasts "
    "forecasting estimate estimates consensus expectation expectations looking predicted "
    "prediction predictions projected projection target targets targeted budgeted guidance "
    "proposed planned".split()
)
EXPECTING = 5
# What comes before the level that something changed from.
FROM = frozenset("from against versus vs compared".split())
# "Touched 24 before falling back to trade 5 percent higher": what was the most of a day.
TOUCHED = frozenset("touched touching hit hitting reached reaching peaked".split())
HIGHER = frozenset({"higher", "up", "lower", "down", "firmer", "weaker"})
# "A 3.5 percent gain for the proportion of": what has gained is itself a percentage.
OF_A_SHARE = re.compile(
    r"(?:gain|rise|increase|growth|jump|fall|drop|decline|decrease)\s(?:for|in|of)\s"
    r"(?:the|its|their)\s(?:\w+\s)?(?:proportion|share|percentage)\b"
)
# The roles of a figure of which nothing is told.
UNTOLD = (False,) * 8


def told_roles(row: Row, tie: Tie, claims: Claims) -> tuple[bool, ...]:
    """In which roles a statement ties a figure to one that is not in a tie.

    A level with a rate, an amount or an earlier level of its own; an earlier level of another; a
    rate or an amount of another level; a part with a share of its own; a share of another part; and
    whether it is the level that a rate or an amount in the tie led to, or the earlier one.
    """
    changes, shares = claims.changes_of(row.id), claims.shares_of(row.id)
    if not changes and not shares:
        return UNTOLD
    ids = {each.id for each in tie.rows}
    own_rate = own_before = before_of = rate_of = after_in = before_in = False
    for change in changes:
        moved = (change.rate, change.amount)
        if row.id == change.after:
            own_rate |= any(each is not None and each not in ids for each in moved)
            own_before |= change.before is not None and change.before not in ids
            after_in |= any(each in ids for each in moved)
        elif row.id == change.before:
            before_of |= change.after is not None and change.after not in ids
            before_in |= change.after in ids
        else:
            rate_of |= change.after is not None and change.after not in ids
    own_share = share_of = False
    for share in shares:
        if row.id == share.part:
            own_share |= share.share not in ids
        elif row.id == share.share:
            share_of |= share.part is not None and share.part not in ids
    return own_rate, own_before, before_of, rate_of, after_in, before_in, own_share, share_of


def is_bracketed_elsewhere(tie: Tie, rows: Sequence[Row]) -> bool:
    """Whether a percentage in brackets is told of one figure, and only one of the two is tied.

    "fell by 11,000 (0.2%) and by 16,000 (0.3%)": 0.2% is no part of what 16,000 is tied to.
    """
    first, tied = rows[0].place, {row.place for row in tie.rows}
    for row in tie.rows:
        for here, there in pairwise(rows[max(row.place - first - 1, 0) : row.place - first + 2]):
            is_pair = here.claim.follow == "(" == there.claim.lead and there.unit == "percent"
            if is_pair and not {here.place, there.place} <= tied:
                return True
    return False


def is_moved_from(tie: Tie) -> bool:
    """Whether the level of a move is rather the one before it: "closed at 27.25 ... later fell".

    An amount and a rate that are of one level fit it as their base.
    """
    after, amount, rate = tie.rows
    ends = [
        HUNDRED * one / other for one, other in ((amount.low, after.high), (amount.high, after.low))
    ]
    return rate.low <= ends[1] and ends[0] <= rate.high


def is_expected(row: Row) -> bool:
    """Whether a level is what somebody thought it would be: "below the 2.18 billion expected"."""
    near = (*row.claim.before[:EXPECTING], *row.claim.after[:EXPECTING])
    return not EXPECTED.isdisjoint(near)


def are_set_beside(tie: Tie, claims: Claims) -> bool:
    """Whether words set two figures beside each other, as a level and one before it."""
    one, other = (row.id for row in tie.rows)
    return any({each.after, each.before} == {one, other} for each in claims.changes_of(one))


def is_told_apart(tie: Tie, claims: Claims) -> bool:
    """Whether words say that the percentage of a growth or a move is none of its levels.

    It is told against another base, or of a level of its own; a level was only expected, or is
    what the percentage starts from: "about 30 percent from 24.2 million a year before".
    """
    after, other, rate = tie.rows
    if any(is_expected(row) or is_coupon(row.claim) for row in tie.rows):
        return True
    if is_on_other_basis(rate.claim) or is_no_amount(other.claim):
        return True
    if has_own_base(claims, rate.claim, other.claim) or _is_of_a_share(tie):
        return True
    if _is_of_the_day(tie):
        return True
    if after.place - rate.place == 1 and not FROM.isdisjoint(after.claim.before):
        return True
    if not GRADED.isdisjoint(rate.claim.after[:1]) or _is_later(other, after):
        return True
    led = after.claim.before[:EXPECTING]
    if not FROM.isdisjoint(led) and "to" not in led and "at" not in led:
        return True
    own = [claims[each] for each in _levels_of(rate, claims)]
    own = [each for each in own if each.quantity.unit == after.unit]
    numbers = {row.claim.quantity.number for row in tie.rows}
    return bool(own) and all(each.quantity.number not in numbers for each in own)


def _is_of_a_share(tie: Tie) -> bool:
    """Whether what a percentage tells a growth of is a share, and the levels are none."""
    words = " ".join(tie.rows[-1].claim.after)
    return tie.rows[0].unit != "percent" and OF_A_SHARE.match(words) is not None


def _is_of_the_day(tie: Tie) -> bool:
    """Whether a price had reached a level before it was so much higher than the day before."""
    *levels, rate = tie.rows
    touched = any(TOUCHED & set(each.claim.before[:EXPECTING]) for each in levels)
    return touched and "before" in rate.claim.before and bool(HIGHER & set(rate.claim.after[:1]))


def _is_later(row: Row, other: Row) -> bool:
    """Whether a figure is of a later time than another one."""
    one, two = row.claim.subject.period, other.claim.subject.period
    return one is not None and two is not None and one.start > two.start


def _levels_of(rate: Row, claims: Claims) -> list[str]:
    """The levels to which a statement says that a percentage led."""
    return [
        change.after
        for change in claims.changes_of(rate.id)
        if change.rate == rate.id and change.after is not None
    ]


def are_each_told_twice(tie: Tie, rows: Sequence[Row]) -> bool:
    """Whether an article tells each of two numbers twice, so that neither is a slip.

    Or the text takes up that of its headline, before it comes to the other.
    """
    return _is_headline_kept(tie, rows) or all(
        sum(row.claim.quantity.number == each.claim.quantity.number for row in rows) > 1
        for each in tie.rows
    )


def _is_headline_kept(tie: Tie, rows: Sequence[Row]) -> bool:
    """Whether the text prints the number of its headline again, before it comes to another."""
    one, other = tie.rows
    return one.claim.headline and any(
        row.claim.quantity.number == one.claim.quantity.number and row.unit == one.unit
        for row in rows
        if row.id != one.id and row.claim.sentence < other.claim.sentence
    )


def are_of_two_names(tie: Tie) -> bool:
    """Whether a part and what it would be a part of are for certain of two names."""
    levels = [row for row in tie.rows if row.unit != "percent" and row.claim.certain]
    named = [{name for name in row.scope if name[:1].isupper()} for row in levels]
    return len(named) > 1 and all(named) and not set.intersection(*named)
