"""Sets of tennis: how many there are, that each is one, and who has won them.

The last set is won by whoever wins the match; nobody plays on when it is decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.scores.periods import LISTED, pairs_of

# "beat Falk 6-4, 3-6, 7-5 in three sets", "6-4, 6-2 in straight sets"
SETS = re.compile(
    rf"(?<![\w(#-])(?P<parts>{LISTED})(?P<after>[^#.;]{{0,30}}?\b(?:straight|#)\ssets\b)?"
)
STRAIGHT = re.compile(r"\bstraight[\s-]sets?\b")
AFTER = re.compile(
    r"[^#.;]{0,40}?\b(?:in|after|over|took|lasted|needed|a)\s(?:just\s|only\s|all\s)?(?P<count>#)[\s-]sets?\b(?!\sof)"
)
TENNIS = re.compile(
    r"\b(?:sets?|tennis|tie-?break(?:er|s)?|seed(?:s|ed)?|Wimbledon|Roland\sGarros|"
    r"Grand\sSlam|ATP|WTA|Davis\sCup|Fed\sCup)\b"
)
BEAT = re.compile(
    r"\b(?:beat|beats|beating|defeat(?:ed|s|ing)?|won|wins?|winning|over|victory|downed|lost|losing)\b"
)
# Only tennis writes its tie-breaks behind a set.
BROKEN = re.compile(r"#\s?\(#(?:\s?[-–/]\s?#)?\)")
POINTS = re.compile(r"\((?P<one>#)\s?[-–/]\s?(?P<other>#)\)")
UNFINISHED = re.compile(
    r"\b(?:ret|retire[ds]?|retirement|injur\w+|abandon\w*|susp\w*|walkover|lead(?:s|ing)?|led)\b"
)
SURE, USUAL = 0.95, 0.85
# Games of a set: six, with two more than the other, or seven.
GAMES, LONG_SET, LONGEST_BREAK = 6, 7, 10
# Sets of so many are of another sport: volleyball, badminton, table tennis.
OTHER_SPORT = 11
# What tells of several matches, or of no sets at all.
SEVERAL = re.compile(
    r"\b(?:games|runs|goals|innings|series|doubleheader|double-header|aggregate|respectively|points|legs?|"
    r"overtime|hockey|football|soccer|baseball|quarters?|periods?|halves)\b"
)
# "in four sets, 6-4, 4-6, 6-3, 7-6"
BEFORE = re.compile(
    r"\b(?:in|over|after|needed|took)\s(?P<count>#)\ssets?(?:\sto\swin)?,?:?\s(?:[a-z]+\s){0,2}$"
)
LOOK = 30
# Whose games come first: "Federer beat Nadal 6-3, 4-6, 6-1".
WINNER = re.compile(
    r"\b(?:beat|beats|beating|defeated|defeats|defeating|won|wins|winning|downed)\b"
    r"(?![^#;]{0,60}\b(?:lost|losing|before|after|when|who)\b)[^#;]{0,60}$"
)


def set_ties(around: Marked) -> Iterator[Tie]:
    """Each list of sets of a match: their number, their winners, and each by itself."""
    for match in finditer(SETS, around.text):
        low, high = around.sentence(*match.span())
        told = BEAT.search(around.text, low, match.start())
        played = TENNIS.search(around.text, low, high) or BROKEN.search(match["parts"])
        if not told or UNFINISHED.search(around.text, low, high):
            continue
        parts = pairs_of(around, match)
        if not all(mark.is_count for part in parts for mark in part):
            continue
        if played:
            yield from _sets(around, match)
        alike = all(_is_set(int(one.number), int(other.number)) for one, other in parts)
        lowest = min(max(one.number, other.number) for one, other in parts)
        # Rallies of volleyball are sets only where they are so called; none is drawn.
        drawn = any(one.number == other.number for one, other in parts)
        alike = alike or bool(played and lowest >= OTHER_SPORT and not drawn)
        if alike and (played or not SEVERAL.search(around.text, low, high)):
            yield from _decided(parts)
            if WINNER.search(around.text, low, match.start()):
                yield from _won_by_first(parts)


def _won_by_first(parts: Sequence[tuple[Mark, Mark]]) -> Iterator[Tie]:
    """Whoever is said to have won has won more sets: the winner's games come first."""
    won = sum(one.number > other.number for one, other in parts)
    if won * 2 < len(parts):
        yield _more(parts, (won, len(parts) - won), "winner's sets")


def _decided(parts: Sequence[tuple[Mark, Mark]]) -> Iterator[Tie]:
    """The winner of the last set has won more sets than the other."""
    last, other_last = parts[-1]
    own = [(one.number > other.number) == (last.number > other_last.number) for one, other in parts]
    if len(parts) > 1:
        yield _more(parts, (sum(own), len(own) - sum(own)), "last set")


def _more(parts: Sequence[tuple[Mark, Mark]], counts: tuple[int, int], way: str) -> Tie:
    """The sets that one side has won, more than the other, and the games that show it."""
    places = ((parts[0][0].start, parts[-1][-1].end), (parts[-1][0].start, parts[-1][-1].end))
    won, lost = (
        Printed(*place, Fraction(count), "", Kind.COUNT, form=Form.WORDS)
        for place, count in zip(places, counts, strict=True)
    )
    shown = tuple(mark.counted for part in parts for mark in part)
    return Tie(way, (won, lost, *shown), confidence=SURE)


def _sets(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """Sets of tennis: how many there are, that each is one, and who won straight sets."""
    low, high = around.sentence(*match.span())
    sentence = around.text[low:high]
    parts = pairs_of(around, match)
    lowest = min(max(one.number, other.number) for one, other in parts)
    for number, (one, other) in enumerate(parts, start=1):
        games = int(one.number), int(other.number)
        # Only the last set goes on for ever, and only six games all lead to a tie-break.
        long = number < len(parts) and max(games) > LONG_SET
        broken = _is_broken(around, other) and max(games) != LONG_SET
        if lowest < OTHER_SPORT and (not _is_set(*games) or long or broken):
            yield Tie("no set", (one.counted, other.counted), confidence=SURE)
    yield from _tie_breaks(around, match)
    if STRAIGHT.search(sentence):
        for one, other in parts:
            yield Tie("straight sets", (one.counted, other.counted), confidence=SURE)
    before = BEFORE.search(around.text, max(low, match.start() - LOOK), match.start())
    if count := before or AFTER.match(around.text, match.end("parts")):
        (announced,) = around.of(count, "count")
        start, end = parts[0][0].start, parts[-1][-1].end
        played = Printed(start, end, Fraction(len(parts)), "", Kind.COUNT, form=Form.WORDS)
        yield Tie("sets played", (announced.counted, played), confidence=SURE)


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
