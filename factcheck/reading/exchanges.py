"""Exchanges: one amount in two currencies, told without grammar: "$1 = 7.07 yuan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.cued import search
from factcheck.reading.printing import Tie, printed_of
from factcheck.reading.statements.ties import is_currency

NEARLY = r"(?:or\s|about\s|around\s|roughly\s|some\s|nearly\s|almost\s|approximately\s|~|≈|=\s?)*"
# "24.46 billion yuan ($3.46 billion)", "$30 million, or about 23 million euros"
TOLD = re.compile(
    rf"(?:\sa\s(?:year|month|day|share|barrel|tonne))?(?:\s?[(\[]|,\s(?:or|which\sis|that\sis|equal\sto)\s){NEARLY}"
)
# ", about 2.7 million dollars,", " - 20 million dollars -": where it ends again at once
ASIDE = re.compile(
    rf"(?:,\s(?:about|around|roughly|some|nearly|almost|approximately|equivalent\sto)\s|\s[–—-]\s|\s--\s){NEARLY}"
)
ASIDE_CLOSED = re.compile(r"[,.;]|\s[–—-]|$")
AGAIN, AGAIN_CLOSED = re.compile(r"[;,/]\s?|\s/\s|\sor\s"), re.compile(r"\s?[)\]]")
QUOTED = re.compile(r"\s?=\s?(?:about\s)?")
# What a thing costs in another country is no conversion: "$99 (£69 in Britain)".
CLOSED = re.compile(r"\s?[)\],;.]|\s(?:a|per|each|at)\b|\sin\b(?!\s(?:the\s)?[A-Z])")
# Pounds that are no British ones, and no weight either.
OTHER_POUNDS = re.compile(
    r"\b(?:Egypt|Leban|Syria|Sudan|Cypr|Irish|Ireland|Malt|Gibraltar|Falkland)"
)
# "50 pounds ($65) of coffee": a weight, and its price
OF_A_THING = re.compile(r"\)?\sof\s(?!(?:which|it|them)\b)")
POUND, STERLING = "pound", "GBP"
SURE = 0.95


def exchange_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each pair of neighbouring amounts of money that are said to be one in two currencies."""
    british = not search(OTHER_POUNDS, text)
    told: dict[str, Claim] = {}
    for amount, converted in pairwise(claims):
        third = told.get(amount.id)
        if third is not None and _goes_on(text, amount, converted):
            unit = converted.quantity.unit
            units = {third.quantity.unit, amount.quantity.unit, unit}
            if is_currency(unit) and len(units) == len(("amount", "converted", "again")):
                yield Tie("exchange", (third.id, converted.id), confidence=SURE)
                yield Tie("exchange", (amount.id, converted.id), confidence=SURE)
        own = amount.quantity.unit
        weighed = own == POUND and (not british or OF_A_THING.match(text, converted.quantity.end))
        if not _are_single(amount, converted) or weighed or not (own == POUND or is_currency(own)):
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
        elif _are_one(text, between, converted.quantity.end):
            told[converted.id] = amount
            first = replace(printed_of(amount.quantity, amount.kind), unit=STERLING)
            yield Tie("exchange", (first if own == POUND else amount.id, printed), confidence=SURE)


def _are_one(text: str, between: str, end: int) -> bool:
    """Whether what stands between and after two amounts makes the second the first again."""
    if TOLD.fullmatch(between) and CLOSED.match(text, end):
        return True
    return bool(ASIDE.fullmatch(between) and ASIDE_CLOSED.match(text, end))


def _goes_on(text: str, converted: Claim, again: Claim) -> bool:
    """Whether an amount in a third currency follows within the brackets: "(£1bn; $1.9bn)"."""
    between = text[converted.quantity.end : again.quantity.start]
    closed = AGAIN_CLOSED.match(text, again.quantity.end)
    return _are_single(again) and bool(AGAIN.fullmatch(between)) and bool(closed)


def _are_single(*amounts: Claim) -> bool:
    return all(
        each.quantity.form in (Form.DIGITS, Form.WORDS) and each.quantity.upper is None
        for each in amounts
    )
