"""Steps: how far it is from one level to another, told beside both.

"Gained 5 points among men (from 29 to 34 percent)", "fell by 0.84 billion to 9.36 billion after
falling 1.15 billion to 10.20 billion", "41.6 to 39.2 percent, a difference of 2.4 points".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claim import Claim, Kind
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.units import CELSIUS, FAHRENHEIT

HEDGES = r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|only\s|nearly\s|almost\s|over\s)*"
NEAR = r"[^<>;]{0,60}?"
# "<0> (<1>) in 2011, an increase of <2> since 2001 from <3>"
OF_FROM = re.compile(
    r"<(?P<b>\d+)>[^<>;()]{0,50}?(?:\(<\d+>[^<>;()]{0,50}\)[^<>;()]{0,25}?)?,\s"
    r"(?:or\s)?an?\s(?:[\w-]+\s){0,2}?(?:rise|gain|increase|jump|drop|fall|decline|decrease|"
    rf"improvement|reduction)\sof\s{HEDGES}<(?P<step>\d+)>[^<>;.]{{0,40}}?\bfrom\s{HEDGES}<(?P<a>\d+)>"
)
STEPS = (
    # "up <0> points among women, rising from <1> in August to <2>"
    re.compile(
        rf"<(?P<step>\d+)>{NEAR}\bfrom\s{HEDGES}<(?P<a>\d+)>{NEAR}\bto\s{HEDGES}<(?P<b>\d+)>"
    ),
    # "down <0> points to <1> in May from <2>"
    re.compile(
        rf"<(?P<step>\d+)>{NEAR}\bto\s{HEDGES}<(?P<b>\d+)>{NEAR}\bfrom\s{HEDGES}<(?P<a>\d+)>"
    ),
    # "from <0> to <1>, a rise of <2>"
    re.compile(
        rf"\bfrom\s{HEDGES}<(?P<a>\d+)>{NEAR}\bto\s{HEDGES}<(?P<b>\d+)>[^<>;.]{{0,40}}?"
        r",\s(?:or\s)?an?\s(?:[\w-]+\s){0,2}?(?:rise|gain|increase|jump|drop|fall|decline|decrease|difference|swing|"
        rf"change|improvement|reduction)\sof\s{HEDGES}<(?P<step>\d+)>"
    ),
    OF_FROM,
    # "<0> to <1>, a difference of <2>"; "<0> against <1>, giving a <2> lead"
    re.compile(
        r"<(?P<a>\d+)>[^<>;.]{0,60}?(?:<\d+>\s(?:less|more|fewer|higher|lower)\sthan\s[^<>;.]{0,20}?)?"
        r"<(?P<b>\d+)>[^<>;.]{0,30}?,\s(?:giving\s\w+\s|leaving\s)?an?\s"
        r"(?:difference|gap|lead|margin|advantage|spread)\sof\s(?:less\sthan\s|more\sthan\s)?"
        r"(?:an?\s|just\s|about\s)*<(?P<step>\d+)>"
    ),
)
# "ahead by <0> and now by <1>, a <2> swing"; "ahead by <0> and now trails by <1>, a <2> swing"
AHEAD = r"(?:ahead|up|led|leading|lead|leads|(?:lead|advantage|margin|edge)\sof)"
SWING = re.compile(
    rf"\b{AHEAD}(?:\sby)?\s{HEDGES}<(?P<a>\d+)>[^<>.]{{0,60}}?\bnow\s"
    r"(?:(?:he|she|it|they)\s)?(?P<other>(?:is\s|are\s)?"
    r"(?:trail(?:s|ing)?|behind|down|loses|losing)\s)?[^<>;.]{0,30}?"
    r"<(?P<b>\d+)>[^<>;.]{0,30}?,\s(?:or\s)?an?\s<(?P<step>\d+)>[\s-]swing"
)
# "fell <0> to <1> after falling <2> to <3>"
AFTER = re.compile(
    rf"<(?P<step>\d+)>[^<>;,]{{0,30}}?\bto\s{HEDGES}<(?P<b>\d+)>{NEAR}\bafter\s[a-z]+ing\s(?:by\s)?"
    rf"(?:<\d+>)[^<>;,]{{0,20}}?\bto\s{HEDGES}<(?P<a>\d+)>"
)
# "<0> in June. This was <1> higher than in the same month last year, when it was <2>"
SINCE = re.compile(
    r"^(?:This|That|It|The\s(?:figure|total|number))\s(?:is|was|represents|represented)\s"
    rf"(?:about\s|some\s|just\s)?<(?P<step>\d+)>\s(?:\([^)<>]*\)\s)?(?P<way>higher|lower|more|less|fewer|"
    r"above|below)\s(?:than\s)?[^<>;]{0,80}?,?\s(?:when\s(?:it|they|there|this)\s(?:was|were|stood\sat|totall?ed)|"
    rf"\(|figure\sof|total\sof)\s?{HEDGES}<(?P<b>\d+)>"
)
DOWN = frozenset({"lower", "less", "fewer", "below"})
DIFFERENCE = re.compile(r",\s(?:giving\s\w+\s|leaving\s)?an?\s(?:difference|gap)\sof\s[^<>]*<\d+>$")
POINTS = frozenset({"percentage point", "point", "basis point"})
APART = re.compile(r"\b(?:while|whereas|but|although)\b|(?:,|;)\sand\b")
SAID = 0.9


def step_ties(passage: Passage) -> Iterator[Tie]:
    """Each step with its two levels, the one that it leads to first."""
    told: set[str] = set()
    for pattern in (*STEPS, AFTER):
        for match in finditer(pattern, passage.sketch):
            step, a, b = (passage.figures[int(match[part])] for part in ("step", "a", "b"))
            named = pattern is OF_FROM or search(DIFFERENCE, match[0]) is not None
            if step.id not in told and _belongs(step, a, b, named) and not APART.search(match[0]):
                told.add(step.id)
                yield Tie("step", (step.id, b.id, a.id), confidence=SAID)
    yield from _swings(passage)


def _swings(passage: Passage) -> Iterator[Tie]:
    """Each swing: from one lead to another, or to the other side's."""
    if "swing" not in passage.sketch:
        return
    for match in SWING.finditer(passage.sketch):
        step, a, b = (passage.figures[int(match[part])] for part in ("step", "a", "b"))
        units = {each.quantity.unit for each in (step, a, b)} - {"", *POINTS}
        if not units and all(each.quantity.number >= 0 for each in (step, a, b)):
            way, levels = ("sum", (a, b)) if match["other"] else ("step", (b, a))
            yield Tie(way, (step.id, *(each.id for each in levels)), confidence=SAID)


