"""Cells: the figures of an account, each with its sign and with the time that it is told for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from factcheck.claim import Claim
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.worded.accounts.vocabulary import vocabulary

MONTHS = (
    "january february march april may june july august september october november december".split()
)
SHORT = {name[:3]: name for name in MONTHS} | {"sept": "september"}
MONTH = re.compile(
    rf"\b(?:(?P<full>{'|'.join(MONTHS)})|(?P<short>{'|'.join(SHORT)}))(?:'s)?\b"
    r"(?!\s\d{1,2}(?!\d)|\s?[-/]\s?[a-z]|\sto\b)(?:\s(?:of\s)?(?P<year>(?:19|20)\d\d)\b)?"
)
YEAR = re.compile(r"\b(?:in|for|of|year|during|to)\s(?P<year>(?:19|20)\d\d)\b")
ORDINALS = {"first": "q1", "second": "q2", "third": "q3", "fourth": "q4"}
QUARTER = re.compile(
    r"\b(?:(?P<first>first|1st)|(?P<second>second|2nd)|(?P<third>third|3rd)|(?P<fourth>fourth|4th|final))"
    r"[ -](?:fiscal |calendar )?quarter\b|\bq(?P<number>[1-4])\b|\bquarter (?P<after>[1-4])\b"
)
# "May" that is the month.
MAY = re.compile(r"(?:\b(?:in|of|for|since|to|and|from|by)|^)\s*$")
# The same time of the year before.
YEAR_AGO = re.compile(
    r"\byear[ -](?:earlier|ago|before|previously)\b|\b(?:last|previous|prior|preceding) year\b|"
    r"\b(?:same|corresponding|comparable|like) (?:month|period|quarter|time|\d{4})\b|"
    r"\bsimilar \d{4}\b|\bin the (?:a )?year ago\b"
)
JUST_BEFORE = re.compile(
    r"\b(?:month|quarter) (?:earlier|ago|before)\b|"
    r"\b(?:last|previous|prior|preceding) (?:month|quarter)\b"
)
REVISED = re.compile(
    r"\b(?:revised(?: (?:up|down|upwards?|downwards?))? from|originally|"
    r"previously (?:reported|put at|given as)|first (?:reported|put at|given) (?:as|at)?|"
    r"before revision)\s*(?:an?\s)?$"
)
# Words after which a figure is of another time than the story's.
COMPARED = re.compile(
    r"(?<![-\w])(?:from|than|against|compared|compares|versus|vs|after|(?:up|down) on the|"
    r"above the|below the|following)(?![-\w])"
)
# A figure stands beside such a word, not behind another verb.
BEHIND = re.compile(
    r"(?<![-\w])(?:from|than|against|versus|vs|after|(?:up|down) on|above|below|following)"
    r"(?P<lead>(?:\s(?!to\b|was\b|were\b|rose\b|fell\b|total|reached\b|stood\b|of\b|came\b)[\w'-]+){0,6}\s(?:of\s)?)$"
)
NOW, BEFORE, AGO, OPEN = "now", "before", "year ago", ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of an account.

    Attributes:
        claim: the figure.
        sign: -1 for a deficit.
        time: the story's own time, the one before it, the year before, or "" where none is told.
        first: whether it is what was given at first, since revised.
        month, year: those that the words beside it name, "" where they name none.
    """

    claim: Claim
    sign: int
    time: str
    first: bool
    month: str = ""
    year: str = ""

    @property
    def interval(self) -> Interval:
        """What its print stands for, with its sign."""
        return self.claim.quantity.interval() * self.sign

    @property
    def column(self) -> tuple[str, bool]:
        """What cells of several accounts have in common that are told for one time."""
        return self.time, self.first


def month_in(words: str) -> tuple[str, str]:
    """The first quarter or else the last month that words name, and its year."""
    years = YEAR.findall(words)
    if match := QUARTER.search(words):
        named = [name for name in ("first", "second", "third", "fourth") if match[name]]
        quarter = named[0] if named else match["number"] or match["after"]
        return ORDINALS.get(quarter, f"q{quarter}"), years[-1] if years else ""
    found = ("", "")
    for match in finditer(MONTH, words):
        if match[0] == "may" and not MAY.search(words, 0, match.start()):
            continue
        found = (match["full"] or SHORT[match["short"]], match["year"] or "")
    return found if found[0] or not years else ("", years[-1])


def timed(cells: list[Cell], month: str) -> list[Cell]:
    """The cells with the times that their months tell, where ``month`` is the story's own.

    What is told at the end of "203, revised from 207, in December" holds for both.
    """
    found: list[Cell] = []
    for cell in reversed(cells):
        told = cell
        later = found[-1] if found else None
        if told.time == OPEN and later is not None and later.first and not told.first:
            told = replace(told, time=later.time, month=later.month, year=later.year)
        if told.time == OPEN and told.month:
            same = told.month == month or (told.year and not month)
            told = replace(told, time=AGO if same else BEFORE)
        elif told.time == OPEN and told.year:
            told = replace(told, time=AGO)
        found.append(told)
    ordered = found[::-1]
    for number, cell in enumerate(ordered):
        if number and cell.first and cell.time == OPEN:
            ordered[number] = replace(cell, time=ordered[number - 1].time)
    return ordered


def sign_in(words: str) -> int:
    """1 or -1 where words name a surplus or a deficit last, 0 where neither."""
    last = 0
    at = -1
    for pattern, sign in ((vocabulary().surplus, 1), (vocabulary().deficit, -1)):
        for match in finditer(pattern, words):
            if match.start() > at:
                at, last = match.start(), sign
    return last
