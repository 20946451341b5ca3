"""Cricket: the runs or wickets that a side has won by, beside the totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.reading.cued import finditer
from factcheck.reading.dates.lengths import NUMBERS
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

# "205 all out", "250 for seven", "206-4"; a total has three digits, or nearly
TOTAL = re.compile(r"(?P<total>#)(?:\sall\sout|(?:\sfor\s|\s?[-–/]\s?)(?P<lost>#)(?!\s?[-–/#%]))?")
BY_RUNS = re.compile(
    r"\b(?:won|win|wins|winning|beat|beating|victory|defeat(?:ed)?|lost|losing|lose)\b[^.;]{0,60}?"
    r"\bby\s(?P<runs>#)\sruns?\b"
)
BY_WICKETS = re.compile(
    r"(?P<total>#)(?:\sfor\s|\s?[-–/]\s?)(?P<lost>#)(?!\s?[-–/#%])[^#.;]{0,60}?\b(?:(?:by|with)\s"
    r"(?P<wickets>#)\swickets\b|a\s(?P<win>#|[a-z]+)-wicket\s(?:win|victory|triumph)\b)"
)
# "beat Kent by five wickets", with the totals told elsewhere
WICKETS_LEFT = re.compile(
    r"\b(?:won|win|wins|winning|beat|beats|beating|victory|defeat(?:ed)?|lost)\b[^#.;]{0,60}?\bby\s"
    r"(?P<wickets>#)\swickets\b"
)
# "Set 214 to win, Kent were bowled out for 190 and lost by 23 runs"
TARGET = re.compile(
    r"\b(?:[Ss]et|[Cc]hasing|[Nn]eeding|[Rr]equiring|[Tt]arget\sof)\s(?:a\starget\sof\s)?(?P<target>#)(?:\sruns)?(?:\s(?:to\swin|for\svictory))?\b"
    r"[^#.;]{0,60}?\b(?:out\sfor|dismissed\sfor|made|reached|managed|scored|finished\s(?:on|at)|at|for|to)\s(?:only\s)?"
    r"(?P<own>#)(?:\sall\sout|\sfor\s#|[-/]#)?[^#.;]{0,40}?\b(?:lost|losing|lose|beaten|defeat\w*|fell)\b[^#.;]{0,20}?\b(?P<way>by|short)?\s?(?P<runs>#)\sruns\b"
)
CHASE = re.compile(r"\b(?:[Ss]et|[Cc]hasing|[Nn]eeding|[Rr]equiring|[Tt]arget)\s(?:of\s|a\s)?")
# "scored 250 and 180"
TWICE = re.compile(r"(?P<a>#)(?:\sall\sout)?\sand\s(?P<b>#)(?!\s(?:runs?|wickets?|for)\b)")
# "won by an innings and 12 runs"
INNINGS = re.compile(r"\bby\san\sinnings\sand\s(?P<runs>#)\sruns?\b")
# "Surrey (301 and 150) beat Essex (210 and 188) by 53 runs"
BOTH = re.compile(
    r"\((?P<a>#)\sand\s(?P<b>#)\)[^#.;()]{0,40}?\bbeat\b[^#.;()]{0,40}?\((?P<c>#)\sand\s(?P<d>#)\)"
    r"[^#.;()]{0,30}?\bby\s(?P<runs>#)\sruns?\b"
)
FEWEST_RUNS, MOST_RUNS, WICKETS, INNINGS_EACH = 60, 999, 10, 3
BOTH_SIDES = 2
# More than one innings a side: the totals are not those of a single chase.
LONGER = re.compile(
    r"\b(?:Test|[Ii]nnings|declared|follow-on|DLS|D/L|Duckworth|revised|overs\sleft|rain)\b"
)
TOLD_AS_RUNS = re.compile(
    r"\b(?:made|scored|posted|reached|for|total\sof|replied\swith|out\sfor|[A-Z][a-z]+)\s$"
)
SURE, USUAL = 0.95, 0.85


def cricket_ties(around: Marked) -> Iterator[Tie]:
    """Each margin of runs with two totals, and each margin of wickets with those that fell."""
    done = 0
    for match in finditer(BY_RUNS, around.text):
        low, high = around.sentence(*match.span())
        if match.start() < done:
            continue
        done = high
        before = around.opening(low)
        totals = _totals(around, before, high)
        (runs,) = around.of(match, "runs")
        twice = [around.of(pair, "a", "b") for pair in finditer(TWICE, around.text, before, high)]
        if twice:
            yield from _by_two_innings(runs, twice)
            continue
        set_apart = LONGER.search(around.text, before, high) or CHASE.search(around.text, low, high)
        if len(totals) == 2 and not set_apart and runs.is_count:
            higher, lower = sorted(totals, key=lambda mark: -mark.number)
            figures = (runs.counted, higher.counted, lower.counted)
            yield Tie("margin of score", figures, confidence=USUAL)
    yield from _by_wickets(around)
    for match in finditer(TARGET, around.text):
        yield from _counted("runs to win", around.of(match, "runs", "target", "own"))
    for match in finditer(BOTH, around.text):
        yield from _counted("two innings", around.of(match, "runs", "a", "b", "c", "d"))
    for match in finditer(INNINGS, around.text):
        yield from _by_innings(around, match)


def _by_two_innings(runs: Mark, twice: Sequence[Sequence[Mark]]) -> Iterator[Tie]:
    """A margin of runs with what both sides made in two innings each."""
    if len(twice) != BOTH_SIDES:
        return
    won, lost = sorted(twice, key=_made, reverse=True)
    if all(mark.number >= FEWEST_RUNS for mark in (*won, *lost)):
        yield from _counted("two innings", (runs, *won, *lost))


def _made(innings: Sequence[Mark]) -> Fraction:
    return sum((mark.number for mark in innings), Fraction(0))


def _counted(way: str, marks: Sequence[Mark]) -> Iterator[Tie]:
    if all(mark.is_count for mark in marks):
        yield Tie(way, tuple(mark.counted for mark in marks), confidence=SURE)


def _by_wickets(around: Marked) -> Iterator[Tie]:
    """The wickets that a side had left, and those that fell, in this sentence or the next."""
    told: set[Mark] = set()
    for match in finditer(BY_WICKETS, around.text):
        total, lost = around.of(match, "total", "lost")
        wickets = _left(around, match)
        if wickets is None:
            continue
        if total.number >= FEWEST_RUNS and lost.number < WICKETS:
            told.add(wickets)
            yield from _counted("wickets", (wickets, lost))
    for match in finditer(WICKETS_LEFT, around.text):
        (wickets,) = around.of(match, "wickets")
        low, high = around.sentence(*match.span())
        _, after = around.sentence(high + 2, min(high + 3, len(around.text)))
        span = (around.opening(low), min(max(high, after), len(around.text)))
        if wickets in told or LONGER.search(around.text, *span):
            continue
        totals = [
            around.of(each, "total", "lost")
            for each in finditer(TOTAL, around.text, *span)
            if around.of(each, "total")[0].number >= FEWEST_RUNS
        ]
        best = max(totals, key=lambda marks: marks[0].number, default=())
        if 1 <= len(totals) <= 2 and len(best) == 2 and best[1].number < WICKETS:
            yield from _counted("wickets", (wickets, best[1]))


def _left(around: Marked, match: re.Match[str]) -> Mark | None:
    """The wickets that are told as left, "a seven-wicket win" too."""
    word = match["win"]
    if word and word in NUMBERS:
        return around.word(*match.span("win"), NUMBERS[word])
    return next(iter(around.of(match, "wickets", "win")), None)


def _by_innings(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """A margin of an innings and more: what one side made at once, less both of the other."""
    low, high = around.sentence(*match.span())
    (runs,) = around.of(match, "runs")
    _, after = around.sentence(high + 2, min(high + 3, len(around.text)))
    for end in (high, max(high, after)):
        marks = [
            mark for mark in around.within(low, min(end, len(around.text))) if mark is not runs
        ]
        totals = [mark for mark in marks if FEWEST_RUNS <= mark.number <= MOST_RUNS]
        if len(totals) == INNINGS_EACH:
            most, *others = sorted(totals, key=lambda mark: -mark.number)
            yield from _counted("innings and runs", (runs, most, *others))
            return


def _totals(around: Marked, low: int, high: int) -> list[Mark]:
    """The totals of a passage: whole numbers that are told as runs of a side."""
    return [
        total
        for match in finditer(TOTAL, around.text, low, high)
        for total in around.of(match, "total")
        if total.is_count
        and FEWEST_RUNS <= total.number <= MOST_RUNS
        and _is_of_a_side(around, match)
    ]


def _is_of_a_side(around: Marked, match: re.Match[str]) -> bool:
    """Whether a total is told with its wickets, or of a side that made it."""
    before = around.text[max(0, match.start() - len("were dismissed for ")) : match.start()]
    bare = match.end() - match.start() == 1
    return not bare or TOLD_AS_RUNS.search(before) is not None
