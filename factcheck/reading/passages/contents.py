"""Contents: what a total includes or is made up of, and limits that a text sets its figures.

"Claims of 482 million, including 275 of loans and 207 of trade credit", "The financing will
comprise 310 million of loans and 535 million of bonds", "moves are only shown in this table if
they equal or exceed 0.4 billion", "a 382 billion deficit. The deficit would remain
under 400 billion".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.reading.statements.ties import is_currency

HEDGES = (
    r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|only\s|nearly\s|almost\s|over\s|more\sthan\s|"
    r"up\sto\s|approximately\s|roughly\s)*"
)
# "<0>, including <1> of loans and <2> of credit"
INCLUDING = re.compile(
    rf"<(?P<whole>\d+)>[^<>;.]{{0,60}}?,?\s(?:including|which\sincludes?|which\sincluded)\s{HEDGES}<(?P<a>\d+)>"
    rf"(?:[^<>;.]{{0,70}}?\band\s{HEDGES}<(?P<b>\d+)>)?"
)
# A result may include a gain that is larger than itself; a price is not made up of an amount.
BALANCE = re.compile(
    r"\b(?:profits?|loss(?:es)?|incomes?|earn(?:ings|ed|s)?|net|lost|gain(?:s|ed)?|surplus|deficit|"
    r"balance|charges?|cash\sflow|results?|growth|share|each|rose|fell|up|down|increase\w*|by|"
    r"average\w*|between|from|dividend)\b",
    re.IGNORECASE,
)
# "This financing will comprise <0> of loans and <1> of bonds"
COMPRISES = re.compile(
    r"^(?:this|that|the|these|those|it|its|their)\s(?:[\w-]+\s){0,3}?(?:(?:will|would|is\sto)\s)?"
    r"(?:compris(?:es?|ed)|consist(?:s|ed)?\sof|(?:is|was|are|were|be)\smade\sup\sof|"
    rf"(?:is|was|be)\ssplit\sinto)\s{HEDGES}<(?P<a>\d+)>[^<>;.]{{0,80}}?\band\s{HEDGES}<(?P<b>\d+)>"
    r"[^<>;]*$",
    re.IGNORECASE,
)
# "<0> people live alone, of whom <1> are men"
WHOM = re.compile(
    rf"<(?P<whole>\d+)>[^<>;.]{{0,60}},\s(?:out\s)?of\swh(?:om|ich)\s{HEDGES}<(?P<part>\d+)>"
    r"(?:\s[a-z]+)?\s(?:are|were|is|was|had|have|will|died|came|went|lived?|did)\b"
)
# "The <0> connections take the total to <1>"
TAKE = re.compile(
    rf"^(?:the|these|those)\s(?:new\s|latest\s)?<(?P<part>\d+)>[^<>;.]{{0,50}}?\s(?:tak|bring|brought|took|push|lift|rais)"
    r"\w*\s(?:the|its|their)\s(?:\w+\s){0,2}?(?:total|number|tally|toll|count|figure)\b[^<>;.]{0,90}?\s"
    rf"to\s{HEDGES}<(?P<whole>\d+)>",
    re.IGNORECASE,
)
# "Moves are only shown in this table if they equal or exceed <0>"
LISTED = re.compile(
    r"\b(?:only|not)\s(?:detailed|shown|listed|included|reported|given|mentioned|commented\son)\sin\sthis\s[^<>;]{0,60}?"
    r"\b(?:equal(?:\sto)?,?\sor\s(?:exceed|above|greater\sthan|more\sthan|larger\sthan)|at\sleast|exceed)\s"
    rf"{HEDGES}<(?P<limit>\d+)>"
)
# "The deficit would remain under <0>"
REMAIN = re.compile(
    r"^(?:the|its|this|that|their|his|her)\s(?P<noun>[a-z]{4,})\s(?:(?:will|would|should|could|is\sexpected\sto|"
    r"is\sforecast\sto)\s)?(?:remain|stay|keep|hold)(?:s|ed)?\s(?:(?P<down>under|below|beneath)|above|over)\s"
    r"(?:the\s)?<(?P<limit>\d+)>",
    re.IGNORECASE,
)
NO_AMOUNTS = frozenset({"", "percent", "percentage point", "point"})
CUES = (
    "includ",
    "compris",
    "consist",
    "made up",
    "split into",
    "of wh",
    "only ",
    "remain",
    "total",
)
BACK, AHEAD = 1, 8
SAID, LIKELY = 0.9, 0.85


def content_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each part with its whole, and each figure with the limit that a text sets to it."""
    for number, passage in enumerate(passages):
        if not passage.figures or not any(cue in passage.sketch for cue in CUES):
            continue
        before = passages[number - 1] if number else None
        yield from _included(passage)
        yield from _comprised(passage, before)
        yield from _listed(passage, passages[number + 1 : number + 1 + AHEAD])
        yield from _kept(passage, before)


