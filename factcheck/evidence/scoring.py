"""Scoring: the features of a tie, and how likely they make it."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import combinations

from factcheck.evidence.features import (
    SHAPE,
    TOLD_ELSEWHERE,
    Features,
    Row,
    Surveyed,
    described,
    named_whole,
    of_all,
    of_one,
    of_two,
)
from factcheck.evidence.tie import Family, Tie
from factcheck.evidence.weights import score, weights, weights_of

RUNS = ("list", "whole")
# Figures and pairs of figures whose score is kept: they recur from tie to tie in a passage.
KEPT = 2**14


def features_of(tie: Tie, family: Family, article: Surveyed) -> Features:
    """The features of a tie; of a run the first part and the last, with its total."""
    found = described(family.roles, _described_rows(tie, family), article)
    return found | _own_features(tie, family, article)


class Scorer:
    """How likely the ties of one family are in one article, before their arithmetic."""

    def __init__(self, family: Family, article: Surveyed) -> None:
        self._family, self._article = family, article
        self._learned = weights()[family.name]
        self._singles = [weights_of(family.name, role) for role in family.roles]
        self._roles = tuple(combinations(range(len(family.roles)), 2))
        self._pairs = [
            weights_of(family.name, f"{family.roles[one]}-{family.roles[other]}")
            for one, other in self._roles
        ]
        self._most_of_all = most_of_all(family)
        self._of_one = lru_cache(KEPT)(self._score_of_one)
        self._of_two = lru_cache(KEPT)(self._score_of_two)

    def odds(self, tie: Tie, needed: float) -> float | None:
        """The log-odds that figures are tied, by their :func:`features_of`, before arithmetic.

        ``None`` where they fall short of those that are needed: that is told from the figures
        and the pairs alone, as far as what all of them share cannot make up for it.
        """
        rows = _described_rows(tie, self._family)
        singles = sum(self._of_one(role, row) for role, row in enumerate(rows))
        pairs = sum(
            self._of_two(number, rows[one], rows[other])
            for number, (one, other) in enumerate(self._roles)
        )
        apart = self._learned.intercept + singles + pairs
        if apart + self._most_of_all < needed:
            return None
        features = of_all(self._family.roles, rows, self._article)
        features |= _own_features(tie, self._family, self._article)
        return apart + score(features, self._learned.features)

    def _score_of_one(self, role: int, row: Row) -> float:
        return score(of_one(row), self._singles[role])

    def _score_of_two(self, number: int, a: Row, b: Row) -> float:
        return score(of_two(a, b, self._article.claims), self._pairs[number])


@cache
def most_of_all(family: Family) -> float:
    """The most that the features of all figures of a tie together may add to its log-odds."""
    names = (*family.roles, *(f"{a}-{b}" for a, b in combinations(family.roles, 2)))
    apart = {f"{name} {feature}" for name in names for feature in weights_of(family.name, name)}
    apart -= {f"{role} {TOLD_ELSEWHERE}" for role in family.roles}
    shapes, others = [0.0], [0.0]
    for feature, weight in weights()[family.name].features.items():
        if feature not in apart:
            (shapes if feature.startswith(SHAPE) else others).append(max(weight, 0.0))
    return max(shapes) + sum(others)


def _described_rows(tie: Tie, family: Family) -> tuple[Row, ...]:
    """A row for each role of the family."""
    if family.name not in RUNS:
        return tie.rows
    total, run = _total_and_run(tie, family)
    return (*total, run[0], run[-1])


def _own_features(tie: Tie, family: Family, article: Surveyed) -> Features:
    """The features that only ties of this family have."""
    if family.name == "share":
        return named_whole(tie.rows, article)
    if family.name not in RUNS:
        return {}
    _, run = _total_and_run(tie, family)
    return {
        "length": min(len(run), 8) / 8,
        "unbroken": float(run[-1].place - run[0].place == len(run) - 1),
    }


def _total_and_run(tie: Tie, family: Family) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    return (tie.rows[:1], tie.rows[1:]) if family.name == "list" else ((), tie.rows)
