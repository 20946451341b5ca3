"""Coverage: which figures a comparison decides, and why the others are left unchecked."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claim import Claim, Claims, Kind, Modality, Subject
from factcheck.comparison import Comparison, Verdict
from factcheck.quantity import Form
from factcheck.report import Figure

NEEDS = {
    Kind.SHARE: "share of a whole that is not printed",
    Kind.CHANGE: "its change has no earlier level in the text",
    Kind.DIFFERENCE: "its difference has no two levels in the text",
    Kind.POINTS: "its two percentages are not printed",
    Kind.MULTIPLE: "nothing printed that it is a multiple of",
    Kind.RATE: "the amounts of its rate are not printed",
    Kind.RANK: "no second figure in its order",
}


def figures_of(claims: Claims, comparisons: Iterable[Comparison]) -> tuple[Figure, ...]:
    """Every claim as a figure, "checked" or "unchecked" with the reason."""
    comparisons = tuple(comparisons)
    decided = {
        identity
        for comparison in comparisons
        if comparison.verdict is not Verdict.UNDETERMINED and not _is_possible_alone(comparison)
        for identity in (*comparison.relation.figures, *comparison.relation.evidence)
    }
    return tuple(
        Figure(claim, "checked")
        if claim.id in decided
        else Figure(claim, "unchecked", _reason(claim, claims, comparisons))
        for claim in claims
    )


def _is_possible_alone(comparison: Comparison) -> bool:
    """Whether it only says that one figure can be: that is not checked against anything."""
    lone = len(comparison.relation.figures) == 1 and not comparison.relation.evidence
    return lone and comparison.verdict is Verdict.CONSISTENT


def _reason(claim: Claim, claims: Claims, comparisons: tuple[Comparison, ...]) -> str:
    """Why nothing decides a figure."""
    if claim.quantity.form is Form.MALFORMED:
        return "not a well-formed number"
    if claim.modality is Modality.FORECAST:
        return "forecast or target"
    if claim.modality is Modality.NEGATED:
        return "told as not so"
    for comparison in comparisons:
        if claim.id in comparison.relation.figures and comparison.reason:
            return f"left open: {comparison.reason}"
    return NEEDS.get(claim.kind) or _alone(claim, claims)


def _alone(claim: Claim, claims: Claims) -> str:
    """Why a level or a count has nothing beside it."""
    mine = claim.subject
    if not mine.measure:
        return "the text does not say what it measures"
    others = [other.subject for other in claims if _comparable(other, claim)]
    if not others:
        return f"no other figure of {mine.measure}"
    if not any(_same_scope(mine, other) for other in others):
        return f"no other figure of {mine.measure} and scope"
    return "no other figure of this measure, scope and period"


def _comparable(other: Claim, claim: Claim) -> bool:
    return (
        other.id != claim.id
        and other.subject.measure == claim.subject.measure
        and other.quantity.unit == claim.quantity.unit
    )


def _same_scope(a: Subject, b: Subject) -> bool:
    return a.scope == b.scope
