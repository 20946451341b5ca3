"""Features: what the figures of a candidate tie have in common, as numbers from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise

from factcheck.claim import Claim, Claims, Kind
from factcheck.domain import Models
from factcheck.quantity import Hedge, Quantity

Features = dict[str, float]
HEDGED = 0.1
MOST_SHARED = 5
# What follows a percentage that says how sure another figure is: "95% CI", "95 percent confidence".
SURE_OF = frozenset({"ci", "confidence", "interval"})
# Figures in the identities that can be read off a tie: a total and two parts.
IDENTITY = 3
OTHER_WHOLE = "whole not as named"
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


@dataclass(frozen=True, slots=True)
class Surveyed:
    """An article's claims with the rows of its figures, and the models they are read by."""

    claims: Claims
    rows: tuple[Row, ...]
    models: Models


def rows_of(claims: Claims) -> tuple[Row, ...]:
    """The figures of an article in the order of its text; ranks and levels of confidence not."""
    found: list[Row] = []
    for claim in claims:
        if claim.kind is Kind.RANK or claim.follow in SURE_OF:
            continue
        low, high = _range(claim.quantity)
        subject = claim.subject
        words, scope = frozenset(subject.measure.split()), frozenset(subject.scope)
        found.append(Row(claim, low, high, len(found), words, scope))
    return tuple(found)


def _range(quantity: Quantity) -> tuple[float, float]:
    """The printed range in floating point; "more than 500" is seldom said of much more."""
    values, number = quantity.interval(), float(quantity.number)
    slack = abs(number) * HEDGED
    return (
        number - slack if values.low is None else float(values.low),
        number + slack if values.high is None else float(values.high),
    )


def described(names: tuple[str, ...], rows: tuple[Row, ...], article: Surveyed) -> Features:
    """All features of a tie: of each figure, of each two of them, and what statements tell."""
    found: Features = {}
    for name, row in zip(names, rows, strict=True):
        found.update(_single(name, row))
    for (one, a), (other, b) in combinations(zip(names, rows, strict=True), 2):
        found.update(_pair(f"{one}-{other}", a, b))
        if article.claims.are_told_together(a.id, b.id):
            found[f"{one}-{other} told"] = 1.0
    for name, row in zip(names, rows, strict=True):
        if _is_told_elsewhere(row, rows, article.claims):
            found[f"{name} told elsewhere"] = 1.0
    shape = _shape(names, rows)
    found[f"shape {shape}"] = 1.0
    found.update(_agreement(rows, shape))
    if len(rows) == IDENTITY and _is_identity(rows, article.models):
        found["identity"] = 1.0
        found["identity near"] = float("//" not in shape)
        found["identity one period"] = float(len({r.claim.subject.period for r in rows}) == 1)
    return found


def named_whole(rows: tuple[Row, ...], article: Surveyed) -> Features:
    """Whether the whole of a share is what its statement names: "31 percent of fish sales"."""
    _, whole, rate = rows
    for share in article.claims.shares:
        named = share.whole_subject
        if share.share == rate.id and named.measure:
            same = named.measure == whole.claim.subject.measure
            return {"whole as named" if same else OTHER_WHOLE: 1.0}
    return {}


def _is_identity(rows: tuple[Row, ...], models: Models) -> bool:
    """Whether a domain model has it that the first figure is the sum of the others.

    "exports = imports + surplus" is "balance = exports - imports" written another way.
    """
    mine = {row.claim.subject.measure: 1 if place else -1 for place, row in enumerate(rows)}
    turned = {row.claim.subject.measure: row.claim.subject.sign for row in rows}
    if len(mine) < len(rows):
        return False
    for identity in models.identities:
        terms = {identity.total: -1} | dict(zip(identity.parts, identity.signs, strict=True))
        if terms.keys() == mine.keys():
            ratios = {terms[name] * turned[name] * mine[name] for name in mine}
            return len(ratios) == 1
    return False


def _is_told_elsewhere(row: Row, rows: tuple[Row, ...], claims: Claims) -> bool:
    """Whether a statement ties a figure to others, and to none of these."""
    others = claims.told_with(row.id)
    return bool(others) and others.isdisjoint(each.id for each in rows)


def _shape(names: tuple[str, ...], rows: tuple[Row, ...]) -> str:
    """The order of the figures in the text, and how far each is from the one before.

    "." stands for the next figure of one sentence, "-" for a later one, "/" for the next
    sentence, "//" for one further on.
    """
    ordered = sorted(zip(names, rows, strict=True), key=lambda each: each[1].place)
    shape = ordered[0][0]
    for (_, before), (name, row) in pairwise(ordered):
        apart = row.claim.sentence - before.claim.sentence
        step = "." if row.place - before.place == 1 else "-"
        shape += f"{step if not apart else '/' if apart == 1 else '//'}{name}"
    return shape


def _agreement(rows: tuple[Row, ...], shape: str) -> Features:
    """What all of the figures share, and whether that is so where they stand together."""
    periods = {row.claim.subject.period for row in rows}
    scopes = {row.scope for row in rows}
    near = "//" not in shape
    found = {
        "one period": len(periods) == 1,
        "one scope": len(scopes) == 1,
        "one subject": len({row.claim.subject for row in rows}) == 1,
        "one sentence": "/" not in shape,
        "near": near,
        "near one period": near and len(periods) == 1,
        "near one scope": near and len(scopes) == 1,
        "one kind": len({row.claim.kind for row in rows}) == 1,
        "hedged": any(row.claim.quantity.hedge is not Hedge.NONE for row in rows),
    }
    return {name: 1.0 for name, value in found.items() if value}


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
        **_surroundings(one, other),
        **_subjects(a, b),
    }
    return {f"{name} {feature}": float(value) for feature, value in found.items() if value}


def _surroundings(one: Claim, other: Claim) -> dict[str, float | bool]:
    """What the words around two figures have in common."""
    shared, union = one.around & other.around, one.around | other.around
    return {
        "words shared": min(len(shared), MOST_SHARED) / MOST_SHARED,
        "words overlap": len(shared) / len(union) if union else 0.0,
        "words unlike": bool(one.around and other.around) and not shared,
    }


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
