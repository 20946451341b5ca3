"""Trees: learned decision trees, evaluated for many ties at once.

Gradient-boosted trees, as LightGBM learns them (`tests/bench/teach.py`): each tree asks of one
feature after another whether it is at most a limit, and the sum of the leaves that are reached
is the log-odds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.evidence.pairs import Vector, Vectors

# How many vectors are looked at together.
BATCH = 512
BYTE = 8
PACKED = tuple(np.dtype(f">u{size}") for size in (1, 2, 4))
Floats = NDArray[np.float64]
Places = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """What each tree says by the answers to all of its questions.

    The answers of a tree, a bit each, are the place in ``odds`` from where it ``begins`` (2 **
    questions a tree), so that no tree is walked: see Lucchese et al., "QuickScorer", SIGIR 2015,
    on trees as bits. They are ``packed`` in whole bytes, of which the last bits are ``unused``:
    their questions, like those that smaller trees lack, are always answered alike.
    """

    feature: Places
    limit: NDArray[np.float32]
    odds: Floats
    begins: Places
    packed: np.dtype[Any]
    unused: int


@dataclass(frozen=True, eq=False)
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

    def probabilities(self, vectors: Vectors | Sequence[Vector]) -> Floats:
        """How likely each of some feature vectors makes it, from 0 to 1."""
        batches = [self._of(vectors[at : at + BATCH]) for at in range(0, len(vectors), BATCH)]
        return np.concatenate(batches) if batches else np.zeros(0)

    def _of(self, vectors: Vectors | Sequence[Vector]) -> Floats:
        table = self._table
        asked = np.take(vectors, table.feature, axis=1) <= table.limit
        answers = np.packbits(asked, axis=1).view(table.packed).astype(np.int32) >> table.unused
        odds = np.take(table.odds, answers + table.begins).sum(axis=1)
        return np.asarray(1 / (1 + np.exp(-odds)))

    @cached_property
    def _table(self) -> _Table:
        """The trees with their questions side by side, as many for each."""
        nodes = np.arange(len(self.low))
        is_leaf = self.low == nodes
        ends = [*self.roots[1:].tolist(), len(nodes)]
        own = [nodes[at:end][~is_leaf[at:end]] for at, end in zip(self.roots, ends, strict=True)]
        width = max(1, *map(len, own))
        packed = next(size for size in PACKED if size.itemsize * BYTE >= width)
        wide = packed.itemsize * BYTE
        feature = np.zeros((len(own), wide), np.int32)
        limit = np.full((len(own), wide), -np.inf, np.float32)
        bit = np.zeros(len(nodes), np.int32)
        for tree, questions in enumerate(own):
            feature[tree, : len(questions)] = self.feature[questions]
            limit[tree, : len(questions)] = _at_most(self.limit[questions])
            # The first of the questions is the highest bit.
            bit[questions] = width - 1 - np.arange(len(questions))
        answers = np.arange(1 << width)
        at = np.broadcast_to(self.roots[:, None], (len(own), len(answers)))
        for _ in range(self.depth):
            is_low = (answers >> bit[at]) & 1
            at = np.where(is_low, self.low[at], self.high[at])
        begins = np.arange(len(own), dtype=np.int32) * len(answers)
        odds = self.leaf[at].ravel()
        return _Table(feature.ravel(), limit.ravel(), odds, begins, packed, wide - width)


def _at_most(limit: Floats) -> NDArray[np.float32]:
    """The greatest numbers of features' precision that are no greater than some limits."""
    near = limit.astype(np.float32)
    return np.where(near > limit, np.nextafter(near, np.float32(-np.inf)), near)


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
