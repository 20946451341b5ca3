"""Weights: what each feature of a tie adds to the odds that its figures are tied."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import exp, log

from factcheck.evidence.features import Features

MOST_ODDS = 30.0


@dataclass(frozen=True, slots=True)
class Weights:
    """The learned weights of one family; ``luck`` corrects the chance that digits give."""

    intercept: float
    luck: float
    features: Mapping[str, float]


def probability_of(odds: float) -> float:
    """The probability of log-odds."""
    return 1 / (1 + exp(-max(-MOST_ODDS, min(MOST_ODDS, odds))))


def odds_of(probability: float) -> float:
    """The log-odds of a probability."""
    return log(probability / (1 - probability))


def score(features: Features, weights: Mapping[str, float]) -> float:
    """The features, each times its weight; what has no weight adds nothing."""
    return sum(value * weights.get(name, 0.0) for name, value in features.items())


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


@cache
def weights_of(family: str, name: str) -> Mapping[str, float]:
    """The weights of a family's features that begin with a name, without it."""
    prefix = f"{name} "
    return {
        feature.removeprefix(prefix): weight
        for feature, weight in weights()[family].features.items()
        if feature.startswith(prefix)
    }
