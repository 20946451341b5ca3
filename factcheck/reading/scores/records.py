"""Records of a season: wins, draws and defeats beside games and points."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Marked
from factcheck.reading.printing import Tie

FEW = r"[^#.;:!?]{0,15}?"
WON = r"(?:(?P<wins>#)\s(?:league\s)?(?:wins|victories)|\bwon\s(?P<won>#))"
DREW = r"(?:(?P<draws>#)\s(?:draws?|ties)|\b(?:drawn|drew|tied)\s(?P<drawn>#))"
LOST = r"(?:(?P<defeats>#)\s(?:defeats?|losses|loss)|\blost\s(?P<lost>#))"
ALL = rf"{WON}{FEW}{DREW}{FEW}{LOST}"
PLAYED = (
    r"(?P<games>#)\s(?:(?:league|home|away|previous|straight|group)\s)?"
    r"(?:games|matches|fixtures|outings)"
)
RECORDS = (
    re.compile(rf"{ALL}[^#.;:!?]{{0,30}}?\b(?:from|in|of|after|over)\s(?:\w+\s){{0,2}}?{PLAYED}"),
    re.compile(rf"{PLAYED}[^#.;!?]{{0,60}}?{ALL}"),
)
POINTS = r"(?P<points>#)\spoints"
TABLES = (
    re.compile(rf"{POINTS}[^#.;!?]{{0,60}}?(?:{WON}){FEW}(?:{DREW})"),
    re.compile(rf"(?:{WON}){FEW}(?:{DREW})(?:{FEW}{LOST})?[^#.;!?]{{0,60}}?{POINTS}"),
    re.compile(rf"{ALL}[^#.;!?]{{0,30}}?{PLAYED}[^#.;!?]{{0,30}}?{POINTS}"),
)
# Points that were taken away, or of a league that counts otherwise.
OTHERWISE = re.compile(
    r"\b(?:deduct\w*|penalt\w*|overtime|shoot-?outs?|bonus|hockey|ice|rugby|NHL)\b"
)
# Games that have no winner and are no draw.
WITHOUT_RESULT = re.compile(
    r"\b(?:abandon\w*|no\sresults?|postponed|cancel\w*|void\w*|washed\sout|unfinished)\b"
)
SURE, USUAL = 0.9, 0.85


def record_ties(around: Marked) -> Iterator[Tie]:
    """Each record with the games that it is of, and with the points that it makes."""
    for pattern in RECORDS:
        for match in finditer(pattern, around.text):
            marks = around.of(match, "games", *RESULTS)
            sentence = around.sentence(*match.span())
            played = not WITHOUT_RESULT.search(around.text, *sentence)
            if played and all(mark.is_count for mark in marks):
                yield Tie("season games", tuple(mark.counted for mark in marks), confidence=SURE)
    for pattern in TABLES:
        for match in finditer(pattern, around.text):
            sentence = around.sentence(*match.span())
            marks = around.of(match, "points", *RESULTS[:4])
            if all(mark.is_count for mark in marks) and not OTHERWISE.search(
                around.text, *sentence
            ):
                yield Tie("season points", tuple(mark.counted for mark in marks), confidence=USUAL)


RESULTS = ("wins", "won", "draws", "drawn", "defeats", "lost")
