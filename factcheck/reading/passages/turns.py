"""Turns: a price beside the high or low that it has left, and a figure with what it replaces.

"Trading at 112.40 yen, after hitting a low of 112.15", "fell to a low of 3.20 before recovering
to 3.45", "revised up to 91,000 in March instead of 78,000, and to 84,000 from 69,000".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import MOVES, Passage, are_of_one_unit
from factcheck.reading.printing import Tie

HEDGES = (
    r"(?:about\s|around\s|some\s|just\s|nearly\s|almost\s|over\s|only\s|more\sthan\s|"
    r"as\s\w+\sas\s)*"
)
PEAK = (
    r"(?:an?|its|their|the|another)\s(?:[\w'-]+\s){0,4}?(?P<peak>low|high|peak|trough|bottom|record\slow|"
    r"record\shigh|record)(?:\sof|\sat|,)?\s"
)
# "<0>, after hitting a seven-month low of <1>"
AFTER = re.compile(
    rf"<(?P<a>\d+)>(?P<what>[^<>;.:()]{{0,40}}?),?\s(?:after|having)\s(?:earlier\s|briefly\s|first\s)?"
    r"(?:hitting|hit|touching|touched|reaching|reached|falling|fallen|dropping|dropped|sinking|slipping|"
    r"dipping|plunging|tumbling|rising|climbing|soaring|surging|jumping|setting|set|striking|scaling|"
    rf"plumbing|trading)\s(?:to\s|as\s\w+\sas\s|at\s)?{PEAK}<(?P<p>\d+)>"
)
# "a low of <0>, before recovering to close at <1>"
BEFORE = re.compile(
    rf"\b{PEAK}{HEDGES}<(?P<p>\d+)>[^<>;.:()]{{0,50}}?,?\s(?:before|and\sthen|but\s(?:then|later|has\ssince|had))\s"
    r"(?:then\s|later\s)?(?P<turn>recover|rebound|bounc|claw|climb|ris|rall|edg|par|pull|com|fall|fell|slip|"
    r"retreat|eas|drop|slid|settl|clos|end|finish|drift|back|sink|return)\w*"
    rf"\s(?:[a-z]+\s){{0,4}}?(?:to|at)\s{HEDGES}<(?P<a>\d+)>"
)
UP = re.compile(
    r"\brevis\w*\s(?:\w+ly\s)?(?P<way>up\w*|higher|down\w*|lower)\b|\b(?P<more>up|down)graded?\b"
)
# "to <0> in September instead of <1>"
INSTEAD = re.compile(
    rf"\bto\s{HEDGES}<(?P<a>\d+)>[^<>;.:()]{{0,40}}?,?\s(?:instead\sof|rather\sthan|from|and\snot)\s"
    rf"(?:the\s|an?\s|its\s)?(?:[\w-]+\s){{0,4}}?{HEDGES}<(?P<b>\d+)>"
)
SAID = 0.85


def turn_ties(passage: Passage) -> Iterator[Tie]:
    """Each figure of a sentence with the high, the low or the figure that it has left."""
    if len(passage.figures) < 2:
        return
    for pattern in (AFTER, BEFORE):
        for match in finditer(pattern, passage.sketch):
            a, peak = (passage.figures[int(match[name])] for name in ("a", "p"))
            way = _way(match)
            if way and _are_levels(a, peak):
                ids = (peak.id, a.id) if way > 0 else (a.id, peak.id)
                yield Tie("ranked", ids, confidence=SAID)
    yield from _revised(passage)


def _way(match: re.Match[str]) -> int:
    """1 where a high is left, -1 where a low is; 0 where "a record" leaves it open."""
    if match["peak"] in ("high", "peak", "record high"):
        return 1
    return 0 if match["peak"] == "record" else -1


def _revised(passage: Passage) -> Iterator[Tie]:
    """Figures that were revised in one direction, each with what it replaces."""
    for match in finditer(UP, passage.sketch):
        up = (match["way"] or match["more"]).startswith(("up", "high"))
        for pair in INSTEAD.finditer(passage.sketch, match.end()):
            a, b = (passage.figures[int(pair[name])] for name in ("a", "b"))
            if _are_levels(a, b):
                yield Tie("ranked", (a.id, b.id) if up else (b.id, a.id), confidence=SAID)


def _are_levels(a: Claim, b: Claim) -> bool:
    return are_of_one_unit(a, b) and not (a.kind in MOVES or b.kind in MOVES)
