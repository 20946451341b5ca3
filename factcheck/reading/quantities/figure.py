"""Numeral and Figure: a number on its way from characters to a ``Quantity``."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from factcheck.quantity import Form

ONE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Numeral:
    """Digits or number words alone, without sign, scale or unit.

    ``place`` and ``coarse`` are the values of the last digit and of the last that is not a
    trailing zero, before any scale.
    """

    start: int
    end: int
    value: Fraction
    place: Fraction
    coarse: Fraction
    form: Form = Form.DIGITS
    grouped: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is printed as a whole number."""
        return self.form in (Form.DIGITS, Form.WORDS) and self.place.denominator == 1


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a numeral: its scale and its unit, up to ``end``."""

    end: int
    scale: Fraction = ONE
    unit: str = ""

    @property
    def scaled(self) -> bool:
        """Whether a scale word is printed."""
        return self.scale.numerator > self.scale.denominator


@dataclass(frozen=True, slots=True)
class Figure:
    """A numeral with its sign, currency, scale and unit, from ``start`` to ``end``."""

    start: int
    numeral: Numeral
    tail: Tail
    sign: str = ""
    negative: bool = False
    upper: Numeral | None = None

    @property
    def end(self) -> int:
        """Where its passage ends."""
        return self.tail.end

    @property
    def unit(self) -> str:
        """Its unit; "" for a bare number."""
        return self.tail.unit

    @property
    def bare(self) -> bool:
        """Whether neither currency, scale nor unit is printed with it."""
        return not self.unit and not self.tail.scaled
