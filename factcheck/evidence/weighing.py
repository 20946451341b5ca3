"""Weighing: how likely figures are tied, and how likely a slip keeps a tie from fitting.

Two sets of trees for each family are learned from articles with annotated ties. Those of ties
that fit say how likely a tie is meant, though no word says so. Those of ties that do not fit,
but would but for a slip of one figure, say how likely the slip is what is wrong: they are learned
from the annotated ties with slips made on purpose, beside what fails to fit in sound articles
(`tests/bench/teach.py`).
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.evidence.analogy import analogous
from factcheck.evidence.candidates import candidates
from factcheck.evidence.families import FAMILIES
from factcheck.evidence.rows import surveyed
from factcheck.evidence.siblings import Fitting
from factcheck.evidence.tie import Family, Tie
from factcheck.evidence.trees import trees
from factcheck.evidence.weighed import Weighed, name_of
from factcheck.evidence.weigher import Weigher


def likely_ties(claims: Claims, models: Models, *families: str) -> tuple[Weighed, ...]:
    """The ties of some families that are likely enough to be told, the best of each figure.

    A tie that does not fit gives way to one of the same family that fits and explains its figure.
    """
    told: Counter[tuple[str, bool, str]] = Counter()
    found = []
    likely, explained = _likely(claims, models)
    for each in likely:
        compared = {(each.family.name, figure) for figure in each.compared}
        if each.family.name in families and (each.fits or explained.isdisjoint(compared)):
            place = each.family.name, each.fits, each.reported
            told[place] += 1
            if told[place] <= (each.family.ways if each.fits else 1):
                found.append(each)
    return tuple(found)


# Several rules ask for the ties of one article.
@lru_cache(maxsize=4)
def _likely(
    claims: Claims, models: Models
) -> tuple[tuple[Weighed, ...], frozenset[tuple[str, str]]]:
    """The ties that are likely enough to be told; the figures that some of a family fit."""
    likely = tuple(each for each in weighed_ties(claims, models) if each.is_told)
    explained = (
        (each.family.name, figure) for each in likely if each.fits for figure in each.compared
    )
    return likely, frozenset(explained)


@lru_cache(maxsize=4)
def weighed_ties(claims: Claims, models: Models) -> tuple[Weighed, ...]:
    """All ties of an article with their probabilities, the likeliest first."""
    article = surveyed(claims, models)
    if not article.rows:
        return ()
    weigher = Weigher(article)
    fitting: list[Weighed] = []
    missing: dict[Family, list[Tie]] = {}
    for family in FAMILIES.values():
        ties = candidates(article, family)
        if _accuses(family):
            missing[family] = [tie for tie in ties if not tie.fits]
        fitting += weigher.meant(family, [tie for tie in ties if tie.fits])
    witnesses = Fitting(fitting)
    missed = [
        each
        for family, ties in missing.items()
        for each in weigher.missed(
            family, [*ties, *analogous(family, fitting, article, ties)], witnesses
        )
    ]
    return tuple(sorted((*fitting, *missed), key=lambda each: -each.probability))


def _accuses(family: Family) -> bool:
    """Whether a tie of this family that does not fit is ever told."""
    return trees(name_of(family, fits=False)).sure <= 1
