"""Plausibility: whether a mismatch looks like an error of the text or of its reading.

A relation that fails by a slip's breadth, or not by much, is very likely wrong in the text.
One that fails wildly, and that no slip explains, was more often bound wrongly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.comparison import Comparison, Severity, Verdict
from factcheck.interval import Interval
from factcheck.judge.comparing import interval_of
from factcheck.judge.equations import UnsettledError
from factcheck.judge.slips import is_slip
from factcheck.relation import Order, Relation, Sum

# Beyond this confidence the binding is trusted, however wild the mismatch is.
TRUSTED = 0.95
# A gap of less than this part of the larger side is near enough to be of one thing.
NEAR = Fraction(3, 10)
# A tie of two figures leaves each of them room for others.
ALL_BUT_ONE = 2


def weighed(comparison: Comparison, claims: Claims) -> Comparison:
    """The comparison, undetermined where its mismatch is rather one of the reading."""
    if comparison.verdict is not Verdict.INCONSISTENT or comparison.severity is Severity.NOTE:
        return comparison
    trusted = comparison.relation.confidence >= TRUSTED
    if trusted or _is_turned(comparison):
        return comparison
    if _is_near(comparison) or _is_explained(comparison, claims):
        return comparison
    return replace(
        comparison,
        verdict=Verdict.UNDETERMINED,
        severity=None,
        reason="the figures differ too much to be of one thing",
    )


def without_rivals(comparisons: Sequence[Comparison]) -> list[Comparison]:
    """The comparisons, undetermined where only likelihood ties a figure that words tie otherwise.

    A tie that words make and that holds explains its figures; one that shares all of them but one,
    and that only the trees make likely, is not missed beside it.
    """
    told = [
        frozenset(each.relation.figures)
        for each in comparisons
        if each.verdict is Verdict.CONSISTENT and each.relation.told and _is_surely_told(each)
    ]
    return [
        replace(
            each,
            verdict=Verdict.UNDETERMINED,
            severity=None,
            reason="its figures are told with another",
        )
        if _has_rival(each, told)
        else each
        for each in comparisons
    ]


def _is_surely_told(comparison: Comparison) -> bool:
    return comparison.relation.confidence >= TRUSTED


def _has_rival(comparison: Comparison, told: Sequence[frozenset[str]]) -> bool:
    if comparison.verdict is not Verdict.INCONSISTENT or not comparison.relation.learned:
        return False
    figures = frozenset(comparison.relation.figures)
    return any(
        len(figures - each) == 1
        and comparison.relation.reported in each
        and len(each) > ALL_BUT_ONE
        for each in told
    )


def _is_near(comparison: Comparison) -> bool:
    gap = _gap(comparison.reported, comparison.computed)
    ends = (
        comparison.reported.low,
        comparison.reported.high,
        comparison.computed.low,
        comparison.computed.high,
    )
    size = max((abs(end) for end in ends if end is not None), default=Fraction(0))
    return gap <= size * NEAR


def _is_turned(comparison: Comparison) -> bool:
    """Whether a balance is of the right size, and a deficit is called a surplus."""
    form = comparison.relation.forms[-1] if comparison.relation.forms else None
    balance = isinstance(form, Sum) and form.signs == (1, -1) and comparison.relation.told
    return balance and comparison.reported.meets(-comparison.computed)


def _gap(a: Interval, b: Interval) -> Fraction:
    """How far two intervals lie apart; zero where they meet."""
    if a.high is not None and b.low is not None and a.high < b.low:
        return b.low - a.high
    if b.high is not None and a.low is not None and b.high < a.low:
        return a.low - b.high
    return Fraction(0)


def _is_explained(comparison: Comparison, claims: Claims) -> bool:
    """Whether a slip in one of its figures would make the relation hold.

    An order or a bound leaves wide ranges, which a digit in any figure may reach: that explains
    it only where the words beside the figures tie just these.
    """
    by_digits = comparison.relation.told and _only_bounds(comparison.relation)
    for figure in comparison.relation.figures:
        try:
            fitting = interval_of(figure, comparison, claims)
        except UnsettledError:
            continue
        if is_slip(claims[figure], fitting, by_digits=by_digits):
            return True
    return False


def _only_bounds(relation: Relation) -> bool:
    """Whether a relation only says which figure is the greater, or that parts are no more."""
    return all(
        isinstance(form, Order) or (isinstance(form, Sum) and not form.exhaustive)
        for form in relation.forms
    )
