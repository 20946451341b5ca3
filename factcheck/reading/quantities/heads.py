"""Heads: the currency sign and the minus before a numeral."""

from __future__ import annotations

import re

from factcheck.reading.quantities.context import Surroundings
from factcheck.reading.quantities.currencies import SIGNS, WEAK_SIGNS
from factcheck.reading.quantities.figure import Numeral

# "Rs 1,200" may be broken over two lines
MOST_SPACE = 2
LONGEST_SIGN = max(map(len, SIGNS))
MINUS_WORD = re.compile(
    r"(?<!plus or )(?<!plus-or-)\b(?:minus|negative)(?:\s{1,3}|-)$", re.IGNORECASE
)
MINUS_SIGNS = "-−–"
STRONG_SCALE = re.compile(r"\s?(?:[mb]illion|trillion|[mb]ln|bn|tn|m|k)\b")


def sign_before(numeral: Numeral, around: Surroundings) -> tuple[str, int]:
    """The currency whose sign stands before the number, and where the sign starts."""
    text, end = around.text, numeral.start
    end -= end > 1 and text[end - 1] in "-−" and text[end - 2] in "$£€¥"
    closest = len(text[max(0, end - MOST_SPACE) : end].rstrip())
    spaced = min(MOST_SPACE, end) - closest
    end -= spaced
    for size in range(min(LONGEST_SIGN, end), 0, -1):
        printed = text[end - size : end]
        if printed in SIGNS and not (_is_letter(text, end - size - 1) and printed[0].isalpha()):
            if printed in WEAK_SIGNS and (spaced or not _is_amount(numeral, text)):
                continue
            return (around.yen_sign if printed == "¥" else SIGNS[printed]), end - size
    return "", numeral.start


def minus_before(text: str, start: int) -> int | None:
    """Where a minus before ``start`` begins; None where there is none."""
    if word := MINUS_WORD.search(text[max(0, start - 20) : start]):
        return start - (word.end() - word.start())
    if (
        start
        and text[start - 1] in MINUS_SIGNS
        and (start == 1 or text[start - 2].isspace() or text[start - 2] in "([")
    ):
        return start - 1
    return None


def _is_letter(text: str, index: int) -> bool:
    return index >= 0 and (text[index].isalnum() or text[index] in "$_")


def _is_amount(numeral: Numeral, text: str) -> bool:
    return numeral.grouped or numeral.place < 1 or bool(STRONG_SCALE.match(text, numeral.end))