def step_sequel_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each step that a sentence tells of the level in the sentence before, with an earlier one."""
    for before, passage in pairwise(passages):
        match = SINCE.match(passage.sketch)
        if match is None or not before.figures:
            continue
        step, earlier = (passage.figures[int(match[part])] for part in ("step", "b"))
        levels = [each for each in before.figures if each.kind not in MOVES]
        later = next((each for each in reversed(levels) if are_alike(each, earlier)), None)
        if later is not None and later.lead not in EARLIER and _are_a_step(step, later, earlier):
            pair = (earlier, later) if match["way"] in DOWN else (later, earlier)
            yield Tie("step", (step.id, *(each.id for each in pair)), confidence=SAID)


def _are_a_step(step: Claim, later: Claim, earlier: Claim) -> bool:
    units = {each.quantity.unit for each in (step, later, earlier)} - {""}
    return len(units) < 2 and "percent" not in units


def _belongs(step: Claim, a: Claim, b: Claim, told: bool) -> bool:
    """Whether a figure may be the difference of two: points of percentages, or of their unit."""
    units = (a.quantity.unit, b.quantity.unit)
    if step.quantity.unit in POINTS:
        return units == ("percent", "percent")
    differs = told or step.kind is Kind.DIFFERENCE
    signs = a.quantity.number > 0 and b.quantity.number > 0
    # A temperature may pass zero on its way; an amount below nothing is told otherwise.
    signs |= {*units} <= {CELSIUS, FAHRENHEIT, "degree"}
    named = {*units, step.quantity.unit} - {""}
    counts = told and not named
    return differs and signs and (counts or len(named) == 1) and "percent" not in named
