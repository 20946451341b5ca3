"""Judge: which relations hold, which figures cannot all be true, and which is the slip."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import Claims
from factcheck.comparison import Judgement, Profile, Verdict
from factcheck.judge.comparing import compare
from factcheck.judge.component import grouped
from factcheck.judge.findings import findings_of, notes_of
from factcheck.judge.plausibility import weighed, without_rivals
from factcheck.relation import Relation

__all__ = ["judge"]


def judge(
    claims: Claims, relations: Sequence[Relation], profile: Profile = Profile.NEAREST
) -> Judgement:
    """Every relation worked out, by itself and together with the others.

    A tentative relation that does not hold is none. Where a conflict shows only in several
    relations together, the comparison of its finding stands in the place of the one that held
    alone.
    """
    comparisons = without_rivals(
        [
            weighed(comparison, claims)
            for comparison in compare(claims, relations, profile)
            if comparison.verdict is Verdict.CONSISTENT or not comparison.relation.tentative
        ]
    )
    found = [one for group in grouped(comparisons) for one in findings_of(claims, group, profile)]
    found += notes_of(comparisons)
    for one in found:
        comparisons[one.number] = one.finding.comparison
    ordered = sorted(found, key=lambda one: one.number)
    return Judgement(tuple(comparisons), tuple(one.finding for one in ordered))
