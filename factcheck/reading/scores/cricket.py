"""Cricket: the runs or wickets that a side has won by, beside the totals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

# "205 all out", "250 for seven", "206-4"; a total has three digits, or nearly
TOTAL = re.compile(r"(?P<total>#)(?:\sall\sout|(?:\sfor\s|\s?[-–/]\s?)(?P<lost>#)(?!\s?[-–/#%]))?")
BY_RUNS = re.compile(
    r"\b(?:won|win|wins|winning|beat|beating|victory|defeat(?:ed)?)\b[^.;]{0,60}?"
    r"\bby\s(?P<runs>#)\sruns?\b"
)
BY_WICKETS = re.compile(
    r"(?P<total>#)(?:\sfor\s|\s?[-–/]\s?)(?P<lost>#)(?!\s?[-–/#%])[^#.;]{0,60}?\b(?:by|with)\s"
    r"(?P<wickets>#)\swickets\b"
)
FEWEST_RUNS, MOST_RUNS, WICKETS = 60, 999, 10
# More than one innings a side: the totals are not those of a single chase.
LONGER = re.compile(
    r"\b(?:Test|[Ii]nnings|declared|follow-on|DLS|D/L|Duckworth|revised|overs\sleft)\b"
)
USUAL = 0.85


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
        if len(totals) == 2 and not LONGER.search(around.text, before, high) and runs.is_count:
            higher, lower = sorted(totals, key=lambda mark: -mark.number)
            figures = (runs.counted, higher.counted, lower.counted)
            yield Tie("margin of score", figures, confidence=USUAL)
    for match in finditer(BY_WICKETS, around.text):
        total, lost, wickets = around.of(match, "total", "lost", "wickets")
        if total.number >= FEWEST_RUNS and lost.number < WICKETS and wickets.is_count:
            yield Tie("wickets", (wickets.counted, lost.counted), confidence=USUAL)


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
    told = re.search(r"\b(?:made|scored|posted|reached|for|total\sof|replied\swith)\s$", before)
    return not bare or told is not None
