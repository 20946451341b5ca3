"""Sifting: whether a number is a quantity or a part of something else."""

from __future__ import annotations

import re

from factcheck.quantity import Form
from factcheck.reading.quantities.figure import Figure
from factcheck.reading.quantities.naming import follows_a_name, is_named
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.quantities.worded import is_worded_figure

# "5-star", "19-hole": the number is part of a word
COMPOUND = re.compile(r"[-‑][^\W\d_]")
# "500-plus", "a 120-seat parliament", "$90-a-head": the number counts all the same
COUNTING = re.compile(
    r"-(?:plus|odd|strong|seat|member|nation|country|state|person|vote|team|an?-[a-z]+)\b"
)
INSIDE = re.compile(r"\.[A-Z]{1,3}\b|\([a-z]\)|-\(|¬|[^\W\d_]|['’](?:s\b|\d)|[/:]\d|_")
BEFORE_ORDINARY = tuple("'’#@&/_=\\:")
# "four-times champion"
TIMES_OVER = re.compile(r"-times?$")
# "by two to one"
ODDS = re.compile(r"\s{1,6}to\s{1,6}(?:one|1)\b(?![.,]\d)|-to-(?:one|1)\b", re.IGNORECASE)
# "a year and a half": the half belongs to the year
AND_A_HALF = re.compile(r"\b(?:years?|months?|hours?|days?|weeks?|decades?)\s+and\s+$")
# "575 Wilbraham Road", "16-18 Industrial Avenue"
STREET = re.compile(
    r"(?:[-–]\d{1,4})?\s(?:[A-Z][a-z]+\s){1,2}"
    r"(?:Road|Street|Avenue|Lane|Drive|Boulevard|Way|Square|Rd|St|Ave|Blvd)\b"
)
# "737 jets", "11 Pro", "90049 ZIP Code"
MODEL = re.compile(
    r"(?<=\b7[0-8]7)(?:s|\s(?:jets?|planes?|aircraft|airliners?|Dreamliners?))\b"
    r"|\s(?:Max|MAX|Pro|Plus|Ultra|Mini|ZIP|zip\scode)\b"
)
# "beat Norway 17-12", "Congress 59 37 4": not a name but the half of a score, the row of a table
SCORE_ON = re.compile(r"[-–]\d|\s\d{1,3}\s\d{1,3}\b(?![-:/.,]\d)")
OF = re.compile(r"\s+of\b")


def is_figure(figure: Figure, text: str) -> bool:
    """Whether the number stands for an amount of something."""
    if figure.numeral.form is Form.MALFORMED and not _is_certain(figure, text):
        return False
    if _is_in_a_word(figure, text) or (figure.bare and _is_in_a_phrase(figure, text)):
        return False
    if text[figure.numeral.start].isalpha():
        return is_worded_figure(figure, text)
    if figure.sign:
        return True
    if _inside_before(text, figure):
        return False
    if not figure.bare and figure.unit not in DURATIONS:
        return True
    if is_named(text, figure.start, figure.end):
        return False
    if not (figure.bare and _name_like(figure)) or SCORE_ON.match(text, figure.end):
        return True
    return not follows_a_name(text, figure.start)


def _is_in_a_word(figure: Figure, text: str) -> bool:
    """Whether letters right after the figure make it a part of a word: "5G", "four-door"."""
    if COMPOUND.match(text, figure.end):
        return not COUNTING.match(text, figure.end)
    if figure.unit == "times" and TIMES_OVER.search(text, figure.numeral.end, figure.end):
        return True
    worded = text[figure.numeral.start].isalpha()
    return not worded and bool(INSIDE.match(text, figure.end))


def _is_in_a_phrase(figure: Figure, text: str) -> bool:
    """Whether the words around a bare number give it another sense: odds, an address."""
    before = text[max(0, figure.start - 16) : figure.start]
    if ODDS.match(text, figure.end) or (figure.numeral.value < 1 and AND_A_HALF.search(before)):
        return True
    if STREET.match(text, figure.end):
        return True
    if not figure.numeral.grouped and MODEL.match(text, figure.end):
        return True
    printed = text[figure.numeral.start : figure.numeral.end]
    date = figure.numeral.form is Form.FRACTION and "/" in printed
    return date and not OF.match(text, figure.end)


def _is_certain(figure: Figure, text: str) -> bool:
    """Whether a malformed number is one for sure: a sign, a unit or a long group."""
    printed = text[figure.numeral.start : figure.numeral.end]
    return not figure.bare or any(len(group) >= 3 for group in printed.split(",")[1:])


def _name_like(figure: Figure) -> bool:
    return figure.numeral.whole and not figure.numeral.grouped and not figure.negative


# "sub-7 nanometre"
SUB = re.compile(r"\b[Ss]ub-$")
UNIT_BEFORE = re.compile(r"\d\s?(?:%|k|m|bn|tn|mln|bln|km|kg|g|pct|p|c|percent|million|billion)-$")


def _inside_before(text: str, figure: Figure) -> bool:
    """Whether the characters before make the digits part of a word: "G20", "COVID-19"."""
    start = figure.start
    if start == 0:
        return False
    before = text[start - 1]
    if before.isalnum() or before in BEFORE_ORDINARY or (before == ")" and figure.bare):
        return True
    if before in ".+":
        return start > 1 and text[start - 2].isalnum()
    if before not in "-‑" or start == 1 or SUB.search(text[max(0, start - 5) : start]):
        return False
    return text[start - 2].isalpha() and not UNIT_BEFORE.search(text[max(0, start - 14) : start])
