"""Chambers: all votes that are told of one ballot, beside those who may vote.

"The council voted 14 to 6, with two abstentions, all 22 members taking part": whoever is for,
against, abstains or stays away is one of them, and nobody is twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.reading.cued import finditer, search
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

WHO = (
    r"(?:\s(?:members|lawmakers|deputies|senators|councillors|councilors|MPs|legislators|delegates|"
    r"votes?|countries|states|nations|shareholders|people|voters|aldermen|judges|commissioners|peers|"
    r"governments|directors|trustees)|\sof\s(?:them|those|these|its\smembers))?"
)
VOTED = r"(?:\s(?:voted|voting|cast|were|was|being|came\sout|said|had|have))?"
OF_THE = r"(?:\s(?:members?\s)?of\sthe\s#[\s-][a-z]+\s[A-Za-z]+(?:\s[A-Z][a-z]+)?)?"
# "52 votes in favour, 40 against and 8 abstentions", "with 12 absent", "38 said yes"
OF_ALL = r"(?:\sof\s(?:the|its|all)\s#\s(?:[a-z]+\s)?[a-z]+)?"
FOR = rf"#{WHO}{OF_ALL}{VOTED}\s(?:in\sfavou?r|for|yes|ayes?|backed|supported|approved|endorsed)\b"
AGAINST = rf"#{WHO}{OF_ALL}{VOTED}\s(?:against|no(?:es)?|nays?|opposed|rejected)\b"
ABSTAINED = (
    rf"(?P<apart>#){WHO}{OF_THE}{VOTED}\s(?:abst\w+|blank|spoil(?:t|ed)|invalid|undecided)\b"
)
ABSENT = (
    rf"#{WHO}{VOTED}\s(?:absent|absentees|absences|missing|(?:did|were)\snot\s(?:vote|voting|"
    r"take\spart|present)|(?:sat|sitting)\s(?:it\s)?out|stayed\saway|not\svoting|not\spresent)"
)
BY_SIDE = r"\b(?:ayes|noes|nays|yeas)\b(?:\sto\sthe\s(?:right|left))?[,:]?\s(?:were\s)?#"
VOTES = re.compile(
    rf"(?:{FOR}|{AGAINST}|{ABSTAINED.replace('?P<apart>', '?:')}|{ABSENT}|{BY_SIDE})"
)
FIRST = re.compile(ABSTAINED)
EVERYONE = re.compile(ABSENT)
# "with Councilman Reyes abstaining": one more, who is not counted
NAMED = re.compile(
    r"\b[A-Z][a-z]+\s(?:abst\w+|absent|recus\w+|not\s(?:voting|present)|did\snot\svote)\b"
)
# "voted 14 to 6", "by 141 votes to 5", "split 9-5", "a 3-4 vote"
PAIR = re.compile(
    r"\b(?:vot\w+|by|split|divided|passed|approved|adopted|rejected|failed|fell|carried|defeated|"
    r"endorsed|confirmed|backed|through|overr\w+|threw\sout|thrown\sout|turned\sdown|cleared)\b[^#.;:()]{0,20}?\s(?P<yes>#)(?:\svotes)?(?:\s?[-–—]\s?|\sto\s|\sagainst\s)(?P<no>#|none\b|nil\b)"
    r"(?!\s?(?:%|percent|pct|[-–]\s?#))|"
    r"\b(?:an?|the)\s(?P<yeas>#)[-–](?P<nays>#)\svote\b"
)
# What every such pair has.
PAIRED = re.compile(r"#(?:\svotes)?(?:\s?[-–—]\s?|\sto\s|\sagainst\s)(?:#|none|nil)")
BALLOT = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|ballots?|motion|bill|resolution|passed|approved|adopted|rejected|split)\b"
)
MEMBERS = (
    r"(?:members|seats|lawmakers|deputies|senators|councillors|councilors|MPs|legislators|delegates|"
    r"aldermen|commissioners|peers|trustees|directors|states|countries|nations|judges|justices)"
)
BODY = (
    r"\b(?:board|council|committee|commission|house|senate|assembly|parliament|court|panel|chamber)"
)
# "the 100-seat chamber", "the board, which has nine members", "of the 61 town councillors"
CHAMBER = re.compile(
    r"(?P<chamber>#)[\s-](?:seat|member|strong|nation|judge|justice|person)\b(?!\s(?:majority|lead))|"
    rf"{BODY}\b[^#.;]{{0,12}}?\b(?:has|having|with)\s(?P<has>#)\s(?:[a-z]+\s)?{MEMBERS}\b|"
    rf"\b(?:[Aa]ll|its|the|[Oo]f)\s(?P<members>#)\s(?:[a-z]+\s)?{MEMBERS}\b|"
    rf"(?P<sitting>#)\s{MEMBERS}\ssit\b"
)
# Everybody who voted: nothing is left beside what is told.
WHOLE = re.compile(
    rf"\b[Aa]ll\s(?P<all>#)\s(?:[a-z]+\s)?{MEMBERS}\b[^#.;:]{{0,12}}?\s?\b(?:vot|t[ao]k(?:ing|e)?\spart|took\spart|present|attend)|"
    rf"(?P<present>#)\s(?:[a-z]+\s)?{MEMBERS}(?:\sof\s[a-z]+)?\stook\spart\b|"
    r"\bcast\s(?P<cast>#)\s(?:valid\s)?(?:votes|ballots)\b|"
    r"(?P<in_all>#)\s(?:votes|ballots)\s(?:in\sall|altogether|in\stotal|were\scast)\b"
)
ONE = re.compile(
    rf"\b[Oo]ne{WHO}{OF_ALL}{VOTED}\s(?:abst\w+|missing|blank|spoil(?:t|ed)|against|opposed|for\b|in\sfavou?r|absent|absentee|"
    r"absence|did\snot\svote|stayed\saway|not\svoting)\b"
)
LEAST, NEAR = 3, 200
USUAL = 0.9


def chamber_ties(around: Marked) -> Iterator[Tie]:
    """All votes of one sentence, or of two, beside the number of those who may vote."""
    done = 0
    found = [*finditer(VOTES, around.text)]
    if PAIRED.search(around.text):
        found += finditer(PAIR, around.text)
    for first in sorted(found, key=lambda match: match.start()):
        low, high = around.sentence(*first.span())
        if low < done:
            continue
        done = high
        votes = _votes(around, low, high)
        following = _following(around, high)
        if following and (more := _votes(around, *following)):
            votes, high = (*votes, *more), following[1]
        yield from _of_all(around, votes, (low, high))


def _of_all(around: Marked, votes: Sequence[Mark], span: tuple[int, int]) -> Iterator[Tie]:
    low, high = span
    whole, counted = _whole(around, low, high)
    chamber = whole or chamber_of(around, low, high)
    votes = tuple(mark for mark in votes if mark is not chamber)
    if chamber is None or len(votes) < LEAST - 1 or not are_counts((*votes, chamber)):
        return
    named = NAMED.search(around.text, low, high)
    everyone = len(votes) >= LEAST and EVERYONE.search(around.text, low, high)
    exact = not named and (everyone or (whole is not None and (counted or len(votes) >= LEAST - 1)))
    figures = (chamber.counted, *(mark.counted for mark in votes))
    if len({*figures}) == len(figures):
        yield Tie("all votes" if exact else "votes", figures, confidence=USUAL)


def are_counts(marks: Sequence[Mark]) -> bool:
    """Whether all are plain whole numbers of no measure."""
    return all(mark.is_count for mark in marks)


def _votes(around: Marked, low: int, high: int) -> tuple[Mark, ...]:
    """The votes of a sentence: both sides of the ballot, and whoever is told apart."""
    found: list[Mark] = []
    if BALLOT.search(around.text, low, high):
        pairs = list(PAIR.finditer(around.text, low, high))
        if len(pairs) == 1:
            groups = ("yes", "no") if pairs[0]["yes"] else ("yeas", "nays")
            found += around.of(pairs[0], *groups)
    for match in VOTES.finditer(around.text, low, high):
        apart = FIRST.match(around.text, match.start())
        marks = around.of(apart, "apart") if apart else around.within(*match.span())
        found += [mark for mark in marks if mark not in found]
    for match in ONE.finditer(around.text, low, high) if found else ():
        found.append(around.word(match.start(), match.start() + len("one"), 1))
    return tuple(found)


def _following(around: Marked, high: int) -> tuple[int, int] | None:
    """The next sentence of the paragraph, where all of its numbers are votes."""
    if around.text[high : high + 2].strip('. "”') or high + 3 > len(around.text):
        return None
    start, end = around.sentence(high + 2, high + 3)
    told = around.within(start, end)
    votes = {
        mark
        for each in VOTES.finditer(around.text, start, end)
        for mark in around.within(*each.span())
    }
    return (start, end) if told and set(told) == votes else None


def _whole(around: Marked, low: int, high: int) -> tuple[Mark | None, bool]:
    """How many voted, where a sentence or the one after it says so, and whether votes are cast."""
    match = search(WHOLE, around.text) and WHOLE.search(
        around.text, low, min(high + NEAR, len(around.text))
    )
    if not match:
        return None, False
    group = next(name for name in WHOLE.groupindex if match[name])
    (mark,) = around.of(match, group)
    return mark, group in ("cast", "in_all")


def chamber_of(around: Marked, low: int, high: int) -> Mark | None:
    """The one chamber that is told in a sentence, or right after it."""
    found = {
        mark
        for match in finditer(CHAMBER, around.text, low, min(high + NEAR, len(around.text)))
        for mark in around.within(*match.span())
    }
    return found.pop() if len(found) == 1 else None
