"""Ties of votes: margins, chambers, majorities and turnout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.marking import Marked
from factcheck.reading.printing import Tie
from factcheck.reading.votes.chambers import are_counts, chamber_of, chamber_ties
from factcheck.reading.votes.parties import party_ties
from factcheck.reading.votes.phrases import (
    ANOTHER,
    BALLOT,
    FAILED,
    HALF,
    MAJORITY,
    PASSED,
    QUALIFIED,
    ROUGH,
    SEATS_TO,
    SEATS_WON,
    SURE,
    USUAL,
    WON_BY,
)
from factcheck.reading.votes.thresholds import threshold_ties
from factcheck.reading.votes.turnouts import turnout_ties

MARGINS = ("margin", "by", "vote", "yes", "no")


def vote_ties(around: Marked) -> Iterator[Tie]:
    """Each margin, chamber, majority and turnout with the votes that make it."""
    yield from _margins(around)
    yield from chamber_ties(around)
    yield from _seats(around)
    yield from _pairs(around)
    yield from _majorities(around)
    yield from party_ties(around)
    yield from threshold_ties(around)
    yield from turnout_ties(around)


def _margins(around: Marked) -> Iterator[Tie]:
    """Votes for and against, with the margin that is told beside them."""
    for pattern in WON_BY:
        for match in finditer(pattern, around.text):
            marks = around.of(match, *(name for name in MARGINS if name in match.groupdict()))
            margin, *votes = marks
            higher, lower = sorted(votes, key=lambda mark: -mark.number)
            told = BALLOT.search(around.text, *around.sentence(match.start(), match.end()))
            if (
                told
                and not ANOTHER.search(match[0])
                and are_counts(marks)
                and higher.number > margin.number
            ):
                figures = (margin.counted, higher.counted, lower.counted)
                yield Tie("vote margin", figures, confidence=ROUGH)


def _seats(around: Marked) -> Iterator[Tie]:
    """The seats of several parties beside those of their chamber, which has no fewer."""
    for match in finditer(SEATS_WON, around.text):
        chamber = chamber_of(around, *around.sentence(*match.span()))
        seats = around.of(match, "first", "others", "rest")
        if match["all"] and are_counts(marks := (*around.of(match, "all"), *seats)):
            yield Tie("told sum", tuple(mark.counted for mark in marks), confidence=ROUGH)
            continue
        if chamber is not None and chamber not in seats and are_counts((*seats, chamber)):
            figures = (chamber.counted, *(mark.counted for mark in seats))
            yield Tie("seats", figures, confidence=USUAL)


def _pairs(around: Marked) -> Iterator[Tie]:
    """The seats of two parties, together no more than those of their chamber."""
    for match in finditer(SEATS_TO, around.text):
        chamber = chamber_of(around, *around.sentence(*match.span()))
        seats = around.of(match, "own", "other")
        if chamber is not None and chamber not in seats and are_counts((*seats, chamber)):
            yield Tie("seats", tuple(mark.counted for mark in (chamber, *seats)), confidence=USUAL)


def _majorities(around: Marked) -> Iterator[Tie]:
    """Seats that are called a majority, and votes that are said to be a fraction of all."""
    for match in finditer(HALF, around.text):
        marks = around.of(match, "part", "whole")
        if are_counts(marks) and not _is_failed(around, match):
            yield Tie("vote half", tuple(mark.counted for mark in marks), confidence=SURE)
    for match in finditer(MAJORITY, around.text):
        marks = around.of(match, "by", "vote", "part", "whole")
        if are_counts(marks) and not _is_failed(around, match):
            yield Tie("vote majority", tuple(mark.counted for mark in marks), confidence=ROUGH)
    for pattern in QUALIFIED:
        for match in finditer(pattern, around.text):
            yield from _qualified(around, match)


def _qualified(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """Votes or seats that are said to have reached a fraction of all."""
    (fraction,) = around.of(match, "fraction")
    of_seats = "part" in match.groupdict()
    marks = around.of(match, "part", "whole") if of_seats else around.of(match, "yes", "no")
    larger = fraction.claim is not None and fraction.claim.quantity.form is Form.FRACTION
    if larger and are_counts(marks) and _is_passed(around, match):
        way = "fraction of all" if of_seats else "fraction of votes"
        figures = (*(mark.counted for mark in marks), fraction.figure)
        yield Tie(way, figures, confidence=SURE)


def _is_failed(around: Marked, match: re.Match[str]) -> bool:
    return bool(FAILED.search(around.text, *around.sentence(*match.span())))


def _is_passed(around: Marked, match: re.Match[str]) -> bool:
    sentence = around.sentence(*match.span())
    return bool(PASSED.search(around.text, *sentence)) and not _is_failed(around, match)
