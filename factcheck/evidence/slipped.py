"""Slipped: the numbers that a figure may have been before a slip, in floating point.

They show how a tie that does not fit may have come about; the judge works out what is told.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from factcheck.evidence.rows import Row
from factcheck.evidence.tie import Range
from factcheck.judge.digits import Digits, digits_of


class SlipKind(IntEnum):
    """What a slip does, the likelier first; ``NONE`` where no slip explains a figure."""

    TRANSPOSED = 0
    SCALED = 1
    REPLACED = 2
    LENGTH = 3
    NONE = 4


THOUSANDS = (1000.0, 1 / 1000.0)


@dataclass(frozen=True, slots=True)
class Slipped:
    """The numbers that one slip away from a figure would have been, in rising order.

    ``below`` and ``above`` are how far the print of each reaches.
    """

    numbers: tuple[float, ...]
    kinds: tuple[SlipKind, ...]
    below: float
    above: float

    def kind_within(self, needed: Range) -> SlipKind:
        """The likeliest slip away from a number whose print meets a range."""
        best = SlipKind.NONE
        for at in range(bisect_left(self.numbers, needed[0] - self.above), len(self.numbers)):
            if self.numbers[at] - self.below > needed[1]:
                break
            best = min(best, self.kinds[at])
        return best


def slipped(row: Row) -> Slipped:
    """What a figure may have been before a slip; nothing where it is not printed in digits."""
    quantity = row.claim.quantity
    number = float(quantity.number)
    digits = digits_of(quantity)
    found: dict[float, SlipKind] = {}
    if digits is not None and number:
        scale = float(quantity.scale) * (-1 if number < 0 else 1)
        for kind, value in _edits(digits):
            found[value * scale] = min(kind, found.get(value * scale, SlipKind.NONE))
        for factor in THOUSANDS:
            found.setdefault(number * factor, SlipKind.SCALED)
        found.pop(number, None)
    ordered = sorted(found.items())
    return Slipped(
        tuple(value for value, _ in ordered),
        tuple(kind for _, kind in ordered),
        number - row.low,
        row.high - number,
    )


def _edits(digits: Digits) -> Iterator[tuple[SlipKind, float]]:
    yield from ((SlipKind.TRANSPOSED, _value(each)) for each in digits.transposed())
    yield from ((SlipKind.REPLACED, _value(each)) for each in digits.replaced())
    yield from ((SlipKind.LENGTH, _value(each)) for each in digits.inserted())
    yield from ((SlipKind.LENGTH, _value(each)) for each in digits.dropped())


def _value(digits: Digits) -> float:
    return float(digits.plain)
