"""Misprints: the numbers that may have been meant where another was printed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.quantity import Quantity
from factcheck.reading.worded.telling import digits_of

SCALES = (Fraction(1000), Fraction(1, 1000))
DIGITS = "0123456789"


def misprints_of(quantity: Quantity) -> Iterator[Fraction]:
    """Each number that differs by a digit, by two that changed places, or by its scale."""
    number = quantity.number
    digits = digits_of(quantity)
    for scale in SCALES if quantity.unit != "percent" else ():
        yield number * scale
    if not digits or not int(digits) or quantity.upper is not None:
        return
    step = number / int(digits)
    for place, digit in enumerate(digits):
        for other in DIGITS:
            # A number that begins with zeros is printed by no slip of a digit.
            if other != digit and (place or other != "0"):
                yield step * int(digits[:place] + other + digits[place + 1 :])
    for order in _reordered(digits):
        yield step * int(order)


def _reordered(digits: str) -> Iterator[str]:
    """The same digits, two of them swapped or one of them at another place."""
    found: set[str] = set()
    for place, digit in enumerate(digits):
        rest = digits[:place] + digits[place + 1 :]
        found.update(rest[:at] + digit + rest[at:] for at in range(len(digits)))
        for later in range(place + 1, len(digits)):
            swapped = list(digits)
            swapped[place], swapped[later] = digits[later], digit
            found.add("".join(swapped))
    yield from sorted(order for order in found - {digits} if order[0] != "0")
