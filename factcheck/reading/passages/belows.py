"""Belows: levels less than nothing, of which words say which is the greater.

"Growth improved to minus 0.8 percent from minus 1.9", "fell to minus 12 degrees from minus 7",
"minus 4 percent in June, improved to minus 1.5 in July", "minus 1.4 percent, better than the minus
2.2 of the first quarter". A loss, a deficit or a decline that is told with a minus may be meant by
its size: what is said of one ties nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.claim import Claim
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.passages.words import move_words
from factcheck.reading.printing import Tie
from factcheck.reading.statements.likeness import is_same_unit

# Verbs of size: what is less than nothing narrows as it rises.
SIZES = re.compile(
    r"^(?:narrow|widen|eas|slow|accelerat|quicken|shr[aiu]nk|grow|grew|expand|deepen|contract|"
    r"mount|"
    r"swell|swoll|halv|doubl|tripl|trebl|quadrupl|reduc|moderat|decelerat|enlarg|multipl|diminish|"
    r"dwindl|subsid|steepen|speed|sped|cut\sback|scal|pared|trim|shed|lost|add|increas|decreas|"
    r"eased)"
)
BETTER = (
    "improved improves improving improve recovered recovers recovering brightened brightens "
    "warmed warms warming bettered rebounded"
).split()
WORSE = (
    "worsened worsens worsening deteriorated deteriorates deteriorating weakened weakens cooled "
    "cools cooling darkened sank was~cut were~cut is~cut was~lowered was~reduced"
).split()
# Verbs that say of a decline whether it is less of one.
NARROWED = re.compile(
    r"\b(?:declines?|contractions?|drops?|falls?|decrease|deflation|slump|deficit|loss|gap)\b[^<>;.:]{0,40}?"
    r"\b(?:(?P<up>eased|narrowed|slowed|moderated|softened|shrank|abated)|(?P<down>widened|deepened|"
    r"accelerated|steepened|quickened|worsened|grew))\b[^<>;.:]{0,20}?\sto\s<(?P<b>\d+)>"
    r"[^<>;.:]{0,45}?,?\s(?:from|after|against|compared\s(?:with|to))\s(?:[\w'-]+\s){0,3}?<(?P<a>\d+)>"
)
ABOVE = "better|higher|warmer|milder|more|above|up on|less bad"
UNDER = "worse|lower|colder|cooler|weaker|below|down on"
OF_SIZE = re.compile(
    r"\b(?:loss|losses|lost|deficits?|shortfalls?|gap|declines?|contractions?|drops?|falls?|"
    r"decrease|"
    r"shrinkage|outflows?|debts?|slump|deflation|negative|handicaps?|strokes|par|errors?|under\spar)\b",
    re.IGNORECASE,
)
FEW = r"(?:[^<>;.:]{0,45}?)"
HEDGES = r"(?:an?\s|about\s|some\s|just\s|only\s|around\s|nearly\s|the\s)*"
FROM = r"(?:from|after|against|compared\s(?:with|to)|versus)"
# Signs of a figure that is less than nothing.
MINUS = re.compile(r"minus|[-−–]\s?\d", re.IGNORECASE)
BEFORE, SURE = 90, 0.95


def below_ties(passage: Passage) -> Iterator[Tie]:
    """Each two levels of which one is below nothing, the greater first."""
    if len(passage.figures) < 2 or all(each.quantity.number >= 0 for each in passage.figures):
        return
    for match in finditer(NARROWED, passage.sketch):
        a, b = (passage.figures[int(match[name])] for name in "ab")
        if _are_alike(a, b) and a.quantity.number < 0 > b.quantity.number:
            pair = (b, a) if match["up"] else (a, b)
            yield Tie("moved", (pair[0].id, pair[1].id), confidence=SURE)
    for pattern in _patterns():
        for match in finditer(pattern, passage.sketch):
            a, b = (passage.figures[int(match[name])] for name in "ab")
            end = max(match.end("a"), match.end("b"))
            ahead = passage.sketch[max(0, match.start() - BEFORE) : end]
            if not _are_alike(a, b) or OF_SIZE.search(ahead.rpartition(";")[2]):
                continue
            up = match.groupdict().get("up") is not None
            if match.groupdict().get("n"):
                amount = passage.figures[int(match["n"])]
                way = "step up" if up else "step down"
                yield Tie(way, (amount.id, b.id, a.id), confidence=SURE)
            greater, lesser = (b, a) if up else (a, b)
            yield Tie("moved", (greater.id, lesser.id), confidence=SURE)


def _are_alike(a: Claim, b: Claim) -> bool:
    """Whether two levels are of one unit, one of them at least below nothing."""
    one, other = a.quantity, b.quantity
    below = min(one.number, other.number) < 0 and one.upper is other.upper is None
    same = is_same_unit(one.unit, other.unit) or is_same_unit(other.unit, one.unit)
    return below and a.id != b.id and (same or not (one.unit and other.unit))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """``a`` is the earlier level, ``b`` the later one."""
    words = {word: way for word, way in move_words().items() if not SIZES.match(word)}
    up = any_of((*BETTER, *(word for word, way in words.items() if way > 0)))
    cut = [word.replace("~", " ") for word in WORSE]
    down = any_of((*cut, *(word for word, way in words.items() if way < 0)))
    verb = rf"\b(?:(?P<up>{up})|(?P<down>{down}))\b"
    compared = rf"(?P<up>{ABOVE})|(?P<down>{UNDER})"
    told = (
        # "fell <2> points to <1> from <0>"
        (
            rf"{verb}\s(?:[a-z]+ly\s)?(?:by\s)?<(?P<n>\d+)>,?\sto\s{HEDGES}<(?P<b>\d+)>"
            rf"{FEW},?\s{FROM}\s{HEDGES}<(?P<a>\d+)>"
        ),
        # "improved to <1> in May, from <0> in April"
        (
            rf"{verb}{FEW},?\sto\s{HEDGES}<(?P<b>\d+)>(?:\s?\([^<>()]*\))"
            rf"?{FEW},?\s{FROM}\s{HEDGES}(?:[\w'-]+\s){{0,3}}?<(?P<a>\d+)>"
        ),
        # "from <0> this year to <1> next year"
        rf"{verb}{FEW}\sfrom\s{HEDGES}<(?P<a>\d+)>{FEW}\sto\s{HEDGES}<(?P<b>\d+)>",
        # "went from <0> to <1>, an improvement"
        (
            rf"\bfrom\s{HEDGES}<(?P<a>\d+)>{FEW}\sto\s{HEDGES}<(?P<b>\d+)>"
            rf"[^<>;.:]{{0,30}}?,\san?\s(?:[a-z]+\s)?(?:(?P<up>improvement|recovery|rise|increase)|"
            rf"(?P<down>deterioration|worsening))\b"
        ),
        # "fell from <0> on Monday to <1> on Tuesday, a drop of <2>"
        (
            rf"\bfrom\s(?:plus\s)?{HEDGES}<(?P<a>\d+)>{FEW}\sto\s{HEDGES}<(?P<b>\d+)>[^<>;.:,]{{0,30}},\san?\s"
            r"(?:(?P<up>rise|increase|jump|climb|gain)|(?P<down>drop|fall|plunge|decline|slide))\sof\s"
            rf"<(?P<n>\d+)>"
        ),
        # "<0> in June, improved to <1>"
        (
            rf"<(?P<a>\d+)>[^<>;.:]{{0,30}}?,\s(?:has\s|had\s|then\s|and\s)*{verb}(?:\s\w+)"
            rf"?\sto\s{HEDGES}<(?P<b>\d+)>"
        ),
        # "rose to <1> (September: <0>)"
        (
            rf"{verb}{FEW},?\sto\s{HEDGES}<(?P<b>\d+)>\s?\((?:[A-Za-z]+\s)"
            rf"{{0,3}}?[A-Za-z]+:?\s<(?P<a>\d+)>\)"
        ),
        # "<1>, better than the <0> of the first quarter"
        (
            rf"<(?P<b>\d+)>(?:[^<>;.:]{{0,20}}?,|\s(?:is|was|were)|\s[–—-])\s(?:[a-z]+\s)?(?:{compared})(?:\sthan)?\s(?:[\w'-]+\s)"
            rf"{{0,4}}?<(?P<a>\d+)>"
        ),
    )
    return tuple(re.compile(each) for each in told)
