"""Differences: by how much a level is told to be above or below an earlier one, and that one.

"41 per cent, an increase of six percentage points on 1998 (35 per cent)", "an average of 3.2, an
increase of 0.3 on the count of 2.9", "12 per cent. This is four percentage points more than in
1998, when it was eight", "In 1998 it was three percentage points lower at 64 per cent".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim, Kind
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.passages.steps import HEDGES, POINTS
from factcheck.reading.printing import Tie

NOUNS = (
    r"(?:rise|increase|growth|gain|climb|jump|leap|surge|upturn|fall|drop|decline|decrease|dip|"
    r"reduction|cut|slump|loss|downturn|change|difference|improvement|deterioration|narrowing|"
    r"widening|rebound|recovery)"
)
WAYS = (
    r"(?:higher|lower|more|less|fewer|up|down|above|below|greater|smaller|larger|better|worse|longer|"
    r"shorter|taller|heavier|lighter|wider|deeper|older|younger|cheaper|dearer|bigger)"
)
COMPARED = frozenset({"more", "fewer", "less"})
UPWARD = re.compile(
    r"\b(?:rise|increase|growth|gain|climb|jump|leap|surge|upturn|up|rising|increasing|growing|"
    r"higher|more|above|greater|larger|longer|taller|heavier|wider|deeper|older|dearer|bigger)\b"
)
DOWNWARD = re.compile(
    r"\b(?:fall|drop|decline|decrease|dip|reduction|cut|slump|down|falling|decreasing|declining|"
    r"dropping|lower|less|fewer|below|smaller|shorter|lighter|younger|cheaper)\b"
)
# What leads to a difference: "an increase of", "up", "which was".
LED = re.compile(
    rf"(?:\b(?:an?|the)\s(?:[\w-]+\s){{0,2}}?{NOUNS}\sof\s|\b(?:up|down)\s(?:by\s)?|"
    rf"\b(?:rising|falling|increasing|decreasing|declining|growing|dropping)\s(?:by\s)?|"
    rf"(?P<needs>(?:\b(?:is|was|are|were|be|stands?|stood)|,|\()\s?)){HEDGES}$"
)
# What leads from it to the earlier level: "on 2001 (", "higher than a year before, when it was".
ON = re.compile(
    rf"(?:\s?\((?:<\d+>|[^<>()])*\))?(?P<way>,?\s{WAYS}(?:\s[a-z]+)?)?,?\s"
    r"(?:than|on|from|since|over|above|below|compared\s(?:with|to)|against|in)\s"
    r"(?P<told>[^<>;]{0,80}?)\s?\(?<(?P<a>\d+)>"
)
AT = re.compile(rf"\s{WAYS},?\s(?:\(?at|with)\s{HEDGES}<(?P<a>\d+)>")
# A clause of its own, or another comparison, between two figures.
BROKEN = re.compile(
    r"\b(?:while|whereas|but|although|though|however|because|compared|against|versus|to|up|down|"
    r"rose|fell|following|including|excluding|due|reflecting|and|planned|expected|forecast|hoped|"
    r"feared|thought|predicted|needed|targeted|allowed|intended|estimated|usual|normal|budgeted)\b"
)
# "With <0> medals the team won <1> more than the <2>": any verb may lead to it.
THE = re.compile(
    rf"\s{WAYS}(?:\s[a-z]+)?\sthan\s(?:the|last\s[a-z]+'s)\s(?:total\sof\s)?<(?P<a>\d+)>"
)
# "A turnout <1> higher than the <2>"
CALLED = re.compile(r",\san?\s(?:[a-z-]+\s){1,2}$")
WITH = re.compile(r"^(?:[Ww]ith|[Aa]t)\s[^<>;.,]{0,20}<\d+>[^<>;.]{0,50}$")

PRONOUN = re.compile(
    r"(?:^|;\s)(?:In\s[^<>,;]{2,30},?\s)?(?:this|that|it|the\s(?:figure|rate|proportion|percentage|"
    r"number|total|share|level))\s(?:is|was|has\sbeen|represents|represented|marks|marked)\s",
    re.IGNORECASE,
)
# "In 2001 this was lower": of the time before.
THEN = re.compile(r"(?:^|,\s|;\s)in\s[^<>,;]{2,30},?\s(?:this|it|that)\swas\s$", re.IGNORECASE)
# "Gained <0> and now stand at <1>, compared with <2>"
GAINED = re.compile(
    r"\b(?:(?P<up>gained|added|rose|climbed|jumped)|(?P<down>lost|shed|fell|dropped|slipped|slid))\s(?:by\s)?"
    r"<(?P<n>\d+)>(?:\s[a-z]+)?,?\sand\s(?:now|is|are|was|were|stands?|stood|reached|closed|ended)\b"
    r"[^<>;.,]{0,25}?<(?P<b>\d+)>[^<>;.]{0,20}?(?:compared\s(?:with|to)|from|after|against)\s"
    r"(?:the\s|only\s|just\s)?<(?P<a>\d+)>"
)
# "More than its neighbour, after": set beside somebody else, and then told of earlier.
OF_ANOTHER = re.compile(r"^(?:its|their|his|her|any|the)\s(?!previous|last|year)[^,]*,\safter\b")
FARTHEST = 110
SURE, SAID = 0.96, 0.9


def difference_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each difference with the two levels that it is of."""
    for number, passage in enumerate(passages):
        before = passages[number - 1] if number else None
        for match in finditer(GAINED, passage.sketch):
            step, later, earlier = (passage.figures[int(match[name])] for name in "nba")
            if _is_level(later, earlier) and _may_differ(step, later, earlier):
                way = "step up" if match["up"] else "step down"
                yield Tie(way, (step.id, later.id, earlier.id), confidence=SAID)
        for place, claim in enumerate(passage.figures):
            told = claim.after[1:2] == ("than",) and claim.after[0] in COMPARED
            if (
                told
                or claim.kind in (Kind.POINTS, Kind.DIFFERENCE)
                or claim.quantity.unit in POINTS
            ):
                yield from _of(passage, place, before)


