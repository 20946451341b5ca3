"""Suggesting: the relations that evidence and arithmetic together show to be meant."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claim import Claims
from factcheck.evidence.prior import Weighed, fitting_ties
from factcheck.relation import Relation

# How many ties of one figure are told: a total may be broken down in two ways.
WAYS = 2


def suggested(claims: Claims, families: tuple[str, ...], rule: str, message: str) -> Iterator[Relation]:
    """The tentative relations of some families, the best of each reported figure.

    A relation of them is consistent, or it is not told at all.
    """
    for family in families:
        told: dict[str, int] = {}
        best = sorted(fitting_ties(claims, family), key=lambda each: -each.posterior)
        for weighed in best:
            reported = weighed.tie.rows[weighed.family.reported].id
            if told.get(reported, 0) < (WAYS if family in ("sum", "list") else 1):
                told[reported] = told.get(reported, 0) + 1
                yield _relation(weighed, rule, message)


def _relation(weighed: Weighed, rule: str, message: str) -> Relation:
    tie = weighed.tie
    return Relation(
        rule,
        weighed.family.forms(tie),
        tie.rows[weighed.family.reported].id,
        tuple(row.id for row in tie.rows),
        message,
        confidence=round(weighed.posterior, 2),
        inferred=True,
        tentative=True,
    )
