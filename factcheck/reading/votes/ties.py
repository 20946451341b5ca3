"""Ties of votes: margins, chambers, majorities and turnout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie
from factcheck.reading.votes.parties import party_ties
from factcheck.reading.votes.phrases import (
    BALLOT,
    CHAMBER,
    EVERYONE,
    FAILED,
    HALF,
    LEAST,
    MAJORITY,
    NEAR,
    PASSED,
    QUALIFIED,
    ROUGH,
    SEATS_WON,
    SURE,
    TURNOUTS,
    USUAL,
    VOTES,
    WON_BY,
)


def vote_ties(around: Marked) -> Iterator[Tie]:
    """Each margin, chamber, majority and turnout with the votes that make it."""
    yield from _margins(around)
    yield from _chambers(around)
    yield from _seats(around)
    yield from _majorities(around)
    yield from party_ties(around)
    for pattern in TURNOUTS:
        for match in finditer(pattern, around.text):
            found = around.of(match, "turnout", "cast", "roll")
            yield Tie("vote turnout", tuple(mark.figure for mark in found), confidence=USUAL)


def _margins(around: Marked) -> Iterator[Tie]:
    """Votes for and against, with the margin that is told beside them."""
    for pattern in WON_BY:
        for match in finditer(pattern, around.text):
            marks = around.of(match, "margin", "by", "vote", "yes", "no")
            margin, *votes = marks
            higher, lower = sorted(votes, key=lambda mark: -mark.number)
            told = BALLOT.search(around.text, *around.sentence(*match.span()))
            if told and _are_counts(marks) and higher.number > margin.number:
                figures = (margin.counted, higher.counted, lower.counted)
                yield Tie("vote margin", figures, confidence=ROUGH)


def _are_counts(marks: tuple[Mark, ...]) -> bool:
    return all(mark.is_count for mark in marks)


def _chambers(around: Marked) -> Iterator[Tie]:
    """All votes of one sentence beside the number of those who may vote."""
    done = 0
    for first in finditer(VOTES, around.text):
        low, high = around.sentence(*first.span())
        if low < done:
            continue
        done = high
        votes = around.within(*first.span())
        for match in finditer(VOTES, around.text, first.end(), high):
            votes += around.within(*match.span())
        chamber = _chamber(around, low, high)
        if chamber is not None and len(votes) >= LEAST - 1 and _are_counts((*votes, chamber)):
            everyone = len(votes) > LEAST - 1 and EVERYONE.search(around.text, low, high)
            way = "all votes" if everyone else "votes"
            figures = (chamber.counted, *(mark.counted for mark in votes))
            if len({*figures}) == len(figures):
                yield Tie(way, figures, confidence=USUAL)


def _seats(around: Marked) -> Iterator[Tie]:
    """The seats of several parties beside those of their chamber, which has no fewer."""
    for match in finditer(SEATS_WON, around.text):
        chamber = _chamber(around, *around.sentence(*match.span()))
        seats = around.of(match, "first", "others")
        if chamber is not None and chamber not in seats and _are_counts((*seats, chamber)):
            figures = (chamber.counted, *(mark.counted for mark in seats))
            yield Tie("seats", figures, confidence=USUAL)


def _chamber(around: Marked, low: int, high: int) -> Mark | None:
    """The one chamber that is told in a sentence, or right after it."""
    found = {
        mark
        for match in finditer(CHAMBER, around.text, low, min(high + NEAR, len(around.text)))
        for mark in around.within(*match.span())
    }
    return found.pop() if len(found) == 1 else None


def _majorities(around: Marked) -> Iterator[Tie]:
    """Seats that are called a majority, and votes that are said to be a fraction of all."""
    for match in finditer(HALF, around.text):
        marks = around.of(match, "part", "whole")
        if _are_counts(marks) and not _is_failed(around, match):
            yield Tie("vote half", tuple(mark.counted for mark in marks), confidence=SURE)
    for match in finditer(MAJORITY, around.text):
        marks = around.of(match, "by", "vote", "part", "whole")
        if _are_counts(marks) and not _is_failed(around, match):
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
    if larger and _are_counts(marks) and _is_passed(around, match):
        way = "fraction of all" if of_seats else "fraction of votes"
        figures = (*(mark.counted for mark in marks), fraction.figure)
        yield Tie(way, figures, confidence=SURE)


def _is_failed(around: Marked, match: re.Match[str]) -> bool:
    return bool(FAILED.search(around.text, *around.sentence(*match.span())))


def _is_passed(around: Marked, match: re.Match[str]) -> bool:
    sentence = around.sentence(*match.span())
    return bool(PASSED.search(around.text, *sentence)) and not _is_failed(around, match)
