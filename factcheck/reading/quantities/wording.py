"""Number words: "twenty-one", "one and a half", "two-thirds", "one in five"."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.quantity import Form
from factcheck.reading.alternation import any_of
from factcheck.reading.quantities.figure import Numeral
from factcheck.reading.quantities.numerals import (
    DENOMINATORS,
    MULTIPLIERS,
    ONES,
    ORDINAL_WORDS,
    PARTS,
    SCALE_WORDS,
    SMALL,
    TENS,
)

# "a hundred", "a third of", "half a million", "twenty"
START = (
    rf"(?:(?:an?\s{{1,6}}(?:{'|'.join((*MULTIPLIERS, *PARTS, 'million', 'billion', 'trillion'))})|"
    rf"{any_of((*ONES, *TENS, 'half'))})(?![^\W_]))"
)
WORD = re.compile(r"(?P<gap>\s{1,6}(?:and\s{1,6})?|-)(?P<word>[A-Za-z]{3,9})(?![^\W_])")
FIRST = re.compile(r"(?:an?\s{1,6})?(?P<word>[A-Za-z]+)", re.IGNORECASE)
# "and a half", "-and-a-half", "and three quarters"
AND_PART = re.compile(
    r"[\s-]{1,6}and[\s-]{1,6}(?P<n>an?|one|three|two)[\s-]{1,6}(?P<part>half|quarters?|thirds?)\b",
    re.IGNORECASE,
)
PART = re.compile(rf"[\s-]{{1,6}}(?P<part>{'|'.join(PARTS)})(?![^\W_]|-)", re.IGNORECASE)
# "one in five", "9 out of 10", "two in every three"
OUT_OF = re.compile(
    rf"\s{{1,6}}(?:in|out\s+of)\s{{1,6}}(?:every\s{{1,6}})?"
    rf"(?P<n>\d{{1,3}}(?:,\d{{3}}){{0,2}}|{'|'.join(ONES)}|twenty|a\s+hundred|100)(?![.,]?\d|-?\w|%)",
    re.IGNORECASE,
)
LASTING = re.compile(
    r"\s{1,6}(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|games|matches|attempts|tests|"
    r"innings|overs|starts|races|percent|per\s?cent|million|billion|rounds|places|countries)\b"
)
# What makes any number one that is counted out of: "one in 13 of the cards".
OF_ALL = re.compile(r"\s{1,6}of\s{1,6}(?:the|all|its|their|our|those|these)\b", re.IGNORECASE)
AFTER_PART = re.compile(
    r"\s{1,6}(?:of|to|from|in|at|on|as|over|since|than|more|less|fewer|higher|lower|larger|smaller|"
    r"that|an?|the|their|its|his|her|all|per|and)\b|\s*[.,;:)!?]|\s*$|\s{1,6}(?:percent|pct|point)",
    re.IGNORECASE,
)


def wording_at(text: str, start: int) -> Numeral | None:
    """The number in words that starts at ``start``, scale words left out."""
    first = FIRST.match(text, start)
    if first is None:
        return None
    word = first["word"].lower()
    if word in PARTS:
        return _part_of_one(text, first, word)
    if word in SCALE_WORDS and word not in MULTIPLIERS:
        return _scale_and_part(text, first, SCALE_WORDS[word])
    value, end = _cardinal(text, first.end(), word)
    numeral = _words(start, end, Fraction(value))
    if word == "dozen" or text[start:end].lower().endswith("dozen"):
        numeral = Numeral(start, end, numeral.value, Fraction(12), Fraction(12), Form.WORDS)
    return with_part(text, numeral)


def _scale_and_part(text: str, first: re.Match[str], scale: int) -> Numeral:
    """ "a million" without its scale; "a million and a half" whole."""
    match = AND_PART.match(text, first.end())
    if match is None:
        return _words(first.start(), first.start("word") - 1, Fraction(1))
    value = Fraction(3 * scale, 2)
    return Numeral(first.start(), match.end(), value, value / 3, value / 3, Form.WORDS)


def with_part(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the fraction after it: "two and a half", "two-thirds"."""
    start, end = numeral.start, numeral.end
    if match := AND_PART.match(text, end):
        above = {"three": 3, "two": 2}.get(match["n"].lower(), 1)
        part = Fraction(above, PARTS[match["part"].lower()])
        place = Fraction(1, part.denominator)
        return Numeral(start, match.end(), numeral.value + part, place, place, Form.WORDS)
    if not numeral.whole or numeral.grouped or not 0 < numeral.value < 100:
        return numeral
    if (match := PART.match(text, end)) and numeral.form is Form.WORDS:
        below = PARTS[match["part"].lower()]
        plural = match["part"].lower().endswith(("s", "ves"))
        timed = _is_time(match, numeral.value)
        if not timed and numeral.value < below and plural == (numeral.value > 1):
            return _fraction(start, match.end(), Fraction(numeral.value, below), below)
    return _out_of(text, numeral) or numeral