def _of(passage: Passage, place: int, before: Passage | None) -> Iterator[Tie]:
    step, start = passage.figures[place], passage.place(place)
    ahead, end = passage.sketch[:start], start + len(f"<{place}>")
    led = LED.search(ahead)
    at = AT.match(passage.sketch, end) if THEN.search(ahead) else None
    on = ON.match(passage.sketch, end) if led else None
    the = None
    if not led and (WITH.match(ahead) or CALLED.search(ahead)):
        the = THE.match(passage.sketch, end)
    match = at or on or the
    if match is None or (at is None and on and led and led["needs"] and not _says_way(on)):
        return
    if on and at is None and (BROKEN.search(on["told"]) or OF_ANOTHER.search(on["told"])):
        return
    earlier = passage.figures[int(match["a"])]
    later, confidence = _later(passage, (led.start() if led else start, start), earlier), SURE
    if later is None and before is not None and PRONOUN.match(passage.sketch):
        later, confidence = _only(before, earlier), SAID
    if later is not None and _may_differ(step, later, earlier):
        # "When it was" may go on about something else.
        confidence = SAID if " when" in match[0] else confidence
        way = _way(f"{led[0] if led and not at else ''}{match[0]}", then=at is not None)
        yield Tie(way, (step.id, later.id, earlier.id), confidence=confidence)


def _way(words: str, *, then: bool) -> str:
    """The step up or down that words tell, of the later level or of the one then."""
    up, down = bool(UPWARD.search(words)), bool(DOWNWARD.search(words))
    return "step" if up == down else "step up" if up != then else "step down"


def _says_way(on: re.Match[str]) -> bool:
    """Whether the words after a difference say which way it is: "lower than", "above"."""
    return bool(on["way"]) or re.match(r"\s(?:above|below)\b", on[0]) is not None


def _later(passage: Passage, places: tuple[int, int], earlier: Claim) -> Claim | None:
    """The nearest level before a difference in its clause; it is led to from the first place."""
    offset, start = places
    for number in passage.before(offset):
        claim = passage.figures[number]
        if not _is_level(claim, earlier):
            continue
        between = re.sub(r"\([^()]*\)?|<\d+>", "", passage.sketch[passage.place(number) : offset])
        apart = len(between) > FARTHEST or BROKEN.search(between)
        broken = ";" in between and not PRONOUN.search(
            passage.sketch[passage.place(number) : start]
        )
        return None if apart or broken or claim.lead in EARLIER else claim
    return None


def _only(passage: Passage, earlier: Claim) -> Claim | None:
    """The one level of a sentence that may be set beside an earlier one."""
    levels = [claim for claim in passage.figures if _is_level(claim, earlier)]
    return levels[0] if len(levels) == 1 and levels[0].lead not in EARLIER else None


def _is_level(claim: Claim, other: Claim) -> bool:
    rates = {claim.quantity.unit, other.quantity.unit} == {"percent"}
    return claim is not other and (rates or claim.kind not in MOVES) and are_alike(claim, other)


def _may_differ(step: Claim, later: Claim, earlier: Claim) -> bool:
    """Whether a figure may be the difference of two: points of percentages, or of their unit."""
    if step.quantity.number <= 0 or step.quantity.unit == "times":
        return False
    units = {later.quantity.unit, earlier.quantity.unit}
    if step.quantity.unit in POINTS:
        return units == {"percent"}
    return (
        earlier.kind not in MOVES
        and "percent" not in units
        and len({*units, step.quantity.unit} - {""}) <= 1
    )
