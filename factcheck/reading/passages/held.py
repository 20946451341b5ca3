"""Held: which figure before a record is held against it, and which is only what another was."""

from __future__ import annotations

from factcheck.claim import Claim
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike

BASES = EARLIER | {"compared"}
BASE_REACH = 3


def told_before(passage: Passage, record: Claim, *, moved: bool) -> Claim | None:
    """The figure of the sentence before that may be the most since a record.

    A rise is none since a fall, a level none where a drop is the largest.
    """
    for at in passage.before(len(passage.sketch)):
        claim = passage.figures[at]
        units = bool(claim.quantity.unit) == bool(record.quantity.unit)
        if are_alike(claim, record) and units and not is_a_base(claim):
            turned = claim.direction * record.direction < 0
            level = moved and claim.kind not in MOVES and record.kind not in MOVES
            return None if turned or level else claim
    return None


def nearest_level(passage: Passage, offset: int, record: Claim) -> int | None:
    """The nearest figure before a place that may be set beside a record."""
    for number in passage.before(offset):
        claim = passage.figures[number]
        if claim.id != record.id and are_alike(claim, record) and not is_a_base(claim):
            return number
    return None


def is_one_of_the_bases(passage: Passage, at: int) -> bool:
    """Whether a figure goes on with what another is held against: "from 16 in May and 8"."""
    claim = passage.figures[at]
    joined = claim.lead == "and" and at > 0
    return is_a_base(claim) or (joined and is_one_of_the_bases(passage, at - 1))


def is_a_base(claim: Claim) -> bool:
    """Whether another figure is held against one: "from volume of 80", "from the 26 reported"."""
    return not BASES.isdisjoint(claim.before[:BASE_REACH])
