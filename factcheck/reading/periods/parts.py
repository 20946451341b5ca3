"""Parts and spans of periods: "mid-2023", "end of June", "September quarter", "the 1990s"."""

from __future__ import annotations

import re

from factcheck.period import Period
from factcheck.reading.periods.grammar import (
    BEFORE,
    DAY,
    ENDED,
    NEAR,
    OF_YEAR,
    Reading,
    case_free,
)
from factcheck.reading.periods.names import (
    COUNT,
    GAP,
    MONTH,
    OFFSETS,
    ORDINAL,
    WEEKDAY,
    YEAR,
    count_of,
    month_of,
)
from factcheck.reading.periods.spans import (
    Anchor,
    add_months,
    days_from,
    months_from,
    moved,
    valid_date,
)

TEN_YEARS = r"(?P<decade>(?:1[5-9]|20)\d0)s\b"
# "early 2025", "mid-November", "late last year", "end of June", "start of the year"
PART = case_free(
    rf"(?:(?P<part>early|mid|late|end)(?:-|{GAP})(?:of{GAP})?"
    rf"|(?P<part_of>middle|start|beginning){GAP}of{GAP})(?:"
    rf"(?P<month>{MONTH})(?![\w])(?!\.?{GAP}{DAY})(?:,?{GAP}(?:of{GAP})?(?P<year>{YEAR})\b)?"
    rf"|(?P<whole>{YEAR})\b(?!-)|{TEN_YEARS}|(?:(?P<near>{NEAR})|the){GAP}(?P<unit>year|month)\b)"
)
# "September quarter", "June quarter of 2024"
MONTH_QUARTER = case_free(rf"(?P<month>{MONTH})(?:-|{GAP})quarter\b{OF_YEAR}")
# "3Q 2024", "1H25"
SHORT_PART_LAST = re.compile(
    rf"(?P<n>[1-4])(?P<unit>[QH])(?:(?P<short>\d\d)|{GAP}(?:of{GAP})?(?P<year>{YEAR}))?(?![\w-])"
)
# "Dec. 1 to Dec. 7", "Nov 30-Dec 6, 2025"
DAY_SPAN = case_free(
    rf"(?P<month>{MONTH}){GAP}(?P<d>{DAY})(?:\s?[-–]\s?|{GAP}(?:to|through|until){GAP})"
    rf"(?P<month2>{MONTH}){GAP}(?P<d2>{DAY})(?:,?{GAP}(?P<year>{YEAR})\b)?"
)
# "five years to 2024"
YEARS_TO = case_free(rf"(?P<n>{COUNT}){GAP}years?{GAP}{ENDED}{GAP}(?P<year>{YEAR})\b(?!-)")
# "1990s"
DECADE = re.compile(TEN_YEARS)
# "this fiscal year", "previous financial year", "fiscal third quarter"
FISCAL_NEAR = case_free(
    rf"(?:(?P<near>{NEAR}|{BEFORE}){GAP}(?:fiscal|financial){GAP}(?:year|quarter)"
    rf"|(?:fiscal|financial){GAP}(?P<n>{ORDINAL})(?:-|{GAP})(?:quarter|half))\b"
)
YEAR_TO_DATE = case_free(rf"year(?:-|{GAP})to(?:-|{GAP})date\b")
ON_THE_UNIT = case_free(r"(?P<unit>year|month|quarter|week)\b(?!-)")
WEEKEND = case_free(rf"(?:(?P<near>last|this|next|past|coming){GAP})?weekend\b")
# "week to Saturday"
WEEK_TO_DAY = case_free(rf"week{GAP}{ENDED}{GAP}(?P<weekday>{WEEKDAY})\b")
# Years of a decade, months of a year and days of a month that a word for a part of them means:
# the first, and how many.
YEARS_IN = {"early": (0, 4), "mid": (3, 4), "late": (6, 4), "start": (0, 1), "end": (9, 1)}
MONTHS_IN = {"early": (1, 4), "mid": (5, 4), "late": (9, 4), "start": (1, 1), "end": (12, 1)}
DAYS_IN = {"early": (1, 10), "mid": (11, 10), "late": (21, 11), "start": (1, 1), "end": (31, 1)}
_SAME = {"middle": "mid", "beginning": "start"}


def part(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "early 2025": its first four months; "end of June": its last day."""
    word = (match["part"] or match["part_of"]).lower()
    word = _SAME.get(word, word)
    if match["month"]:
        month, year = month_of(match["month"]), match["year"]
        found = anchor.latest(
            int(year) if year else None, lambda y, known: _days_in(y, month, word, known)
        )
        return Reading("part", found)
    if match["decade"]:
        skipped, count = YEARS_IN[word]
        return Reading("part", months_from(int(match["decade"]) + skipped, 1, 12 * count))
    if match["whole"]:
        return Reading("part", months_from(int(match["whole"]), *MONTHS_IN[word]))
    return Reading("part", _near_part(match, anchor, word))


def _near_part(match: re.Match[str], anchor: Anchor, word: str) -> Period | None:
    """ "late last year", "end of the month"."""
    today, offset = anchor.published, OFFSETS.get((match["near"] or "").lower(), 0)
    if today is None:
        return None
    if match["unit"].lower() == "year":
        return months_from(today.year + offset, *MONTHS_IN[word])
    first = add_months(today.replace(day=1), offset)
    return _days_in(first.year, first.month, word, True) if first else None


def _days_in(year: int, month: int, word: str, known: bool) -> Period | None:
    whole = months_from(year, month, 1, known)
    if whole is None:
        return None
    first, count = DAYS_IN[word]
    start = valid_date(year, month, min(first, whole.days))
    found = days_from(start, count, known)
    return found and Period(found.start, min(found.end, whole.end), known)


def month_quarter(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "September quarter": the three months that end with it."""
    year = int(match["year"]) if match["year"] else None
    if match["near"] and match["near"].lower() != "the":
        year = anchor.year(OFFSETS.get(match["near"].lower(), 0))

    def build(year: int, known: bool) -> Period | None:
        last = months_from(year, month_of(match["month"]), 1, known)
        start = last and add_months(last.start, -2)
        return Period(start, last.end, known) if last and start else None

    found = anchor.latest(year, build, 2)
    return Reading("quarter", found) if found else None


def day_span(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "Nov 30-Dec 6": both days and those between."""
    first, last = month_of(match["month"]), month_of(match["month2"])

    def build(year: int, known: bool) -> Period | None:
        start = valid_date(year - (first > last), first, _number(match["d"]))
        end = moved(valid_date(year, last, _number(match["d2"])), 1)
        return Period(start, end, known) if start and end and start < end else None

    found = anchor.latest(int(match["year"]) if match["year"] else None, build)
    return Reading("day", found) if found else None


def years_to(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "five years to 2024": that year and the four before."""
    count, last = count_of(match["n"]), int(match["year"])
    found = months_from(last - count + 1, 1, 12 * count) if 0 < count < last else None
    return Reading("months", found) if found else None


def decade(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "1990s"."""
    return Reading("months", months_from(int(match["decade"]), 1, 120))


def fiscal_near(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """Which months "this fiscal year" has, only the company or country knows."""
    return Reading("fiscal")


def _number(ordinal: str) -> int:
    return int(re.sub(r"\D", "", ordinal))
