"""Rows: the figures of an article with what is compared often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.quantity import Quantity

HEDGED = 0.1
# What follows a percentage that says how sure another figure is: "95% CI", "95 percent confidence".
SURE_OF = frozenset({"ci", "confidence", "interval"})


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


@dataclass(frozen=True, slots=True, eq=False)
class Surveyed:
    """An article's claims with the rows of its figures, and the identities they may be of.

    ``identities`` gives for a set of measures the signs by which a model adds them to zero.
    """

    claims: Claims
    rows: tuple[Row, ...]
    identities: Mapping[frozenset[str], Mapping[str, int]]


def surveyed(claims: Claims, models: Models) -> Surveyed:
    """An article's claims as its ties are weighed; ranks and levels of confidence left out."""
    identities: dict[frozenset[str], Mapping[str, int]] = {}
    for identity in models.identities:
        terms = {identity.total: -1} | dict(zip(identity.parts, identity.signs, strict=True))
        identities.setdefault(frozenset(terms), terms)
    told = (
        claim for claim in claims if claim.kind is not Kind.RANK and claim.follow not in SURE_OF
    )
    return Surveyed(
        claims, tuple(row_of(claim, place) for place, claim in enumerate(told)), identities
    )


def row_of(claim: Claim, place: int) -> Row:
    """A claim as the figure of that number in the order of the text, from 0."""
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
