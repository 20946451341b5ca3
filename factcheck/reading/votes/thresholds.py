"""Thresholds: how many votes a majority takes, and by how many a side reaches or misses it.

"A two-thirds majority of the 120 deputies, 80 votes, is needed", "59 seats, two short of a
majority in the 120-member house".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie
from factcheck.reading.votes.chambers import MEMBERS, are_counts

OF_THEM = r"\sof\s(?:its|the|all|their)\s#\s(?:[a-z]+\s)?"
PART_OF_THEM = re.compile(rf"#{OF_THEM}{MEMBERS}\b")
A_MAJORITY = re.compile(r"\b(?:super)?majority\b")
FRACTION = re.compile(rf"(?P<fraction>#)(?:[\s-](?:super)?majority\b|(?={OF_THEM}{MEMBERS}\b))")
WHOLE = re.compile(
    rf"(?P<chamber>#)[\s-](?:seat|member|strong|nation)\b|\b(?:[Oo]f|in)\s(?:the\s|all\s|its\s)*(?P<of>#)\s(?:[a-z]+\s)?{MEMBERS}\b"
)
MAJORITY_WORD = re.compile(r"\bmajority\b")
VOTES = rf"(?:\s(?:votes|{MEMBERS}))?"
# "80 votes", "(80 votes)", "is 76", "the 61 needed": what the majority is
NEEDED = re.compile(
    rf"(?:,\sor\s|\sor\s|\(|,\s|\sis\s|\smeans\s|\sat\s)(?:at\sleast\s)?(?P<need>#){VOTES}"
    r"(?:\sof\sthe\s#\s[a-z]+)?(?=[,.;:)]|\s(?:is|are|needed|required)\b|$)|"
    rf"\bthe\s(?P<the>#){VOTES}\s(?:needed|required|necessary|it\s(?:needs|needed|requires))\b"
)
# "one more than the two-thirds majority", "two short of a majority"
APART = re.compile(
    r"(?P<apart>#|\b[Oo]ne\b)(?:\s(?:votes?|seats?))?\s(?:(?P<short>short\sof|shy\sof|fewer\sthan|less\sthan|below|"
    r"away\sfrom)|(?P<more>more\sthan|above|over))\s"
    r"(?:(?:it\sneed\w+|(?:is|was)\sneeded|needed)\sfor\s)?(?:an?|the|its|their)\s(?:#[\s-])?(?:[a-z-]+\s){0,2}?majority\b"
)
# "eight more than the 61 needed", "three short of the 60 votes it needed"
BESIDE_NEED = re.compile(
    rf"(?P<part>#){VOTES}[^#.;]{{0,30}}?(?:#[^#.;]{{0,20}}?)?,\s(?P<apart>#)(?:\s(?:votes?|seats?))?\s"
    rf"(?:(?P<short>short\sof|shy\sof|fewer\sthan|less\sthan|below)|(?:more\sthan|above|over))\sthe\s(?P<need>#){VOTES}\s"
    r"(?:needed|required|necessary|it\sneed\w+)\b"
)
# "it takes 51 of the 100 senators to pass it, and with 48 they are three short"
NEEDS = re.compile(
    r"\b(?:takes?|needs?|needed|requires?d?)\s(?P<need>#)(?:\sof\sthe\s#)?(?:\s[a-z]+){1,6},?\s[^#.;]{0,25}?"
    rf"\b(?:with|have|has|had|got)\s(?P<part>#){VOTES},?\s(?:[a-z]+\s)?(?:is|are|was|were)\s(?:still\s)?"
    rf"(?P<apart>#)(?:\svotes?)?\s(?P<short>short)\b"
)
# "with 58 votes in the 90-seat assembly, it fell short of the two-thirds majority of 60"
FELL_SHORT = re.compile(
    r"(?P<part>#)(?:\svotes|\sof\sthe\s#\s[a-z]+(?:\s(?:voted|were|said))?\s(?:yes|for|in\sfavou?r))(?:\sin\s(?:its\s)?favou?r|\sfor\s[^#.;,]{1,20}|\sin\sthe\s#[\s-][a-z]+\s[a-z]+)?,?\s[^#.;]{0,30}?"
    r"\b(?:(?:fell|falling|falls)\sshort\sof|miss(?:ed|ing)|failed\sto\sreach)\s(?:the|its|an?)\s(?:#[\s-])?(?:[a-z-]+\s){0,2}?"
    r"(?:(?:majority|threshold|target)\sof\s)?(?P<need>#)"
)
# A side has it, or has lost it: its number is no threshold.
HAS = re.compile(
    r"\b(?:has|have|had|holds?|held|w[io]ns?|los[ties]+|got|received|controls?|with|took|needs?\sanother)\b"
)
RELATIVE = re.compile(r"\b(?:present|valid|cast|those\svoting|in\sattendance|relative)\b")
SURE = 0.95


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence about a majority: all who may vote, and the fraction of them, if one is told."""

    low: int
    high: int
    whole: Mark
    fraction: Mark | None


