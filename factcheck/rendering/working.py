"""Working: the amounts in a relation's arithmetic, printed ones and those worked out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from factcheck.interval import Interval
from factcheck.quantity import Quantity
from factcheck.rendering.calendar import calendar_text
from factcheck.rendering.numbers import (
    MOST_DECIMALS,
    decimal,
    decimals_for,
    digits,
    plain,
    scale_name,
    with_unit,
)

INTERMEDIATE_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Amount:
    """A value in a line of arithmetic.

    Attributes:
        value: in whole units.
        scale: what it is written in units of (10**12 for trillions).
        text: its digits, without scale word or unit.
        quantity: the printed figure; ``None`` for a value that is worked out.
    """

    value: Fraction
    scale: Fraction
    text: str
    quantity: Quantity | None = None

    @property
    def named(self) -> str:
        """Its digits with the scale in words: "551.5 billion"; cents in dollars: "0.1"."""
        if self.scale < 1:
            return plain(self.value, MOST_DECIMALS)
        return f"{self.text} {scale_name(self.scale)}".rstrip()

    @property
    def with_unit(self) -> str:
        """As it stands in the text, where it does: "$551.5 billion"."""
        return self.named if self.quantity is None else with_unit(self.text, self.quantity)


def printed_amount(quantity: Quantity) -> Amount:
    """A figure of the text; a range counts as its middle."""
    upper = quantity.number if quantity.upper is None else quantity.upper
    return Amount((quantity.number + upper) / 2, quantity.scale, digits(quantity), quantity)


def computed_amount(value: Fraction, quantity: Quantity) -> Amount:
    """A value worked out to be set beside a printed figure, with one digit more."""
    named = calendar_text(Interval.point(value), quantity.unit)
    if named is not None:
        return Amount(value, quantity.scale, named, quantity)
    least, scaled = decimals_for(quantity), value / quantity.scale
    decimals = max(least + 1, _decimals_of_digits(scaled, 2))
    text = plain(scaled, decimals, least) if _ends(scaled, decimals) else decimal(scaled, decimals)
    return Amount(value, quantity.scale, text, quantity)


def intermediate_amount(value: Fraction, scale: Fraction) -> Amount:
    """A value that the text never prints, with six digits."""
    scaled = value / scale
    decimals = _decimals_of_digits(scaled, INTERMEDIATE_DIGITS)
    text = plain(scaled, decimals) if _ends(scaled, decimals) else decimal(scaled, decimals)
    return Amount(value, scale, text)


def pure_number(value: Fraction) -> Amount:
    """A growth factor or a share as a plain number: 1.062."""
    return Amount(value, Fraction(1), plain(value, 10))


def spelt(amounts: Iterable[Amount], *, last_with_unit: bool = False) -> list[str]:
    """The amounts of one line, with scale words only where their scales differ."""
    amounts = list(amounts)
    one_scale = len({amount.scale for amount in amounts}) <= 1
    texts = [amount.text if one_scale else amount.named for amount in amounts]
    if last_with_unit and amounts:
        texts[-1] = amounts[-1].with_unit
    return texts


def _decimals_of_digits(value: Fraction, count: int) -> int:
    """The decimals that show so many significant digits of a value."""
    decimals = 0
    while decimals < MOST_DECIMALS and abs(value) * 10**decimals < 10 ** (count - 1):
        decimals += 1
    return decimals if value else 0


def _ends(value: Fraction, decimals: int) -> bool:
    scaled: Fraction = value * 10**decimals
    return scaled.denominator == 1
