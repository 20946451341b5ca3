"""Spans: from one date to another, with the time that is said to lie between them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.dates.lengths import COUNT, LENGTH, length_of, number_of
from factcheck.reading.dates.mentions import MONTH, Day, days_of, figures_of
from factcheck.reading.periods.names import month_of
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
# What is told to have lasted from one year to the other; years are moved, compared and refunded
# "from 2030 to 2027" as well.
LASTED = re.compile(
    r"\b(?:ran|run|served|lived|reigned|ruled|lasted|worked|led|played|taught|stood|fought|married|"
    r"sat|lectured|edited|coached|managed|chaired|governed|president|minister|chairman|mayor|"
    r"director|governor|senator|chancellor|editor|coach|reign|term|tenure|war|career|office)\b"
    r"[^.;,]{0,40}$",
    re.IGNORECASE,
)
# A noun or a possessive after it: "By June 31 people had died", "to 2009's record".
NO_END = re.compile(r"['’]s\b")
DAY_ENDS = re.compile(
    r"[,.;:)!?\"”\n]|$|\s(?:and|or|at|to|in|on|for|the|is|was|when|as|with|but|by|that|deadline)\b"
)
# "the last 20 days of April"
DAYS_OF = re.compile(
    rf"\b(?:first|last|final|opening|closing|remaining)\s(?P<days>{COUNT})\sdays\s(?:of|in)\s(?P<month>{MONTH})"
)
LEAP = 2024
# "on June 31", "by 31 June", "(June 31", "the 31st of June"
DAY_CUE = re.compile(
    r"(?:\b(?:on|of|by|until|till|to|through|ended|ending|from|since|before|after|due|dated|day|the|is|was)"
    r"|^|[,(;:\n])\s*$",
    re.IGNORECASE,
)
# After these it is a day, whatever follows, and no year as in "since May 68".
DAY_ONLY = re.compile(
    r"\b(?:[Oo]n|[Ee]nded|[Ee]nding|[Dd]ated|[Uu]ntil|[Tt]ill|[Tt]hrough)\s$|\b[A-Z]{2,},\s$"
)
EARLIEST, LATEST = 29, 31
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
        if not day.exists(leap_or_own) and day.day >= EARLIEST and _is_told_as_day(text, day):
            figure = Printed(day.start, day.end, Fraction(day.day), "", Kind.DATE)
            yield Tie("impossible", (figure,), confidence=SURE)


def too_many_ties(text: str) -> Iterator[Tie]:
    """More days than a month has: "the last 50 days of April"."""
    for match in finditer(DAYS_OF, text):
        month = month_of(match["month"])
        days = number_of(match["days"]) if month else 0
        if month and days > monthrange(LEAP, month)[1]:
            figure = Printed(*match.span("days"), Fraction(days), "", Kind.DURATION)
            yield Tie("too many", (figure,), confidence=SURE)


def _length(text: str, start: Printed, end: Printed) -> Printed | None:
    before = text[max(0, start.start - LONGEST_LENGTH) : start.start]
    offset = start.start - len(before)
    found = None
    for match in finditer(LENGTH_BEFORE, before):
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
    """Whether the later one comes first, though they are when something began and ended."""
    if start.number <= end.number:
        return False
    before = text[max(0, start.start - PASSAGE) : start.start - len("from ")]
    told = LASTED.search(before) and not NO_END.match(text, end.end)
    return start.unit == YEAR_ONLY and bool(told)


def _is_told_as_day(text: str, day: Day) -> bool:
    """Whether what stands around makes a number and a month a day."""
    ahead = text[max(0, day.start - 12) : day.start]
    if DAY_ONLY.search(ahead) or (day.year is not None and day.day > LATEST):
        return True
    ends = day.year is not None or bool(DAY_ENDS.match(text, day.end))
    return day.day <= LATEST and ends and bool(DAY_CUE.search(ahead))
