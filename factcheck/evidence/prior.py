"""Prior: how likely a tie is meant, before its arithmetic is looked at, and after.

A logistic model over the features of a tie. Its weights are learned from articles that
nobody annotated: among ties with some features, as many more fit to the printed digits than
would by chance as are really meant (`tests/bench/teach.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import log

from factcheck.claim import Claims, Kind
from factcheck.domain import Models
from factcheck.evidence.chance import chance
from factcheck.evidence.families import FAMILIES
from factcheck.evidence.features import (
    Surveyed,
    is_told_elsewhere,
    surveyed,
)
from factcheck.evidence.scoring import Scorer
from factcheck.evidence.tie import Family, Tie
from factcheck.evidence.weights import odds_of, probability_of, weights
from factcheck.relation import Relation

# Below this probability a tie is not told. Of those above it, two thirds were annotated in
# articles that the learning had not seen; of those below, one in five.
LEAST = 0.9
# How likely a tie that fits must be to explain a figure that another tie speaks against.
EXPLAINING = 0.3
# A percentage that one of these families explains is no matter for another.
RATES = ("growth", "move", "share")
# How many ties of a family are weighed, and how many of one figure at least.
MOST_TIES, LEAST_TIES = 200_000, 40


@dataclass(frozen=True, slots=True)
class Weighed:
    """A tie with the probability that it is meant before and after the arithmetic."""

    tie: Tie
    family: Family
    fits: bool
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
            tentative=self.fits,
        )


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
    weighed = [each for name in families for each in _weighed(claims, models, name)]
    beside = [name for name in RATES if name not in families and not {*RATES}.isdisjoint(families)]
    others = [each for name in beside for each in _weighed(claims, models, name)]
    explained = {
        each.reported for each in (*weighed, *others) if each.fits and each.posterior >= EXPLAINING
    }
    told: dict[tuple[str, str], int] = {}
    for each in sorted(weighed, key=lambda each: -each.posterior):
        likely = each.posterior >= (LEAST if each.fits else each.family.sure)
        if not likely or (not each.fits and each.reported in explained):
            continue
        place = each.family.name if each.fits else "", each.reported
        told[place] = told.get(place, 0) + 1
        if told[place] <= (each.family.ways if each.fits else 1):
            yield each


# A family is weighed by itself, and to explain what another would speak against.
@lru_cache(maxsize=8)
def _weighed(claims: Claims, models: Models, family: str) -> tuple[Weighed, ...]:
    return tuple(_weighed_ties(surveyed(claims, models), FAMILIES[family]))


def _weighed_ties(article: Surveyed, family: Family) -> Iterator[Weighed]:
    """Every tie that fits, or is near enough to fitting to be one with a slip in it.

    Those that are too unlikely to be told, or to explain a figure, are left out.
    """
    scorer, luck = Scorer(family, article), weights()[family.name].luck
    for tie in _uncrowded(article, family):
        fits = tie.fits
        if not fits and not (family.telling and is_arguable(tie, family, article)):
            continue
        by_luck = luck * chance(tie, family) if fits else 1.0
        odds = scorer.odds(
            tie, odds_of(EXPLAINING) + log(by_luck) if fits else odds_of(family.sure)
        )
        if odds is not None:
            prior = probability_of(odds)
            yield Weighed(tie, family, fits, prior, prior / (prior + (1 - prior) * by_luck))


def _uncrowded(article: Surveyed, family: Family) -> Iterator[Tie]:
    """The ties that matter; of a document with very many figures only so many of each figure.

    Small numbers in a long table fit one another by the thousand, and then show nothing. The
    limit is ``MOST_TIES`` in all, spread evenly: 2,000 a figure where there are a hundred (in
    news, 300 are seen at most), and never fewer than ``LEAST_TIES``.
    """
    most = max(LEAST_TIES, MOST_TIES // max(len(article.rows), 1))
    found: Counter[str] = Counter()
    for tie in family.find(article.rows, True):
        reported = tie.rows[family.reported].id
        found[reported] += 1
        if found[reported] <= most:
            yield tie


def is_arguable(tie: Tie, family: Family, article: Surveyed) -> bool:
    """Whether a tie that does not fit may be held against its figures.

    Its rate must be told as a change, in the sentence of the level, of the same thing, and
    not of another level.
    """
    if family.name == "repeat":
        return True
    level, rate = tie.rows[0], tie.rows[-1]
    one, other = level.claim, rate.claim
    told = article.claims.are_told_together(one.id, other.id)
    of_before = article.claims.are_told_together(tie.rows[1].id, other.id)
    if family.name == "growth" and of_before and not told:
        return False
    measures = {each.subject.measure for each in (one, other)} - {""}
    apart = bool(level.scope and rate.scope) and level.scope.isdisjoint(rate.scope)
    return (
        (other.kind is Kind.CHANGE or other.lead == "(")
        and one.sentence == other.sentence
        and (told or len(measures) < 2)
        and not apart
        and not is_told_elsewhere(rate, tie.rows, article.claims)
    )
