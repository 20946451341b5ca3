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
# "98-90, with quarters of 25-20, 24-22, 25-26 and 24-22"
BY_PERIODS = re.compile(
    rf"(?P<final>{PAIR})[^#.;]{{0,30}}?\b(?:quarters|periods|innings|thirds|halves|quarter\sscores|"
    rf"period\sscores)\s(?:of|were|being|went)\s(?P<parts>{LISTED})"
)
# "rounds of 68, 70, 69 and 71 for a total of 278"
ROUNDS = re.compile(
    r"\brounds\sof\s(?P<rounds>#(?:,\s#){1,3},?\sand\s#)[^#.;]{0,50}?\b(?:total|aggregate|score)\s"
    r"of\s(?P<total>#)(?!-)"
)
# "beat Falk 6-4, 3-6, 7-5 in three sets", "6-4, 6-2 in straight sets"
SETS = re.compile(
    rf"(?<![\w(#-])(?P<parts>{LISTED})(?P<after>[^#.;]{{0,30}}?\b(?:straight|#)\ssets\b)?"
)
STRAIGHT = re.compile(r"\bstraight[\s-]sets?\b")
COUNT = re.compile(r"(?P<count>#)[\s-]sets?\b")
TENNIS = re.compile(
    r"\b(?:sets?|tennis|tie-?break(?:er|s)?|seed(?:s|ed)?|Wimbledon|Roland\sGarros|"
    r"Grand\sSlam|ATP|WTA|Davis\sCup|Fed\sCup)\b"
)
BEAT = re.compile(
    r"\b(?:beat|beats|beating|defeat(?:ed|s|ing)?|won|wins?|winning|over|victory|downed)\b"
)
# Only tennis writes its tie-breaks behind a set.
BROKEN = re.compile(r"#\s?\(#(?:\s?[-–/]\s?#)?\)")
POINTS = re.compile(r"\((?P<one>#)\s?[-–/]\s?(?P<other>#)\)")
UNFINISHED = re.compile(
    r"\b(?:ret|retire[ds]?|retirement|injur\w+|abandon\w*|susp\w*|walkover|lead(?:s|ing)?|led)\b"
)
SURE, USUAL, ROUGH = 0.95, 0.9, 0.75
# Games of a set: six, with two more than the other, or seven.
GAMES, LONG_SET, LONGEST_BREAK = 6, 7, 10


def period_ties(around: Marked) -> Iterator[Tie]:
    """The parts of each result with what they make."""
    for pattern in (FINAL, BY_PERIODS):
        for match in finditer(pattern, around.text):
            yield from _periods(around, match)
    for match in finditer(ROUNDS, around.text):
        figures = around.of(match, "total", "rounds")
        if all(mark.is_count for mark in figures):
            yield Tie("periods", tuple(mark.counted for mark in figures), confidence=USUAL)
    for match in finditer(SETS, around.text):
        low, high = around.sentence(*match.span())
        told = BEAT.search(around.text, low, match.start())
        played = TENNIS.search(around.text, low, high) or BROKEN.search(match["parts"])
        if told and played:
            yield from _sets(around, match)


def _periods(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """Goals of periods that add up, or sets that are counted, told in brackets after the result."""
    final = around.of(match, "final")
    parts = _pairs(around, match)
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


def _pairs(around: Marked, match: re.Match[str]) -> list[tuple[Mark, Mark]]:
    """The two sides of each part, tie-breaks in brackets left out."""
    low, high = match.span("parts")
    pairs = []
    for pair in re.finditer(PAIR, around.text[low:high]):
        if around.text[low + pair.start() - 1] != "(" or pair.start() == 0:
            one, other = around.within(low + pair.start(), low + pair.end())
            pairs.append((one, other))
    return pairs


def _sets(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """Sets of tennis: how many there are, that each is one, and who won straight sets."""
    low, high = around.sentence(*match.span())
    sentence = around.text[low:high]
    parts = _pairs(around, match)
    if UNFINISHED.search(sentence) or not all(mark.is_count for part in parts for mark in part):
        return
    for number, (one, other) in enumerate(parts, start=1):
        games = int(one.number), int(other.number)
        # Only the last set goes on for ever, and only six games all lead to a tie-break.
        long = number < len(parts) and max(games) > LONG_SET
        if not _is_set(*games) or long or (_is_broken(around, other) and max(games) != LONG_SET):
            yield Tie("no set", (one.counted, other.counted), confidence=SURE)
    yield from _tie_breaks(around, match)
    if STRAIGHT.search(sentence):
        for one, other in parts:
            yield Tie("straight sets", (one.counted, other.counted), confidence=SURE)
    if count := COUNT.search(around.text, match.end("parts"), high):
        (announced,) = around.of(count, "count")
        start, end = parts[0][0].start, parts[-1][-1].end
        played = Printed(start, end, Fraction(len(parts)), "", Kind.COUNT, form=Form.WORDS)
        yield Tie("sets played", (announced.counted, played), confidence=ROUGH)


def _tie_breaks(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """Tie-breaks that cannot end so: seven points win one, with two more than the other."""
    for broken in POINTS.finditer(around.text, *match.span("parts")):
        one, other = around.of(broken, "one", "other")
        more, less = max(one.number, other.number), min(one.number, other.number)
        if one.is_count and other.is_count and not (more >= LONG_SET and more - less >= 2):
            yield Tie("no tie-break", (one.counted, other.counted), confidence=SURE)


def _is_broken(around: Marked, last: Mark) -> bool:
    """Whether a tie-break is told in brackets right after a set."""
    place = around.places[around.marks.index(last)]
    return BROKEN.match(around.text, place) is not None


def _is_set(one: int, other: int) -> bool:
    """Whether a set of tennis can end so; long sets and match tie-breaks can too."""
    more, less = max(one, other), min(one, other)
    if more in (GAMES, LONG_SET):
        return less <= GAMES - 2 if more == GAMES else less in (GAMES - 1, GAMES)
    return more > LONG_SET and (more - less == 2 or (more == LONGEST_BREAK and less <= more - 2))