def _is_time(match: re.Match[str], value: Fraction) -> bool:
    """Whether quarters are those of a year or a match: "two quarters", "one quarter left"."""
    if match["part"].lower() not in ("quarter", "quarters"):
        return False
    return value == 2 or not (match[0][0] == "-" or AFTER_PART.match(match.string, match.end()))


def is_ordinal_next(text: str, end: int) -> bool:
    """Whether an ordinal finishes the word: "twenty-first"."""
    match = re.compile(r"[\s-]([A-Za-z]+)").match(text, end)
    return bool(match and text[end] == "-" and match[1].lower() in ORDINAL_WORDS)


def _out_of(text: str, numeral: Numeral) -> Numeral | None:
    match = OUT_OF.match(text, numeral.end)
    if match is None or LASTING.match(text, match.end()):
        return None
    printed = match["n"].lower().replace(",", "")
    below = int(printed) if printed.isdecimal() else SMALL.get(printed, 100)
    usual = below in DENOMINATORS or (numeral.value == 1 and OF_ALL.match(text, match.end()))
    if not usual or numeral.value >= below:
        return None
    return _fraction(numeral.start, match.end(), Fraction(numeral.value, below), below)


def _part_of_one(text: str, first: re.Match[str], word: str) -> Numeral | None:
    """ "half", "a third", "a quarter of"."""
    if word != "half" and not AFTER_PART.match(text, first.end()):
        return None
    return _fraction(first.start(), first.end(), Fraction(1, PARTS[word]), PARTS[word])


def _fraction(start: int, end: int, value: Fraction, below: int) -> Numeral:
    """A fraction in words; it is taken to tell from its neighbours, no finer.

    A quarter lies between a third and a fifth: half of 1/(4 * below) to either side.
    """
    place = Fraction(1, 4 * below)
    return Numeral(start, end, value, place, place, Form.FRACTION)


def _cardinal(text: str, end: int, word: str) -> tuple[int, int]:
    """The value of the words from ``word`` on, and where they end."""
    total, current, last = 0, SMALL[word], word
    while match := WORD.match(text, end):
        word = match["word"].lower()
        if not _fits(word, last, total, current):
            break
        if word == "thousand" and not _goes_on(text, match.end()):
            break
        if "and" in match["gap"] and last not in ("hundred", "thousand"):
            break
        total, current = _added(total, current, word)
        last, end = word, match.end()
    return total + current, end


def _goes_on(text: str, end: int) -> bool:
    """Whether a number goes on after "thousand"; where it does not, that is its scale."""
    match = WORD.match(text, end)
    return bool(match) and match["word"].lower() in (*ONES, *TENS) if match else False


def _fits(word: str, last: str, total: int, current: int) -> bool:
    """Whether ``word`` may go on a number: "two hundred", but not "two five"."""
    if word == "hundred":
        return current < 100 and last not in MULTIPLIERS
    if word == "thousand":
        return total == 0
    if word in TENS:
        return last in ("hundred", "thousand")
    return word in ONES and (last in ("hundred", "thousand") or (last in TENS and ONES[word] < 10))


def _added(total: int, current: int, word: str) -> tuple[int, int]:
    if word == "thousand":
        return total + max(current, 1) * 1000, 0
    if word in MULTIPLIERS:
        return total, max(current, 1) * MULTIPLIERS[word]
    return total, current + SMALL[word]


def _words(start: int, end: int, value: Fraction) -> Numeral:
    digits = str(value.numerator)
    zeros = len(digits) - len(digits.rstrip("0")) if value >= 100 else 0
    return Numeral(start, end, value, Fraction(1), Fraction(10**zeros), Form.WORDS)
