"""Exchanges: one amount in two currencies, told without grammar: "$1 = 7.07 yuan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim, Claims
from factcheck.quantity import Form
from factcheck.reading.printing import Tie, printed_of
from factcheck.reading.statements.ties import is_currency

NEARLY = r"(?:or\s|about\s|around\s|roughly\s|some\s|nearly\s|almost\s|approximately\s|~|≈|=\s?)*"
# "24.46 billion yuan ($3.46 billion)", "$30 million, or about 23 million euros"
TOLD = re.compile(rf"(?:\sa\s(?:year|month|day|share|barrel|tonne))?(?:\s?[(\[]|,\sor\s){NEARLY}")
QUOTED = re.compile(r"\s?=\s?(?:about\s)?")
CLOSED = re.compile(r"\s?[)\],;.]|\s(?:a|per|each|in|at)\b")
# Pounds that are no British ones, and no weight either.
OTHER_POUNDS = re.compile(
    r"\b(?:Egypt|Leban|Syria|Sudan|Cypr|Irish|Ireland|Malt|Gibraltar|Falkland)"
)
POUND, STERLING = "pound", "GBP"
SURE = 0.95


def exchange_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each pair of neighbouring amounts of money that are said to be one in two currencies."""
    british = not OTHER_POUNDS.search(text)
    for amount, converted in pairwise(claims):
        if not _are_single(amount, converted) or not is_currency(amount.quantity.unit):
            continue
        unit = converted.quantity.unit
        other = STERLING if unit == POUND and british else unit
        if not is_currency(other) or other == amount.quantity.unit:
            continue
        printed = replace(printed_of(converted.quantity, converted.kind), unit=other)
        between = text[amount.quantity.end : converted.quantity.start]
        if QUOTED.fullmatch(between):
            one = replace(printed_of(amount.quantity, amount.kind), place=Fraction(0))
            yield Tie("quotation", (one, printed), confidence=SURE)
        elif TOLD.fullmatch(between) and CLOSED.match(text, converted.quantity.end):
            yield Tie("exchange", (amount.id, printed), confidence=SURE)


def _are_single(*amounts: Claim) -> bool:
    return all(
        each.quantity.form in (Form.DIGITS, Form.WORDS) and each.quantity.upper is None
        for each in amounts
    )
