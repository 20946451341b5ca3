"""Prior: how likely a tie is meant, before its arithmetic is looked at, and after.

A logistic model over the features of a tie. Its weights are learned from articles that
nobody annotated: among ties with some features, as many more fit to the printed digits than
would by chance as are really meant (`tests/bench/teach.py`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from math import exp

from factcheck.claim import Claims
from factcheck.domain import Models
from factcheck.evidence.families import FAMILIES, Family, Tie
from factcheck.evidence.features import (
    Features,
    Surveyed,
    described,
    named_whole,
    rows_of,
)
from factcheck.relation import Relation

# A percentage may lie anywhere up to this at least, so that "0.2" meets few by chance.
USUAL_RATE = 10.0
RUNS = ("list", "whole")
# Below this probability, a tie is not worth a reader's time.
LEAST = 0.5
# How likely a tie that fits must be to explain a figure that another tie speaks against.
EXPLAINING = 0.3
RATES = ("growth", "move", "share")
WAYS = (
    *("measure unlike", "measure overlap", "same measure"),
    *("scope unlike", "same sentence", "told"),
)


@dataclass(frozen=True, slots=True)
class Weights:
    """The learned weights of one family; ``luck`` corrects the chance that digits give."""

    intercept: float
    luck: float
    features: dict[str, float]

    def prior(self, features: Features) -> float:
        """The probability that the figures are tied."""
        known = self.features
        score = self.intercept + sum(
            value * known.get(name, 0.0) for name, value in features.items()
        )
        return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


@dataclass(frozen=True, slots=True)
class Weighed:
    """A tie that fits, with the probability that it is meant before and after the arithmetic."""

    tie: Tie
    family: Family
    prior: float
    posterior: float

    @property
    def reported(self) -> str:
        """The id of the figure that is set beside what the others imply."""
        return self.tie.rows[self.family.reported].id

    def relation(self, rule: str, message: str) -> Relation:
        """What a rule asserts by it; tentative where only the fit makes it likely."""
        return Relation(
            rule,
            self.family.forms(self.tie),
            self.reported,
            tuple(row.id for row in self.tie.rows),
            message,
            confidence=round(self.posterior, 2),
            inferred=True,
            learned=True,
            tentative=self.tie.fits,
        )


@cache
def weights() -> dict[str, Weights]:
    """The weights of each family, from the file that ships with factcheck."""
    from factcheck.resources import models_directory

    path = models_directory() / "evidence" / "weights.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        family: Weights(table["intercept"], table["luck"], table["features"])
        for family, table in data.items()
    }


def chance(tie: Tie, family: Family) -> float:
    """The probability that figures of this size which are not tied would fit all the same.

    The two widths over the size of the figure: one that is printed to three digits meets
    another of its size one time in a hundred.
    """
    (low, high), (from_, to) = tie.printed, tie.implied
    reported = tie.rows[family.reported]
    size = max(abs(low + high), abs(from_ + to)) / 2
    if reported.unit == "percent" and len(tie.rows) > 2:
        size = max(size, USUAL_RATE)
    width = (high - low) + (to - from_) or 1.0
    return min(1.0, width / size) if size else 1.0


def features_of(tie: Tie, family: Family, article: Surveyed) -> Features:
    """The features of a tie; of a run the first part and the last, with its total."""
    if family.name not in RUNS:
        found = described(family.roles, tie.rows, article)
        return found | named_whole(tie.rows, article) if family.name == "share" else found
    total, run = (tie.rows[:1], tie.rows[1:]) if family.name == "list" else ((), tie.rows)
    found = described(family.roles, (*total, run[0], run[-1]), article)
    found["length"] = min(len(run), 8) / 8
    found["unbroken"] = float(run[-1].place - run[0].place == len(run) - 1)
    return found


def is_arguable(family: str, features: Features) -> bool:
    """Whether a tie that does not fit may be held against its figures.

    Its rate must be told as a change, in the sentence of the level, and not of another one.
    """
    if family == "repeat":
        return True
    named = "after-rate" if family == "growth" else "level-rate"
    has = {way for way in WAYS if features.get(f"{named} {way}")}
    other = has & {"measure unlike", "measure overlap"} and "same measure" not in has
    apart = "scope unlike" in has or (other and "told" not in has)
    change = "rate kind change" in features or "rate lead (" in features
    beside = "same sentence" in has and not apart
    return change and beside and "rate told elsewhere" not in features


def likely_ties(claims: Claims, models: Models, *families: str) -> tuple[Weighed, ...]:
    """The ties of some families that are likelier meant than not, the best of each figure."""
    return _likely_ties(claims, models, families)


# Several rules ask for the ties of one article.
@lru_cache(maxsize=8)
def _likely_ties(claims: Claims, models: Models, families: tuple[str, ...]) -> tuple[Weighed, ...]:
    return tuple(_ranked(claims, models, families))


def _ranked(claims: Claims, models: Models, families: tuple[str, ...]) -> Iterator[Weighed]:
    """The ties of some families that are likelier meant than not, the best of each figure.

    Of those that fit, all that the fit makes likely; of the others, those that are likely
    without it, where no tie that fits explains the same figure.
    """
    article = Surveyed(claims, rows_of(claims), models)
    weighed = [each for name in families for each in _weighed(article, FAMILIES[name])]
    beside = [name for name in RATES if name not in families and not {*RATES}.isdisjoint(families)]
    others = [each for name in beside for each in _weighed(article, FAMILIES[name])]
    explained = {
        each.reported
        for each in (*weighed, *others)
        if each.tie.fits and each.posterior >= EXPLAINING
    }
    told: dict[tuple[str, str], int] = {}
    for each in sorted(weighed, key=lambda each: -each.posterior):
        likely = each.posterior >= (LEAST if each.tie.fits else each.family.sure)
        if not likely or (not each.tie.fits and each.reported in explained):
            continue
        place = each.family.name if each.tie.fits else "", each.reported
        told[place] = told.get(place, 0) + 1
        if told[place] <= (each.family.ways if each.tie.fits else 1):
            yield each


def _weighed(article: Surveyed, family: Family) -> Iterator[Weighed]:
    """Every tie that fits, or is near enough to fitting to be one with a slip in it."""
    learned = weights()[family.name]
    for tie in family.find(article.rows, not family.telling):
        if not tie.fits and not (family.telling and tie.is_near):
            continue
        features = features_of(tie, family, article)
        if not tie.fits and not is_arguable(family.name, features):
            continue
        prior = posterior = learned.prior(features)
        if tie.fits:
            posterior = prior / (prior + (1 - prior) * learned.luck * chance(tie, family))
        yield Weighed(tie, family, prior, posterior)
