"""Scales: what the digits are multiplied by ("4.5bn", "2 million", "8 B people")."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.reading.quantities.figure import ONE, Numeral
from factcheck.reading.quantities.numerals import SCALE_LETTERS, SCALE_WORDS

GAP = re.compile(r"[-‑]|\s{0,12}")
WORD = re.compile(r"[^\W\d_]+")
# "8 B people", "8B people"
CAPITAL = re.compile(r"\s?(?P<letter>[BM])(?=\s(?:[a-z]+s|people)\b)")
RACES = (50, 60, 100, 110, 200, 300, 400, 800, 1500, 3000, 5000, 10000)
# "a 4K screen"
SCREENS = (4, 8)
LONG = re.compile(
    r"\s{1,3}\(?(?:tall|high|deep|long|wide|away|race|sprint|freestyle|relay|hurdles|from|above|below|"
    r"backstroke|butterfly|breaststroke|final|title|champion|record|run|x|by|"
    r"[\d,.]+\s?(?:ft|feet|yards|miles)|of\s(?:rain|snow|water))"
)
# "400m euros"
MONEY_NEXT = re.compile(
    r"\s(?i:euros?|dollars?|yuan|yen|pounds|rupees|francs|rand|roubles|barrels)\b"
)
# "10m by" 5m: the second side is as long as the first is
SIDE_BEFORE = re.compile(r"\dm\s?(?:x|×|by)\s?$")


def scale_at(numeral: Numeral, start: int, sign: str, text: str) -> tuple[Fraction, int]:
    """The scale that is printed at ``start``, and where it ends; one where there is none."""
    if letter := CAPITAL.match(text, start):
        return Fraction(SCALE_LETTERS[letter["letter"]]), letter.end()
    letter = WORD.match(text, start)
    if letter and letter[0] in SCALE_LETTERS and start == numeral.end:
        if _is_scale_letter(numeral, letter, sign):
            return Fraction(SCALE_LETTERS[letter[0]]), letter.end()
        return ONE, start
    scale, end = ONE, start
    for _ in range(2):
        gap = GAP.match(text, end)
        word = WORD.match(text, gap.end()) if gap else None
        if word is None or word[0].lower() not in SCALE_WORDS:
            break
        scale, end = scale * SCALE_WORDS[word[0].lower()], word.end()
    return scale, end


def _is_scale_letter(numeral: Numeral, letter: re.Match[str], sign: str) -> bool:
    """Whether "m" after digits is a million: "£3m", "3m homes", but "the 100m final"."""
    if sign or letter[0] in "kK":
        return bool(sign) or letter[0] == "k" or numeral.value not in SCREENS
    if letter[0] in "bB":
        return False
    text = letter.string
    if SIDE_BEFORE.search(text[max(0, numeral.start - 8) : numeral.start]):
        return False
    if MONEY_NEXT.match(text, letter.end()):
        return True
    return numeral.value not in RACES and not LONG.match(text, letter.end())
