"""Peaks: a figure beside the peak or the record of its own that it has left behind.

"Well below the peak of 15.7 million", "cases peaked at 4,869 and have since fallen. There were
1,759 in 2012", "the best so far this year, at 1.5 billion, compared with 1.4 in August".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.claim import Claim
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sequels import HEDGES, SINCE, moved, named_level, named_stems
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.passages.words import move_words
from factcheck.reading.printing import Tie

PEAKED = re.compile(
    r"\bpeak(?:ed|ing)\s(?:[^<>;.]{0,40}?\s)?(?:at|of|with)\s[^<>;,.]{0,20}?<(?P<a>\d+)>"
)
# "A record <0> checks in 2016"
RECORD = re.compile(
    r"\b(?:an?|the|its)\s(?:all-time\s)?(?:record|peak|high)(?:\sof)?\s<(?P<a>\d+)>(?P<what>[^<>;.]{0,60})"
)
AROUND, NEXT = 110, 3
SAID, LIKELY = 0.9, 0.8


def peak_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each figure with the peak, low or record that it is told of."""
    for number, passage in enumerate(passages):
        if passage.figures:
            earlier = passages[max(0, number - NEXT) : number]
            yield from _below_peak(passage)
            yield from _best_so_far(passage)
            yield from _since_peak(passage, earlier)
            yield from _left(passage, earlier)
            yield from _at_its_highest(passage, earlier)


# "Down from <1> and well below the peak of <2>"
BELOW_PEAK = re.compile(
    r"\b(?:below|from|since|off|under|short\sof|beneath)\s(?:the|its|their|an?|[A-Z]\w+'s)\s(?:[\w'-]+\s){0,4}?"
    r"(?P<word>peak|high|record|trough|low)\sof\s(?:nearly\s|almost\s|about\s|over\s|more\sthan\s)?<(?P<p>\d+)>"
)
RISES = frozenset({"trough", "low"})


def _below_peak(passage: Passage) -> Iterator[Tie]:
    """What the peak of an earlier time is told of was never more; nor less than its low."""
    for match in finditer(BELOW_PEAK, passage.sketch):
        peak = passage.figures[int(match["p"])]
        others = _told_below(passage, match.start(), peak)
        if others and not SINCE_TIMES.search(passage.sketch[: match.start()]):
            ids = (peak.id, *(each.id for each in others))
            yield Tie("least" if match["word"] in RISES else "most", ids, confidence=SAID)


def _told_below(passage: Passage, offset: int, peak: Claim) -> list[Claim]:
    """The figure that is below a peak, with those before that it came from: "12, down from 14"."""
    found: list[Claim] = []
    for number in passage.before(offset):
        claim = passage.figures[number]
        if are_alike(peak, claim) and (claim.kind in MOVES) == (peak.kind in MOVES):
            found.append(claim)
            if claim.lead not in EARLIER:
                break
    return found


SINCE_TIMES = re.compile(
    r"\b(?:times|twice|double[ds]?|tripled?|above|exceed\w*|surpass\w*|beat\w*)\b|;"
)
# "The best so far this year, totalling <0>, compared with <1> in August"
SO_FAR = re.compile(
    r"\b(?P<word>highest|lowest|largest|smallest|best|worst|biggest|weakest|strongest)\b[^<>;.]{0,30}?"
    r"\b(?:so\sfar\sthis\s\w+|of\sthe\syear|this\syear|on\srecord|ever|in\shistory)\b[^<>;.]{0,30}?<(?P<a>\d+)>"
    r"[^<>;.]{0,40}?,\s(?:compared\s(?:with|to)|against|up\sfrom|down\sfrom)\s[^<>;.]{0,15}?<(?P<b>\d+)>"
)
GOOD = re.compile(
    r"\b(?:surplus|sales|exports?|profits?|earnings|revenues?|output|production|turnover|results?)\b"
)
ORDERS = {
    "highest": 1,
    "largest": 1,
    "biggest": 1,
    "strongest": 1,
    "lowest": -1,
    "smallest": -1,
    "weakest": -1,
}


