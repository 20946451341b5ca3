"""Sifting: whether a number is a quantity or a part of something else."""

from __future__ import annotations

import re

from factcheck.quantity import Form
from factcheck.reading.quantities.figure import Figure
from factcheck.reading.quantities.naming import follows_a_name, is_named
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.quantities.wording import is_ordinal_next

# "5-star", "19-nation": the number is part of a word
COMPOUND = re.compile(r"[-‑][^\W\d_]")
# "500-plus", "a 120-seat parliament": the number counts all the same
COUNTING = re.compile(
    r"-(?:plus|odd|strong|seat|member|nation|country|state|person|man|woman|vote|team)\b"
)
INSIDE = re.compile(r"\.[A-Z]{1,3}\b|[^\W\d_]|['’](?:s\b|\d)|[/:]\d|_")
BEFORE_ORDINARY = tuple("'’#@&/_=\\:")
# "one" counts only before a unit or a scale; elsewhere it is a pronoun
# "by two to one"
ODDS = re.compile(r"\s{1,6}to\s{1,6}(?:one|1)\b(?![.,]\d)|-to-(?:one|1)\b", re.IGNORECASE)
# "a year and a half": the half belongs to the year
AND_A_HALF = re.compile(r"\b(?:years?|months?|hours?|days?|weeks?|decades?)\s+and\s+$")
# "575 Wilbraham Road"
STREET = re.compile(
    r"(?:[-–]\d{1,4})?\s(?:[A-Z][a-z]+\s){1,2}(?:Road|Street|Avenue|Lane|Drive|Boulevard|Way|Square|Rd|St|Ave|Blvd)\b"
)
# "737 Max", "11 Pro", "90049 ZIP Code"
MODEL = re.compile(
    r"(?<=\b7[0-8]7)(?:s|\s(?:jets?|planes?|aircraft|airliners?))\b"
    r"|\s(?:Max|MAX|Pro|Plus|Ultra|Mini|ZIP|zip\scode)\b"
)
HALVES = re.compile(
    r"(?:first|second|other|better|opening|final|each|either|latter|this)[\s-]+$", re.IGNORECASE
)
PLAYED = re.compile(
    r"-?(?:time|way|year|back|brother|sister|hour|hearted|century|life|yearly)\b|-\w"
)
HALF_OF = re.compile(
    r"\s+(?:of|the|a|an|its|their|his|her|all|our|as|that|in|to|by)\b|[.,;:)]|\s*$"
)


def is_figure(figure: Figure, text: str) -> bool:
    """Whether the number stands for an amount of something."""
    numeral = figure.numeral
    if numeral.form is Form.MALFORMED and not _is_certain(figure, text):
        return False
    if figure.bare and (ODDS.match(text, figure.end) or AND_A_HALF.search(_before(figure, text))):
        return False
    if text[numeral.start].isalpha():
        return _is_worded(figure, text)
    if not figure.sign and _inside_before(text, figure):
        return False
    if INSIDE.match(text, figure.end) or (
        COMPOUND.match(text, figure.end) and not _plus(text, figure)
    ):
        return False
    if figure.bare and numeral.form is Form.FRACTION and "/" in text[numeral.start : numeral.end]:
        return bool(re.compile(r"\s+of\b").match(text, figure.end))
    if figure.bare and (STREET.match(text, figure.end) or MODEL.match(text, figure.end)):
        return False
    if figure.sign or (not figure.bare and figure.unit not in DURATIONS):
        return True
    if is_named(text, figure.start, figure.end):
        return False
    return not (figure.bare and _name_like(figure) and follows_a_name(text, figure.start))


def _before(figure: Figure, text: str) -> str:
    return text[max(0, figure.start - 16) : figure.start] if figure.numeral.value < 1 else ""


def _is_certain(figure: Figure, text: str) -> bool:
    """Whether a malformed number is one for sure: a sign, a unit or a long group."""
    printed = text[figure.numeral.start : figure.numeral.end]
    return not figure.bare or any(len(group) >= 3 for group in printed.split(",")[1:])


def _name_like(figure: Figure) -> bool:
    return figure.numeral.whole and not figure.numeral.grouped and not figure.negative


def _plus(text: str, figure: Figure) -> bool:
    return bool(COUNTING.match(text, figure.end))


def _inside_before(text: str, figure: Figure) -> bool:
    """Whether the characters before make the digits part of a word: "G20", "COVID-19"."""
    start = figure.start
    if start == 0:
        return False
    before = text[start - 1]
    if before.isalnum() or before in BEFORE_ORDINARY:
        return True
    if before == ")" and figure.bare:
        return True
    if before in ".+" and start > 1:
        return text[start - 2].isalnum()
    if SUB.search(text[max(0, start - 5) : start]):
        return False
    return (
        before in "-‑" and start > 1 and text[start - 2].isalpha() and not _unit_before(text, start)
    )


# "sub-7 nanometre"
SUB = re.compile(r"\b[Ss]ub-$")
UNIT_BEFORE = re.compile(r"\d\s?(?:%|k|m|bn|tn|mln|bln|km|kg|g|pct|p|c|percent|million|billion)-$")


def _unit_before(text: str, start: int) -> bool:
    return bool(UNIT_BEFORE.search(text[max(0, start - 14) : start]))


def _is_worded(figure: Figure, text: str) -> bool:
    numeral = figure.numeral
    word = text[numeral.start : numeral.end].lower()
    if word == "half" and figure.bare:
        return _is_half(figure, text)
    if is_ordinal_next(text, figure.end) or (
        COMPOUND.match(text, figure.end) and not _plus(text, figure)
    ):
        return False
    if word == "one" and figure.bare:
        return False
    if word == "one" and figure.unit in DURATIONS:
        return figure.unit != "day"
    if word in ("second", "zero") and figure.bare:
        return word == "zero"
    if figure.bare and is_named(text, figure.start, figure.end):
        return False
    return not _is_name(figure, text)


def _is_half(figure: Figure, text: str) -> bool:
    before = text[max(0, figure.start - 12) : figure.start]
    if HALVES.search(before) or PLAYED.match(text, figure.end):
        return False
    return bool(HALF_OF.match(text, figure.end))


SENTENCE_START = re.compile(r"(?:^|[.!?:;\n”\"“])\s*$")


def _is_name(figure: Figure, text: str) -> bool:
    """A capitalised number word inside a sentence is part of a name: "the Big Three"."""
    word = text[figure.numeral.start : figure.numeral.end]
    if not figure.bare or not word[0].isupper() or word.isupper():
        return False
    before = text[max(0, figure.start - 3) : figure.start]
    return not SENTENCE_START.search(before)
