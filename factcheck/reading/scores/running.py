"""Running scores: no side loses points as a match goes on, up to its end.

"Poor aim cost Oslo a 52-47 loss. They trailed 11-6 after the first quarter, outscored Bergen
15-10 in the second, and it was tied at 21 at halftime. A basket put them ahead 41-38."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.reading.cued import finditer, search
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

PAIR = r"(?<![\w#-])#[-–]#(?!\s?[-–/#%]|\w)"
NEAR = r"[^#.;:!?]{0,40}?"
RUNNING = re.compile(
    rf"\b(?:lead|leads|led|leading|ahead|up|in\sfront|trail(?:s|ed|ing)?|behind|tied|level|"
    rf"(?:made|makes|making)\sit|(?:cut|narrow|extend|stretch|push|build|built|pull)\w*\s{NEAR}(?:to|within)|"
    rf"advantage|score)\b(?:{NEAR}(?P<score>{PAIR})|\s(?:at\s)?(?P<both>#)\s?(?:apiece|each|all)\b)"
)
# What both sides scored in one part of the match.
PART = re.compile(rf"\b(?:outscor(?:ed|es|ing)|outplay(?:ed|ing))\b{NEAR}(?P<part>{PAIR})")
END = re.compile(
    rf"(?P<won>{PAIR})\s(?:\w+\s){{0,3}}?(?:loss|win|victory|defeat|triumph|decision)\b"
    rf"|\b(?:beat|beats|defeat(?:ed|s)|downed|edged|lost\sto|fell\sto|topped){NEAR}(?P<end>{PAIR})"
)
GAME = re.compile(
    r"\b(?:half-?time|overtime|touchdowns?|lay-?ups?|three-pointers?|field\sgoals?|free\sthrows?|"
    r"(?:first|second|third|fourth)\s(?:quarter|half|period)|full-?time|kick-?off|penalty\skick)\b"
)
# Matches counted in sets, several matches in one story, and what is no match at all.
OTHER = re.compile(
    r"\b(?:sets?|tie-?break\w*|aggregate|series|percent|poll\w*|per\scent|innings?|frames?|legs?)\b|%"
)
# What was so before: the story has gone back.
EARLIER = re.compile(
    r"\b(?:had|after\s(?:trailing|leading|falling|building)|earlier|erased?|overcame|rallied\sfrom|"
    r"came\sback|comeback|once|from\sa|deficit)\b"
)
PERIODS = (
    re.compile(r"\b(?:first|opening)[\s-](?:quarter|period)\b"),
    re.compile(
        r"\b(?:second[\s-](?:quarter|period)|first[\s-]half|half-?time|the\s(?:half|break))\b"
    ),
    re.compile(r"\bthird[\s-](?:quarter|period)\b|\bone\squarter\s(?:left|to\s(?:go|play))\b"),
    re.compile(r"\b(?:fourth|final)[\s-](?:quarter|period)\b|\bsecond[\s-]half\b|\blate\b"),
    re.compile(r"\bovertime\b"),
)
SURE = 0.8


@dataclass(frozen=True, slots=True)
class _Score:
    """The points of the side that has more and of the other; a part's are added to the last."""

    more: Mark
    less: Mark
    part: bool
    start: int
    period: int = 0


def running_ties(around: Marked) -> Iterator[Tie]:
    """Each score with the one before it, and the last with the end."""
    text = around.text
    if not search(GAME, text) or OTHER.search(text):
        return
    ends = [_score(around, match, "won", "end") for match in finditer(END, text)]
    told = sorted(_told(around), key=lambda score: score.start)
    running = [each for each in told if not each.part]
    if len(running) < 2 or len(ends) > 1:
        return
    reached = 0
    for earlier, later in pairwise(running):
        reached = max(reached, earlier.period)
        # Another part of the match may be told of later in the story than in the match.
        if not later.period or later.period > reached:
            yield from _grows(earlier, later)
    for before, part, after in zip(told, told[1:], told[2:], strict=False):
        if part.part and not (before.part or after.part):
            yield from _adds(before, part, after)
    for end in ends:
        if end is not None and end.start < running[0].start:
            yield from _grows(running[-1], end)


def _told(around: Marked) -> Iterator[_Score]:
    for pattern, group, part in ((RUNNING, "score", False), (PART, "part", True)):
        for match in finditer(pattern, around.text):
            low, high = around.sentence(*match.span())
            score = _score(around, match, group, *([] if part else ["both"]), part=part)
            if score is not None and not EARLIER.search(around.text, low, high):
                yield replace(score, period=_period(around.text[low:high]))


def _period(words: str) -> int:
    """Up to which part of the match a sentence is, from 1; 0 where it does not say."""
    return next((number for number, part in enumerate(PERIODS, 1) if part.search(words)), 0)


def _score(around: Marked, match: re.Match[str], *groups: str, part: bool = False) -> _Score | None:
    marks = around.of(match, *(group for group in groups if match[group]))
    if not marks or not all(mark.is_count for mark in marks):
        return None
    less, *_, more = sorted((*marks, *marks), key=lambda mark: mark.number)
    return _Score(more, less, part, match.start())


def _grows(earlier: _Score, later: _Score) -> Iterator[Tie]:
    """Whoever leads: the greater number never gets less, and the smaller one neither."""
    for one, other in ((later.more, earlier.more), (later.less, earlier.less)):
        yield Tie("running score", (one.counted, other.counted), confidence=SURE)


def _adds(before: _Score, part: _Score, after: _Score) -> Iterator[Tie]:
    """What a part adds to each side: those who led may have scored more or less of it."""
    ways = [
        ((after.more, before.more, part.more), (after.less, before.less, part.less)),
        ((after.more, before.more, part.less), (after.less, before.less, part.more)),
        ((after.less, before.more, part.less), (after.more, before.less, part.more)),
    ]
    best = min(ways, key=lambda sums: sum(map(_miss, sums)))
    for sides in best:
        yield Tie("periods", tuple(mark.counted for mark in sides), confidence=SURE)


def _miss(marks: Sequence[Mark]) -> int:
    total, *parts = (int(mark.number) for mark in marks)
    return abs(total - sum(parts))
