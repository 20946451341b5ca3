"""Dimensions and ranges in two units: "10 to 12 feet (3 to 3.7 metres)", "6-by-9-foot"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.claims import Claims
from factcheck.quantity import Form, Hedge
from factcheck.reading.alternation import any_of
from factcheck.reading.dates.lengths import NUMBERS, number_of
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.quantities.units import NAMES, SYMBOLS
from factcheck.units import factors

NUMBER = r"\d[\d,]*(?:\.\d+)?"
WORD = any_of(word for word in NUMBERS if len(word) > 2)
ENDS = re.compile(
    rf"(?P<low>{NUMBER})(?:\D+)(?P<high>{NUMBER})|(?P<first>{WORD})\b[^\d,;]+?\b(?P<last>{WORD})\b",
    re.IGNORECASE,
)
UNIT = r"[A-Za-z]+"
SIDES = (
    rf"(?P<a{{0}}>{NUMBER})(?:[\s-](?:{UNIT}))?(?:\sby\s|-by-|\s?[x×]\s?)(?P<b{{0}}>{NUMBER})"
    rf"[\s-]?(?P<unit{{0}}>{UNIT})"
)
# "a 6-by-9-foot (1.8-by-2.7-metre) cell", "10 by 12 feet (3 by 3.7 metres)"
TWICE = re.compile(
    rf"(?<![\w.,]){SIDES.format(1)}(?:[\s-][a-z]+)?\s\((?:about\s|or\s)?{SIDES.format(2)}[^()]{{0,12}}\)"
)
SURE = 0.95


def dimension_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each side of what is so long and so wide, in one unit and in the other."""
    for match in TWICE.finditer(text):
        unit, other = (_unit(match[f"unit{which}"]) for which in (1, 2))
        if not factors(other, unit):
            continue
        for side in ("a", "b"):
            amount = _side(match, f"{side}1", unit)
            yield Tie("conversion", (_side(match, f"{side}2", other), amount), confidence=SURE)


def _unit(word: str) -> str:
    return NAMES.get(word.lower(), SYMBOLS.get(word, ""))


def _side(match: re.Match[str], group: str, unit: str) -> Printed:
    low, high = match.span(group)
    number, place = valued(match[group])
    return Printed(low, high, number, unit, Kind.LEVEL, place)


def valued(digits: str) -> tuple[Fraction, Fraction]:
    """The value of printed digits or a word, and of the last digit."""
    if digits[0].isalpha():
        return Fraction(number_of(digits)), Fraction(1)
    decimals = len(digits.partition(".")[2])
    return Fraction(digits.replace(",", "")), Fraction(1, 10**decimals)


def ends_of(amount: Printed, text: str) -> tuple[Printed, ...]:
    """The amount itself; of a range its two ends, where each is printed in digits."""
    if amount.form is not Form.RANGE:
        return (amount,)
    stop = amount.end if amount.number_end is None else amount.number_end
    match = ENDS.search(text, amount.start, stop)
    if match is None:
        return ()
    groups = ("low", "high") if match["low"] else ("first", "last")
    lowest = valued(match[groups[0]])[0]
    scale = amount.number / lowest if lowest else Fraction(1)
    ends = []
    for group in groups:
        number, place = valued(match[group])
        start, end = match.span(group)
        bare = replace(amount, start=start, end=end, number=number * scale, form=Form.DIGITS)
        # The other unit says again what is printed, not what it is about.
        hedge = Hedge.NONE if bare.hedge is Hedge.ABOUT else bare.hedge
        ends.append(replace(bare, place=place * scale, number_end=None, hedge=hedge))
    return tuple(ends)
