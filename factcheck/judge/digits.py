"""Digits: a printed number as a string of digits that a slip may alter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from factcheck.quantity import Quantity

MOST_DECIMALS = 2
SEPARATORS = ",.' \u00a0\u2009\u202f\u2019"


@dataclass(frozen=True, slots=True)
class Digits:
    """Printed characters: digits, separators and at most one decimal ``point``."""

    text: str
    point: str = "."

    @property
    def plain(self) -> str:
        """The digits and the point, as Python reads them."""
        kept = [char for char in self.text if char.isdigit() or char == self.point]
        return "".join(kept).replace(self.point, ".")

    @property
    def value(self) -> Fraction:
        """The printed number without its scale word."""
        return Fraction(self.plain)

    @property
    def place(self) -> Fraction:
        """The value of the last digit."""
        return Fraction(1, 10 ** len(self.plain.partition(".")[2]))

    @property
    def coarse_place(self) -> Fraction:
        """The value of the last digit that is not a trailing zero of a whole number."""
        whole, _, decimals = self.plain.partition(".")
        zeros = len(whole) - len(whole.rstrip("0"))
        return self.place if decimals or zeros == len(whole) else Fraction(10**zeros)

    def transposed(self) -> Iterator[Digits]:
        """Two neighbouring digits swapped."""
        places = self._places()
        for here, there in pairwise(places):
            a, b = self.text[here], self.text[there]
            if a != b:
                swapped = self.text[:here] + b + self.text[here + 1 : there] + a
                yield from self._sound(swapped + self.text[there + 1 :])

    def replaced(self) -> Iterator[Digits]:
        """One digit another."""
        for place in self._places():
            for digit in "0123456789":
                if digit != self.text[place]:
                    yield from self._sound(self.text[:place] + digit + self.text[place + 1 :])

    def inserted(self) -> Iterator[Digits]:
        """One digit more, the decimals at most two."""
        for place in (*self._places(), len(self.text)):
            for digit in "0123456789":
                longer = self._ungrouped(place, digit)
                # Next to two decimals, a third fits nearly everything and is hardly meant.
                if len(longer.partition(self.point)[2]) <= MOST_DECIMALS:
                    yield from self._sound(longer)

    def undoubled(self) -> Iterator[Digits]:
        """One of two equal neighbours gone."""
        places = self._places()
        for here, there in pairwise(places):
            if self.text[here] == self.text[there]:
                yield from self._sound(self.text[:there] + self.text[there + 1 :])

    def dropped(self) -> Iterator[Digits]:
        """One digit gone."""
        places = self._places()
        for place in places if len(places) > 1 else ():
            yield from self._sound(self.text[:place] + self.text[place + 1 :])

    def shifted(self) -> Iterator[Digits]:
        """The point one or two places to the left or to the right."""
        whole, _, decimals = self.plain.partition(".")
        digits = whole + decimals
        for shift in (-1, 1, -2, 2):
            place = len(whole) + shift
            filled = digits.rjust(len(digits) + 1 - place, "0") if place < 1 else digits
            place = max(1, place)
            filled = filled.ljust(place, "0")
            decimal = self.point + filled[place:] if filled[place:] else ""
            yield from self._sound(filled[:place].lstrip("0").rjust(1, "0") + decimal)

    def _places(self) -> list[int]:
        return [place for place, char in enumerate(self.text) if char.isdigit()]

    def _ungrouped(self, place: int, digit: str) -> str:
        """With a digit more; digit groups are left out, since they would not be sound."""
        longer = self.text[:place] + digit + self.text[place:]
        return "".join(char for char in longer if char.isdigit() or char == self.point)

    def _sound(self, text: str) -> Iterator[Digits]:
        altered = replace(self, text=text)
        whole = altered.plain.partition(".")[0]
        if whole == "0" or not whole.startswith("0"):
            yield altered


def digits_of(quantity: Quantity) -> Digits | None:
    """The digits of a quantity as printed; ``None`` where they do not give its number."""
    offset = quantity.start
    text = quantity.text[quantity.number_start - offset : quantity.number_end - offset]
    if not text or not all(char in SEPARATORS or char in "0123456789" for char in text):
        return None
    for point in ".,":
        digits = Digits(text, point)
        if text.count(point) > 1 or not any(char.isdigit() for char in digits.plain):
            continue
        if digits.value * quantity.scale == abs(quantity.number):
            return digits
    return None
