"""Worded numbers: whether "one", "half", "three" in words is a quantity."""

from __future__ import annotations

import re

from factcheck.reading.quantities.figure import Figure
from factcheck.reading.quantities.naming import is_named
from factcheck.reading.quantities.wording import is_ordinal_next

# "between one and 30", "one to three", "one or two"
ONE_TO = re.compile(r"\s(?:to|or|and)\s(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)")
LOW_END = re.compile(r"\b(?:between|from|for|of|in|about|takes?|only|just)\s$")
HALVES = re.compile(
    r"(?:first|second|other|better|opening|final|each|either|latter|this)[\s-]+$", re.IGNORECASE
)
PLAYED = re.compile(
    r"-?(?:time|way|year|back|brother|sister|hour|hearted|century|life|yearly)\b|-\w"
)
HALF_OF = re.compile(
    r"\s+(?:of|the|a|an|its|their|his|her|all|our|as|that|in|to|by)\b|[.,;:)]|\s*$"
)
# "absolute zero", "net zero", "zero tolerance"
ZERO_AFTER = re.compile(r"\b(?:absolute|net|ground|patient|below|above|sub)[\s-]$", re.IGNORECASE)
ZERO_BEFORE = re.compile(r"\s(?:tolerance|emissions?|carbon|gravity|hours?)\b")
SENTENCE_START = re.compile(r"(?:^|[.!?:;\n”\"“])\s*$")


def is_worded_figure(figure: Figure, text: str) -> bool:
    """Whether a number in words, no ordinal and no part of another word, is a quantity."""
    word = text[figure.numeral.start : figure.numeral.end].lower()
    if not figure.bare:
        return word != "one" or figure.unit != "day"
    if word == "half":
        return _is_half(figure, text)
    if is_ordinal_next(text, figure.end):
        return False
    if word == "one":
        before = text[max(0, figure.start - 12) : figure.start]
        return bool(ONE_TO.match(text, figure.end) and LOW_END.search(before))
    if word == "zero":
        before = text[max(0, figure.start - 12) : figure.start]
        return not (ZERO_AFTER.search(before) or ZERO_BEFORE.match(text, figure.end))
    if word == "second" or is_named(text, figure.start, figure.end):
        return False
    return not _is_name(figure, text)


def _is_half(figure: Figure, text: str) -> bool:
    before = text[max(0, figure.start - 12) : figure.start]
    if HALVES.search(before) or PLAYED.match(text, figure.end):
        return False
    return bool(HALF_OF.match(text, figure.end))


def _is_name(figure: Figure, text: str) -> bool:
    """A capitalised number word inside a sentence is part of a name: "the Big Three"."""
    word = text[figure.numeral.start : figure.numeral.end]
    if not word[0].isupper() or word.isupper():
        return False
    before = text[max(0, figure.start - 3) : figure.start]
    return not SENTENCE_START.search(before)
