"""Definite mentions: "the surplus" in a story that tells of exports and imports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.claim import Claim
from factcheck.domain import Measure, Models


def resolved(claims: Iterable[Claim], models: Models) -> tuple[Claim, ...]:
    """The claims, a short name as the measure that it stands for in this article."""
    found = tuple(claims)
    told = {claim.subject.measure for claim in found}
    known = [
        (
            measure,
            {
                part
                for identity in models.identities
                if identity.total == measure.name
                for part in identity.parts
            },
        )
        for measure in models.measures
        if measure.short or measure.short_negative
    ]
    meant = [measure for measure, parts in known if parts and parts <= told]
    return tuple(_resolved(claim, meant) for claim in found) if len(meant) == 1 else found


def _resolved(claim: Claim, meant: Iterable[Measure]) -> Claim:
    noun = claim.subject.measure.rpartition(" ")[2]
    for measure in meant:
        if noun in measure.short or noun in measure.short_negative:
            sign = -1 if noun in measure.short_negative else 1
            return replace(claim, subject=replace(claim.subject, measure=measure.name, sign=sign))
    return claim
