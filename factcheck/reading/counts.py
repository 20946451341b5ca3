"""Counts: a number printed twice, "ten (10)", and a number beside the names it announces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim, Claims, Kind
from factcheck.quantity import Form, Hedge, Quantity
from factcheck.reading.lists import Names, listed_names
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.quantities.units import DURATIONS

# "three banks: ", "three major Swiss banks -- "; "Four films are planned. They are: "
COLON = re.compile(
    r"(?:[\s-][a-zA-Z’'-]+){1,6}?(?:\s(?:are|were|is|has|have)(?:\s[a-zA-Z]+){1,6})?"
    r"(?::\s|\s?(?:--|[–—])\s?|\.\sThey\s(?:are|were):?\s)"
)
# "Only two states in the country, "
COMMA = re.compile(r"\s(?:[a-z-]+\s){0,3}[a-z-]+(?:\s(?:in|of|on)\s(?:the\s)?[a-zA-Z]+)?,\s")
# Before these a comma ends a clause: "After two defeats, Oslo and Bergen, ..."
FRONTED = re.compile(
    r"(?:^|[.!?\n]\W*)(?:After|In|With|Within|Despite|Since|Following|For|At|By|On|When|As|From|"
    r"Over|Until|During|Before|Unlike|Like|Of|Among|Under|Besides)\b[^.;]*$"
)
# Some of what is announced: "three banks, among them"
PARTLY = re.compile(
    r"\b(?:include|includes|including|such|among|like|especially|notably|example|"
    r"more|other|others|another|additional|further)\b",
    re.IGNORECASE,
)
REGIONAL = re.compile(r"\b(?:states|countries|nations|regions|provinces|powers|members)\b")
MOST = 20
PASSAGE = 120
SAME, TOLD = 0.9, 0.95


def count_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each number that is printed twice in a row, and each beside the names it announces."""
    for words, digits in pairwise(claims):
        if _is_repeated(text, words.quantity, digits.quantity):
            yield Tie("twice", (digits.id, words.id), confidence=SAME)
    for claim in claims:
        if _announces(claim):
            yield from _announced(text, claim)


def _is_repeated(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether a number in words is followed by itself in digits, or the other way round."""
    forms = {first.form, second.form} == {Form.WORDS, Form.DIGITS}
    bracketed = text[first.number_end : second.start].strip() == "("
    return forms and bracketed and text[second.number_end : second.number_end + 1] == ")"


def _announces(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.upper is None and quantity.hedge is Hedge.NONE and quantity.scale == 1
    counted = quantity.number.denominator == 1 and 2 <= quantity.number <= MOST
    return plain and counted and quantity.unit not in DURATIONS and not claim.headline


def _announced(text: str, claim: Claim) -> Iterator[Tie]:
    for pattern, confidence in ((COLON, TOLD), (COMMA, TOLD)):
        match = pattern.match(text, claim.quantity.number_end)
        if match is None or PARTLY.search(_around(text, claim.quantity.number_start, match)):
            continue
        if pattern is COMMA and FRONTED.search(_before(text, claim.quantity.number_start)):
            continue
        names = listed_names(text, match.end(), apposed=pattern is COMMA)
        if names is not None and not (names.nested and _are_too_many(names, claim, match)):
            listed = Printed(
                names.start, names.end, Fraction(names.count), "", Kind.COUNT, form=Form.WORDS
            )
            yield Tie("list", (claim.id, listed), confidence=confidence)
            return


def _are_too_many(names: Names, claim: Claim, match: re.Match[str]) -> bool:
    """Whether more is named than announced, and what is announced is no region itself."""
    return names.count > claim.quantity.number and not REGIONAL.search(match[0])


def _before(text: str, start: int) -> str:
    return text[max(0, start - PASSAGE) : start]


def _around(text: str, start: int, match: re.Match[str]) -> str:
    return text[max(0, start - 20) : start] + match[0]
