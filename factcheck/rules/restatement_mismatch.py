"""One figure is printed twice, with two values.

Why it matters:
    The headline says one thing and the story another; readers who only see the headline
    take away the wrong number. In the story too a figure comes back with its words around it:
    "the 3.4 billion euros of aid", and further down "aid of 4.3 billion euros". How many died is
    told by "dead", "killed" and "died" alike.

Consistent:
    Foreign trade rises 3.6% in 2024

    Foreign trade rose 3.6 percent in 2024, customs data showed.

Inconsistent:
    Foreign trade rises 3.9% in 2024

    Foreign trade rose 3.6 percent in 2024, customs data showed.

Stays silent:
    When measure, place or period differ, or two sources are quoted.
    When the body has the headline's figure as well, in whatever place.
    When it is not a headline and the measure is no known one: figures whose wording is
    alike are often of different things.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.evidence import likely_ties
from factcheck.relation import Equal, Relation

NAME = "restatement-mismatch"
MESSAGE = "The figure is given as {reported} in one place and as {computed} in another"
CERTAIN, DOUBTFUL = 0.9, 0.4


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set every figure beside the first print of the same thing in the body."""
    yield from _echoes(claims)
    known = frozenset(measure.name for measure in models.measures)
    for claim in claims.facts:
        other = _first_print(claims, claim)
        if other is None:
            continue
        certain = claim.headline and claim.subject.measure in known
        confidence = CERTAIN if certain else DOUBTFUL
        figures = (claim.id, other.id)
        form = Equal(claim.id, other.id)
        yield Relation(NAME, (form,), claim.id, figures, MESSAGE, confidence=confidence)
    yield from (tie.relation(NAME, MESSAGE) for tie in likely_ties(claims, models, "repeat"))


def _echoes(claims: Claims) -> Iterator[Relation]:
    """Each two figures that the words around them say are one."""
    for tie in claims.local_ties:
        if tie.way in ("echo", "likely echo"):
            form = Equal(*tie.figures)
            yield Relation(
                NAME,
                (form,),
                tie.figures[0],
                tie.figures,
                MESSAGE,
                confidence=tie.confidence,
                inferred=True,
                tentative=tie.way != "echo",
            )


def _first_print(claims: Claims, claim: Claim) -> Claim | None:
    """The same thing elsewhere: for a headline in the body, in the body before."""
    if not claim.subject.measure or claim.kind not in (Kind.LEVEL, Kind.CHANGE):
        return None
    for other in claims.facts_of(claim.subject):
        if other.id == claim.id:
            if claim.headline:
                continue
            return None
        if not other.headline and _is_same(claim, other):
            return other
    return None


def _is_same(a: Claim, b: Claim) -> bool:
    bases_agree = a.base is None or b.base is None or a.base == b.base
    sources_agree = not a.attribution or not b.attribution or a.attribution == b.attribution
    return (
        a.kind is b.kind
        and a.quantity.unit == b.quantity.unit
        and a.direction * b.direction >= 0
        and a.sentence != b.sentence
        and bases_agree
        and sources_agree
    )
