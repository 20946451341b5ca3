"""The ways of writing a period: one pattern a way, tried in order at each trigger word.

A pattern with an example; its builder turns the match into a ``Reading``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from factcheck.period import Period
from factcheck.reading.alternation import any_of
from factcheck.reading.periods.mention import Shift
from factcheck.reading.periods.names import (
    COUNT,
    COUNTS,
    GAP,
    MONTH,
    MONTHS,
    ORDINAL,
    ORDINALS,
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
)
from factcheck.reading.periods.spans import Anchor


@dataclass(frozen=True, slots=True)
class Reading:
    """What a passage means: the fields of a ``PeriodMention`` but for its place."""

    kind: str
    period: Period | None = None
    shift: Shift | None = None
    comparative: bool = False


Builder = Callable[[re.Match[str], Anchor], Reading | None]

NEAR = r"(?:last|this|next|past|current|coming)"
BEFORE = r"(?:previous|prior|preceding)"
AGO = r"(?:earlier|ago|before|previously|prior)"
UNIT = r"(?:half-year|year|quarter|month|week|day|decade)"
ENDED = r"(?:ended|ending|to|through|until|till|up to)"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b"
OF_YEAR = (
    rf"(?:(?:{GAP}|,{GAP})(?:of{GAP}|in{GAP})?(?:the{GAP})?(?P<fiscal>fiscal{GAP})?(?:year{GAP})?"
    rf"(?P<year>{YEAR})\b|{GAP}(?:of|in){GAP}(?P<near>{NEAR}|the){GAP}year\b)?"
)
NOT_A_DAY = rf"(?!\d|[.,:]\d|,\d|(?:{GAP})?(?:%|per{GAP}?cent|pct|[mb]illion|[mb]ln|people))"
TELLING = (
    "last this next past current coming previous prior preceding latest recent same corresponding "
    "fiscal financial year month quarter week half weekend early mid middle late end start "
    "beginning annual yoy y-o-y m-o-m q-o-q mom qoq today yesterday tomorrow tonight on-year "
    "on-month"
).split()
# With the letter before it: what begins with a set of letters is looked for faster.
TRIGGER = re.compile(
    rf"[^\w$£€¥.,/](?<![\dA-Z]-)(?:\d{{1,4}}|{any_of(MONTHS)}(?![A-Za-z])|[QHqh][1-4]|FY|(?i:"
    rf"{any_of((*TELLING, *ORDINALS, *WEEKDAYS, *COUNTS, *SEASONS))}|[yqmw]/[yqmw])(?![\w]))"
)


def case_free(pattern: str) -> re.Pattern[str]:
    """A pattern whose own words match in any case; month names keep theirs."""
    kept, marker = pattern.replace(MONTH, "\0"), f"(?-i:{MONTH})"
    return re.compile(kept.replace("\0", marker), re.IGNORECASE)


# "2025-12-08"
ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])")
# "12/08/2025": which is the day is settled only where one of the two is over 12
SLASHED = re.compile(r"(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>(?:19|20)\d\d)(?!\d)")
# "8 December 2025", "8th of December"
DAY_MONTH = case_free(
    rf"(?:{WEEKDAY},?{GAP}(?:the{GAP})?)?(?P<d>{DAY})(?:(?:-|{GAP}(?:to|and){GAP})(?P<d2>{DAY}))?{GAP}(?:of{GAP})?(?P<month>{MONTH})"
    rf"\b\.?(?:,?{GAP}(?P<year>{YEAR})\b)?"
)
# "Dec. 8", "March 3-5, 2025", "Monday, Dec. 8"
MONTH_DAY = case_free(
    rf"(?:{WEEKDAY},?{GAP})?(?P<month>{MONTH}){GAP}(?P<d>{DAY}){NOT_A_DAY}"
    rf"(?:(?:[-–]|{GAP}(?:to|and){GAP})(?P<d2>{DAY}){NOT_A_DAY})?(?:,?{GAP}(?P<year>{YEAR})\b)?"
)
# "January-November period", "January to March 2025", "October 2024 to June 2025"
MONTH_SPAN = case_free(
    rf"(?P<month>{MONTH})(?:{GAP}(?P<year1>{YEAR}))?(?:[-–/]|{GAP}(?:to|through|until|till|-|–){GAP})"
    rf"(?P<month2>{MONTH})(?![\w])(?!{GAP}\d{{1,2}}\b)(?:{GAP}(?P<year>{YEAR})\b)?"
    rf"(?:{GAP}(?:period|quarter)\b)?"
)
# "between March and May"
MONTH_AND = case_free(
    rf"(?P<month>{MONTH}){GAP}and{GAP}(?P<month2>{MONTH})(?:{GAP}(?P<year>{YEAR})\b)?"
)
# "November", "November 2025", "November last year"
MONTH_ONLY = case_free(
    rf"(?P<month>{MONTH})(?![\w])(?:,?{GAP}(?:of{GAP})?(?:(?P<year>{YEAR})\b|(?P<near>{NEAR}){GAP}year\b))?"
)
# "last November"
NEAR_MONTH = case_free(rf"(?P<near>{NEAR}){GAP}(?P<month>{MONTH})(?![\w])(?!\.?{GAP}{DAY})")
# "first 11 months of 2025", "the first three quarters"
FIRST_MONTHS = case_free(
    rf"(?P<which>first|opening|final|last){GAP}(?P<n>{COUNT})[ -]?"
    rf"(?P<unit>month|quarter)s?\b{OF_YEAR}"
)
# "first two 1987 months"
FIRST_MONTHS_INSIDE = case_free(
    rf"(?P<which>first|opening){GAP}(?P<n>{COUNT}){GAP}(?P<year>{YEAR}){GAP}(?P<unit>month|quarter)s?\b"
)
# "fourth 1986 quarter"
PART_INSIDE = case_free(rf"(?P<n>{ORDINAL}){GAP}(?P<year>{YEAR}){GAP}(?P<unit>quarter|half)\b")
# "third quarter of 2025", "first half", "the second-quarter"
PART_OF_YEAR = case_free(rf"(?P<n>{ORDINAL})(?:-|{GAP})(?P<unit>quarter|half)\b{OF_YEAR}")
# "Q3", "Q3 2025", "H1 of 2024"
SHORT_PART = re.compile(
    rf"(?P<unit>[QHqh])(?P<n>[1-4])(?!\w)(?:{GAP}(?:of{GAP})?(?P<year>{YEAR})\b)?"
)
# "Quarter 1 2014"
NUMBERED_QUARTER = case_free(
    rf"(?P<unit>quarter){GAP}(?P<n>[1-4])(?![\w%.,]\w|\w)(?:,?{GAP}(?:of{GAP})?(?P<year>{YEAR})\b)?"
)
# "2025 Q3", "2024 third quarter"
YEAR_PART = case_free(rf"(?P<year>{YEAR}){GAP}(?P<unit>[QH])(?P<n>[1-4])\b")
# "three months ended June 30", "12 months to June 2025", "year to March", "quarter ended Dec 31"
ENDED_SPAN = case_free(
    rf"(?:(?P<n>{COUNT})(?:-|{GAP}))?(?:(?:fiscal|financial){GAP})?(?P<unit>{UNIT})s?"
    rf"(?:{GAP}period)?{GAP}(?:that{GAP})?{ENDED}{GAP}"
    rf"(?:(?:the{GAP})?end(?:-|{GAP})(?:of{GAP})?)?(?:(?P<d>{DAY}){GAP})?(?P<month>{MONTH})(?![\w])"
    rf"(?:{GAP}(?P<d2>{DAY}){NOT_A_DAY})?(?:,?{GAP}(?:of{GAP})?(?P<year>{YEAR})\b)?"
)
# "same period last year", "corresponding month of 2024", "same period a year earlier"
SAME_PERIOD = case_free(
    rf"(?:same|corresponding){GAP}(?:{COUNT}(?:-|{GAP}))?(?:(?P<unit>{UNIT})s?|period|time|stage|point)\b"
    rf"(?:,?{GAP}(?:of{GAP}|in{GAP})?(?:(?:the{GAP})?(?:last|{BEFORE}){GAP}(?:financial{GAP}|fiscal{GAP})?year\b|"
    rf"a{GAP}year{GAP}{AGO}|the{GAP}year{GAP}before|(?P<year>{YEAR})\b))?"
)
# "year-on-year", "month over month", "quarter-on-quarter", "on-year"
ON_YEAR = case_free(
    r"(?:(?P<unit>year|month|quarter|week)[- ](?:on|over)[- ](?P=unit)|"
    r"(?P<unit2>[yqmw])[-/]?o?[-/]?(?P=unit2)|on-(?P<unit3>year|month))(?!\w)"
)
# "a year earlier", "two years ago", "the year before", "year-ago"
AGO_SPAN = case_free(rf"(?:(?P<n>{COUNT}){GAP})?(?P<unit>{UNIT})s?(?:-|{GAP}){AGO}\b(?!{GAP}the\b)")
# "the previous year", "prior quarter"
PREVIOUS = case_free(rf"{BEFORE}{GAP}(?:(?P<n>{COUNT}){GAP})?(?P<unit>{UNIT})s?\b")
# "last year", "this week", "next quarter", "last summer"
RELATIVE = case_free(rf"(?P<near>{NEAR}){GAP}(?P<unit>{UNIT}|{'|'.join(SEASONS)})\b(?!-)")
# "past three months", "last 12 months", "next two years", "past year", "last decade"
ROLLING = case_free(
    rf"(?:(?P<near>{NEAR}|latest|recent){GAP}(?:{COUNT}{GAP}(?:or|to){GAP})?(?P<n>{COUNT}){GAP}(?P<unit>{UNIT})s?"
    rf"|(?P<past>past{GAP}(?P<unit1>year|month|week)|(?:past|last|next|coming){GAP}(?P<unit2>decade)))\b"
)
# "fiscal 2024", "financial year 2024-25", "FY2024", "FY25"
FISCAL = case_free(
    rf"(?:(?:fiscal|financial)(?:{GAP}year)?{GAP}|FY(?:{GAP})?'?)(?P<year>(?:1[5-9]|20)\d\d|\d\d)"
    r"(?:[-/–](?P<next>\d\d(?:\d\d)?))?(?!\w)"
)
# "2012-13", "2024/25"
SPLIT_YEAR = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?:[-/–](?P<next>\d\d)|/(?P<full>20\d\d))(?![\w-]|[.,]\d)"
)
# "2008-2012", "2008 to 2012", "between 2008 and 2012"
YEAR_SPAN = case_free(
    rf"(?P<year>(?:1[5-9]|20)\d\d)(?:[-–]|{GAP}(?:to|and|through|until){GAP})(?P<year2>{YEAR})\b(?![-/])"
)
# "summer of 2024", "winter 2023"
SEASON = case_free(rf"(?P<season>{'|'.join(SEASONS)}){GAP}(?:of{GAP})?(?P<year>{YEAR})\b")
# "2025"
YEAR_ONLY = re.compile(rf"(?P<year>{YEAR})(?![\w%])(?!-\w)")
# "on Monday", "last Friday"
ON_WEEKDAY = case_free(rf"(?:(?P<near>last|this|next){GAP})?(?P<weekday>{WEEKDAY})\b")
NEAR_DAY = case_free(r"(?P<day>today|yesterday|tomorrow|tonight)\b")
