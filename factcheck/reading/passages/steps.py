"""Steps: how far it is from one level to another, told beside both.

"Gained 4 points among men (from 27 to 31 percent)", "fell by 1.24 billion to 12.60 billion after
falling 1.71 billion to 13.85 billion", "37.3 to 35.5 percent, a difference of 1.8 points".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim, Kind
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Tie
from factcheck.units import CELSIUS, FAHRENHEIT

HEDGES = r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|only\s|nearly\s|almost\s|over\s)*"
NEAR = r"[^<>;]{0,60}?"
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
    # "<0> to <1>, a difference of <2>"; "<0> against <1>, giving a <2> lead"
    re.compile(
        r"<(?P<a>\d+)>[^<>;.]{0,60}?<(?P<b>\d+)>[^<>;.]{0,30}?,\s(?:giving\s\w+\s|leaving\s)?an?\s"
        r"(?:difference|gap|lead|margin|advantage|spread)\sof\s(?:less\sthan\s|more\sthan\s)?"
        r"(?:an?\s|just\s|about\s)*<(?P<step>\d+)>"
    ),
)
# "fell <0> to <1> after falling <2> to <3>"
AFTER = re.compile(
    rf"<(?P<step>\d+)>[^<>;,]{{0,30}}?\bto\s{HEDGES}<(?P<b>\d+)>{NEAR}\bafter\s[a-z]+ing\s(?:by\s)?"
    rf"(?:<\d+>)[^<>;,]{{0,20}}?\bto\s{HEDGES}<(?P<a>\d+)>"
)
POINTS = frozenset({"percentage point", "point", "basis point"})
APART = re.compile(r"\b(?:while|whereas|but|although)\b|(?:,|;)\sand\b")
SAID = 0.9


def step_ties(passage: Passage) -> Iterator[Tie]:
    """Each step with its two levels, the one that it leads to first."""
    told: set[str] = set()
    for pattern in (*STEPS, AFTER):
        for match in pattern.finditer(passage.sketch):
            step, a, b = (passage.figures[int(match[part])] for part in ("step", "a", "b"))
            if step.id not in told and _belongs(step, a, b) and not APART.search(match[0]):
                told.add(step.id)
                yield Tie("step", (step.id, b.id, a.id), confidence=SAID)


def _belongs(step: Claim, a: Claim, b: Claim) -> bool:
    """Whether a figure may be the difference of two: points of percentages, or of their unit."""
    units = (a.quantity.unit, b.quantity.unit)
    if step.quantity.unit in POINTS:
        return units == ("percent", "percent")
    differs = step.kind is Kind.DIFFERENCE
    signs = a.quantity.number > 0 and b.quantity.number > 0
    # A temperature may pass zero on its way; an amount below nothing is told otherwise.
    signs |= {*units} <= {CELSIUS, FAHRENHEIT, "degree"}
    named = {*units, step.quantity.unit} - {""}
    return differs and signs and len(named) == 1 and "percent" not in named
