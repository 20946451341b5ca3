"""Likeness: how far the words around two figures say that they are one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import log

import numpy as np

from factcheck.evidence.pairs import Vector
from factcheck.evidence.rows import Row

# How many words beside a figure are looked at on either side.
BESIDE = 3
LIKENESS = (
    "rare words shared",
    "rarest word shared",
    "share of the rarer words",
    "rarest word of one alone",
    "fewest others",
    "word before",
    "word after",
    "words before",
    "words after",
    "digits",
    "decimals alike",
    "scale alike",
    "first elsewhere",
    "second elsewhere",
    "figure before alike",
    "figure after alike",
    "others of both sentences",
    "figures of the first sentence",
    "figures of the second sentence",
)


class Likenesses:
    """How alike figures of one article are told.

    A word weighs the more, the fewer figures it stands at: the logarithm of all figures to these.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    @cached_property
    def _weights(self) -> dict[str, float]:
        at = Counter(word for row in self._rows for word in row.claim.around)
        return {word: log(len(self._rows) / count) for word, count in at.items()}

    @cached_property
    def _values(self) -> Counter[float]:
        return Counter(row.middle for row in self._rows)

    @cached_property
    def _sentences(self) -> dict[int, set[float]]:
        found: dict[int, set[float]] = {}
        for row in self._rows:
            found.setdefault(row.claim.sentence, set()).add(row.middle)
        return found

    def shared(self, a: Row, b: Row) -> float:
        """The weight of the words that stand at both."""
        return sum(self._weighed(a.claim.around & b.claim.around))

    def _weighed(self, words: Iterable[str]) -> list[float]:
        return [self._weights.get(word, 0.0) for word in words]

    def of(self, a: Row, b: Row) -> Vector:
        """The features of two figures, in the order of ``LIKENESS``."""
        one, other = a.claim, b.claim
        shared = self._weighed(one.around & other.around)
        alone = [self._weighed(one.around - other.around), self._weighed(other.around - one.around)]
        total = sum(shared) + sum(map(sum, alone))
        here, there = self._sentences[one.sentence], self._sentences[other.sentence]
        found = (
            sum(shared),
            max(shared, default=0.0),
            sum(shared) / total if total else 0.0,
            min(max(each, default=0.0) for each in alone),
            min(map(len, alone)),
            one.before[:1] == other.before[:1],
            one.after[:1] == other.after[:1],
            len({*one.before[:BESIDE]} & {*other.before[:BESIDE]}),
            len({*one.after[:BESIDE]} & {*other.after[:BESIDE]}),
            min(sum(char.isdigit() for char in each.quantity.text) for each in (one, other)),
            one.quantity.place == other.quantity.place,
            one.quantity.scale == other.quantity.scale,
            self._values[a.middle],
            self._values[b.middle],
            self._is_beside(a, b, -1),
            self._is_beside(a, b, 1),
            len((here & there) - {a.middle, b.middle}),
            len(here),
            len(there),
        )
        return np.array(found, np.float32)

    def _is_beside(self, a: Row, b: Row, step: int) -> int:
        """1 where the figures beside both are the same, -1 where not, 0 where one has none."""
        values = []
        for row in (a, b):
            place = row.place + step - self._rows[0].place
            if not 0 <= place < len(self._rows):
                return 0
            beside = self._rows[place]
            if beside.claim.sentence != row.claim.sentence:
                return 0
            values.append(beside.middle)
        return 1 if values[0] == values[1] else -1
