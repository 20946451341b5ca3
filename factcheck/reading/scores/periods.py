"""Periods beside the final score: quarters, innings and thirds add up to it; sets are won."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Printed, Tie

PAIR = r"#\s?[-–:]\s?#"
TIEBREAK = r"(?:\s?\(#(?:\s?[-–/]\s?#)?\))?"
LISTED = rf"{PAIR}{TIEBREAK}(?:(?:,?\s|,\sand\s|\sand\s|;\s|/)(?<!\w){PAIR}{TIEBREAK}){{1,4}}"
# "101-91 (28-24, 30-22, 18-25, 25-20)"
FINAL = re.compile(
    rf"(?P<final>{PAIR})\s?(?:win\s|victory\s)?(?:\([^#()]{{0,20}}|over\s[A-Z]\w+\s\()(?P<parts>{LISTED})\)"
)
# "Storm 88, Rockets 81 (22-19, 21-24, 25-18, 20-20)"
NAMED = re.compile(
    r"\b[A-Z][\w'’. ]{1,25}\s"
    rf"(?P<final>#,\s(?:the\s)?[A-Z][\w'’. ]{{1,25}}\s#)"
    r"(?:\s?\(|[.;,]\s[Bb]y\s(?:quarters?|periods?|innings?|halves):?\s)"
    rf"(?P<parts>{LISTED})(?=[).;]|$)"
)
PARTS = r"(?:quarters|periods|innings|thirds|halves|quarter\sscores|period\sscores)"
# "quarter scores were 18-20, 25-17, 22-21 and 19-16 as Real beat Olimpia 84-74"
PERIODS_OF = re.compile(
    rf"\b{PARTS}\s(?:of|were|being|went|ended)\s(?P<parts>{LISTED})[^#.;]{{1,60}}?\b(?:beat|beats|won|wins?|"
    rf"winning|victory|over|score|lost|defeat\w*|downed)\b[^#.;]{{0,40}}?(?P<final>{PAIR})(?!\s?[-–/#,])"
)
# "98-90, with quarters of 25-20, 24-22, 25-26 and 24-22"
BY_PERIODS = re.compile(
    rf"(?P<final>{PAIR})[^#.;]{{0,30}}?\b{PARTS}\s(?:(?:of|were|being|went|going|ended|ending)\s)?(?P<parts>{LISTED})"
)
# "rounds of 68, 70, 69 and 71 for a total of 278"
ROUNDS = re.compile(
    r"\brounds\sof\s(?P<rounds>#(?:,\s#){1,3},?\sand\s#)[^#.;]{0,50}?\b(?:total|aggregate|score)\s"
    r"of\s(?P<total>#)(?!-)"
)
USUAL = 0.9


def period_ties(around: Marked) -> Iterator[Tie]:
    """The parts of each result with what they make."""
    for pattern in (FINAL, NAMED, BY_PERIODS, PERIODS_OF):
        for match in finditer(pattern, around.text):
            yield from _periods(around, match)
    for match in finditer(ROUNDS, around.text):
        figures = around.of(match, "total", "rounds")
        if all(mark.is_count for mark in figures):
            yield Tie("periods", tuple(mark.counted for mark in figures), confidence=USUAL)


def _periods(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """Goals of periods that add up, or sets that are counted, told in brackets after the result."""
    final = around.of(match, "final")
    parts = pairs_of(around, match)
    if not all(mark.is_count for mark in (*final, *(mark for part in parts for mark in part))):
        return
    lowest = min(max(one.number, other.number) for one, other in parts)
    if lowest > max(mark.number for mark in final):
        yield from _won(around, match, final, parts)
        return
    for side in (0, 1):
        figures = (final[side].counted, *(part[side].counted for part in parts))
        if len(parts) > 1:
            yield Tie("periods", figures, confidence=USUAL)


def _won(
    around: Marked,
    match: re.Match[str],
    final: Sequence[Mark],
    parts: Sequence[tuple[Mark, Mark]],
) -> Iterator[Tie]:
    """The sets that each side has won, as many as the result says."""
    low, high = around.of(match, "parts")[0].start, around.of(match, "parts")[-1].end
    ahead = sum(one.number > other.number for one, other in parts)
    for sets, count in zip(final, (ahead, len(parts) - ahead), strict=True):
        counted = Printed(low, high, Fraction(count), "", Kind.COUNT, form=Form.WORDS)
        yield Tie("sets won", (sets.counted, counted), confidence=USUAL)


def pairs_of(around: Marked, match: re.Match[str]) -> list[tuple[Mark, Mark]]:
    """The two sides of each part, tie-breaks in brackets left out."""
    low, high = match.span("parts")
    pairs = []
    for pair in re.finditer(PAIR, around.text[low:high]):
        if around.text[low + pair.start() - 1] != "(" or pair.start() == 0:
            one, other = around.within(low + pair.start(), low + pair.end())
            pairs.append((one, other))
    return pairs
