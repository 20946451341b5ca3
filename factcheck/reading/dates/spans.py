"""Spans: from one date to another, with the time that is said to lie between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.reading.dates.lengths import LENGTH, length_of
from factcheck.reading.dates.mentions import days_of, figures_of
from factcheck.reading.printing import Printed, Tie

# "from A to B", "between A and B"
OPENING = re.compile(r"\b(?P<word>from|between)\s(?:about\s|early\s|late\s|mid-?)?$", re.IGNORECASE)
JOINED = {
    "from": re.compile(r",?\s(?:to|until|till|through)\s(?:early\s|late\s|mid-?)?"),
    "between": re.compile(r",?\sand\s(?:early\s|late\s|mid-?)?"),
}
# "the 18 months from", "a ten-year period between", "over 10 years from"
LENGTH_BEFORE = re.compile(
    rf"\b(?:the|an?|over|for|during)\s(?:whole\s|full\s|entire\s)?{LENGTH}"
    rf"(?:\s(?:period|span|stretch|run|spell|interval))?,?\s(?=(?:from|between)\s[^.]{{0,10}}$)",
    re.IGNORECASE,
)
# ", a decade." ", nearly 18 months in total," " (10 years)"
LENGTH_AFTER = re.compile(
    rf"(?:,|\s\(|\s[-–—]|\s?—)\s?(?:or\s|a\stotal\sof\s)?{LENGTH}"
    r"(?=\s?(?:[,.;)–—]|$|in\stotal|in\sall|altogether))",
    re.IGNORECASE,
)
LONGEST_LENGTH = 60
# Words after which years are what something went from and to, not when it began and ended.
MOVED = re.compile(
    r"\b(?:fell|rose|dropped|climbed|grew|cut|moved|changed|brought\sforward|pushed|shifted|"
    r"revised|raised|lowered|reduced|down|up|went|jumped|slipped|advanced|date|deadline|target|"
    r"delayed|postponed|back|switch\w*|rolled|returned|increas\w+|declin\w+|decreas\w+)\b",
    re.IGNORECASE,
)
# "on June 31", "by 31 June", "(June 31", "the 31st of June"
DAY_CUE = re.compile(
    r"(?:\b(?:on|of|by|until|till|to|through|ended|ending|from|since|before|after|due|dated|day|the)"
    r"|^|[,(;:\n])\s*$",
    re.IGNORECASE,
)
PASSAGE = 60
STEP = Interval.between(-1, 1)
SURE, USUAL = 0.97, 0.9


def span_ties(text: str) -> Iterator[Tie]:
    """Ends that follow their starts, and lengths beside the two ends they lie between."""
    for start, end in pairwise(figures_of(text)):
        opening = OPENING.search(text[max(0, start.start - 20) : start.start])
        if opening is None or start.unit != end.unit:
            continue
        if not JOINED[opening["word"].lower()].fullmatch(text[start.end : end.start]):
            continue
        length = _length(text, start, end)
        if length is not None:
            yield Tie("elapsed", (end, start, length), STEP, USUAL)
        elif _is_period(text, start, end):
            yield Tie("order", (end, start), confidence=SURE)


def impossible_ties(text: str) -> Iterator[Tie]:
    """Days that no calendar has: "31 June", "February 29, 2023"."""
    for day in days_of(text):
        leap_or_own = day.year or 2000
        if not day.exists(leap_or_own) and 29 <= day.day <= 31 and _is_told_as_day(text, day.start):
            figure = Printed(day.start, day.end, Fraction(day.day), "", Kind.DATE)
            yield Tie("impossible", (figure,), confidence=SURE)


def _length(text: str, start: Printed, end: Printed) -> Printed | None:
    before = text[max(0, start.start - LONGEST_LENGTH) : start.start]
    offset = start.start - len(before)
    found = None
    for match in LENGTH_BEFORE.finditer(before):
        found = match
    if found is not None:
        return _moved(length_of(found, start.unit), offset)
    after = LENGTH_AFTER.match(text, end.end)
    return length_of(after, start.unit) if after else None


def _moved(figure: Printed | None, offset: int) -> Printed | None:
    if figure is None:
        return None
    return replace(figure, start=figure.start + offset, end=figure.end + offset)


def _is_period(text: str, start: Printed, end: Printed) -> bool:
    """Whether the two are when something began and ended: in order, or told so."""
    if start.number <= end.number:
        return False
    before = text[max(0, start.start - PASSAGE) : start.start]
    sentence = before[max(before.rfind(". ") + 1, before.rfind("\n") + 1, 0) :]
    return start.unit == YEAR_ONLY and not MOVED.search(sentence)


def _is_told_as_day(text: str, start: int) -> bool:
    """Whether what stands before makes a number and a month a day."""
    return bool(DAY_CUE.search(text[max(0, start - 12) : start]))
