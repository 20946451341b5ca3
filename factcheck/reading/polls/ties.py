"""Ties of polls: answers, leads and margins of error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import sqrt

from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.reading.cued import finditer, may_match, search
from factcheck.reading.marking import COUNTED, Mark, Marked
from factcheck.reading.polls.phrases import (
    BECAME,
    CONFIDENCE,
    CONTEST,
    DEVIATIONS,
    FEWEST,
    FURTHER,
    GROUP,
    HUNDRED,
    LAST,
    LEAD,
    LEAST_DEVIATIONS,
    LED,
    LEVEL,
    LISTED,
    MARGIN,
    MOST,
    NEAR,
    NOT_ONE,
    NOT_THIS,
    NUMBER,
    OF_SIDES,
    POLL,
    REPLIED,
    SAMPLE,
    SHARE,
    STANCES,
    STANDS,
    STATED,
    SUBGROUP,
    SURE,
    TEN,
    TRAILS,
    TWICE,
    UNANSWERED,
    UNSTATED,
    USUAL,
)
from factcheck.reading.printing import Printed, Tie


def poll_ties(around: Marked) -> Iterator[Tie]:
    """Each list of answers, and each margin of error with the sample that it is of."""
    yield from _answers(around)
    done = 0
    for match in finditer(MARGIN, around.text):
        if match.start() >= done:
            done = match.end() + NEAR
            yield from _margin(around, match)
    for match in finditer(LEAD, around.text):
        yield from _lead(around, match)


def _answers(around: Marked) -> Iterator[Tie]:
    """The answers of a question, one of them of those without an answer."""
    if not (may_match(UNANSWERED, around.text) and search(POLL, around.text)):
        return
    done = 0
    for match in finditer(UNANSWERED, around.text):
        if match.start() < done:
            continue
        for low, high in _spans(around, match, done):
            shares = _shares(around, low, high)
            if FEWEST <= len(shares) <= MOST and _are_of_one(around, low, high):
                ids = tuple(share.figure for share in shares)
                whole = bool(LAST.search(around.text, low, high))
                sure = SURE if STANDS.search(around.text, low, high) else LISTED
                yield Tie("all answers" if whole else "answers", ids, confidence=sure)
                done = high
                break
        done = max(done, match.end())


def _spans(around: Marked, match: re.Match[str], done: int) -> Iterator[tuple[int, int]]:
    """Where the answers may stand with that of those who give none: the longest place first.

    That is its sentence, or what stands of it between semicolons; what leads up to that answer;
    and where the sentence only adds it, the sentence before too.
    """
    low, high = around.sentence(*match.span())
    low = max(low, around.text.rfind(";", low, match.start()) + 1)
    ends = around.text.find(";", match.end(), high)
    if low >= done:
        yield low, high if ends < 0 else ends
    yield max(low, done), match.end()
    if low > done and FURTHER.fullmatch(around.text, low, match.start()):
        earlier, _ = around.sentence(low - 1, low - 1)
        yield max(earlier, done), match.end()


def _shares(around: Marked, low: int, high: int) -> Sequence[Mark]:
    """The percentages of a sentence, where all of its numbers are such; else none."""
    marks = around.within(low, high)
    places = {match.start() for match in finditer(SHARE, around.text, low, high)}
    plain = [mark for mark in marks if mark.is_plain and mark.unit == "percent"]
    return plain if len(plain) == len(places) == len(marks) - _others(around, low, high) else ()


def _others(around: Marked, low: int, high: int) -> int:
    """How many numbers of a sentence tell the sample: "the poll of 1,000 adults"."""
    return sum(
        len(around.within(*match.span())) for match in finditer(SAMPLE, around.text, low, high)
    )


def _are_of_one(around: Marked, low: int, high: int) -> bool:
    """Whether answers are not set beside others, of one group, and no stance is told twice."""
    first, *_, last = (share.start() for share in finditer(SHARE, around.text, low, high))
    told_of = GROUP.search(around.text, first, last)
    if NOT_ONE.search(around.text, low, high) or (told_of and told_of.end() < last - 1):
        return False
    stances = [match[1] for match in finditer(STANCES, around.text, low, high)]
    own = [stance for stance in stances if stance not in TWICE]
    return len(set(own)) == len(own)


def _lead(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """A lead in points with the two highest percentages of its sentence, told of a poll."""
    text = around.text
    low, high = around.sentence(*match.span())
    *_, lead = around.within(*match.span())
    told = around.within(low, high)
    shares = _sides(told, lead)
    if TRAILS.search(match[0]) and len(told) == 2:
        yield from _trailing(lead, next(mark for mark in told if mark is not lead))
    earlier = NOT_THIS.search(BECAME.sub("", text[low:high]))
    contest = CONTEST.search(text, low, high)
    # Whoever trails comes first, so that the two look like a range elsewhere.
    if len(told) != len(shares) + 1 or earlier or (contest and not TRAILS.search(match[0])):
        return
    polled = POLL.search(text, around.opening(low), high)
    sides = len(shares) == FEWEST - 1 and OF_SIDES.search(text, low, high)
    if (polled or sides) and len(shares) in (FEWEST - 1, FEWEST):
        first, second, *_ = sorted(shares, key=lambda mark: -mark.number)
        yield Tie("poll lead", (lead.figure, first.figure, second.figure), confidence=LED)


def _trailing(lead: Mark, pair: Mark) -> Iterator[Tie]:
    """What looks like a range: "trails by six points (43% to 49%)"."""
    quantity = pair.claim.quantity if pair.claim else None
    found = list(NUMBER.finditer(quantity.text)) if quantity else []
    if quantity is None or quantity.upper is None or pair.unit != "percent" or len(found) != 2:
        return
    low, high = (
        Printed(
            quantity.start + number.start(),
            quantity.start + number.end(),
            Fraction(number[0]),
            "percent",
            Kind.LEVEL,
            quantity.place,
        )
        for number in found
    )
    yield Tie("poll lead", (lead.figure, high, low), confidence=LED)


def _sides(told: Sequence[Mark], lead: Mark) -> Sequence[Mark]:
    """The percentages beside a lead; of two, one or both may be bare: "at 38 percent ... at 34"."""
    others = [mark for mark in told if mark is not lead and mark.is_plain]
    shares = [mark for mark in others if mark.unit == "percent"]
    # Fewer are goals: "13 points behind with a 1-0 defeat".
    counts = [mark for mark in others if not mark.unit and mark.is_count]
    bare = [mark for mark in counts if TEN <= mark.number <= HUNDRED]
    return others if len(others) == len(shares) + len(bare) == FEWEST - 1 else shares


def _margin(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """A margin of error with the sample, where only one is told near it."""
    low, high = match.start() - NEAR, match.end() + NEAR
    low = max(low, around.text.rfind("\n\n", 0, match.start()) + 1, 0)
    samples = {
        mark
        for sample in finditer(SAMPLE, around.text, low, min(high, len(around.text)))
        for mark in around.within(*sample.span())
    }
    replied = {
        mark
        for found in finditer(REPLIED, around.text, low, min(high, len(around.text)))
        for mark in around.within(*found.span())
    }
    samples = replied or samples
    (margin,) = around.of(match, "margin")
    start, end = around.sentence(*match.span())
    if len(samples) != 1 or SUBGROUP.search(SAMPLE.sub("", around.text[start:end])):
        return
    (sample,) = samples
    level = _level(around, low, high)
    whole = sample.is_single and sample.number.denominator == 1
    if whole and sample.unit in COUNTED and level in DEVIATIONS:
        deviations = Interval.point(DEVIATIONS[level or USUAL])
        sure = STATED if LEVEL.search(around.text, low, high) else UNSTATED
        sure = SURE if _is_too_sure(margin, sample) else sure
        yield Tie("poll margin", (margin.figure, sample.figure), deviations, sure)


def _is_too_sure(margin: Mark, sample: Mark) -> bool:
    """Whether no level of confidence that anybody states makes so small a margin."""
    return float(margin.number) * sqrt(sample.number) < 50 * LEAST_DEVIATIONS


def _level(around: Marked, low: int, high: int) -> int:
    """The level of confidence that is told near, else the usual one."""
    for pattern in (LEVEL, CONFIDENCE):
        if match := pattern.search(around.text, max(low, 0), high):
            (level,) = around.of(match, "level")
            return int(level.number)
    return USUAL
