"""Waits: the time between two days, or two years, that are printed beside it.

"Ten days from 1 May, until 11 May"; "made on 3 April, it expires 30 days later, on 3 May"; "she
joined in 1998 and retired in 2018 after 20 years with the firm"; "five hours later, at 2 p.m.".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.dates.lengths import COUNT, LENGTH, length_of, number_of
from factcheck.reading.dates.mentions import MONTH, YEAR, Day, days_of, figures_of
from factcheck.reading.layout import Sentence, sentences_of
from factcheck.reading.printing import Printed, Tie

DAY = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}|{MONTH}\s\d{{1,2}})(?:,?\s{YEAR})?|{YEAR})"
)
ON = rf"(?:(?:on|in)\s)?{DAY}"
AGO = r"(?:later|earlier|afterwards|before|previously|after|on)"
# "from 3 May to", "between 3 May and"
FROM = rf"(?:from|between)\s{ON}\s(?:to|until|till|through|and)\s"
CAME = r"(?:joined|began|started|opened|entered|took\s(?:over|office)|arrived|came)"
WENT = r"(?:retired|left|ended|closed|resigned|stopped|finished|quit)"
# What ties a length of time to the two ends that its sentence tells.
TOLD = (
    # "ten days from 1 May", "within 90 days of 1 March", "two weeks after 3 May"
    re.compile(rf"\b{LENGTH}\s(?:from|after|of|since|before|until|to|till)\s{ON}", re.IGNORECASE),
    # "30 days later, on 3 May"
    re.compile(rf"\b{LENGTH}\s{AGO},?\s(?:on|in)\s{DAY}", re.IGNORECASE),
    # "in 1914, exactly 100 years before."
    re.compile(
        rf"\b{ON},\s(?:exactly\s|just\s|only\s)?{LENGTH}\s(?:later|earlier|before|after)(?=[,.;)]|$)",
        re.IGNORECASE,
    ),
    # "lasted 12 days, from 3 May to"
    re.compile(rf"\b{LENGTH}(?:,|\s[-–—]|:|\s\()?\s\(?{FROM}", re.IGNORECASE),
    # "from 10 June to 10 July, takes a month", ", or 12 days"
    re.compile(
        rf"\b{FROM}{ON},?\s(?:\(|[-–—]\s|or\s|a\s(?:period|span|stretch)\sof\s|lasts\s|takes\s|lasting\s|for\s|is\s|that\sis\s|a\stotal\sof\s)?"
        rf"{LENGTH}(?=[,.;)]|\sin\s(?:all|total)|$)",
        re.IGNORECASE,
    ),
    # "From 2 February, when the bid was made, holders have 28 days, until 2 March"
    re.compile(
        rf"\bfrom\s{DAY},?\s[^.;:]{{0,60}}?\b{LENGTH},?\s(?:until|to|ending\son)\s{DAY}",
        re.IGNORECASE,
    ),
    # "the deadline, 30 June, is two weeks away"
    re.compile(
        rf"\b{ON},?\s(?:is|was|are|were)\s(?:still\s|now\s|only\s|just\s)?{LENGTH}\saway\b",
        re.IGNORECASE,
    ),
    # "the five-year plan covers 2016 to 2020"
    re.compile(
        rf"\b{LENGTH}\s(?:[a-z]+\s){{1,2}}(?:covers|covered|runs|ran|spans|spanned|is\sfor|was\sfor)\s"
        rf"(?:from\s)?{ON}\s?(?:to|until|till|through|[-–—])\s?{ON}",
        re.IGNORECASE,
    ),
    # "joined in 1998 and retired in 2018 after 20 years with the firm"
    re.compile(
        rf"\b{CAME}\s[^.;:\d]{{0,40}}?{ON},?\s(?:and|then)\s(?:[a-z]+\s){{0,2}}?{WENT}\s[^.;:\d]{{0,30}}?"
        rf"{ON},?\safter\s{LENGTH}(?=[,.;]|\s(?:with|at|in)\sthe\s|$)",
        re.IGNORECASE,
    ),
    # "began on 5 April 1992 and ended on 29 February 1996, nearly four years later"
    re.compile(
        rf"\b{CAME}\s[^.;:\d]{{0,40}}?{ON},?\s(?:and|then)\s(?:[a-z]+\s){{0,2}}?{WENT}\s[^.;:\d]{{0,30}}?"
        rf"{ON},?\s{LENGTH}\s(?:later|afterwards)\b(?!\sthan)",
        re.IGNORECASE,
    ),
    # "in 2015 for the first time since 1975, ending a 40-year wait"
    re.compile(
        rf"\bsince\s{DAY},?\s(?:ending|to\send|breaking|after)\s(?:an?|the|its|their)\s{LENGTH}\s"
        r"(?:wait|drought|gap|absence|spell|break|run)\b",
        re.IGNORECASE,
    ),
    # "by 10 May, 12 days before the auction on 22 May"
    re.compile(
        rf"\b{DAY},\s(?:just\s|exactly\s|only\s)?{LENGTH}\s(?:before|after)\s[^.;,\d]{{2,40}}?\s(?:on|of)\s{DAY}",
        re.IGNORECASE,
    ),
)
# What may stand between a day and the time that is counted from it to another.
ASIDE = re.compile(
    r"(?:\s[a-z]+){0,2},\s(?:(?:or|within|and|that\sis)\s)?|\s\(|\s[–—-]\s|,\s(?:that\sis,?\s)?(?:(?:until|by|to|ending\son|on)\s(?:the\s)?)?"
)
YEARLY = re.compile(r"(?:%|percent|per\scent|pct)\s$")
# "6.3 million tonnes a year between 1986 and 1990"
RATED = re.compile(r"\d(?:\s(?:mln|bln|million|billion|thousand))?\s(?:[a-z]+\s){1,2}$")
A = ("a", "an", "A")
A_LENGTH = re.compile(rf"\b{LENGTH}", re.IGNORECASE)
A_YEAR = re.compile(rf"\b{YEAR}\b")
# How far from a length of time its ends may stand.
NEAR = 150
CLOCK = r"(?P<hour{0}>1?\d)(?:[.:](?P<minute{0}>[0-5]\d))?\s?(?P<half{0}>[ap])\.?m\b\.?"
HOURS = re.compile(
    rf"\b(?:at|from|between)\s{CLOCK.format(1)}[^.;\d]{{1,40}}?{CLOCK.format(2)}(?:,|\s\(|\s[-–—])\s?(?:or\s|about\s)?"
    rf"(?P<count>{COUNT})\s(?P<unit>hours?)\slater\b(?=[.,;)]|$)",
    re.IGNORECASE,
)
DAY_HOURS, NOON, MINUTES, TWO = 24, 12, 60, 2
HALF = Interval.between(Fraction(-1, 2), Fraction(1, 2))
LAG = Interval.between(-1, 1)
SURE = 0.95


def wait_ties(text: str) -> Iterator[Tie]:
    """Each length of time with the two days, or the two years, that it lies between."""
    for match in finditer(HOURS, text):
        yield Tie("hours", _hours(match), HALF, SURE)
    dates = sorted(
        [day.start for day in days_of(text)] + [year.start() for year in finditer(A_YEAR, text)]
    )
    for sentence in sentences_of(text) if len(dates) >= TWO else ():
        inside = dates[bisect_left(dates, sentence.start) : bisect_left(dates, sentence.end)]
        if len(inside) >= TWO:
            for length in A_LENGTH.finditer(text, sentence.start, sentence.end):
                yield from _told(text, length, sentence)


def _told(text: str, length: re.Match[str], sentence: Sentence) -> Iterator[Tie]:
    """One length with the two ends that the first pattern gives it which has both."""
    # "10 percent a year between 1990 and 2000" lasted longer than a year.
    if YEARLY.search(text, max(0, length.start() - 12), length.start()):
        return
    if RATED.search(text, max(0, length.start() - 40), length.start()) and length["count"] in A:
        return
    start, end = max(sentence.start, length.start() - NEAR), min(sentence.end, length.end() + NEAR)
    for pattern in TOLD:
        for match in pattern.finditer(text, start, end):
            if match.start("printed") != length.start("printed"):
                continue
            ends = _two_ends(text, match, (start, end))
            figure = length_of(match, ends[0].unit) if ends else None
            if figure is not None:
                earlier, later = sorted(ends, key=lambda each: each.number)
                yield Tie("elapsed", (later, earlier, figure), LAG, SURE)
                return


def _two_ends(text: str, match: re.Match[str], span: tuple[int, int]) -> tuple[Printed, ...]:
    """The two days, or else the two years, of a passage that tells no others."""
    start, end = span
    days = [day for day in days_of(text) if start <= day.start < end]
    if match.re is TOLD[0] and not _is_beside(text, match, days):
        return ()
    if len(days) == TWO:
        return _ends(*days)
    years = [each for each in figures_of(text) if start <= each.start < end]
    if days or len(years) != TWO or any(each.unit != YEAR_ONLY for each in years):
        return ()
    return tuple(years)


def _is_beside(text: str, match: re.Match[str], days: Sequence[Day]) -> bool:
    """Whether the other day stands right beside "ten days from 1 May", apart by a comma."""
    gaps = [
        text[day.end : match.start()] if day.end <= match.start() else text[match.end() : day.start]
        for day in days
        if day.end <= match.start() or day.start >= match.end()
    ]
    return len(gaps) == 1 and ASIDE.fullmatch(gaps[0]) is not None


def _ends(first: Day, second: Day) -> tuple[Printed, ...]:
    """Two days as figures, each of the year that is printed for either; else of one year."""
    known = first.year or second.year or COMMON_YEAR
    days = [(day, day.year or known) for day in (first, second)]
    if any(not day.exists(year) for day, year in days):
        return ()
    return tuple(day.figure(year) for day, year in days)


# A year without a leap day.
COMMON_YEAR = 2001


def _hours(match: re.Match[str]) -> tuple[Printed, Printed, Printed]:
    """The later time of a day, the earlier one, and how many hours are told to lie between."""
    first, second = (_time(match, which) for which in ("1", "2"))
    if second.number <= first.number:
        second = replace(second, number=second.number + DAY_HOURS)
    number = Fraction(number_of(match["count"]))
    hours = Printed(*match.span("count"), number, "hour", Kind.DURATION)
    return second, first, hours


def _time(match: re.Match[str], which: str) -> Printed:
    hour = int(match[f"hour{which}"]) % NOON + (NOON if match[f"half{which}"] in "pP" else 0)
    minutes = Fraction(int(match[f"minute{which}"] or 0), MINUTES)
    return Printed(*match.span(f"hour{which}"), hour + minutes, "hour", Kind.DATE)
