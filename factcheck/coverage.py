"""Coverage: which figures a comparison decides, and why the others are left unchecked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.claim import Claim, Kind, Modality
from factcheck.claims import Claims
from factcheck.comparison import Comparison, Verdict
from factcheck.grouped import grouped
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
    left_open = {
        figure: comparison.reason
        for comparison in reversed(comparisons)
        if comparison.reason
        for figure in comparison.relation.figures
    }
    alike = grouped(claims, _what)
    return tuple(
        Figure(claim, "checked")
        if claim.id in decided
        else Figure(
            claim, "unchecked", _reason(claim, left_open.get(claim.id), alike[_what(claim)])
        )
        for claim in claims
    )


def _is_possible_alone(comparison: Comparison) -> bool:
    """Whether it only says that one figure can be: that is not checked against anything."""
    lone = len(comparison.relation.figures) == 1 and not comparison.relation.evidence
    return lone and comparison.verdict is Verdict.CONSISTENT


def _reason(claim: Claim, left_open: str | None, alike: Sequence[Claim]) -> str:
    """Why nothing decides a figure."""
    if claim.quantity.form is Form.MALFORMED:
        return "not a well-formed number"
    if claim.modality is Modality.FORECAST:
        return "forecast or target"
    if claim.modality is Modality.NEGATED:
        return "told as not so"
    if left_open is not None:
        return f"left open: {left_open}"
    return NEEDS.get(claim.kind) or _alone(claim, alike)


def _alone(claim: Claim, alike: Sequence[Claim]) -> str:
    """Why a level or a count has nothing beside it; ``alike`` are all of its measure and unit."""
    measure, scope = claim.subject.measure, claim.subject.scope
    if not measure:
        return "the text does not say what it measures"
    if len(alike) == 1:
        return f"no other figure of {measure}"
    if not any(other.subject.scope == scope for other in alike if other.id != claim.id):
        return f"no other figure of {measure} and scope"
    return "no other figure of this measure, scope and period"


def _what(claim: Claim) -> tuple[str, str]:
    """The measure and the unit of a claim."""
    return claim.subject.measure, claim.quantity.unit
