"""Halves and innings: parts of a match told in words, beside its final score.

"Won 24-17 after leading 10-7 at half-time and winning the second half 14-10", "scored three runs
in the first inning, two in the fourth and one in the ninth to win 6-4", and the line score of a
baseball match, whose runs its innings make.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer, search
from factcheck.reading.dates.lengths import NUMBERS
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Printed, Tie

PAIR = r"(?<![\w#-])#\s?[-–]\s?#(?!\s?[-–/#%]|\w)"
BREAK = r"(?:half-?time|the\sbreak|the\sinterval|the\shalf|intermission|the\s#(?=[,.;]))"
HALF = re.compile(
    rf"(?P<one>{PAIR})\s(?:up\s|ahead\s|down\s|behind\s|lead\s|clear\s)?(?:at|by)\s{BREAK}"
    rf"|(?P<two>{PAIR})\s(?:half-?time|interval)\s(?:lead|advantage|deficit|score)"
    rf"|(?P<three>{PAIR})\s(?:up\s|ahead\s|in\sfront\s)?after\s(?:the\s)?(?:#|first|two|three|six|seven|eight)\s"
    r"(?:innings|quarters?|periods?|half)"
)
HALF_WAS = re.compile(rf"\b{BREAK}\s(?:score|lead)\s(?:was|of|being)\s(?P<one>{PAIR})")
SECOND = re.compile(
    rf"\bsecond[\s-]half\s(?:of|was|by)\s(?P<of>{PAIR})|\b(?:w[io]n(?:ning)?|took|taking|los[ti](?:ng)?|shad\w+|edg\w+)\sthe\ssecond\shalf\s(?:by\s)?(?P<part>{PAIR})"
)
END = re.compile(
    r"\b(?:beat|beats|beating|defeat(?:ed|s|ing)?|w[oi]n|wins|winning|lost\sto|lost|downed|edged|topped|victory|"
    rf"triumph\w*|over)\b[^#.;:()]{{0,40}}?(?P<end>{PAIR})|(?P<win>{PAIR})\s(?:\w+\s){{0,2}}?(?:win|victory|defeat|loss)\b"
)
# Another match, or both of two.
ELSEWHERE = re.compile(
    r"\b(?:aggregate|last\s(?:week|year|month|season)|earlier|series|first\sleg|after\sl(?:osing|eading)\s[^#]{0,20}to\s[A-Z])\b"
)
NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|final|last|opening)"
IN_PART = (
    rf"(?:#|one)\s(?:runs?\s|goals?\s|points?\s)?in\s(?:the\s)?{NTH}"
    r"(?:\s(?:inning|innings|quarter|period|half))?"
)
SCORED = re.compile(
    rf"\b(?:scor(?:ed|ing)|added|put\sup|with|got)\s(?P<parts>{IN_PART}(?:(?:,|,?\sand)\s{IN_PART}){{1,6}})"
    rf"[^#.;]{{0,60}}?(?P<end>{PAIR})"
)
# "seven points in each of the first three quarters and 10 in the last to win 31-20"
EACH = re.compile(
    rf"(?P<each>#)\s(?:points?|runs?|goals?)\sin\seach\sof\sthe\sfirst\s(?P<times>two|three|four|five|six)\s\w+,?\sand\s(?P<rest>#)\s"
    rf"(?:points?\s|runs?\s|goals?\s)?in\sthe\s{NTH}\b[^#.;]{{0,40}}?(?P<end>{PAIR})"
)
# "Chicago 300 200 001 - 6 9 1"
LINE = re.compile(
    r"^[A-Z][A-Za-z. ]{1,30}\s(?P<innings>#(?:\s#){0,11})\s?[-–—]{1,2}\s?"
    r"(?P<runs>#)\s{1,4}(?P<hits>#)\s{1,4}(?P<errors>#)\s*$",
    re.MULTILINE,
)
ONE = re.compile(r"\bone\b")
INNINGS, DIGITS = 9, re.compile(r"\d")
SURE = 0.95


def half_ties(around: Marked) -> Iterator[Tie]:
    """Each score of a half, and each list of innings, with the final score."""
    done = 0
    halves = (*finditer(HALF_WAS, around.text), *finditer(HALF, around.text))
    for match in sorted(halves, key=lambda match: match.start()):
        if match.start() >= done:
            yield from _half(around, match)
            done = match.end()
    for match in finditer(SCORED, around.text):
        yield from _scored(around, match)
    for match in finditer(EACH, around.text):
        yield from _each(around, match)
    for match in finditer(LINE, around.text):
        yield from _line(around, match)


def _each(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """So many parts alike and the last one, which make the winners' score."""
    (each,), (rest,) = around.of(match, "each"), around.of(match, "rest")
    best = max(around.of(match, "end"), key=lambda mark: mark.number)
    start, end = (around.offset(place) for place in match.span("times"))
    times = Printed(start, end, Fraction(NUMBERS[match["times"]]), "", Kind.COUNT, form=Form.WORDS)
    if all(mark.is_count for mark in (best, each, rest)):
        figures = (best.counted, times, each.counted, rest.counted)
        yield Tie("each period", figures, confidence=SURE)


