"""Slipped: the numbers that a figure may have been before a slip, in floating point.

They show how a tie that does not fit may have come about; the judge works out what is told.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

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


THOUSANDS = (1000.0, 1 / 1000.0)
# What some slips of one kind leave, in units of the last digit, and how many decimals they have.
Edits: TypeAlias = tuple[Sequence[int], int]


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
    numbers: tuple[float, ...] = ()
    kinds: tuple[SlipKind, ...] = ()
    if printed is not None and number:
        scale = float(quantity.scale) * (-1 if number < 0 else 1)
        numbers, kinds = _before(printed.plain, scale, number)
    return Slipped(numbers, kinds, number - row.low, row.high - number)


# Small and round numbers come again and again.
@lru_cache(maxsize=4096)
def _before(
    plain: str, scale: float, number: float
) -> tuple[tuple[float, ...], tuple[SlipKind, ...]]:
    """The numbers before a slip in rising order, each with the likeliest slip it may be."""
    whole, _, decimals = plain.partition(".")
    digits, places = whole + decimals, len(decimals)
    found: dict[float, SlipKind] = {}
    for kind, edits in (
        (SlipKind.LENGTH, (*_longer(digits, places), *_shorter(digits, places))),
        (SlipKind.REPLACED, (_replaced(digits, places),)),
        (SlipKind.TRANSPOSED, (_transposed(digits, places),)),
    ):
        for edited, decimal_places in edits:
            unit = 10**decimal_places
            found.update([(value / unit * scale, kind) for value in edited])
    for factor in THOUSANDS:
        found.setdefault(number * factor, SlipKind.SCALED)
    found.pop(number, None)
    ordered = tuple(sorted(found))
    return ordered, tuple(map(found.__getitem__, ordered))


def _transposed(digits: str, places: int) -> Edits:
    """Two neighbouring digits swapped."""
    swapped = (
        f"{digits[:at]}{other}{one}{digits[at + 2 :]}"
        for at, (one, other) in enumerate(pairwise(digits))
        if one != other
    )
    return [int(each) for each in swapped if _is_sound(each, places)], places


def _replaced(digits: str, places: int) -> Edits:
    """One digit another."""
    value, unit = int(digits), 10 ** len(digits)
    found: list[int] = []
    for at, own in enumerate(map(int, digits)):
        unit //= 10
        rest = value - own * unit
        if at == 0 or _is_sound(digits, places):
            first = _least_first(digits, places) if at == 0 else 0
            found += [rest + digit * unit for digit in range(first, 10) if digit != own]
    return found, places


def _longer(digits: str, places: int) -> Iterator[Edits]:
    """One digit more; among decimals, where there are not too many."""
    value, length = int(digits), len(digits)
    for at in range(length + 1):
        in_decimals = 0 < places >= length - at
        if in_decimals and places >= MOST_DECIMALS:
            continue
        longer, unit = places + in_decimals, 10 ** (length - at)
        rest = value // unit * unit * 10 + value % unit
        if at == 0 or _is_sound(f"{digits}0", longer):
            first = _least_first(f"0{digits}", longer) if at == 0 else 0
            yield [rest + digit * unit for digit in range(first, 10)], longer


def _shorter(digits: str, places: int) -> Iterator[Edits]:
    """One digit gone."""
    last = len(digits) - 1
    for at in range(len(digits)) if last else ():
        left, shorter = digits[:at] + digits[at + 1 :], places - (at > last - places)
        if _is_sound(left, shorter):
            yield [int(left)], shorter


def _is_sound(digits: str, places: int) -> bool:
    """Whether a number may be printed so: before its decimals a first 0 stands alone."""
    return digits[0] != "0" or len(digits) == places + 1


def _least_first(digits: str, places: int) -> int:
    """The least first digit that a number of so many digits may have."""
    return int(len(digits) != places + 1)
