"""Wholes: a part, and the whole that another sentence or clause says it belongs to.

"Receipts were 1.6 billion in June. That brings the total for the year to 3.3 billion", "of 237
sites, 83 had their wettest June", "reserves of 18.9 billion. Its reserves include 14.9 of oil".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.quantity import Form
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.sketch import (
    EARLIER,
    MOVES,
    Passage,
    are_alike,
    are_of_one_unit,
)
from factcheck.reading.printing import Tie
from factcheck.reading.statements.ties import is_currency

HEDGES = (
    r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|only\s|nearly\s|almost\s|over\s|more\sthan\s)*"
)
# "That brings total receipts in the first half to <0>"
BRINGS = re.compile(
    r"^(?:that|this|it|the\s[a-z]+)\s(?:has\s|have\s)?(?:bring|brings|brought|take|takes|took|taken|push\w*|rais\w+|lift\w*)\s"
    r"(?:the\s|its\s|their\s|his\s|her\s)?(?:[\w'-]+\s){0,3}?(?:total|totals|tally|toll|number|sum)\b"
    rf"[^<>;.]{{0,60}}?\sto\s{HEDGES}<(?P<whole>\d+)>",
    re.IGNORECASE,
)
# "Of <0> observation sites, <1> had"
OF_ALL = re.compile(
    r"\b[Oo]f\s(?:the\s|its\s|all\s|all\sthe\s|those\s|these\s)?<(?P<whole>\d+)>(?:\s[a-z-]+){0,3},\s"
    rf"{HEDGES}<(?P<part>\d+)>(?:\s[a-z-]+)?\s(?:had|have|were|was|are|is|did|said|saw|reported|voted|came|went)\b"
)
# "Exports to Europe rose to <0>, of which those to Germany came to <1> and those to Spain to <2>"
OF_WHICH = re.compile(r"<(?P<whole>\d+)>[^<>;.]{0,25}?,?\s(?:out\s)?of\swhich\b(?!\sonly\s\d)")
# "Two polls, one of which", "150 banks, <1> of which were local"
SOME = re.compile(
    r"(?:\b(?:one|some|most|many|several|each|all|none|both|neither|few|half|part|much)|,\s<\d+>)\s(?:out\s)?of\swhich$"
)
# "Of the European total, shipments to Germany came to <0>"
OF_TOTAL = re.compile(r"^[Oo]f\s(?:the|this|that)\s(?:[\w'-]+\s){0,2}(?:total|sum|amount)\b,?\s")
# "Its reserves include <0>"
INCLUDE = re.compile(
    rf"^(?:its|the|their|those|these)\s(?P<noun>[a-z]{{4,}})\sincluded?\s{HEDGES}<(?P<part>\d+)>",
    re.IGNORECASE,
)
# "<0> points, recovering a portion of its <1> drop"
PORTION = re.compile(
    r"\b(?:recover|recoup|regain|claw\w*\sback|erase?|retrac)(?:ed|ing|e|ing\sback)?\s"
    r"(?:only\s|just\s)?(?:a\s(?:small\s|large\s)?(?:portion|part|fraction)|some|part|most|half)\sof\s"
    rf"(?:its|the|their|that|[A-Z]\w+'s)\s{HEDGES}<(?P<whole>\d+)>"
)
# "No candidate won an outright majority"
NO_MAJORITY = re.compile(
    r"\b(?:no|neither|none\sof\sthe)\s(?:single\s|other\s)?(?:candidates?|party|side|one)\b[^<>.;]{0,40}?\s"
    r"(?:won|received|got|gained|had|secured|reached|took|achieved)\s"
    r"(?:an?\s(?:outright\s|absolute\s|clear\s|overall\s)?majority|more\sthan\shalf)\b",
    re.IGNORECASE,
)
VOTES = re.compile(r"\b(?:votes?|ballots?|election|polled|polling)\b", re.IGNORECASE)
LED = re.compile(r"\b(?:led|leads|leading|came\sfirst|finished\sfirst)\b")
LED_REACH = 70
BACK, NOUN_REACH = 4, 50
SAID, LIKELY = 0.9, 0.8


def whole_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each part with the whole that it is told to be of."""
    for number, passage in enumerate(passages):
        earlier = passages[max(0, number - BACK) : number]
        yield from _without_majority(passage, earlier)
        if passage.figures:
            yield from _of_all(passage)
            yield from _portions(passage)
            yield from _of_which(passage, earlier)
            yield from _across(passage, earlier)


