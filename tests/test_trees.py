"""Learned trees: what they answer is what walking them by hand gives."""

from __future__ import annotations

import math

import numpy as np
import pytest

from factcheck.evidence.trees import Trees, trees_from

# Nodes 0 to 4: is feature 0 at most 1.5? then 0.5, else: is feature 1 at most -2? then 1, else -1.
# Nodes 5 to 7: is feature 1 at most 0.1? then 0.25, else -0.25.
DATA = {
    "roots": [0, 5],
    "feature": [0, 0, 1, 0, 0, 1, 0, 0],
    "limit": [1.5, 0.0, -2.0, 0.0, 0.0, 0.1, 0.0, 0.0],
    "low": [1, 1, 3, 3, 4, 6, 6, 7],
    "high": [2, 1, 4, 3, 4, 7, 6, 7],
    "leaf": [0.0, 0.5, 0.0, 1.0, -1.0, 0.0, 0.25, -0.25],
    "depth": 2,
    "sure": 0.5,
}


@pytest.mark.parametrize(
    ("vector", "odds"),
    [
        ((1.0, 0.0), 0.5 + 0.25),
        ((1.5, 3.0), 0.5 - 0.25),
        ((2.0, -2.0), 1.0 + 0.25),
        ((2.0, -1.9), -1.0 + 0.25),
        # 0.1 as a feature is 0.100000001..., more than the limit of 0.1
        ((9.0, 0.1), -1.0 - 0.25),
    ],
)
def test_the_leaves_that_are_reached_make_the_odds(
    vector: tuple[float, float], odds: float
) -> None:
    (likely,) = trees_from(DATA).probabilities([np.array(vector, np.float32)])
    assert likely == pytest.approx(1 / (1 + math.exp(-odds)))


def test_many_questions_of_one_tree() -> None:
    # Ten questions in a row, one a node: the first feature above 0 leads to a leaf of its number.
    asked, leaves = 10, 11
    low = [*range(1, asked), asked + leaves - 1, *range(asked, asked + leaves)]
    high = [*range(asked, asked + asked), *range(asked, asked + leaves)]
    chain = Trees(
        roots=np.array([0], np.int32),
        feature=np.array([*range(asked), *[0] * leaves], np.int32),
        limit=np.zeros(asked + leaves),
        low=np.array(low, np.int32),
        high=np.array(high, np.int32),
        leaf=np.array([*[0.0] * asked, *map(float, range(leaves))]),
        depth=asked,
        sure=0.5,
    )
    for number in range(leaves):
        vector = np.array([0.0] * number + [1.0] * (asked - number), np.float32)
        (likely,) = chain.probabilities([vector])
        assert likely == pytest.approx(1 / (1 + math.exp(-number)))


def test_nothing_is_asked_of_nothing() -> None:
    assert not len(trees_from(DATA).probabilities([]))
