"""Features: what the figures of a candidate tie have in common, as numbers from 0 to 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
SHAPE, TOLD_ELSEWHERE = "shape", "told elsewhere"
TOLD = ("to", "from", "of", "by", "at", "or", "and", "up", "down", "against", "with", "than", "(")
FOLLOWING = ("of", "or", "and", ",", "(", "in", "more", "higher", "lower", "less", "from", "to", "")


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A claim with what is compared often: its range, its place among the figures, its words."""

    claim: Claim
    id: str
    unit: str
    low: float
    high: float
    middle: float
    place: int
    words: frozenset[str]
    scope: frozenset[str]


@dataclass(frozen=True, slots=True)
class Surveyed:
    """An article's claims with the rows of its figures, and the identities they may be of.

    ``identities`` gives for a set of measures the signs by which a model adds them to zero.
    """

    claims: Claims
    rows: tuple[Row, ...]
    identities: Mapping[frozenset[str], Mapping[str, int]]


def surveyed(claims: Claims, models: Models) -> Surveyed:
    """An article's claims as its ties are weighed."""
    identities: dict[frozenset[str], Mapping[str, int]] = {}
    for identity in models.identities:
        terms = {identity.total: -1} | dict(zip(identity.parts, identity.signs, strict=True))
        identities.setdefault(frozenset(terms), terms)
    return Surveyed(claims, rows_of(claims), identities)


def rows_of(claims: Claims) -> tuple[Row, ...]:
    """The figures of an article in the order of its text; ranks and levels of confidence not."""
    told = (
        claim for claim in claims if claim.kind is not Kind.RANK and claim.follow not in SURE_OF
    )
    return tuple(_row(claim, place) for place, claim in enumerate(told))


def _row(claim: Claim, place: int) -> Row:
    (low, high), subject = _range(claim.quantity), claim.subject
    return Row(
        claim,
        claim.id,
        claim.quantity.unit,
        low,
        high,
        (low + high) / 2,
        place,
        frozenset(subject.measure.split()),
        frozenset(subject.scope),
    )


def _range(quantity: Quantity) -> tuple[float, float]:
    """The printed range in floating point; "more than 500" is seldom said of much more."""
    values, number = quantity.interval(), float(quantity.number)
    slack = abs(number) * HEDGED
    return (
        number - slack if values.low is None else float(values.low),
        number + slack if values.high is None else float(values.high),
    )


def described(names: tuple[str, ...], rows: tuple[Row, ...], article: Surveyed) -> Features:
    """All features of a tie: of each figure, of each two of them, and of all together."""
    found: Features = {}
    for name, row in zip(names, rows, strict=True):
        found |= {f"{name} {feature}": value for feature, value in of_one(row).items()}
    for (one, a), (other, b) in combinations(zip(names, rows, strict=True), 2):
        pair = of_two(a, b, article.claims)
        found |= {f"{one}-{other} {feature}": value for feature, value in pair.items()}
    return found | of_all(names, rows, article)


def of_all(names: tuple[str, ...], rows: tuple[Row, ...], article: Surveyed) -> Features:
    """What the figures of a tie are together, and what statements tell of them elsewhere."""
    shape = _shape(names, rows)
    found = {f"{SHAPE} {shape}": 1.0, **_agreement(rows, shape)}
    for name, row in zip(names, rows, strict=True):
        if is_told_elsewhere(row, rows, article.claims):
            found[f"{name} {TOLD_ELSEWHERE}"] = 1.0
    if len(rows) == IDENTITY and _is_identity(rows, article):
        found["identity"] = 1.0
        found["identity near"] = float("//" not in shape)
        found["identity one period"] = float(_is_one([row.claim.subject.period for row in rows]))
    return found


def named_whole(rows: tuple[Row, ...], article: Surveyed) -> Features:
    """Whether the whole of a share is what its statement names: "31 percent of fish sales"."""
    _, whole, rate = rows
    for share in article.claims.shares_by(rate.id):
        named = share.whole_subject
        if named.measure:
            same = named.measure == whole.claim.subject.measure
            return {"whole as named" if same else OTHER_WHOLE: 1.0}
    return {}


def _is_identity(rows: tuple[Row, ...], article: Surveyed) -> bool:
    """Whether a domain model has it that the first figure is the sum of the others.

    "exports = imports + surplus" is "balance = exports - imports" written another way.
    """
    subjects = [row.claim.subject for row in rows]
    terms = article.identities.get(frozenset(subject.measure for subject in subjects))
    if terms is None or len(terms) < len(rows):
        return False
    ratios = {
        terms[subject.measure] * subject.sign * (1 if place else -1)
        for place, subject in enumerate(subjects)
    }
    return len(ratios) == 1


def is_told_elsewhere(row: Row, rows: tuple[Row, ...], claims: Claims) -> bool:
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
    claims = [row.claim for row in rows]
    one_period = _is_one([claim.subject.period for claim in claims])
    one_scope = _is_one([row.scope for row in rows])
    near = "//" not in shape
    found = {
        "one period": one_period,
        "one scope": one_scope,
        "one subject": one_period and one_scope and _is_one([claim.subject for claim in claims]),
        "one sentence": "/" not in shape,
        "near": near,
        "near one period": near and one_period,
        "near one scope": near and one_scope,
        "one kind": _is_one([claim.kind for claim in claims]),
        "hedged": any(claim.quantity.hedge is not Hedge.NONE for claim in claims),
    }
    return {name: 1.0 for name, value in found.items() if value}


def _is_one(values: Sequence[object]) -> bool:
    """Whether all values are the same."""
    first = values[0]
    return all(value == first for value in values)


def of_two(a: Row, b: Row, claims: Claims) -> Features:
    """What two figures have in common, and how they stand to each other."""
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
        "told": claims.are_told_together(a.id, b.id),
        **_surroundings(one, other),
        **_subjects(a, b),
    }
    return {feature: float(value) for feature, value in found.items() if value}


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


def of_one(row: Row) -> Features:
    """What a figure is by itself, and the words that it stands between."""
    claim = row.claim
    found = {
        f"kind {claim.kind.value}": True,
        f"lead {claim.lead if claim.lead in TOLD else 'other'}": True,
        f"follow {claim.follow if claim.follow in FOLLOWING else 'other'}": True,
        "rise": claim.direction > 0,
        "fall": claim.direction < 0,
        "count": claim.quantity.exact,
    }
    return {feature: 1.0 for feature, value in found.items() if value}
