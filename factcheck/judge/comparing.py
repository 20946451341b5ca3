"""Comparing: each relation by itself, the printed interval beside the computed one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, combinations

from factcheck.claims import Claims
from factcheck.comparison import Comparison, Profile, Severity, Verdict
from factcheck.interval import EVERYTHING, Interval
from factcheck.judge.corners import at_corners
from factcheck.judge.equations import UnsettledError, Values, common, implied
from factcheck.judge.fitness import reason_against
from factcheck.judge.propagation import is_chain
from factcheck.judge.readings import added_up, cut, is_order, read
from factcheck.quantity import Rounding
from factcheck.relation import (
    Relation,
    Tail,
)

CERTAIN = 0.8
SIGNIFICANT = Fraction(1, 20)
WORDING = "it holds as it is meant, though not as it is worded"
ALL_CUT = "it would hold were the last digits cut, but sums are rounded"
UNLIKE = "it would hold were one number cut and the one beside it rounded"


def compare(
    claims: Claims, relations: Sequence[Relation], profile: Profile = Profile.NEAREST
) -> tuple[Comparison, ...]:
    """One comparison a relation, in their order.

    A relation that holds only where the last digit was cut is consistent, unless the
    article shows that it rounds to nearest; one that holds only where one figure was cut and
    its like rounded, or where trailing zeros say nothing, is inconsistent, a warning. Other
    profiles excuse more, or nothing.
    """
    alone = [_compare_alone(relation, claims, profile) for relation in relations]
    if profile is not Profile.NEAREST:
        return tuple(map(_doubted, alone))
    return tuple(
        _doubted(_nearest_only(comparison, claims))
        if _is_cut(comparison) and _shows_rounding(comparison.relation.rule, alone, claims)
        else _doubted(comparison)
        for comparison in alone
    )


def _compare_alone(relation: Relation, claims: Claims, profile: Profile) -> Comparison:
    reason = reason_against(relation, claims)
    if reason:
        return Comparison(relation, Verdict.UNDETERMINED, EVERYTHING, EVERYTHING, reason=reason)
    try:
        return _worded(_first_that_holds(relation, claims, profile), claims)
    except UnsettledError as unsettled:
        reported = read(relation, claims, Rounding.NEAREST)[relation.reported]
        return Comparison(
            relation, Verdict.UNDETERMINED, reported, EVERYTHING, reason=str(unsettled)
        )


def _worded(comparison: Comparison, claims: Claims) -> Comparison:
    """The comparison, a note where its figures fit as they are meant and not as they are told."""
    wording = comparison.relation.wording
    if wording is None or comparison.verdict is not Verdict.INCONSISTENT:
        return comparison
    meant = replace(comparison.relation, forms=wording.forms)
    if work_out(meant, claims, Rounding.NEAREST).verdict is not Verdict.CONSISTENT:
        return comparison
    told = replace(comparison.relation, message=wording.message)
    return replace(comparison, relation=told, severity=Severity.NOTE, reason=WORDING)


def _first_that_holds(relation: Relation, claims: Claims, profile: Profile) -> Comparison:
    worked_out = work_out(relation, claims, Rounding.NEAREST)
    if worked_out.verdict is Verdict.CONSISTENT or profile is Profile.STRICT:
        return worked_out
    truncated = work_out(relation, claims, Rounding.TRUNCATED)
    if truncated.verdict is Verdict.CONSISTENT:
        if added_up(relation) and profile is not Profile.ANY:
            return replace(worked_out, severity=Severity.WARNING, reason=ALL_CUT)
        if profile is Profile.ANY or _is_cut_alike(relation, claims):
            return truncated
        return replace(worked_out, severity=Severity.WARNING, reason=UNLIKE)
    coarse = work_out(relation, claims, Rounding.COARSE)
    if coarse.verdict is Verdict.CONSISTENT and profile is Profile.ANY:
        return coarse
    if coarse.verdict is Verdict.CONSISTENT:
        reason = "it holds where the trailing zeros are not exact"
        return replace(worked_out, severity=Severity.WARNING, reason=reason)
    return worked_out


def _is_cut_alike(relation: Relation, claims: Claims) -> bool:
    """Whether a relation holds where all figures of a unit are cut, or all are rounded.

    Nobody cuts one of two figures and rounds the one beside it; a rate may be worked out from
    numbers that are not printed.
    """
    if relation.rounded or is_order(relation):
        return True
    quantities = {figure: claims[figure].quantity for figure in relation.figures}
    units = sorted({quantity.unit for quantity in quantities.values()})
    nearest = read(relation, claims, Rounding.NEAREST)
    for some in chain.from_iterable(combinations(units, n + 1) for n in range(len(units))):
        values = dict(nearest)
        for figure, quantity in quantities.items():
            if quantity.unit in some:
                values[figure] = cut(quantity, nearest[figure]) or nearest[figure]
        if _hold(relation, values):
            return True
    return False


def _hold(relation: Relation, values: Values) -> bool:
    """Whether each figure that the others settle is within what they leave to it."""
    figures = (relation.reported,) if is_chain(relation.forms) else relation.figures
    return all(
        values[figure].meets(way) for figure in figures for way in _ways(figure, relation, values)
    )


def work_out(relation: Relation, claims: Claims, rounding: Rounding) -> Comparison:
    """A relation under one reading of the last digits.

    Where the reported figure fits and another does not, that one is reported.

    Raises:
        UnsettledError: the arithmetic does not settle it.
    """
    values = read(relation, claims, rounding)
    ways = _ways(relation.reported, relation, values)
    reported, computed = values[relation.reported], common(ways)
    if not reported.meets(computed):
        shown = next((way for way in reversed(ways) if not reported.meets(way)), ways[-1])
        return _failing(relation, (reported, shown), rounding)
    for figure in () if is_chain(relation.forms) else relation.figures:
        for way in _ways(figure, relation, values):
            if not way.meets(values[figure]):
                elsewhere = replace(relation, reported=figure)
                return _failing(elsewhere, (values[figure], way), rounding)
    return Comparison(relation, Verdict.CONSISTENT, reported, computed, rounding)


def _failing(
    relation: Relation, intervals: tuple[Interval, Interval], rounding: Rounding
) -> Comparison:
    unsure = relation.inferred and relation.confidence < CERTAIN
    severity = (
        Severity.WARNING if unsure or _decides_nothing(relation, intervals) else Severity.ERROR
    )
    return Comparison(relation, Verdict.INCONSISTENT, *intervals, rounding, severity)


def _decides_nothing(relation: Relation, intervals: tuple[Interval, Interval]) -> bool:
    """Whether a wrong probability leaves the test as significant as it was, or as little."""
    if not any(isinstance(form, Tail) for form in relation.forms):
        return False
    sides = [
        (each.high is not None and each.high <= SIGNIFICANT, (each.low or 0) > SIGNIFICANT)
        for each in intervals
    ]
    return sides[0] == sides[1]


def _is_cut(comparison: Comparison) -> bool:
    return comparison.verdict is Verdict.CONSISTENT and comparison.rounding is Rounding.TRUNCATED


def _shows_rounding(rule: str, comparisons: Sequence[Comparison], claims: Claims) -> bool:
    """Whether a relation of the rule holds by rounding to nearest and not by cutting."""
    return any(
        comparison.verdict is Verdict.CONSISTENT
        and comparison.relation.rule == rule
        and comparison.rounding is Rounding.NEAREST
        and _only_rounds(comparison, claims)
        for comparison in comparisons
    )


def _only_rounds(comparison: Comparison, claims: Claims) -> bool:
    relation = comparison.relation
    shortened = cut(claims[relation.reported].quantity, comparison.reported)
    if shortened is None:
        return False
    try:
        generous = work_out(relation, claims, Rounding.TRUNCATED).computed
    except UnsettledError:
        return False
    return not shortened.meets(generous)


def _nearest_only(comparison: Comparison, claims: Claims) -> Comparison:
    nearest = work_out(comparison.relation, claims, Rounding.NEAREST)
    reason = "it would hold were the last digit cut, but the article rounds to nearest"
    return replace(nearest, severity=Severity.WARNING, reason=reason)


def _doubted(comparison: Comparison) -> Comparison:
    if comparison.verdict is not Verdict.INCONSISTENT or not comparison.relation.is_doubtful:
        return comparison
    return replace(
        comparison,
        verdict=Verdict.UNDETERMINED,
        severity=None,
        reason="the figures may not belong together",
    )


def interval_of(figure: str, comparison: Comparison, claims: Claims) -> Interval:
    """The values of one figure of a relation that its other figures leave possible.

    Raises:
        UnsettledError: the arithmetic does not settle it.
    """
    relation = comparison.relation
    values = read(relation, claims, comparison.rounding)
    return common(_ways(figure, relation, values))


def _ways(figure: str, relation: Relation, values: Values) -> list[Interval]:
    """What each form leaves to a figure, or what all of them do where that is known exactly."""
    exact = at_corners(figure, relation.forms, values)
    return implied(figure, relation.forms, values) if exact == EVERYTHING else [exact]