def _across(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """A part and its whole in two sentences that follow each other."""
    if not earlier or not earlier[-1].figures:
        return
    before = earlier[-1]
    if match := BRINGS.match(passage.sketch):
        whole = passage.figures[int(match["whole"])]
        parts = [each for each in _levels(before) if are_alike(whole, each)]
        # Of several, one may be what is wanted: "63 million, against a shortage of 600 million".
        if len(parts) == 1 and whole.quantity.unit != "percent":
            yield Tie("part", (whole.id, parts[0].id), confidence=LIKELY)
    if match := INCLUDE.match(passage.sketch):
        part = passage.figures[int(match["part"])]
        for whole in _levels(before):
            place = before.place(before.figures.index(whole))
            near = before.sketch[max(0, place - NOUN_REACH) : place].lower()
            if match["noun"].lower() in near and _are_of_one_size(whole, part):
                yield Tie("part", (whole.id, part.id), confidence=SAID)
                break


def _levels(passage: Passage) -> Iterator[Claim]:
    """The figures of a passage that are no rise or fall and no earlier level, the last first."""
    for claim in reversed(passage.figures):
        if claim.kind not in MOVES and claim.lead not in EARLIER:
            yield claim


def _are_of_one_size(whole: Claim, part: Claim) -> bool:
    """Whether two figures are counted in one unit, of which one may be told more closely."""
    a, b = whole.quantity.unit, part.quantity.unit
    return are_of_one_unit(whole, part) or (bool(b) and a.split("/")[0].startswith(b))


def _of_all(passage: Passage) -> Iterator[Tie]:
    """How many of all: both are counts."""
    for match in finditer(OF_ALL, passage.sketch):
        whole, part = (passage.figures[int(match[name])] for name in ("whole", "part"))
        units = {whole.quantity.unit, part.quantity.unit}
        counted = part.quantity.form in (Form.DIGITS, Form.WORDS) and part.quantity.place >= 1
        if counted and not any(unit == "percent" or is_currency(unit) for unit in units):
            yield Tie("part", (whole.id, part.id), confidence=SAID)


def _of_which(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """Each part of what is told just before it."""
    match = OF_WHICH.search(passage.sketch)
    whole, start = None, 0
    if match and SOME.search(passage.sketch[: match.end()]):
        return
    if match:
        whole, start = passage.figures[int(match["whole"])], match.end()
    elif earlier and earlier[-1].figures and OF_TOTAL.match(passage.sketch):
        whole = next(_levels(earlier[-1]), None)
    # "About 300 million a year. Of the total cost": that is of several years.
    if whole is not None and not match and "/" in whole.quantity.unit:
        return
    if whole is None or whole.kind in MOVES or whole.quantity.unit == "percent":
        return
    end = passage.sketch.find(";", start)
    for number in passage.after(start, end if end > 0 else None):
        part = passage.figures[number]
        level = part.kind not in MOVES and part.lead not in EARLIER
        if level and part.quantity.unit != "percent" and _are_of_one_size(whole, part):
            yield Tie("part", (whole.id, part.id), confidence=LIKELY)


def _portions(passage: Passage) -> Iterator[Tie]:
    """What was won back, and the loss that it is only a part of."""
    for match in finditer(PORTION, passage.sketch):
        whole = passage.figures[int(match["whole"])]
        for number in passage.before(match.start()):
            part = passage.figures[number]
            if part.quantity.unit == whole.quantity.unit and part.quantity.unit != "percent":
                yield Tie("part", (whole.id, part.id), confidence=SAID)
                break


def _without_majority(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """The shares of a vote in which nobody had more than half."""
    if search(NO_MAJORITY, passage.sketch) is None:
        return
    for before in earlier[-3:]:
        if VOTES.search(before.sketch) and not re.search(
            r"\bturnout\b", before.sketch, re.IGNORECASE
        ):
            for number, claim in enumerate(before.figures):
                near = before.sketch[: before.place(number)][-LED_REACH:]
                if (
                    claim.quantity.unit == "percent"
                    and claim.kind not in MOVES
                    and LED.search(near)
                ):
                    yield Tie("minority", (claim.id,), confidence=LIKELY)
