"""Surroundings: what the rest of the text settles about a unit (pounds, cents, yen)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

# Which currency a bare "cents" is a hundredth of, by what the text prints elsewhere.
DOLLARS = re.compile(r"\$|\bdollars?\b|\bdlrs?\b", re.IGNORECASE)
OTHER_CENTS = re.compile(
    r"€|\beuros?\b|\brand\b|(?:A|C|NZ|HK|S)\$|\b"
    r"(?:Canadian|Australian|Singapore|Hong Kong|New Zealand) (?:dollars?|dlrs?|cents?)",
    re.IGNORECASE,
)
STERLING = re.compile(r"£|\bsterling\b|\bstg\b|\bpence\b|\bBritain\b|\bBritish\b|\bUK\b|\bLondon\b")
YUAN = re.compile(r"\b(?:yuan|renminbi|RMB|China|Chinese)\b")
YEN = re.compile(r"\b(?:yen|Japan|Japanese|Tokyo)\b")
WEIGHED = re.compile(r"\s+(?:of\s|lighter|heavier|per\s+square)|-feet|-force")


@dataclass(frozen=True)
class Surroundings:
    """A text, and what it says as a whole about the units that are used in it."""

    text: str

    @cached_property
    def cents(self) -> str:
        """The currency that bare cents are a hundredth of; "cent" where that is open."""
        if OTHER_CENTS.search(self.text):
            return "cent"
        return "USD" if DOLLARS.search(self.text) else "cent"

    @cached_property
    def _sterling(self) -> bool:
        return bool(STERLING.search(self.text))

    @cached_property
    def yen_sign(self) -> str:
        """What "¥" stands for: yuan in a text about China and not about Japan."""
        chinese = YUAN.search(self.text) and not YEN.search(self.text)
        return "CNY" if chinese else "JPY"

    def pounds(self, end: int) -> str:
        """Whether "pounds" up to ``end`` is money or weight."""
        if WEIGHED.match(self.text, end):
            return "pound"
        return "GBP" if self._sterling else "pound"
