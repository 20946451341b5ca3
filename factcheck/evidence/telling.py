"""Told roles: what words already make of a figure, beside figures that are not in a tie."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims import Claims
from factcheck.evidence.rows import Row
from factcheck.evidence.tie import Tie

HUNDRED = 100
# What tells of a level that it was none, and how many words beside it are looked at.
EXPECTED = frozenset(
    "analyst analysts economist economists expected expect expects expecting forecast forecasts "
    "forecasting estimate estimates consensus expectation expectations looking predicted "
    "prediction predictions projected projection target targets targeted budgeted guidance".split()
)
EXPECTING = 5
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
