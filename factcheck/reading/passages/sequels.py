"""Sequels: a level, and the sentence or clause after it that says how it moved on.

"In 2006 there were 243 for each; by 2016 this had fallen to 187", "The shortfall was well up on
the 3.27 billion of a year before".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.claim import Claim
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import (
    EARLIER,
    MOVES,
    Passage,
    are_alike,
)
from factcheck.reading.passages.words import move_words, order_words
from factcheck.reading.printing import Tie
from factcheck.reading.worded.words import stems_in

HEDGES = r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|only\s|nearly\s|almost\s|average\sof\s)*"
WHO = r"^(?P<who>[^<>;:]{0,90}?)\b"
POINTING = re.compile(r"(?:^|[\s;,])(?:this|that|it|they|these)\s?$", re.IGNORECASE)
# "For every 100 men", "aged 90 and over": of how many or of whom another figure is.
OF_EACH = re.compile(r"\b(?:every|per|each|aged|over)\s$", re.IGNORECASE)
NO_LEVEL = re.compile(r"\b(?:by|than|from|of\sthe|between|target|limit|goal)\s$", re.IGNORECASE)
EXPECTED = re.compile(
    r"\b(?:analysts|economists|expected|predicted|forecasts?|estimates?)\b[^<>;]*$"
)
SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
CLAUSE = re.compile(r"[;:]\s")
CALLED = {"gap": "deficit", "shortfall": "deficit", "jobles": "unemployment"}
# Bare forms that elsewhere are more often no verbs.
BARE = {"slow": -1, "ease": -1, "slide": -1, "pick up": 1, "accelerate": 1, "edge up": 1}
WITHIN = re.compile(r",\s|\b(?:as|that|while|and|but)\s")
NAME = re.compile(r"\b[A-Z](?:\.[A-Z]\.?|[\w-]+)")
COUNTED = frozenset(stems_in("number total figure amount level count tally average"))
BACK, NEXT, AROUND = 3, 2, 110
SAID, LIKELY = 0.9, 0.8


def sequel_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """The levels of a move that two clauses tell, the greater first."""
    for number, passage in enumerate(passages):
        if passage.figures:
            earlier = passages[max(0, number - BACK) : number]
            yield from _moved_on(passage, earlier)
            yield from _set_beside(passage, earlier[-NEXT:])
            yield from _has_become(passage)
            yield from _now(passage, earlier[-1:])


@cache
def move_verbs() -> dict[str, int]:
    """1 or -1 of the verbs of rise and fall in all their forms, bare ones too."""
    return move_words() | BARE


@cache
def _moving() -> re.Pattern[str]:
    """ "Had fallen to <0>", "the number has since risen, to <1>", "is set to slow to <2>"."""
    return re.compile(
        rf"{WHO}(?:has|have|had|(?P<will>(?:is|are)\s(?:then\s|now\s)?(?:set|due|expected|forecast|"
        rf"projected|predicted)\sto))\s(?:since\s|then\s|now\s|already\s|also\s){{0,2}}"
        rf"(?P<verb>{any_of(tuple(move_verbs()))})(?:\s(?:since|further|again|back|\w+ly)){{0,2}},?"
        rf"(?:\sin\s[^<>,;.]{{2,20}}?)?\sto\s(?:a\s(?:rate|level)\sof\s)?{HEDGES}<(?P<b>\d+)>",
        re.IGNORECASE,
    )


def _clauses(passage: Passage) -> Iterator[tuple[int, str]]:
    """Where each clause of a sketch begins, and it."""
    start = 0
    for end in (*(mark.end() for mark in finditer(CLAUSE, passage.sketch)), len(passage.sketch)):
        yield start, passage.sketch[start:end]
        start = end


def _moved_on(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """A level that has moved since it was told."""
    for start, clause in _clauses(passage):
        match = _moving().match(clause)
        if match is None:
            continue
        after = passage.figures[int(match["b"])]
        if POINTING.search(match["who"]):
            before = _last(passage, start, after) or _last_of(earlier[-1:], after)
        elif match["will"] or SINCE.search(match[0]):
            before = named_level(earlier, WITHIN.split(match["who"])[-1], after)
        else:
            continue
        yield from moved(after, before, move_verbs()[match["verb"].lower()])


def moved(
    after: Claim, before: Claim | None, direction: int, sure: float = LIKELY
) -> Iterator[Tie]:
    """The tie of a level with the one that it has moved from, where there is one."""
    if before is not None and are_alike(after, before) and after.kind not in MOVES:
        pair = (after, before) if direction > 0 else (before, after)
        yield Tie("moved", (pair[0].id, pair[1].id), confidence=sure)


def _last_of(passages: Sequence[Passage], other: Claim) -> Claim | None:
    return _last(passages[-1], len(passages[-1].sketch), other) if passages else None


def _last(passage: Passage, offset: int, other: Claim) -> Claim | None:
    """The last level before an offset that may be set beside another."""
    for number in passage.before(offset):
        claim = passage.figures[number]
        if _may_be_level(passage, number) and are_alike(claim, other) and claim.id != other.id:
            return claim
    return None


def _may_be_level(passage: Passage, number: int) -> bool:
    claim, ahead = passage.figures[number], passage.sketch[: passage.place(number)]
    moved = claim.kind in MOVES or claim.lead in EARLIER
    told = OF_EACH.search(ahead) or NO_LEVEL.search(ahead) or EXPECTED.search(ahead[-AROUND:])
    return not (moved or told)


def named_stems(words: str) -> tuple[str, ...]:
    """The stems of what words name, a gap by the name of a deficit."""
    return tuple(CALLED.get(stem, stem) for stem in stems_in(words.lower()))


def named_level(passages: Sequence[Passage], words: str, other: Claim) -> Claim | None:
    """The last level that is told of what these words name."""
    who = frozenset(named_stems(words)) - COUNTED
    names = NAME.findall(words.strip()[1:])
    for passage in reversed(passages):
        for number in passage.before(len(passage.sketch)):
            claim = passage.figures[number]
            place = passage.place(number)
            around = passage.sketch[max(0, place - AROUND) : place + AROUND // 2]
            told = who and who <= frozenset(named_stems(around)) and all(n in around for n in names)
            if told and _may_be_level(passage, number) and are_alike(claim, other):
                return claim
    return None


@cache
def _leading() -> re.Pattern[str]:
    """ "Ticked higher to", right before a figure."""
    return re.compile(
        rf"\b(?P<verb>{any_of(tuple(move_verbs()))})(?:\s\w+ly|\sback)?\sto\s{HEDGES}$",
        re.IGNORECASE,
    )


def move_before(passages: Sequence[Passage], claim: Claim) -> int:
    """1 or -1 where a verb of rise or fall leads right to a figure, else 0."""
    for passage in passages:
        if claim in passage.figures:
            ahead = passage.sketch[: passage.place(passage.figures.index(claim))]
            match = _leading().search(ahead[-AROUND:])
            return move_verbs()[match["verb"].lower()] if match else 0
    return 0


@cache
def _beside() -> re.Pattern[str]:
    """ "The surplus was well up on the <0>", "the gap was well below forecasts of <0>"."""
    words = order_words()
    return re.compile(
        rf"{WHO}(?:was|is|were|are)\s(?:(?:also|still|already|\w+ly|well|far|much)\s){{0,2}}"
        rf"(?:(?P<word>{any_of(tuple(words.beside))})"
        rf"|(?P<than>{any_of(tuple(words.comparatives))})\sthan)\s"
        r"(?:the|an?|its|last|that|analysts'|economists')\s(?:[\w'-]+\s){0,5}?"
        r"(?:polled\sby\s(?:the\s)?\w+,?\s)?(?:who\s(?:had\s)?(?:predicted|expected|forecast)\s(?:an?\s)?)?<(?P<b>\d+)>",
        re.IGNORECASE,
    )


def _set_beside(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """A level told before, called higher or lower than another."""
    match = _beside().match(passage.sketch)
    if match is None:
        return
    words, other = order_words(), passage.figures[int(match["b"])]
    than = match["than"]
    direction = words.comparatives[than.lower()] if than else words.beside[match["word"].lower()]
    level = named_level(earlier, match["who"], other)
    if other.kind not in MOVES:
        yield from moved(level or other, other if level else None, direction)


@cache
def _becoming() -> re.Pattern[str]:
    """ "Has become smaller: it was <0>, versus <1>"."""
    return re.compile(
        r"\b(?:become|becoming|grown|got|getting)\s(?:\w+ly\s|much\s)?"
        rf"(?P<word>{any_of(tuple(order_words().comparatives))})\s?[:–—-]\s?[^<>.;]{{0,30}}<(?P<a>\d+)>"
        r"[^<>;.]{0,50}?\b(?:versus|compared\s(?:with|to)|against|from)\s[^<>;.]{0,20}?<(?P<b>\d+)>",
        re.IGNORECASE,
    )


def _has_become(passage: Passage) -> Iterator[Tie]:
    for match in finditer(_becoming(), passage.sketch):
        a, b = passage.figures[int(match["a"])], passage.figures[int(match["b"])]
        yield from moved(a, b, order_words().comparatives[match["word"].lower()], SAID)


# "Certain yes is now down to <0> and certain no up to <1>"
NOW = re.compile(
    r"(?:^|,\s|\sand\s)(?P<who>[\w' -]{3,40}?)\s(?:(?:is|are|stands?)\s)?"
    rf"(?:now\s)?(?P<way>up|down)\sto\s{HEDGES}<(?P<b>\d+)>",
    re.IGNORECASE,
)


def _now(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What is up or down now, beside what had its very name in the sentence before."""
    if not earlier or not re.search(r"\bnow\b", passage.sketch):
        return
    before = earlier[0]
    for match in finditer(NOW, passage.sketch):
        name = match["who"].lower().strip()
        named = [
            int(mark[1])
            for mark in re.finditer(
                rf"<(\d+)>\s(?:of\s)?{re.escape(name)}\b", before.sketch.lower()
            )
        ]
        if len(named) == 1:
            after = passage.figures[int(match["b"])]
            yield from moved(
                after, before.figures[named[0]], 1 if match["way"].lower() == "up" else -1
            )
