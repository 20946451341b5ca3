"""Defining: what a unit is said to be: "an ounce is 1/16 of a pound", "12 inches in a foot"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form, Hedge
from factcheck.reading.printing import Printed, Tie, printed_of
from factcheck.reading.quantities.units import NAMES
from factcheck.units import UNITS, factors

NEARLY = r"(?:\s(?:about|around|roughly|nearly|almost|exactly|just\sover|just\sunder|some))?"
# "a mile is", "one ounce equals"
IS = re.compile(
    rf"\b(?P<one>an?|one|each|every)\s(?P<unit>[a-z]+(?:\s[a-z]+)?)\s"
    rf"(?:is|was|equals|=|makes|has|contains){NEARLY}\s$",
    re.IGNORECASE,
)
# "12 inches in a foot", "16 ounces to the pound"
IN = re.compile(
    r"\s(?:in|to|make)\s(?P<one>an?|the|one|every)\s(?P<unit>[a-z]+(?:\s[a-z]+)?)\b(?!-)"
)
OF = re.compile(r"\sof\s(?P<one>an?|one)\s(?P<unit>[a-z]+)\b")
THERE_ARE = re.compile(rf"\b(?:[Tt]here\s(?:are|were)|[Ww]ith){NEARLY}\s$")
ONE = Fraction(1)
LONGEST = 40
SURE = 0.95


def definition_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each unit with the amount of another that it is said to be."""
    for claim in claims:
        start = claim.quantity.start
        opening = text[max(0, start - LONGEST) : start]
        one = IS.search(opening)
        if one is not None:
            found = _unit(one, start - len(opening))
            yield from _defined(text, claim, found)
        elif THERE_ARE.search(opening) and (many := IN.match(text, claim.quantity.end)):
            yield from _defined(text, claim, _unit(many, 0))


def _unit(match: re.Match[str], offset: int) -> Printed | None:
    """One of a unit, at the place where it is named; the longer name where there are two."""
    words = match["unit"].split()
    for count in (len(words), 1):
        word = " ".join(words[:count])
        if name := NAMES.get(word, word if word in UNITS else ""):
            start = offset + match.start("one")
            end = offset + match.start("unit") + len(word)
            return Printed(start, end, ONE, name, Kind.LEVEL, form=Form.WORDS)
    return None


def _defined(text: str, claim: Claim, one: Printed | None) -> Iterator[Tie]:
    """A unit beside its amount, or beside the fraction of another unit."""
    if one is None:
        return
    quantity = claim.quantity
    if quantity.form is Form.FRACTION and (of := OF.match(text, quantity.end)):
        other = _unit(of, 0)
        if other is not None and factors(one.unit, other.unit):
            part = Printed(
                quantity.start,
                quantity.end,
                quantity.number,
                other.unit,
                Kind.LEVEL,
                form=Form.FRACTION,
            )
            yield Tie("conversion", (part, one), confidence=SURE)
    elif factors(one.unit, quantity.unit) and quantity.upper is None:
        told = quantity.form is Form.FRACTION and quantity.hedge is Hedge.NONE
        amount: Printed | str = claim.id
        if told:
            amount = replace(printed_of(quantity, claim.kind), place=Fraction(0))
        yield Tie("conversion", (amount, one), confidence=SURE)
