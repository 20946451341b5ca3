"""Straight: the how-manieth year or month in a row it is, counted from the last that was not.

"Exports rose for a fifth straight year after a fall in 2015, reaching 40 billion in 2020"; "for the
fourth month in a row in June, having last fallen in February".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.dates.figures import ORDINAL, count_at, ordinal_of, year_at
from factcheck.reading.dates.mentions import NAMES, YEAR
from factcheck.reading.layout import sentences_of
from factcheck.reading.periods.names import month_of
from factcheck.reading.printing import Printed, Tie

IN_A_ROW = (
    r"(?:straight|consecutive|successive)\s(?P<{0}>year|month|annual|season|win|rise|fall|title|"
    r"increase|decline|drop|gain|loss)\b"
)
# "a fifth straight year", "the third month in a row", "its sixth in a row", "fifth year running"
STRAIGHT = re.compile(
    rf"\b(?P<nth>{ORDINAL})\s(?:{IN_A_ROW.format('unit')}"
    r"|(?:annual\s)?(?:(?P<things>[a-z]+)\s)?(?:in\sa\srow|running|in\ssuccession)\b)"
)
MOVE = (
    r"(?:fall|drop|decline|slump|loss|rise|gain|increase|defeat|deficit|contraction|recession|dip|"
    r"decrease|downturn|slowdown|surplus|setback)"
)
MOVED = (
    r"(?:fell|fallen|dropped|declined|rose|risen|grew|grown|increased|lost|shrank|shrunk|contracted|"
    r"decreased|missed|failed|gained|slipped|climbed)"
)
WHEN = rf"(?P<since>{YEAR}|{NAMES})\b(?![-–/])"
# "after a fall in 2015", "having last fallen in February", "which last rose in March"
BROKEN = re.compile(
    rf"\b(?:(?:after|since|following)\s(?:an?|its|their|the|last\syear's)\s(?:[a-z]+\s)?{MOVE}\s(?:(?!to\b|against\b|by\b)[a-z]+\s){{0,2}}?in"
    rf"|last\s(?:time\s(?:it|they|he|she)\s)?(?:{MOVED}|(?:made|posted|reported|showed)\s(?:money|a\sprofit|a\sgain|a\ssurplus))"
    rf"\s(?:[a-z]+\s){{0,2}}?in|every\s(?:[a-z]+\s){{1,3}}since)\s{WHEN}",
    re.IGNORECASE,
)
NOW = re.compile(rf"(?<![\w-])(?:in|of|for|and|to)\s(?P<now>{YEAR}|{NAMES})\b(?![-–/])")
AHEAD = re.compile(r"\b(?:will|would|until|expect|forecast|predict|plan)", re.IGNORECASE)
A_YEAR = 12
STEP = Interval.between(-1, 1)
SURE = 0.95


def straight_ties(text: str) -> Iterator[Tie]:
    """Each count of years or months in a row with the two that it is counted between."""
    if not any(
        cue in text for cue in (" straight", " consecutive", " successive", " row", "running")
    ):
        return
    for sentence in sentences_of(text):
        span = (sentence.start, sentence.end)
        marks = list(finditer(STRAIGHT, text, *span))
        broken = list(finditer(BROKEN, text, *span)) if len(marks) == 1 else []
        if len(broken) != 1 or AHEAD.search(text, *span):
            continue
        since = broken[0]
        yearly = since["since"].isdecimal()
        now = [
            match
            for match in finditer(NOW, text, *span)
            if match.start("now") != since.start("since") and match["now"].isdecimal() == yearly
        ]
        if now and _unit(marks[0]) in ("", "year" if yearly else "month"):
            yield from _counted(marks[0], since, now)


def _unit(match: re.Match[str]) -> str:
    unit = match["unit"] or match["things"] or ""
    return {"year": "year", "annual": "year", "month": "month"}.get(unit, "")


def _counted(mark: re.Match[str], since: re.Match[str], now: list[re.Match[str]]) -> Iterator[Tie]:
    count = count_at(mark, "nth", ordinal_of(mark["nth"]))
    if since["since"].isdecimal():
        last = max(now, key=lambda match: int(match["now"]))
        years = (year_at(last, "now"), year_at(since, "since"))
        yield Tie("in a row", (*years, count), STEP, SURE)
    elif len(now) == 1:
        first, last_month = month_of(since["since"]), month_of(now[0]["now"])
        later = last_month if last_month > first else last_month + A_YEAR
        months = (_month(now[0], "now", later), _month(since, "since", first))
        yield Tie("in a row", (*months, count), STEP, SURE)


def _month(match: re.Match[str], group: str, number: int) -> Printed:
    return Printed(*match.span(group), Fraction(number), "", Kind.DATE)
