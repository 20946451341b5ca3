"""Times: the months of a year that a phrase names, wherever it stands beside a figure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.reading.dates.lengths import NUMBERS
from factcheck.reading.dates.mentions import MONTH, YEAR
from factcheck.reading.periods.names import month_of

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "final": 0}
ORDINAL = rf"(?P<ordinal>(?i:{'|'.join(ORDINALS)}))"
LENGTHS = {"quarter": 3, "half": 6, "half-year": 6, "six-month": 6}
COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(word for word in NUMBERS if len(word) > 2)})"
# "January", "January to March", "the two months of January and February"
MONTHS = (
    rf"(?:[Tt]he\s(?:\d|[a-z]+)\smonths\s(?:of|from|to)\s)?(?P<month>{MONTH})"
    rf"(?:(?:\sto\s|\sthrough\s|\sand\s|-|–)(?P<until>{MONTH}))?(?!\s\d{{1,2}}\b)"
)
NTH = rf"(?:[Tt]he\s)?{ORDINAL}[\s-](?:(?P<length>quarter|half)|{COUNT}\smonths)\b"
WHOLE = (
    r"(?P<whole>[Tt]he\s(?:full\s|whole\s)?year(?:\sas\sa\swhole)?)\b"
    r"(?!\s(?:to\s[A-Za-z]|end|before|earlier|ago|since))"
)
# "so far this year": from its first month to the last that is told
SO_FAR = r"(?P<sofar>so\sfar\sthis\syear|this\syear\sso\sfar|(?:[Tt]he\s)?year\sto\sdate|so\sfar)\b"
# "through April", "by the end of June"
THROUGH = (
    rf"(?:[Tt]hrough|by|to|until|at)\s(?:the\send\sof\s)?(?P<through>{MONTH})(?!\s\d{{1,2}}\b)"
)
# "made 6.8 billion for the half year", "the quarter's total"
THIS = (
    r"(?:[Tt]he|a(?=\s(?:half-year|quarter)\stotal))\s"
    r"(?P<this>half(?:[\s-]year)?|quarter)\b(?!\s(?:ended|ending|to|of|before|earlier)\b)"
)
# "in the whole of 2019", "in 2019"
ALL_YEAR = rf"(?:[Tt]he\swhole\sof\s)?(?P<full>{YEAR})\b(?![-–/])"
# "for the nine months", "over the two months"
LAST_OF = (
    rf"[Tt]he\s(?P<these>{'|'.join(word for word in NUMBERS if len(word) > 2)})\smonths\b"
    r"(?!\s(?:of|from|to|ended))"
)
# "410,000 in the first quarter and 430,000 in the second"
AGAIN = (
    rf"(?:[Tt]he\s)?{ORDINAL.replace('ordinal', 'again')}"
    r"(?=[,.;]|\s(?:and|or|but|made|makes|came|brought|gave|totall?ed|took|for)\b|$)"
)
ELSEWHEN = r"(?P<elsewhen>(?:last|the\sprevious)\syear|a\syear\s(?:earlier|ago|before))"
OF_YEAR = (
    rf"(?:,?\s(?:of\s)?(?:(?:the|that|this)\s(?:same\s)?year|(?P<named>{YEAR})|{ELSEWHEN})\b)?"
)
TIME = re.compile(
    rf"(?:{NTH}|{MONTHS}|{WHOLE}|{AGAIN}|{SO_FAR}|{THROUGH}|{LAST_OF}|{THIS}){OF_YEAR}|{ALL_YEAR}"
)
# Where a time begins that no preposition leads to: "so far this year"; "September's", of what is
# told next.
OWNED = re.compile(rf"\b(?=(?:{MONTH})['’]s\s|(?i:first|second|third|fourth)-(?:quarter|half)\s)")
BARE = re.compile(
    rf"\b(?=[Tt]he\s(?:first|second|third|fourth)\s(?:quarter|half)\s(?:came|totall?ed|brought|saw|was|amounted|yielded)\b|[Tt]he\squarter['’]s\s|"
    rf"so\sfar\b|this\syear\sso\sfar|(?:through|by|to|until)\s(?:the\send\sof\s)?{MONTH}\b|Through\s{MONTH}\b|at\sthe\send\sof\s{MONTH})"
)
YEAR_LONG, QUARTER = 12, 3


@dataclass(frozen=True, slots=True)
class Time:
    """Months of a year, from ``first`` to ``last``, with its year as far as it is printed.

    ``through`` where only its end is told: "by the end of June".
    """

    first: int
    last: int
    year: str = ""
    through: bool = False

    @property
    def months(self) -> frozenset[int]:
        """Its months, from 1 to 12."""
        return frozenset(range(self.first, self.last + 1))


def time_of(match: re.Match[str], before: Time | None) -> Time | None:
    """What a match of ``TIME`` names; "the second" is as long as the time before it."""
    year = match["named"] or match["elsewhen"] or ""
    if match["whole"]:
        return Time(1, YEAR_LONG, year)
    if match["sofar"]:
        return Time(1, before.last, year) if before else None
    if match["through"]:
        return Time(1, month_of(match["through"]), year, through=True)
    if match["full"]:
        return Time(1, YEAR_LONG, match["full"])
    if match["this"]:
        return _this(match["this"], before, year)
    if match["these"]:
        return _these(NUMBERS[match["these"]], before, year)
    if match["month"]:
        first = month_of(match["month"])
        last = month_of(match["until"]) if match["until"] else first
        return Time(first, last, year) if first <= last else None
    if match["count"]:
        count = match["count"].lower()
        number = int(count) if count.isdecimal() else NUMBERS[count]
        opens = match["ordinal"].lower() == "first" and number < YEAR_LONG
        return Time(1, number, year) if opens else None
    if match["again"]:
        length = before.last - before.first + 1 if before else 0
        return _nth(ORDINALS[match["again"].lower()], length, year) if length > 1 else None
    return _nth(ORDINALS[match["ordinal"].lower()], LENGTHS[match["length"].lower()], year)


def _these(number: int, before: Time | None, year: str) -> Time | None:
    """The months that "the two months" are: those told last, or the first of the year."""
    first = before.last - number + 1 if before and number < QUARTER else 1
    last = first + number - 1
    return Time(first, last, year) if first >= 1 and last <= YEAR_LONG else None


def _this(length: str, before: Time | None, year: str) -> Time | None:
    """The quarter or the half that the month told last is in."""
    months = LENGTHS["half" if length.startswith("half") else length]
    if before is None:
        return None
    last = -(-before.last // months) * months
    return Time(last - months + 1, last, year)


def _nth(number: int, length: int, year: str) -> Time | None:
    last = number * length or YEAR_LONG
    return Time(last - length + 1, last, year) if last <= YEAR_LONG else None
