"""Grouping: numbers whose digit groups are not what English readers expect."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Claims
from factcheck.quantity import Form, Quantity
from factcheck.reading.dates.mentions import MONTH
from factcheck.reading.printing import Tie

# "1,234,567": the text separates its groups by commas
WESTERN = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
# "12,34,567": groups of two before the last one, as in India
INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
# "5,50": a comma before one or two last digits may be a decimal comma
DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
# "Dec. 4,1999": a date without its space
DATE_BEFORE = re.compile(rf"{MONTH}\s?$")
SURE = 0.97


def grouping_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each number whose groups are out of order, and each that is grouped by another custom."""
    for claim in claims:
        quantity = claim.quantity
        printed = text[quantity.number_start : quantity.number_end]
        if INDIAN.fullmatch(printed):
            yield Tie("grouped", (claim.id,), confidence=SURE)
        elif quantity.form is Form.MALFORMED and not _is_something_else(text, quantity):
            yield Tie("malformed", (claim.id,), confidence=SURE)


def _is_something_else(text: str, quantity: Quantity) -> bool:
    """Whether the digits may be a decimal comma's or a date's."""
    printed = text[quantity.number_start : quantity.number_end]
    before = text[max(0, quantity.number_start - 12) : quantity.number_start]
    dated = bool(DATE_BEFORE.search(before))
    return dated or (bool(DECIMAL_COMMA.fullmatch(printed)) and not WESTERN.search(text))
