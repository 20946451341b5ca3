"""Outdone: what a sentence told, and the goal, forecast or earlier figure that the next sets it by.

"Exports averaged 1.508 million barrels. The figure surpassed the goal of 1.410 million", "Profit
rose to 1,744 crore rupees. It narrowly missed the 1,770 crore estimate".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.reading.cued import search
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_of_one_unit
from factcheck.reading.printing import Tie

POINTING = (
    r"(?:That|This|It|They|(?:The|That|This)\s(?:[a-z]+\s)?(?:figure|total|number|sum|amount|rate|level|result|"
    r"volume|tally|toll|output|score|price|haul|turnout|bid|offer|achievement|attendance|takings)|"
    r"(?:This|Last)\s(?:year|month|week|quarter|season)'s\s[a-z]+)"
)
UP = (
    r"surpass(?:ed|es)|exceed(?:ed|s)|beats?|topp?(?:ed|s)|outstripp?(?:ed|s)|outpac(?:ed|es)|"
    r"eclips(?:ed|es)|overtook|smashe[ds]|bettered"
)
DOWN = (
    r"missed|misses|undershot|trail(?:ed|s)|lag(?:ged|s)\sbehind|"
    r"(?:fell|falls|came|is|was)\s(?:\w+\s)?(?:short|shy)\sof"
)
OUTDONE = re.compile(
    rf"^[\"“]?(?:But\s|And\s|Still,\s|However,\s)?{POINTING}\s(?:has\s|have\s|had\s|also\s|still\s|just\s|only\s|"
    rf"[a-z]+ly\s){{0,3}}(?:(?P<up>{UP})|(?:{DOWN}))\s"
    r"(?P<what>(?:the|an?|its|his|her|their|last|[A-Z][\w.-]+'s?)\s(?:(?!by\b|with\b|and\b)[^<>;.:,]){0,60}?)"
    r"<(?P<b>\d+)>"
)
LOST = re.compile(r"\b(?:loss(?:es)?|lost|deficit|shortfall|time\sof|seconds|minutes)\b")
# Fewer of what is counted may beat more.
MEASURED, MOST, LIKELY = 100, 3, 0.75


def outdone_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each level with what the next sentence says that it has beaten or missed."""
    for before, passage in pairwise(passages):
        if not (passage.figures and before.figures):
            continue
        match = search(OUTDONE, passage.sketch)
        if match is None or LOST.search(before.sketch + passage.sketch):
            continue
        other = passage.figures[int(match["b"])]
        level = _level(before, other, 1 if match["up"] else -1)
        if level is not None:
            pair = (level, other) if match["up"] else (other, level)
            yield Tie("moved", (pair[0].id, pair[1].id), confidence=LIKELY)


def _level(passage: Passage, other: Claim, direction: int) -> Claim | None:
    """The last level of a sentence that the order fits; where none does, the first of few."""
    if not other.quantity.unit and other.quantity.number < MEASURED:
        return None
    levels = [
        each
        for each in passage.figures
        if each.kind not in MOVES and each.lead not in EARLIER and are_of_one_unit(each, other)
    ]
    fitting = [
        each for each in levels if (each.quantity.number - other.quantity.number) * direction > 0
    ]
    if fitting:
        return fitting[-1]
    return levels[0] if levels and len(levels) < MOST else None
