"""Records of a season: wins, draws and defeats beside games and points."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

SORT = (
    r"(?:(?:league|home|away|previous|straight|group|cup|test|competitive|championship|season|"
    r"regular-season)\s)*"
)
WON = re.compile(
    r"#\s(?:of\s(?:them|which|those)\s)won\b|"
    rf"#\s{SORT}(?:wins?|victories|victory)\b|\b(?:won|winning|wins)\s#(?!\s?(?:[-–]|points|percent))"
)
DREW = re.compile(
    rf"#\s{SORT}(?:draws?|ties|tied|drawn)\b|\b(?:drawn|drew|tied|drawing|tying)\s#(?!\s?[-–])"
)
LOST = re.compile(
    rf"#\s{SORT}(?:defeats?|loss(?:es)?|lost)\b|\b(?:lost|losing)\s#(?!\s?(?:[-–]|points|percent))"
)
PLAYED = re.compile(
    rf"#\s{SORT}(?:games|matches|fixtures|outings|starts|Tests)\b|\b[Pp]layed\s#(?!\s?[-–])"
)
POINTS = re.compile(r"#\s(?:league\s)?(?:points|pts)\b|\bpoints\s#")
# "a record of 10-4-2 after 16 games", "finished the 162-game season 95-67"
TABLE = re.compile(
    r"\b(?:record|improv\w+|dropp?\w*|fell|finish\w*|went|stands?|season|start\w*|are|is|now)\b[^#.;]{0,30}?"
    r"(?<![\w#-])(?P<results>#[-–]#(?:[-–]#)?)(?![-–#\w])[^#.;]{0,40}?\b(?:after|in|through|from|over|having\splayed)\s(?:\w+\s){0,2}?"
    r"(?P<games>#)\s(?:[a-z-]+\s)?(?:games|matches|starts)\b"
)
SEASON = re.compile(
    r"(?P<games>#)-game\s(?:[a-z]+\s)?(?:season|schedule|campaign)\b[^#.;]{0,25}?(?<![\w#-])(?P<results>#[-–]#(?:[-–]#)?)(?![-–#\w])"
    r"|\b(?:finish\w*|end\w*|clos\w*|went)\b[^#.;]{0,20}?(?<![\w#-])(?P<after>#[-–]#(?:[-–]#)?)(?![-–#\w])[^#.;]{0,30}?"
    r"\b(?P<of>#)-game\s(?:[a-z]+\s)?(?:season|schedule|campaign)\b"
)
# "improved to 41-20 with their 61st game"
NTH_GAME = re.compile(
    r"\b(?:improv\w+|dropp?\w*|fell|now|record)\b[^#.;]{0,20}?(?<![\w#-])(?P<results>#[-–]#(?:[-–]#)?)(?![-–#\w])[^#.;]{0,30}?"
    r"\b(?:with|in|after)\s(?:their|its|his|the)\s(?P<nth>\d{1,3})(?:st|nd|rd|th)\sgame\b"
)
# Points that were taken away, or of a league that counts otherwise.
OTHERWISE = re.compile(
    r"\b(?:deduct\w*|penalt\w*|overtime|shoot-?outs?|bonus|hockey|ice|rugby|NHL|Rangers|Bruins)\b"
)
# Games that have no winner and are no draw.
WITHOUT_RESULT = re.compile(
    r"\b(?:abandon\w*|no\sresults?|postponed|cancel\w*|void\w*|washed\sout|unfinished|remaining|left)\b"
)
SURE, USUAL = 0.9, 0.85


def record_ties(around: Marked) -> Iterator[Tie]:
    """Each record with the games that it is of, and with the points that it makes."""
    done = 0
    for match in finditer(WON, around.text):
        low, high = around.sentence(*match.span())
        if low >= done:
            done = high
            yield from _record(around, low, high)
    yield from _nth(around)
    for pattern in (TABLE, SEASON):
        for match in finditer(pattern, around.text):
            groups = match.groupdict()
            named = ("games", "results") if groups["games"] else ("of", "after")
            marks = around.of(match, *named)
            if all(mark.is_count for mark in marks) and not _is_open(around, match):
                yield Tie("season games", tuple(mark.counted for mark in marks), confidence=USUAL)


def _nth(around: Marked) -> Iterator[Tie]:
    """Wins and defeats up to the game that is told by its number."""
    for match in finditer(NTH_GAME, around.text):
        games, *results = (
            around.word(*match.span("nth"), int(match["nth"])),
            *around.of(match, "results"),
        )
        if all(mark.is_count for mark in results):
            yield _tie("season games", (games, *results), USUAL)


def _record(around: Marked, low: int, high: int) -> Iterator[Tie]:
    """Wins, draws and defeats of one sentence, each told once."""
    won, drawn, lost, games, points = (
        _only(around, pattern, low, high) for pattern in (WON, DREW, LOST, PLAYED, POINTS)
    )
    text = around.text
    if won and drawn and lost and games and not WITHOUT_RESULT.search(text, low, high):
        yield _tie("season games", (games, won, drawn, lost), SURE)
    if points and won and drawn and not OTHERWISE.search(text, low, high):
        yield _tie("season points", (points, won, drawn), USUAL)


def _tie(way: str, marks: tuple[Mark, ...], sure: float) -> Tie:
    return Tie(way, tuple(mark.counted for mark in marks), confidence=sure)


def _only(around: Marked, pattern: re.Pattern[str], low: int, high: int) -> Mark | None:
    """The one count of a sentence that a pattern finds."""
    found = {
        mark
        for match in pattern.finditer(around.text, low, high)
        for mark in around.within(*match.span())
    }
    mark = found.pop() if len(found) == 1 else None
    return mark if mark is not None and mark.is_count else None


def _is_open(around: Marked, match: re.Match[str]) -> bool:
    return bool(WITHOUT_RESULT.search(around.text, *around.sentence(*match.span())))
