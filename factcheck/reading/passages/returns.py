"""Returns: a level and the one that it rose or fell from, told apart or by other words than a verb.

"The backlog shrank to 2.3 million. In May it had been 4.1 million", "was lower, at 418 compared
with 452", "revised up to 91,000 from 78,000", "hit 15,000 before rebounding to 16,120".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.claim import Claim
from factcheck.period import Period
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.lexicon import lexicon
from factcheck.reading.passages.sketch import EARLIER as BASES
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike
from factcheck.reading.passages.words import order_words
from factcheck.reading.printing import Tie
from factcheck.reading.statements.cues import DIRECTIONS

HEDGES = r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|only\s|nearly\s|almost\s|over\s|\$)*"
# "In July it had been <0>", "It was <0> in December", "This compares with <0> a year ago"
EARLIER = re.compile(
    rf"^[\"“]?(?:(?:in|during|at|by|a|the)\s[^<>,.;]{{3,40}}?,?\s)?(?:it|that|this)\s(?:\w+\s)?"
    rf"(?:(?P<had>had\s(?:been|stood\sat|totall?ed|reached))|was|stood\sat|totall?ed)\s{HEDGES}"
    r"<(?P<b>\d+)>(?P<rest>[^<>;]{0,60})",
    re.IGNORECASE,
)
BACK_THEN = re.compile(
    r"\b(?:earlier|previous|before|ago|last\s(?:year|month|quarter|week)|previously)\b",
    re.IGNORECASE,
)
# "Revised up to <0> from <1>", "upwardly revised to <0>, from the <1>"
REVISED = re.compile(
    rf"\b(?:revis\w+|adjusted|amended)\s(?:\w+ly\s)?(?P<way>up|down|upwards?|downwards?|higher|lower)"
    rf"(?:\s\w+ly)?\sto\s{HEDGES}<(?P<to>\d+)>[^<>;.]{{0,30}}?\bfrom\s{HEDGES}<(?P<from>\d+)>"
    rf"|\b(?P<ly>up|down)wardly\srevised\sto\s{HEDGES}<(?P<to2>\d+)>[^<>;.]{{0,30}}?"
    rf"\bfrom\s{HEDGES}<(?P<from2>\d+)>"
    rf"|<(?P<from3>\d+)>[^<>;.]{{0,40}}?\b(?:was|were|been)\srevised\s(?P<way3>up|down|higher|lower)"
    rf"\w*\sto\s{HEDGES}<(?P<to3>\d+)>",
    re.IGNORECASE,
)
# "<0> before rebounding to <1>", "to <0>, before slipping back to <1>"
THEN = re.compile(
    r"<(?P<a>\d+)>[^<>;.]{0,60}?\b(?:before|and\sthen|then)\s(?P<verb>[a-z]+ing)\s"
    rf"(?:(?:back|again|slightly|sharply)\s)*(?:(?P<particle>up|down)\s)?to\s{HEDGES}<(?P<b>\d+)>"
)
PARTICLES = {"up": 1, "down": -1}
NOT_UP = frozenset({"down", "downward", "downwards", "lower"})
SAID, LIKELY, MONTHS = 0.9, 0.8, 12


def return_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """The levels of a move with the greater one first, by passage."""
    before: Passage | None = None
    for passage in passages:
        if before is not None:
            yield from _from_before(passage, before)
            yield from _it_was_higher(passage, before)
        yield from _compared(passage)
        yield from _revised(passage)
        yield from _then(passage)
        before = passage


def _moved(greater: Claim, lesser: Claim, confidence: float = SAID) -> Iterator[Tie]:
    if are_alike(greater, lesser):
        yield Tie("moved", (greater.id, lesser.id), confidence=confidence)


def _from_before(passage: Passage, before: Passage) -> Iterator[Tie]:
    """ "It was 1.09 in December": the level before that of the last sentence."""
    match = EARLIER.match(passage.sketch)
    if match is None or not before.figures:
        return
    then = passage.figures[int(match["b"])]
    levels = [each for each in before.figures if each.direction and each.kind not in MOVES]
    alike = [each for each in levels if are_alike(each, then)]
    if len(alike) != 1 or not (match["had"] or _is_earlier(then, alike[0], match["rest"])):
        return
    pair = (alike[0], then) if alike[0].direction > 0 else (then, alike[0])
    yield from _moved(*pair, LIKELY)


def _is_earlier(then: Claim, now: Claim, rest: str) -> bool:
    one, other = then.subject.period, now.subject.period
    later = one is not None and other is not None and _is_before(one, other)
    return later or bool(BACK_THEN.search(rest))


def _is_before(one: Period, other: Period) -> bool:
    """Whether a time is earlier; of months without a year, whether less than half a year is."""
    if one.anchored or other.anchored:
        return one.start < other.start
    return 0 < (other.start.month - one.start.month) % MONTHS <= MONTHS / 2


@cache
def _higher() -> re.Pattern[str]:
    """ "It actually was higher – <0> – in 2010"."""
    return re.compile(
        r"^(?:it|that|this|the\s(?:figure|rate|share|number|level|proportion))\s(?:\w+\s)?"
        r"(?:was|had\sbeen|is)\s(?:\w+\s)?"
        rf"(?P<word>{any_of(tuple(order_words().comparatives))})(?:,|\s[–—(-]|,?\sat)\s?"
        rf"(?:at\s)?{HEDGES}<(?P<b>\d+)>",
        re.IGNORECASE,
    )


def _it_was_higher(passage: Passage, before: Passage) -> Iterator[Tie]:
    match = _higher().match(passage.sketch)
    if match is None or not before.figures:
        return
    then = passage.figures[int(match["b"])]
    alike = [each for each in before.figures if are_alike(each, then) and each.lead not in BASES]
    if len(alike) == 1:
        up = order_words().comparatives[match["word"].lower()] > 0
        yield from _moved(*((then, alike[0]) if up else (alike[0], then)), LIKELY)


@cache
def _comparison() -> re.Pattern[str]:
    """ "Lower, at <0> compared with <1>"."""
    return re.compile(
        rf"\b(?P<word>{any_of(tuple(order_words().comparatives))})(?:\son\s[A-Z][a-z]+|\sthis\s[a-z]+)?"
        rf"(?:,\swith\s(?:[\w'-]+\s){{1,6}}?|,?\s)at\s{HEDGES}<(?P<a>\d+)>"
        r"[^<>;.]{0,60}?\b(?:compared\s(?:with|to)|against|versus|from)\s"
        rf"{HEDGES}<(?P<b>\d+)>",
        re.IGNORECASE,
    )


def _compared(passage: Passage) -> Iterator[Tie]:
    for match in finditer(_comparison(), passage.sketch):
        a, b = passage.figures[int(match["a"])], passage.figures[int(match["b"])]
        up = order_words().comparatives[match["word"].lower()] > 0
        yield from _moved(*((a, b) if up else (b, a)))


def _revised(passage: Passage) -> Iterator[Tie]:
    """A figure and the one that replaces it, where words say which way."""
    for match in finditer(REVISED, passage.sketch):
        after = passage.figures[int(match["to"] or match["to2"] or match["to3"])]
        before = passage.figures[int(match["from"] or match["from2"] or match["from3"])]
        way = (match["way"] or match["ly"] or match["way3"]).lower()
        yield from _moved(*((before, after) if way in NOT_UP else (after, before)))


def _then(passage: Passage) -> Iterator[Tie]:
    """A level that is left again by a verb of rise or fall."""
    for match in finditer(THEN, passage.sketch):
        direction = PARTICLES.get(match["particle"]) or direction_of(match["verb"])
        if not direction:
            continue
        a, b = passage.figures[int(match["a"])], passage.figures[int(match["b"])]
        yield from _moved(*((b, a) if direction > 0 else (a, b)))


def direction_of(participle: str) -> int:
    """1 or -1 for "rising" or "falling"; 0 for any other word."""
    stem = participle.lower().removesuffix("ing")
    verbs = lexicon().verbs
    groups = [verbs.get(form, "") for form in (stem, f"{stem}e", stem[:-1])]
    return next((DIRECTIONS[group] for group in groups if group in DIRECTIONS), 0)
