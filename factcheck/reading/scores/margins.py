"""Margins of victory beside the final score: "won 101-91, a ten-point victory"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Marked
from factcheck.reading.printing import Tie

SCORE = r"(?P<own>#)\s?(?:[-–]|\sto\s)\s?(?P<other>#)(?!\s?[-–]\s?#|\w)"
UNIT = r"(?:points?|goals?|runs?|strokes?|shots?)"
# "by ten points", "a ten-point victory", "a margin of three goals"
MARGIN = (
    rf"(?:\bby\s(?:just\s)?(?P<by>#)\s{UNIT}|(?<!\w)(?P<win>#)[\s-]{UNIT}\s"
    rf"(?:victory|win|margin|defeat|loss|triumph|rout)|\bmargin\sof\s(?P<of>#)\s{UNIT})"
)
GAP = r"[^#.;:!?()]{0,40}?"
WON_BY = (
    re.compile(rf"(?<![\w#-])(?<!,\s){SCORE}{GAP}{MARGIN}"),
    re.compile(rf"{MARGIN}{GAP}(?<![\w#-]){SCORE}"),
)
MATCH = re.compile(
    r"\b(?:beat|beats|beaten|defeat(?:ed|s)?|won|wins?|winning|los[te]|losing|victory|final\sscore|"
    r"triumph\w*|downed|routed|edged|thrashed)\b"
)
# A score that is not that of the end.
EARLIER = re.compile(
    r"\b(?:half-?time|quarter|at\sthe\sbreak|interval|led|trailed|lead|down|series|aggregate)\b"
)
# Between a score and a margin: the margin is that of another match.
ELSEWHERE = re.compile(
    r"\b(?:after|before|when|last|earlier|previous|following|having|then|next)\b"
)
# Characters before a score in which it may be said to be none of the end.
BESIDE = 25
SURE = 0.85


def margin_ties(around: Marked) -> Iterator[Tie]:
    """Each final score with the margin that is told beside it."""
    for pattern in WON_BY:
        for match in finditer(pattern, around.text):
            sentence = around.sentence(*match.span())
            told = MATCH.search(around.text, *sentence)
            passage = around.text[max(sentence[0], match.start() - BESIDE) : match.end()]
            marks = around.of(match, "by", "win", "of", "own", "other")
            one = not EARLIER.search(passage) and not ELSEWHERE.search(match[0])
            if told and one and all(mark.is_count for mark in marks):
                margin, *score = (mark.counted for mark in marks)
                higher, lower = sorted(score, key=lambda each: -each.number)
                yield Tie("margin of score", (margin, higher, lower), confidence=SURE)
