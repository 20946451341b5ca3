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
from factcheck.judge.digits import MOST_DECIMALS, digits_of


class SlipKind(IntEnum):
    """What a slip does, the likelier first; ``NONE`` where no slip explains a figure."""

    TRANSPOSED = 0
    SCALED = 1
    REPLACED = 2
    LENGTH = 3
    NONE = 4


TEN = "0123456789"
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
    printed = digits_of(quantity)
    found: dict[float, SlipKind] = {}
    if printed is not None and number:
        whole, _, decimals = printed.plain.partition(".")
        scale = float(quantity.scale) * (-1 if number < 0 else 1)
        for kind, digits, places in _edits(whole + decimals, len(decimals)):
            if digits[0] != "0" or len(digits) == places + 1:
                value = int(digits) / 10**places * scale
                found[value] = min(kind, found.get(value, SlipKind.NONE))
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


def _edits(digits: str, places: int) -> Iterator[tuple[SlipKind, str, int]]:
    """The digits after each slip, and how many of them are decimals."""
    last = len(digits) - 1
    for at, digit in enumerate(digits):
        before, after = digits[:at], digits[at + 1 :]
        if at < last and digit != digits[at + 1]:
            yield SlipKind.TRANSPOSED, before + digits[at + 1] + digit + digits[at + 2 :], places
        for other in TEN:
            if other != digit:
                yield SlipKind.REPLACED, before + other + after, places
            yield from _inserted(before, other, digits[at:], places)
        if last:
            yield SlipKind.LENGTH, before + after, places - (at > last - places)
    for other in TEN:
        yield from _inserted(digits, other, "", places)


def _inserted(
    before: str, digit: str, after: str, places: int
) -> Iterator[tuple[SlipKind, str, int]]:
    """One digit more; among decimals, where there are not too many."""
    in_decimals = 0 < places >= len(after)
    if not in_decimals or places < MOST_DECIMALS:
        yield SlipKind.LENGTH, before + digit + after, places + in_decimals
