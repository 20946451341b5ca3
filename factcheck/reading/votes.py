"""Votes: for, against and abstained beside margins, chambers, majorities and turnout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.quantity import Form
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

WHO = (
    r"(?:\s(?:members|lawmakers|deputies|senators|councillors|councilors|MPs|legislators|delegates|"
    r"votes?|countries|states|shareholders|people|voters|aldermen|judges|commissioners|peers))?"
)
VOTED = r"(?:\s(?:voted|voting|cast|were|was|being|came\sout))?"
# "220 votes to 215", "220-215", "220 to 215", "52 for and 48 against"
CONTEST = (
    rf"(?P<yes>#){WHO}(?:\s?[-–—]\s?|\sto\s|\sagainst\s|\sversus\s|"
    rf"{VOTED}\s(?:in\sfavou?r|for|yes)(?:,\s|\sand\s|\sto\s))(?P<no>#)(?!\s?(?:%|percent|pct|-))"
)
# "a margin of five votes", "by five votes", "a five-vote majority"
MARGIN = (
    r"(?:(?:margin|majority)\sof\s(?:just\s|only\s)?(?P<margin>#)(?!\s?(?:%|percent|pct|point))|"
    r"by\s(?:a\s)?(?:just\s|only\s)?(?P<by>#)\svotes?\b(?!\sto)|"
    r"(?P<vote>#)[\s-]votes?\s(?:margin|majority|victory|win|lead))"
)
BALLOT = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|ballots?|motion|bill|passed|approved|rejected|defeated)\b"
)
GAP = r"[^#.;:!?]{0,40}?"
WON_BY = (
    re.compile(rf"{CONTEST}{GAP}(?<!\w){MARGIN}"),
    re.compile(rf"(?<!\w){MARGIN}{GAP}{CONTEST}"),
)
# "52 votes in favour, 40 against and 8 abstentions", "with 12 absent"
FOR = rf"#{WHO}{VOTED}\s(?:in\sfavou?r|for|yes)\b"
AGAINST = rf"#{WHO}{VOTED}\s(?:against|no|opposed)\b"
ABSTAINED = rf"#{WHO}{VOTED}\s(?:abstentions?|abstain(?:ed|ing)|blank|spoil(?:t|ed))\b"
ABSENT = (
    rf"#{WHO}{VOTED}\s(?:absent|absentees|absences|missing|(?:did|were)\snot\s(?:vote|voting|"
    r"present)|stayed\saway|not\svoting)"
)
VOTES = re.compile(rf"(?:{FOR}|{AGAINST}|{ABSTAINED}|{ABSENT})")
EVERYONE = re.compile(ABSENT)
# "the 100-seat chamber", "all 27 members"
CHAMBER = re.compile(
    r"(?P<chamber>#)[\s-](?:seat|member|strong|nation|judge|justice)\b|"
    r"\b(?:all|its|the)\s(?P<members>#)\s(?:members|seats|lawmakers|deputies|senators|councillors)\b"
)
# "60 of the 100 seats, a two-thirds majority": how much of the whole that is
SEATS = (
    r"(?P<part>#)\s(?:seats\s)?(?:out\s)?of\s(?:the\s|its\s|all\s)?(?P<whole>#)\s"
    r"(?:seats|members)"
)
FAILED = re.compile(
    r"\b(?:short|fail\w*|fell|lack\w*|without|los[te]\w*|needs?|requires?|not|no|below|less|"
    r"missed|denied|unless|if|until|would|could|shy)\b"
)
PASSED = re.compile(
    r"\b(?:passed|approved|adopted|overrode|overridden|ratified|confirmed|elected|endorsed|won|"
    r"reached|secured|cleared|backed|carried|accepted|achieved|gained|easily)\b"
)
HALF = re.compile(
    rf"{SEATS}[^#.;]{{0,40}}\b(?:an?|its|the|their)\s(?:\w+\s)?(?:absolute\s|outright\s|overall\s)?"
    r"majority\b(?!\sof\s#)"
)
MAJORITY = re.compile(
    rf"{SEATS}[^#.;]{{0,50}}?\ba\s(?:(?:\w+\s)?majority\sof\s(?P<by>#)|(?P<vote>#)[\s-]seats?\s"
    r"(?:overall\s)?majority\b)"
)
# "the required two-thirds majority, 62 to 38": a fraction has its mark too
FRACTION = (
    r"(?P<fraction>#)(?:[\s-](?:majority|supermajority|vote|approval)|"
    r"\s(?:that|it|which|needed|required))"
)
QUALIFIED = (
    re.compile(rf"{FRACTION}[^#.;]{{0,60}}?{CONTEST}"),
    re.compile(rf"{CONTEST}[^#.;]{{0,60}}?{FRACTION}"),
    re.compile(rf"{SEATS}[^#.;]{{0,50}}?{FRACTION}"),
)
# "a turnout of 54 percent, with 1.2 million of 2.4 million registered voters"
PERCENT = r"(?P<turnout>#)\s?(?:%|percent|per\scent|pct)"
SCALE = r"(?:\s(?:million|thousand|billion))?"
OUT_OF = (
    rf"(?P<cast>#){SCALE}(?:\s(?:people|ballots|votes|voters))?\s(?:out\s)?of\s(?:the\s|some\s|its\s|"
    rf"about\s)*(?P<roll>#){SCALE}\s(?:registered\s|eligible\s)*(?:voters|electors|citizens|people)"
)
TURNOUTS = (
    re.compile(rf"\bturnout\b[^#.;]{{0,30}}{PERCENT}[^#.;]{{0,40}}{OUT_OF}"),
    re.compile(rf"{OUT_OF}[^#.;]{{0,60}}\bturnout\b[^#.;]{{0,20}}{PERCENT}"),
)
LEAST = 3
NEAR = 200
SURE, USUAL, ROUGH = 0.95, 0.9, 0.85


def vote_ties(around: Marked) -> Iterator[Tie]:
    """Each margin, chamber, majority and turnout with the votes that make it."""
    yield from _margins(around)
    yield from _chambers(around)
    yield from _majorities(around)
    for pattern in TURNOUTS:
        for match in pattern.finditer(around.text):
            found = around.of(match, "turnout", "cast", "roll")
            yield Tie("vote turnout", tuple(mark.figure for mark in found), confidence=USUAL)


def _margins(around: Marked) -> Iterator[Tie]:
    """Votes for and against, with the margin that is told beside them."""
    for pattern in WON_BY:
        for match in pattern.finditer(around.text):
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
    for first in VOTES.finditer(around.text):
        low, high = around.sentence(*first.span())
        if low < done:
            continue
        done = high
        votes = around.within(*first.span())
        for match in VOTES.finditer(around.text, first.end(), high):
            votes += around.within(*match.span())
        chamber = _chamber(around, low, high)
        if chamber is not None and len(votes) >= LEAST - 1 and _are_counts((*votes, chamber)):
            everyone = len(votes) > LEAST - 1 and EVERYONE.search(around.text, low, high)
            way = "all votes" if everyone else "votes"
            figures = (chamber.counted, *(mark.counted for mark in votes))
            if len({*figures}) == len(figures):
                yield Tie(way, figures, confidence=USUAL)


def _chamber(around: Marked, low: int, high: int) -> Mark | None:
    """The one chamber that is told in a sentence, or right after it."""
    found = {
        mark
        for match in CHAMBER.finditer(around.text, low, min(high + NEAR, len(around.text)))
        for mark in around.within(*match.span())
    }
    return found.pop() if len(found) == 1 else None


def _majorities(around: Marked) -> Iterator[Tie]:
    """Seats that are called a majority, and votes that are said to be a fraction of all."""
    for match in HALF.finditer(around.text):
        marks = around.of(match, "part", "whole")
        if _are_counts(marks) and not _is_failed(around, match):
            yield Tie("vote half", tuple(mark.counted for mark in marks), confidence=SURE)
    for match in MAJORITY.finditer(around.text):
        marks = around.of(match, "by", "vote", "part", "whole")
        if _are_counts(marks) and not _is_failed(around, match):
            yield Tie("vote majority", tuple(mark.counted for mark in marks), confidence=ROUGH)
    for pattern in QUALIFIED:
        for match in pattern.finditer(around.text):
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
