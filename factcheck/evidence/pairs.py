"""Pairs: what two figures have in common, and how they stand to each other."""

from __future__ import annotations

from math import log

import numpy as np
from numpy.typing import NDArray

from factcheck.claims import Claims
from factcheck.evidence.rows import Row

Vector = NDArray[np.float32]
# As many vectors as it has rows.
Vectors = NDArray[np.float32]
# How many figures or sentences apart still counts.
FURTHEST = 15
PAIR = (
    "apart",
    "sentences",
    "headline",
    "modality",
    "told",
    "shared",
    "overlap",
    "unlike",
    "same measure",
    "measure overlap",
    "measure unlike",
    "same scope",
    "scope unlike",
    "part of scope",
    "same period",
    "other period",
    "same unit",
    "same kind",
    "ratio",
)


def of_pair(a: Row, b: Row, claims: Claims) -> Vector:
    """The features of two figures, in the order of ``PAIR``."""
    one, other = a.claim, b.claim
    shared, union = one.around & other.around, one.around | other.around
    measures = a.words | b.words
    mine, yours = one.subject, other.subject
    periods = mine.period is not None and yours.period is not None
    found = (
        _limited(b.place - a.place),
        _limited(other.sentence - one.sentence),
        one.headline != other.headline,
        one.modality is not other.modality,
        claims.are_told_together(a.id, b.id),
        len(shared),
        len(shared) / len(union) if union else 0.0,
        bool(one.around and other.around) and not shared,
        bool(mine.measure) and mine.measure == yours.measure,
        len(a.words & b.words) / len(measures) if measures else 0.0,
        bool(a.words and b.words) and not a.words & b.words,
        bool(a.scope) and a.scope == b.scope,
        bool(a.scope and b.scope) and not a.scope & b.scope,
        a.scope < b.scope or b.scope < a.scope,
        periods and mine.period == yours.period,
        periods and mine.period != yours.period,
        bool(a.unit) and a.unit == b.unit,
        one.kind is other.kind,
        log(a.middle / b.middle) if a.middle > 0 and b.middle > 0 else 0.0,
    )
    return np.array(found, np.float32)


def _limited(steps: int) -> int:
    return max(-FURTHEST, min(FURTHEST, steps))