def _best_so_far(passage: Passage) -> Iterator[Tie]:
    """The best of a year beside what came just before it."""
    for match in finditer(SO_FAR, passage.sketch):
        a, b = passage.figures[int(match["a"])], passage.figures[int(match["b"])]
        good = 1 if GOOD.search(passage.sketch[: match.start()]) else 0
        way = ORDERS.get(match["word"], good if match["word"] == "best" else -good)
        if way and are_alike(a, b) and (a.kind in MOVES) == (b.kind in MOVES):
            yield Tie("ranked", (a.id, b.id) if way > 0 else (b.id, a.id), confidence=LIKELY)


def _since_peak(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What a level has come to since its peak."""
    since = SINCE.search(passage.sketch)
    if since is None or PEAKED.search(passage.sketch):
        return
    if _falling().search(passage.sketch) is None:
        return
    for before in earlier:
        peak = PEAKED.search(before.sketch)
        if peak is None:
            continue
        top = before.figures[int(peak["a"])]
        named = frozenset(named_stems(before.sketch[: peak.start()]))
        for number in passage.after(since.start()):
            claim, place = passage.figures[number], passage.place(number)
            near = named_stems(passage.sketch[max(0, place - AROUND) : place + AROUND // 2])
            if claim.kind not in MOVES and are_alike(top, claim) and not named.isdisjoint(near):
                yield Tie("ranked", (top.id, claim.id), confidence=LIKELY)
                break


@cache
def _falling() -> re.Pattern[str]:
    falls = [word for word, way in move_words().items() if way < 0]
    return re.compile(rf"\b(?:{any_of(falls)})\b", re.IGNORECASE)


@cache
def _leaving() -> re.Pattern[str]:
    """ "The checks dropped in 2017 to <0>"."""
    falls = [word for word, way in move_words().items() if way < 0]
    return re.compile(
        rf"^(?:the|its|their|that|those|these)\s(?P<who>(?:[\w'-]+\s){{1,3}})(?:{any_of(falls)})\s"
        rf"(?:\w+ly\s)?(?:in\s[^<>,;.]{{2,20}}\s)?to\s{HEDGES}<(?P<b>\d+)>",
        re.IGNORECASE,
    )


# What only creeps up again does not come back to the record.
SLIGHTLY_UP = re.compile(
    r"\b(?:tick|edg|inch|creep|nudg)(?:ed|ing)\s(?:back\s)?(?:up\s|higher\s)?to\s<(?P<b>\d+)>"
)


def _left(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """A record, and what it has fallen to in the next sentences."""
    match = _leaving().match(passage.sketch)
    if match is None:
        return
    after, who = passage.figures[int(match["b"])], frozenset(named_stems(match["who"]))
    for before in reversed(earlier):
        for record in finditer(RECORD, before.sketch):
            named = who and who <= frozenset(named_stems(record["what"]))
            if named:
                top = before.figures[int(record["a"])]
                yield from moved(after, top, -1)
                if slight := SLIGHTLY_UP.search(passage.sketch):
                    yield from moved(passage.figures[int(slight["b"])], top, -1)
                return


# "The drop in rail freight since 1998, when it stood at its peak of <0>"
AT_HIGHEST = re.compile(
    r"\b(?:in|of)\s(?P<who>[^<>;,.]{4,50}?)\ssince\s[^<>;.]{0,40}?,?\swhen\s(?:it|they)\s(?:was|were|stood)\s"
    r"at\s(?:its|their|an?)\s(?:\w+\s)?(?P<word>highest|lowest|peak|record)\s(?:level\s|point\s)?(?:of|at)\s<(?P<p>\d+)>"
)


def _at_its_highest(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What a level has come to since it was at its highest."""
    match = AT_HIGHEST.search(passage.sketch)
    if match is not None:
        top = passage.figures[int(match["p"])]
        level = named_level(earlier, match["who"], top)
        if level is not None:
            ids = (level.id, top.id) if match["word"] == "lowest" else (top.id, level.id)
            yield Tie("ranked", ids, confidence=LIKELY)
