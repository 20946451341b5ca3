"""Extents: how much a level differs from the one before it, told beside both.

"A third lower at 40 pounds against 60", "from 20,000 to 80,000, a fourfold rise", "halved: 2,200
this time, 4,400 four years ago", "5,000 before the mine closed and 4,000 now, 20 percent fewer".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.quantity import Form
from factcheck.reading.cued import search
from factcheck.reading.passages.couples import Couple, alike, couples_of
from factcheck.reading.passages.how_far import Extent, extents_in
from factcheck.reading.passages.joined import STOP, joined
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Printed, Tie

# Between the words and the two levels: one clause, that says nothing else.
LEADING = re.compile(
    r"^(?P<free>(?!(?:\s(?:and|but)\b))[^<>,;:.()–—|]{0,60}?)(?:,|:|\s?\(|\s[–—-]+|\s\|)?\s?"
    r"(?:(?:at|to|with|from|now|or|just|only|about|some|an?|the|it|they|had|been|once|who|which|"
    r"stood|was|were|is|are|numbered|counted|totall?ed|reached|came|made|costs?|cost|paid|in|"
    r"It|They|There|[\w]+\s(?:who|which|that))\s)*$"
)
OTHER = re.compile(
    r"\b(?:than(?!\s(?:a\syear|last|in|the\sprevious|before)\b)|and|but|while|whereas|as|that|when|because|after|before|since|where|which|rose|fell|grew|"
    r"dropped|climbed|on\s(?!last|the\s|a\s))\b"
)
FOLLOWING = re.compile(
    r"^(?P<free>[^<>,;:.()–—]{0,35})(?:,|:|\s?\(|\s[–—-]+|;|\s\|)\s?(?:(?:or|That|This|It|that|"
    r"this|represents|means|which\sis|which\swas|"
    r"an?|some|about|nearly|almost|just|over|more|than|is|was|it|representing|making|down|up|"
    r"by|the|(?:the|its|their)\s[a-z]+\s(?:has|have|had|is|was)(?:\sbeen)?|(?:so|meaning|which\smeans)(?:\s[a-z]+){0,6})\s)*$"
)
CLOSED = re.compile(
    r"^\s?(?:rise|increase|jump|gain|growth|fewer|more|lower|higher|smaller|larger)?(?:\s(?:in|"
    r"over|within|since)\b|[,;.):]|$|\s[–—-])"
)
SURE = 0.95
# Of an improvement the levels say which way it is.
OTHERWISE = {
    "either growth": ("growth up", "growth down"),
    "either": ("more by", "less by"),
}
# What is told over two sentences: how long the first is at most, and where the second says it.
CUE = re.compile(
    r"doubl|tripl|trebl|quadrupl|halv|half|third|quarter|fifth|twice|fold|times|percent|%|pct",
    re.IGNORECASE,
)
MOVED = re.compile(r"down|\\bup\\b|fall|fell|ris|rose|cut|drop|crease|lower|higher|fewer|more|less")
LONGEST, NEAR = 160, 60


def extent_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each two levels with the words beside them that say how far one is from the other."""
    for passage in passages:
        yield from _within(passage)
    for one, other in pairwise(passages):
        if _may_reach(one, other):
            yield from _within(joined(one, other), across=True)


def _may_reach(one: Passage, other: Passage) -> bool:
    """Whether a sentence may say how far the two levels of the one beside it are apart."""
    first, second = len(one.figures), len(other.figures)
    if second >= 2 and first < 2 and len(one.sketch) < LONGEST and search(CUE, one.sketch):
        return True
    if first == 1 and second == 2:
        told = other.figures[1].quantity
        part = told.unit == "percent" or (told.form is Form.FRACTION and not told.unit)
        return part and bool(search(CUE, other.sketch) or search(MOVED, other.sketch))
    if first == second == 1:
        return bool(search(CUE, other.sketch))
    return first >= 2 and second < 2 and bool(search(CUE, other.sketch[:NEAR]))


def _within(passage: Passage, *, across: bool = False) -> Iterator[Tie]:
    if len(passage.figures) < 2:
        return
    extents = tuple(extents_in(passage))
    if not extents:
        return
    couples = tuple(couples_of(passage))
    for extent in extents:
        couple = _beside(passage, extent, couples)
        over = (
            couple is not None
            and STOP
            in passage.sketch[min(extent.start, couple.start) : max(extent.end, couple.end)]
        )
        if couple is None or across != over:
            continue
        yield from extent_tie(extent, couple)


def _beside(passage: Passage, extent: Extent, couples: Sequence[Couple]) -> Couple | None:
    """The couple right after the words, or right before them."""
    for couple in couples:
        if couple.start >= extent.end:
            gap = passage.sketch[extent.end : couple.start]
            match = LEADING.match(gap)
            if match and not OTHER.search(match["free"]):
                return couple
        elif couple.end <= extent.start:
            gap = passage.sketch[couple.end : extent.start]
            match = FOLLOWING.match(gap)
            if match and CLOSED.match(passage.sketch[extent.end :]):
                return couple
    return None


def extent_tie(extent: Extent, couple: Couple) -> Iterator[Tie]:
    """The words of how much with the two levels; no percentage changes by percent."""
    after, before = couple.after, couple.before
    ends = alike(after, before), alike(before, after)
    way = extent.way
    if way.startswith("either"):
        down = after.quantity.number < before.quantity.number
        way = OTHERWISE[way][down]
    ids: tuple[Printed | str, ...] = (ends[0], extent.figure, ends[1])
    if way.startswith("growth"):
        if "percent" in (after.quantity.unit, before.quantity.unit):
            return
        ids = (extent.figure, *ends)
    elif way.startswith("step"):
        if {after.quantity.unit, before.quantity.unit} != {"percent"}:
            return
        ids = (extent.figure, after.id, before.id)
    yield Tie(way, ids, confidence=SURE)
