"""Quantity: a number as printed, with what its digits leave open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from factcheck.interval import Interval

# From so many places on "more than" cuts a number off; how many places that leaves open.
CUT, CUT_BY = 1000, 10
# "Up to 30 million" of less than this part of it is not said.
MUCH_LESS = 100


class Hedge(StrEnum):
    """A word at a number that widens or bounds it (CQE: change; medspaCy: modifier)."""

    NONE = ""
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"


class Form(StrEnum):
    """How the number is written. VAGUE: no number, but how large it is ("dozens of")."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    RANGE = "range"
    MALFORMED = "malformed"
    VAGUE = "vague"


class Rounding(StrEnum):
    """A reading of the last printed digit.

    NEAREST: the value rounds to the print. TRUNCATED: it rounds or is cut to it.
    COARSE: as TRUNCATED, and trailing zeros of a whole number say nothing.
    """

    NEAREST = "nearest"
    TRUNCATED = "truncated"
    COARSE = "coarse"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as printed.

    Attributes:
        text, start, end: the passage, unit included, and its character offsets.
        number: the printed value in whole units ("41.21 trillion yuan" is 41210000000000).
        place: value of the last printed digit (10**10 there; 1 in "200,000").
        coarse_place: value of the last digit that is not a trailing zero of a whole
            number (10**5 in "200,000"); equal to ``place`` elsewhere.
        scale: what the printed digits are multiplied by (10**12 there).
        unit: ISO 4217 code ("CNY"), "percent", "percentage point", a unit or counted noun
            in the singular ("tonne", "person"), a rate as "USD/barrel"; "" for a bare number.
        hedge: the word that widens or bounds it.
        upper: the printed upper end of a range in whole units; None for a single number.
        exact: whether it counts whole things, so that nothing was rounded ("12 dead").
        form: how it is written.
        number_start, number_end: the offsets of the digits or number words alone.
    """

    text: str
    start: int
    end: int
    number: Fraction
    place: Fraction
    coarse_place: Fraction
    scale: Fraction = Fraction(1)
    unit: str = ""
    hedge: Hedge = Hedge.NONE
    upper: Fraction | None = None
    exact: bool = False
    form: Form = Form.DIGITS
    number_start: int = 0
    number_end: int = 0

    def interval(
        self, rounding: Rounding = Rounding.NEAREST, finest: Fraction | None = None
    ) -> Interval:
        """The values that the print may stand for.

        ``finest`` is the smallest place among the figures it is compared with: trailing
        zeros are trusted down to it, and never further than they are printed.
        """
        place = self._trusted_place(rounding, finest)
        low, high = self.number, self.number if self.upper is None else self.upper
        if self.exact:
            return self._hedged(Interval(low, high), place)
        half = place / 2
        rounded = Interval(low - half, high + half)
        if rounding is Rounding.NEAREST:
            return self._hedged(rounded, place)
        cut = (
            Interval(high, high + place, True, False)
            if high >= 0
            else Interval(low - place, low, False)
        )
        return self._hedged(rounded.hull(cut), place)

    def _trusted_place(self, rounding: Rounding, finest: Fraction | None) -> Fraction:
        if rounding is Rounding.COARSE or finest is None:
            return self.coarse_place
        return max(self.place, min(self.coarse_place, finest))

    def _slack(self, place: Fraction, part: int) -> Fraction:
        """How far a hedge reaches: a part of the number, and its last digit at least.

        The last digit of "one in three" is what lies between it and "one in four", of which a
        tenth of the number is enough.
        """
        size = abs(self.number)
        return size / 10 if self.form is Form.FRACTION else max(place, size / part)

    def _hedged(self, printed: Interval, place: Fraction) -> Interval:
        match self.hedge:
            case Hedge.ABOUT:
                slack = self._slack(place, 20)
                return printed + Interval.between(-slack, slack)
            case Hedge.NEARLY:
                slack = self._slack(place, 10)
                return Interval(self.number - slack, printed.high, True, printed.high_closed)
            case Hedge.MORE_THAN if abs(self.number) >= CUT * self.coarse_place:
                # "Over 27.13 million" is a number cut off, no open bound.
                return Interval(printed.low, self.number + CUT_BY * place)
            case Hedge.MORE_THAN | Hedge.AT_LEAST:
                return Interval(printed.low, None)
            case Hedge.AT_MOST if self.scale > 1 and self.number > 0:
                # Nobody says "up to 30 million" of some thousands.
                return Interval(self.number / MUCH_LESS, printed.high, True, printed.high_closed)
            case Hedge.LESS_THAN | Hedge.AT_MOST:
                return Interval(None, printed.high, True, printed.high_closed)
            case _:
                return printed
