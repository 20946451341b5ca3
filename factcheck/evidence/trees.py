"""Trees: learned decision trees, evaluated for many ties at once.

Gradient-boosted trees, as LightGBM learns them (`tests/bench/teach.py`): each tree asks of one
feature after another whether it is at most a limit, and the sum of the leaves that are reached
is the log-odds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.evidence.pairs import Vector

# How many vectors are looked at together.
BATCH = 2048
Floats = NDArray[np.float64]
Places = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    """The nodes of all trees in a row; a leaf leads to itself.

    ``roots`` are the places of the first nodes, ``depth`` the most steps from one to a leaf.
    ``sure`` is the probability from which on a tie is told.
    """

    roots: Places
    feature: Places
    limit: Floats
    low: Places
    high: Places
    leaf: Floats
    depth: int
    sure: float

    def probabilities(self, vectors: Sequence[Vector]) -> Floats:
        """How likely each of some feature vectors makes it, from 0 to 1."""
        batches = [self._of(vectors[at : at + BATCH]) for at in range(0, len(vectors), BATCH)]
        return np.concatenate(batches) if batches else np.zeros(0)

    def _of(self, vectors: Sequence[Vector]) -> Floats:
        told = np.stack(vectors)
        ties = np.arange(len(told))[:, None]
        at = np.broadcast_to(self.roots, (len(told), len(self.roots)))
        for _ in range(self.depth):
            is_low = told[ties, self.feature[at]] <= self.limit[at]
            at = np.where(is_low, self.low[at], self.high[at])
        odds = self.leaf[at].sum(axis=1)
        return np.asarray(1 / (1 + np.exp(-odds)))


@cache
def trees(name: str) -> Trees:
    """The trees of that name, from the file that ships with factcheck."""
    from factcheck.resources import models_directory

    path = models_directory() / "evidence" / f"{name}.json"
    return trees_from(json.loads(path.read_text(encoding="utf-8")))


def trees_from(data: dict[str, Any]) -> Trees:
    """Trees from their file: lists of nodes, and the numbers that go with them."""
    return Trees(
        roots=np.array(data["roots"], np.int32),
        feature=np.array(data["feature"], np.int32),
        limit=np.array(data["limit"], np.float64),
        low=np.array(data["low"], np.int32),
        high=np.array(data["high"], np.int32),
        leaf=np.array(data["leaf"], np.float64),
        depth=data["depth"],
        sure=data["sure"],
    )