def _included(passage: Passage) -> Iterator[Tie]:
    """Each part that a total is said to include."""
    for match in finditer(INCLUDING, passage.sketch):
        whole = passage.figures[int(match["whole"])]
        told = passage.sketch[max(0, match.start() - 70) : match.start("a")]
        if whole.kind in MOVES or BALANCE.search(told.rpartition(";")[2]):
            continue
        for name in ("a", "b"):
            part = passage.figures[int(match[name])] if match[name] else None
            if part is not None and _may_hold(whole, part):
                yield Tie("part", (whole.id, part.id), confidence=LIKELY)
    for pattern in (WHOM, TAKE):
        for match in finditer(pattern, passage.sketch):
            whole, part = (passage.figures[int(match[name])] for name in ("whole", "part"))
            moved = whole.kind in MOVES or part.kind in MOVES
            if not moved and whole.quantity.unit != "percent" and are_alike(whole, part):
                yield Tie("part", (whole.id, part.id), confidence=SAID)


def _may_hold(whole: Claim, part: Claim) -> bool:
    """Whether both are amounts in one unit, which the part may leave out, and no percentages."""
    one, other = whole.quantity, part.quantity
    elided = not other.unit and is_currency(one.unit) and other.scale > 1
    return (
        one.unit not in NO_AMOUNTS and (one.unit == other.unit or elided) and part.kind not in MOVES
    )


def _comprised(passage: Passage, before: Passage | None) -> Iterator[Tie]:
    """The two parts that make up the one amount of the sentence before."""
    match = COMPRISES.match(passage.sketch) if before is not None else None
    if match is None or before is None:
        return
    parts = [passage.figures[int(match[name])] for name in ("a", "b")]
    unit = parts[0].quantity.unit
    wholes = [each for each in before.figures if each.quantity.unit == unit]
    plain = all(part.quantity.unit == unit and part.kind not in MOVES for part in parts)
    if len(wholes) == 1 and plain and is_currency(unit) and wholes[0].kind not in MOVES:
        figures = (wholes[0].id, *(part.id for part in parts))
        yield Tie("told rows ++", figures, confidence=LIKELY)


def _listed(passage: Passage, following: Sequence[Passage]) -> Iterator[Tie]:
    """Each move of the section that is told only where it reaches a limit."""
    match = search(LISTED, passage.sketch)
    if match is None:
        return
    limit = passage.figures[int(match["limit"])]
    for later in following:
        for claim in later.figures:
            moved = claim.kind in MOVES and claim.before[:1] == ("by",)
            if moved and claim.quantity.unit == limit.quantity.unit:
                yield Tie("threshold", (claim.id, limit.id), confidence=LIKELY)


def _kept(passage: Passage, before: Passage | None) -> Iterator[Tie]:
    """A level of the sentence before, which is said to stay on one side of a limit."""
    match = REMAIN.match(passage.sketch)
    if match is None or before is None:
        return
    limit = passage.figures[int(match["limit"])]
    noun = re.compile(rf"<(\d+)>\s(?:[\w-]+\s){{0,2}}{match['noun']}\b", re.IGNORECASE)
    levels = [before.figures[int(mark[1])] for mark in noun.finditer(before.sketch)]
    for level in levels[-1:]:
        if level.lead not in EARLIER and level.kind not in MOVES and are_alike(level, limit):
            pair = (limit.id, level.id) if match["down"] else (level.id, limit.id)
            yield Tie("threshold", pair, confidence=LIKELY)
