"""Slips: how a printed number may have come about from one that fits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.comparison import Slip
from factcheck.interval import Interval
from factcheck.judge.digits import Digits, digits_of
from factcheck.quantity import Form, Hedge, Quantity

MOST = 3
BY_CHANCE = ("one digit wrong", "digit dropped", "digit doubled")
SCALES = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}
# A number off by a digit fits almost any loose range, so there it explains nothing.
TELLING_WIDTH = Fraction(1, 10)
# "4-3/4", "4 3/4"
MIXED = re.compile(r"(?P<whole>\d{1,4})(?P<rest>[ -]\d{1,2}/\d{1,3})")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A slip that may be meant, with the quantity as it should have been printed."""

    kind: str
    quantity: Quantity
    printed: str


def slips(claim: Claim, fitting: Interval) -> tuple[Slip, ...]:
    """The likeliest slips whose intended number fits, at most three.

    The likelier kind comes first, within a kind the number nearest the middle of what fits.
    """
    found: dict[Fraction, Slip] = {}
    for slip in _fitting(claim, fitting):
        found.setdefault(slip.value, slip)
        if len(found) == MOST:
            break
    return tuple(found.values())


def is_slip(claim: Claim, fitting: Interval, *, by_digits: bool = False) -> bool:
    """Whether any slip has an intended number that fits.

    ``by_digits`` counts a single digit even where it explains little, in a wide range.
    """
    return next(_fitting(claim, fitting, by_digits=by_digits), None) is not None


def _fitting(claim: Claim, fitting: Interval, *, by_digits: bool = False) -> Iterator[Slip]:
    """The slips whose intended number fits, the likeliest first; one number may come twice."""
    telling = by_digits or _is_telling(claim.quantity, fitting)
    for kind in _kinds(claim, telling=telling):
        fits = [candidate for candidate in kind if _fits(candidate.quantity, fitting)]
        for candidate in sorted(fits, key=lambda one: _distance(one.quantity.number, fitting)):
            value = candidate.quantity.number
            if value != claim.quantity.number:
                yield Slip(candidate.kind, value, candidate.printed)


def _fits(quantity: Quantity, fitting: Interval) -> bool:
    """Whether a quantity meets an interval; most are told from it by their number alone."""
    if quantity.hedge is Hedge.NONE and quantity.upper is None:
        beyond = fitting.high is not None and quantity.number - quantity.place > fitting.high
        if beyond or (fitting.low is not None and quantity.number + quantity.place < fitting.low):
            return False
    return quantity.interval(finest=quantity.place).meets(fitting)


def chance(found: Sequence[Slip]) -> int:
    """How easily slips would fit by chance: 0 for a telling kind, 1 for a digit, 2 for none."""
    return min((int(slip.kind in BY_CHANCE) for slip in found), default=2)


def _distance(value: Fraction, fitting: Interval) -> Fraction:
    ends = [end for end in (fitting.low, fitting.high) if end is not None]
    return abs(len(ends) * value - sum(ends))


def _is_telling(quantity: Quantity, fitting: Interval) -> bool:
    if fitting.low is None or fitting.high is None:
        return False
    allowed = max(abs(fitting.low), abs(fitting.high)) * TELLING_WIDTH
    return fitting.high - fitting.low <= max(allowed, 2 * quantity.place)


def _kinds(claim: Claim, *, telling: bool) -> Iterator[Iterator[Candidate]]:
    quantity = claim.quantity
    digits = digits_of(quantity) if quantity.form is Form.DIGITS else None
    if digits is not None:
        yield _edited("digits transposed", quantity, digits.transposed())
        yield _rescaled(quantity)
    if digits is not None and telling:
        yield _edited("point shifted", quantity, digits.shifted())
    if claim.kind is Kind.CHANGE and claim.direction and quantity.upper is None:
        yield iter([_turned(claim)])
    if digits is not None and telling:
        for kind, edits in zip(
            BY_CHANCE, (digits.replaced(), digits.inserted(), digits.undoubled()), strict=True
        ):
            yield _edited(kind, quantity, edits)
    mixed = MIXED.fullmatch(_printed(quantity)) if digits is None and telling else None
    if mixed is not None:
        yield _with_fraction(quantity, mixed)


def _with_fraction(quantity: Quantity, mixed: re.Match[str]) -> Iterator[Candidate]:
    """The numbers that "4-3/4" is where a digit before its fraction is another one."""
    whole = Digits(mixed["whole"])
    rest = abs(quantity.number) / quantity.scale - whole.value
    for digits in whole.replaced():
        number = (digits.value + rest) * quantity.scale
        yield Candidate(BY_CHANCE[0], replace(quantity, number=number), digits.text + mixed["rest"])


def _printed(quantity: Quantity) -> str:
    """The digits of a quantity, without its unit."""
    offset = quantity.start
    return quantity.text[quantity.number_start - offset : quantity.number_end - offset]


def _edited(kind: str, quantity: Quantity, edits: Iterator[Digits]) -> Iterator[Candidate]:
    for digits in edits:
        number = digits.value * quantity.scale * (-1 if quantity.number < 0 else 1)
        meant = replace(
            quantity,
            number=number,
            place=digits.place * quantity.scale,
            coarse_place=digits.coarse_place * quantity.scale,
        )
        yield Candidate(kind, meant, digits.text)


def _rescaled(quantity: Quantity) -> Iterator[Candidate]:
    """The same digits with another word: million for billion."""
    words = {10**power: word for power, word in SCALES.items()}
    printed = words.get(quantity.scale.numerator) if quantity.scale.denominator == 1 else None
    digits = _printed(quantity)
    for scale, word in words.items() if printed else ():
        factor = scale / quantity.scale
        yield Candidate(
            f"{printed} for {word}",
            replace(
                quantity,
                number=quantity.number * factor,
                place=quantity.place * factor,
                coarse_place=quantity.coarse_place * factor,
                scale=Fraction(scale),
            ),
            f"{digits} {word}",
        )


def _turned(claim: Claim) -> Candidate:
    quantity = claim.quantity
    kind = "rise for fall" if claim.direction > 0 else "fall for rise"
    digits = _printed(quantity)
    return Candidate(kind, replace(quantity, number=-quantity.number), f"-{digits}")