def _half(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """The score of the first half, which is no more than the last, and what the second added."""
    low, high = around.sentence(*match.span())
    half = around.of(match, *match.groupdict())[:2]
    second = search(SECOND, around.text) and SECOND.search(around.text, low, high)
    part = around.of(second, "of", "part") if second else ()
    ends = [
        around.of(each, "end", "win")
        for each in END.finditer(around.text, low, high)
        if not {*around.of(each, "end", "win")} & {*half, *part}
    ]
    marks = (*half, *part, *(ends[0] if ends else ()))
    if len(ends) != 1 or not all(mark.is_count for mark in marks):
        return
    if ELSEWHERE.search(around.text, low, high):
        return
    if part:
        yield from _added(half, part, ends[0])
        return
    for one, other in zip(_ordered(ends[0]), _ordered(half), strict=True):
        yield Tie("running score", (one.counted, other.counted), confidence=SURE)


def _ordered(pair: tuple[Mark, ...]) -> list[Mark]:
    return sorted(pair, key=lambda mark: mark.number)


def _added(half: tuple[Mark, ...], part: tuple[Mark, ...], end: tuple[Mark, ...]) -> Iterator[Tie]:
    """What each side scored in both halves, in the order that fits better."""
    ways = [(first, second) for first in (half, half[::-1]) for second in (part, part[::-1])]
    best = min(
        ways,
        key=lambda way: sum(
            abs(end[side].number - way[0][side].number - way[1][side].number) for side in (0, 1)
        ),
    )
    for side in (0, 1):
        figures = (end[side].counted, best[0][side].counted, best[1][side].counted)
        yield Tie("periods", figures, confidence=SURE)


def _scored(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """What the innings that are told make is no more than the winners' score."""
    ones = [around.word(*one.span(), 1) for one in ONE.finditer(around.text, *match.span("parts"))]
    parts = (*around.of(match, "parts"), *ones)
    best = max(around.of(match, "end"), key=lambda mark: mark.number)
    if all(mark.is_count for mark in (best, *parts)):
        figures = (best.counted, *(mark.counted for mark in parts))
        yield Tie("some periods", figures, confidence=SURE)


def _line(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """The runs of a line score, which are those of its innings."""
    innings, (runs,) = around.of(match, "innings"), around.of(match, "runs")
    start, end = innings[0].start, innings[-1].end
    digits = [int(digit) for mark in innings for digit in DIGITS.findall(str(mark.number))]
    if end - start < INNINGS or not all(mark.is_count for mark in (*innings, runs)):
        return
    made = Printed(start, end, Fraction(sum(digits)), "", Kind.COUNT, form=Form.WORDS)
    yield Tie("line score", (runs.counted, made), confidence=SURE)
