"""Digits: the value and the printed precision of a number in figures."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from factcheck.quantity import Form
from factcheck.reading.quantities.figure import Numeral
from factcheck.reading.quantities.numerals import GLYPHS

LONGEST = 40
# "41.21", "1,234,567", "12,34,567", "6,5000,000"
RUN = re.compile(r"(?:(?<![\w.])\.)?\d+(?:[.,]\d+)*")
WESTERN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
PLAIN = re.compile(r"\d*(?:\.\d+)?")
# "816 000": groups by one and the same space
SPACED = re.compile(r"([    ])\d{3}(?:\1\d{3})*(?:\.\d+)?(?![\d,]|\1\d|\.\d|-\d)")
# "15-1/2", "15 1/2"
MIXED = re.compile(r"(?:-|\s)(\d{1,2})[/⁄](\d{1,3})(?![\d/])")
# "1/12 of a foot": no day of a month
OF_A = re.compile(r"\sof\s(?:an?|one)\s[a-z]")
BARE_FRACTION = re.compile(r"(\d{1,2})[/⁄](\d{1,3})(?![\d/])")
PRINTED_PARTS = (2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128)
GLYPH = re.compile(rf"\s?([{''.join(GLYPHS)}])")
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# "× 10^6", "× 10−8", "x 10⁶"
POWER = re.compile(
    rf"\s?[x×·]\s?10(?:\^\s?(?P<caret>[-−]?\d{{1,2}})|(?P<minus>−\d{{1,2}})|(?P<raised>⁻?[{RAISED}]{{1,2}}))"
    r"(?![\d.,]\d)"
)
POWER_MARKS = ("x", "×", "·")
PLAIN_DIGITS = str.maketrans(f"{RAISED}⁻−", "0123456789--")


def numeral_at(text: str, start: int) -> Numeral | None:
    """The number in figures that starts at ``start``; None where there is none."""
    if glyph := GLYPHS.get(text[start]):
        return _fraction(start, start + 1, glyph)
    run = RUN.match(text, start)
    if run is None or run.end() - start > LONGEST:
        return None
    if found := _with_fraction(text, run):
        return found
    printed, end = run[0], run.end()
    if printed.isdecimal() and len(printed) <= 3 and (groups := SPACED.match(text, end)):
        printed, end = printed + re.sub(r"\s", "", groups[0]), groups.end()
        return _numeral(start, end, printed, True)
    form = _form(printed)
    if form is None:
        return None
    numeral = _numeral(start, end, printed, "," in printed, form)
    return _raised(text, numeral) if text[end : end + 2].strip()[:1] in POWER_MARKS else numeral


def _raised(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the power of ten after it: "2.998 × 10^8"."""
    power = POWER.match(text, numeral.end)
    if power is None:
        return numeral
    printed = power["caret"] or power["minus"] or power["raised"]
    factor = Fraction(10) ** int(printed.translate(PLAIN_DIGITS))
    value, place = numeral.value * factor, numeral.place * factor
    return replace(numeral, end=power.end(), value=value, place=place, coarse=place)


def run_end(text: str, start: int) -> int:
    """Where the digits that start at ``start`` end, whatever they mean."""
    run = RUN.match(text, start)
    return run.end() if run else start + 1


def _with_fraction(text: str, run: re.Match[str]) -> Numeral | None:
    """ "15-1/2", "2½", "3/4"."""
    if "," in run[0] or "." in run[0]:
        return None
    if (bare := BARE_FRACTION.match(text, run.start())) and (part := _part(bare)):
        return _fraction(run.start(), bare.end(), part)
    if (mixed := MIXED.match(text, run.end())) and (part := _part(mixed)):
        return _fraction(run.start(), mixed.end(), int(run[0]) + part)
    if glyph := GLYPH.match(text, run.end()):
        return _fraction(run.start(), glyph.end(), int(run[0]) + GLYPHS[glyph[1]])
    return None


def _part(match: re.Match[str]) -> Fraction | None:
    above, below = int(match[1]), int(match[2])
    told = below in PRINTED_PARTS or OF_A.match(match.string, match.end()) is not None
    return Fraction(above, below) if told and 0 < above < below else None


def _fraction(start: int, end: int, value: Fraction) -> Numeral:
    place = Fraction(1, value.denominator)
    form = Form.FRACTION if value < 1 else Form.DIGITS
    return Numeral(start, end, value, place, place, form)


def _form(printed: str) -> Form | None:
    """Whether digits and points are a number, a malformed one, or something else."""
    if PLAIN.fullmatch(printed):
        return (
            None if len(printed) > 1 and printed[0] == "0" and printed.isdecimal() else Form.DIGITS
        )
    if WESTERN.fullmatch(printed) or INDIAN.fullmatch(printed):
        return Form.DIGITS
    groups = printed.split(",")
    if len(groups) == 1 or all(_like_a_year(group) for group in groups):
        return None
    return (
        None if all(len(group) < 3 for group in groups[1:]) and len(groups) > 2 else Form.MALFORMED
    )


def _like_a_year(group: str) -> bool:
    return len(group) == 4 and group[:2] in ("18", "19", "20")


def _numeral(
    start: int, end: int, printed: str, grouped: bool, form: Form = Form.DIGITS
) -> Numeral:
    whole, _, decimals = printed.replace(",", "").partition(".")
    decimals = decimals.replace(".", "")
    value = Fraction(int((whole or "0") + decimals), 10 ** len(decimals))
    place = Fraction(1, 10 ** len(decimals))
    zeros = 0 if decimals else len(whole) - len(whole.rstrip("0"))
    coarse = place * 10**zeros if value else place
    return Numeral(start, end, value, place, coarse, form, grouped)
