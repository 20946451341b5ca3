"""Chance: how likely figures that have nothing to do with each other would fit."""

from __future__ import annotations

from factcheck.evidence.tie import Family, Tie

# A percentage may lie anywhere up to this at least, so that "0.2" meets few by chance.
USUAL_RATE = 10.0


def chance(tie: Tie, family: Family) -> float:
    """The probability that figures of this size which are not tied would fit all the same.

    The two widths over the size of the figure: a figure may lie anywhere of its order of
    magnitude, so one that is printed to three digits meets another one time in a hundred.
    """
    (low, high), (from_, to) = tie.printed, tie.implied
    reported = tie.rows[family.reported]
    size = max(abs(low + high), abs(from_ + to)) / 2
    if reported.unit == "percent" and len(tie.rows) > 2:
        size = max(size, USUAL_RATE)
    width = (high - low) + (to - from_) or 1.0
    return min(1.0, width / size) if size else 1.0
