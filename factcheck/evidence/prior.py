"""Prior: how likely a tie is meant, before its arithmetic is looked at, and after.

A logistic model over the features of a tie. Its weights are learned from articles that
nobody annotated: among ties with some features, as many more fit to the printed digits than
would by chance as are really meant (`tests/bench/teach.py`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import exp

from factcheck.claim import Claims
from factcheck.evidence.families import FAMILIES, Family, Tie
from factcheck.evidence.features import Features, Row, described, rows_of

# A percentage may lie anywhere up to this at least, so that "0.2" meets few by chance.
USUAL_RATE = 10.0
LISTED = ("total", "first", "last")
# Below this probability, a tie is not worth a reader's time.
LEAST = 0.5


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


def features_of(tie: Tie, family: Family, claims: Claims) -> Features:
    """The features of a tie; of a list the total, the first part and the last."""
    if family.name != "list":
        return described(family.roles, tie.rows, claims)
    total, *run = tie.rows
    found = described(LISTED, (total, run[0], run[-1]), claims)
    found["length"] = min(len(run), 8) / 8
    found["unbroken"] = float(run[-1].place - run[0].place == len(run) - 1)
    return found


def fitting_ties(claims: Claims, family: str) -> Iterator[Weighed]:
    """The ties of a family that fit and are likelier meant than not, given their evidence."""
    ties, learned = FAMILIES[family], weights()[family]
    rows: tuple[Row, ...] = rows_of(claims)
    for tie in ties.find(rows):
        if not tie.fits:
            continue
        prior = learned.prior(features_of(tie, ties, claims))
        posterior = prior / (prior + (1 - prior) * learned.luck * chance(tie, ties))
        if posterior >= LEAST:
            yield Weighed(tie, ties, prior, posterior)
