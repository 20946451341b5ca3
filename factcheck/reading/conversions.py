"""Conversions: one amount in two units, side by side: "100 miles (160 km)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claims, Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.defining import definition_ties
from factcheck.reading.dimensions import dimension_ties, ends_of
from factcheck.reading.printing import Printed, Tie, printed_of
from factcheck.reading.quantities.units import NAMES
from factcheck.units import CELSIUS, FAHRENHEIT, factors

SHAPE = r"(?:tall|long|wide|high|deep|thick|square|across|away|apart|heavy|up|down|round|inland)"
# What may stand between the amount and what it is put in brackets with.
TO_BRACKET = re.compile(
    rf"-?\.?(?:[\s-]{SHAPE}|\sof\s[a-z]+|\sin\s(?:length|height|width|depth|diameter|all))?"
    r"\s?[(\[](?:or\s|about\s|around\s|roughly\s|some\s|nearly\s|almost\s|over\s|more\sthan\s|"
    r"just\sover\s|just\sunder\s|approximately\s|approx\.?\s|a\s|~|≈|=\s?)*$"
)
AFTER_BRACKET = re.compile(rf"\.?(?:[\s-]{SHAPE})?\.?\s?[)\],;]", re.IGNORECASE)
# "about 160 km, or 100 miles"
TO_OR = re.compile(
    rf"-?(?:\s{SHAPE}|\sof\s[a-z]+)?,\sor\s(?:about\s|around\s|roughly\s|some\s|nearly\s|"
    r"almost\s|over\s|more\sthan\s|approximately\s|an?\s)*$"
)
# "30-foot-tall", "48-kilometer-tall": joined to the noun, so that no quantity is read
JOINED = re.compile(rf"(?<![\w.,-])(?P<number>\d[\d,]*(?:\.\d+)?)-(?P<unit>[a-z]+)-{SHAPE}\b")
# "a rise of 2.5C (", "warmed by 2C ("; "2C (3.6F) warmer than"
DIFFERENCE_BEFORE = re.compile(
    r"\b(?:by|(?:rise|increase|warming|cooling|drop|fall|change|difference|swing|gain|anomaly)\sof|"
    r"warming|warmed|cooled|within|limit\s\w+)\s(?:\w+\s){0,3}$|\bwarming\b[^.;]{0,40}$",
    re.IGNORECASE,
)
DIFFERENCE_AFTER = re.compile(
    r"[^)]{0,12}\)\s(?:warmer|hotter|cooler|colder|higher|lower|above|below|rise|increase|drop)\b"
)
# "m" that may be metres, where it ends a bracket; a million has no space before it.
BARE_METRES = re.compile(rf"\sm(?=(?:\s{SHAPE})?\s?[)(])")
# Ounces of these are troy ounces.
METALS = re.compile(r"\b(?:gold|silver|platinum|palladium|bullion)\b", re.IGNORECASE)
PASSAGE = 60
CERTAIN, SAID = 0.97, 0.9


def conversion_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each pair of neighbouring amounts that are said to be one amount in two units."""
    yield from definition_ties(claims, text)
    yield from dimension_ties(claims, text)
    amounts = sorted(
        [*_quantities(claims, text), *_joined(claims, text)], key=lambda each: each.start
    )
    for before, (amount, converted) in zip([None, *amounts], pairwise(amounts), strict=False):
        if before is not None and _makes_one(before, amount):
            continue
        confidence = _told(text, amount, converted)
        if confidence and _of_one_dimension(amount.unit, converted.unit):
            way = _way(text, amount, converted)
            for pair in zip(ends_of(converted, text), ends_of(amount, text), strict=False):
                yield Tie(way, pair, confidence=confidence)


def _quantities(claims: Claims, text: str) -> Iterator[Printed]:
    for claim in claims:
        quantity = claim.quantity
        if quantity.form in (Form.DIGITS, Form.WORDS, Form.RANGE):
            metres = None if quantity.unit else BARE_METRES.match(text, quantity.end)
            end, unit = (metres.end(), "metre") if metres else (quantity.end, quantity.unit)
            yield replace(printed_of(quantity, claim.kind), end=end, unit=unit)


def _joined(claims: Claims, text: str) -> Iterator[Printed]:
    for match in finditer(JOINED, text):
        known = any(match.start() <= claim.quantity.start < match.end() for claim in claims)
        unit = NAMES.get(match["unit"])
        if unit and not known:
            number = Fraction(match["number"].replace(",", ""))
            decimals = len(match["number"].partition(".")[2])
            place = Fraction(1, 10**decimals)
            end = match.end("unit")
            digits_end = match.end("number")
            yield Printed(
                match.start(), end, number, unit, Kind.LEVEL, place, number_end=digits_end
            )


def _told(text: str, amount: Printed, converted: Printed) -> float:
    """How sure the text says that the two are one amount; 0 where it does not."""
    between = text[amount.end : converted.start]
    if TO_BRACKET.fullmatch(between) and AFTER_BRACKET.match(text, converted.end):
        return CERTAIN
    return SAID if TO_OR.fullmatch(between) else 0


def _of_one_dimension(unit: str, other: str) -> bool:
    return bool(factors(unit, other)) or {unit, other} == {CELSIUS, FAHRENHEIT}


def _makes_one(before: Printed, amount: Printed) -> bool:
    """Whether the two are one amount in two parts: "6 feet 2 inches"."""
    return 0 <= amount.start - before.end <= 2 and bool(factors(before.unit, amount.unit))


def _way(text: str, amount: Printed, converted: Printed) -> str:
    """What the words around the two say of the units: a difference of degrees, troy ounces."""
    before = text[max(0, amount.start - PASSAGE) : amount.start]
    if amount.unit in (CELSIUS, FAHRENHEIT):
        after = DIFFERENCE_AFTER.match(text, converted.end - 1)
        return "difference" if DIFFERENCE_BEFORE.search(before) or after else "conversion"
    near = before + text[amount.end : converted.end + PASSAGE]
    return "troy" if METALS.search(near) else "conversion"
