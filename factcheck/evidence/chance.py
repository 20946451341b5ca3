"""Chance: how likely figures that have nothing to do with each other would fit."""

from __future__ import annotations

from factcheck.interval import Interval

# A percentage is seldom compared with the whole range to 100: most lie below this.
USUAL_RATE = 10.0


def chance_of(reported: Interval, computed: Interval, *, rate: bool = False) -> float:
    """The probability that a print of this size would meet what others imply, by chance.

    The two widths over the size of the figure: a figure may lie anywhere of its order of
    magnitude, so one that is printed to three digits meets another one time in a hundred.
    """
    ends = (reported.low, reported.high, computed.low, computed.high)
    if any(end is None for end in ends):
        return 1.0
    low, high, from_, to = (float(end) for end in ends if end is not None)
    size = max(abs(low + high), abs(from_ + to)) / 2
    if rate:
        size = max(size, USUAL_RATE)
    width = (high - low) + (to - from_)
    if not width:
        width = 1.0 if size >= 1 else 0.0
    return min(1.0, width / size) if size else 1.0
