"""Beside: the word before a figure and the one after it, hedges and articles passed over."""

from __future__ import annotations

import re

from factcheck.quantity import Quantity
from factcheck.reading.statements.cues import HEDGES

LOOK = 40
BEFORE = re.compile(r"(?P<word>[A-Za-z]+|[(\[,;:–—-])[\s$£€]*$")
AFTER = re.compile(r"\s*(?P<word>[A-Za-z]+|[)(\],.;:–—-])")
ARTICLES = frozenset({"a", "an", "the", "its", "their", "his", "her"})


def lead_of(text: str, quantity: Quantity) -> str:
    """The word or bracket that leads to a figure, in lower case; "" where there is none."""
    end = quantity.start
    start = max(0, end - LOOK)
    while match := BEFORE.search(text[start:end]):
        word = match["word"].lower()
        if word not in HEDGES and word not in ARTICLES:
            return word
        end = start + match.start()
    return ""


def follow_of(text: str, quantity: Quantity) -> str:
    """The word or mark right after a figure, in lower case."""
    match = AFTER.match(text, quantity.end, quantity.end + LOOK)
    return match["word"].lower() if match else ""
