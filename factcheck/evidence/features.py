"""Features: what the figures of a candidate tie have in common, as numbers from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from factcheck.claim import Claim, Claims, Kind

Features = dict[str, float]
TOLD = ("to", "from", "of", "by", "at", "or", "and", "up", "down", "against", "with", "than", "(")
FOLLOWING = ("of", "or", "and", ",", "(", "in", "more", "higher", "lower", "less", "from", "to", "")


@dataclass(frozen=True, slots=True)
class Row:
    """A claim with what is compared often: its range, its place among the figures, its words."""

    claim: Claim
    low: float
    high: float
    place: int
    words: frozenset[str]
    scope: frozenset[str]

    @property
    def id(self) -> str:
        """The id of its claim."""
        return self.claim.id

    @property
    def unit(self) -> str:
        """The unit of its figure."""
        return self.claim.quantity.unit

    @property
    def middle(self) -> float:
        """The middle of its range."""
        return (self.low + self.high) / 2


def rows_of(claims: Claims) -> tuple[Row, ...]:
    """The figures of an article in the order of its text; ranks and open ranges left out."""
    found = []
    for claim in claims:
        values = claim.quantity.interval()
        if claim.kind is Kind.RANK or values.low is None or values.high is None:
            continue
        subject = claim.subject
        words, scope = frozenset(subject.measure.split()), frozenset(subject.scope)
        found.append(Row(claim, float(values.low), float(values.high), len(found), words, scope))
    return tuple(found)


def described(names: tuple[str, ...], rows: tuple[Row, ...], claims: Claims) -> Features:
    """All features of a tie: of each figure, of each two of them, and what statements tell."""
    found: Features = {}
    for name, row in zip(names, rows, strict=True):
        found.update(_single(name, row))
    for (one, a), (other, b) in combinations(zip(names, rows, strict=True), 2):
        found.update(_pair(f"{one}-{other}", a, b))
        if claims.are_told_together(a.id, b.id):
            found[f"{one}-{other} told"] = 1.0
    return found


def _pair(name: str, a: Row, b: Row) -> Features:
    one, other = a.claim, b.claim
    apart = abs(one.sentence - other.sentence)
    steps = abs(a.place - b.place)
    found = {
        "same sentence": apart == 0,
        "next sentence": apart == 1,
        "far": min(apart, 12) / 12,
        "next figure": steps == 1,
        "steps": min(steps, 12) / 12,
        "ahead": a.place < b.place,
        "headline": one.headline != other.headline,
        "modality differs": one.modality is not other.modality,
        **_subjects(a, b),
    }
    return {f"{name} {feature}": float(value) for feature, value in found.items() if value}


def _subjects(a: Row, b: Row) -> dict[str, float | bool]:
    one, other = a.claim.subject, b.claim.subject
    union = a.words | b.words
    periods = one.period is not None and other.period is not None
    return {
        "same measure": bool(one.measure) and one.measure == other.measure,
        "measure overlap": len(a.words & b.words) / len(union) if union else 0.0,
        "measure unlike": bool(a.words and b.words) and not a.words & b.words,
        "same scope": bool(a.scope) and a.scope == b.scope,
        "scope unlike": bool(a.scope and b.scope) and not a.scope & b.scope,
        "part of scope": a.scope < b.scope or b.scope < a.scope,
        "same period": periods and one.period == other.period,
        "other period": periods and one.period != other.period,
        "same unit": bool(a.unit) and a.unit == b.unit,
    }


def _single(name: str, row: Row) -> Features:
    claim = row.claim
    found = {
        f"kind {claim.kind.value}": True,
        f"lead {claim.lead if claim.lead in TOLD else 'other'}": True,
        f"follow {claim.follow if claim.follow in FOLLOWING else 'other'}": True,
        "rise": claim.direction > 0,
        "fall": claim.direction < 0,
        "count": claim.quantity.exact,
    }
    return {f"{name} {feature}": 1.0 for feature, value in found.items() if value}