def threshold_ties(around: Marked) -> Iterator[Tie]:
    """Each number of votes that a majority needs, and each that is told to be so far from it."""
    done = 0
    found = [*finditer(A_MAJORITY, around.text), *PART_OF_THEM.finditer(around.text)]
    for match in sorted(found, key=lambda match: match.start()):
        low, high = around.sentence(*match.span())
        if low < done:
            continue
        done = high
        told = _told(around, low, high)
        if told is not None and not RELATIVE.search(around.text, low, high):
            yield from _apart(around, told)
            yield from _needed(around, told)
    yield from _beside_need(around)
    for match in finditer(FELL_SHORT, around.text):
        marks = around.of(match, "need", "part")
        if are_counts(marks):
            yield Tie("vote below", tuple(mark.counted for mark in marks), confidence=SURE)


def _told(around: Marked, low: int, high: int) -> _Told | None:
    fractions = [
        mark
        for match in FRACTION.finditer(around.text, low, high)
        for mark in around.of(match, "fraction")
        if mark.claim and mark.claim.quantity.form is Form.FRACTION
    ]
    wholes = {
        mark
        for match in WHOLE.finditer(around.text, low, high)
        for mark in around.of(match, "chamber" if match["chamber"] else "of")
    }
    named = fractions or MAJORITY_WORD.search(around.text, low, high)
    if len(wholes) != 1 or len(fractions) > 1 or not named:
        return None
    return _Told(low, high, wholes.pop(), fractions[0] if fractions else None)


def _apart(around: Marked, told: _Told) -> Iterator[Tie]:
    """By how much a side has more than it needs, or less, beside what it has."""
    match = APART.search(around.text, told.low, told.high)
    if match is None:
        return
    apart = _apart_by(around, match)
    others = [
        mark
        for mark in around.within(told.low, told.high)
        if mark not in (apart, told.whole, told.fraction)
    ]
    if len(others) == 1 and are_counts((apart, told.whole, others[0])):
        way = "vote short" if match["short"] else "vote beyond"
        yield _tie(way, (others[0], apart, told.whole), told)


def _beside_need(around: Marked) -> Iterator[Tie]:
    """By how much a side has more, or less, than the number of votes that is needed."""
    for match in (*finditer(BESIDE_NEED, around.text), *finditer(NEEDS, around.text)):
        ends = ("need", "part") if match["short"] else ("part", "need")
        marks = around.of(match, "apart", *ends)
        if are_counts(marks):
            yield Tie("vote margin", tuple(mark.counted for mark in marks), confidence=SURE)


def _apart_by(around: Marked, match: re.Match[str]) -> Mark:
    """By how much; "one" alone is no number elsewhere."""
    if marks := around.of(match, "apart"):
        return marks[0]
    return around.word(*match.span("apart"), 1)


def _needed(around: Marked, told: _Told) -> Iterator[Tie]:
    for match in NEEDED.finditer(around.text, told.low, told.high):
        (need,) = around.of(match, "need" if match["need"] else "the")
        own = match["need"] and HAS.search(around.text, told.low, match.start())
        if need in (told.whole, told.fraction) or own or not are_counts((need, told.whole)):
            continue
        yield _tie("vote needed", (need, told.whole), told)
        return


def _tie(way: str, marks: tuple[Mark, ...], told: _Told) -> Tie:
    figures = tuple(mark.counted for mark in marks)
    if told.fraction is None:
        return Tie(f"{way} half", figures, confidence=SURE)
    return Tie(way, (*figures, told.fraction.figure), confidence=SURE)
