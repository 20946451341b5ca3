"""Contests: the two sides of a lead or a vote, the winner's first: "by a 54%-45% margin"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike
from factcheck.reading.printing import Printed, Tie

WHOSE = r"(?:(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*'s?\s)?"
SIDES = rf"<(?P<a>\d+)>\s?(?:[-–—]|to|versus|vs\.?|against)?\s?{WHOSE}<(?P<b>\d+)>"
# "by a <0>-<1> margin", "by a margin of <0> to <1>"
BY = re.compile(
    rf"\bby\s(?:an?\s)?(?:(?:margin|vote)\sof\s(?:about\s|roughly\s)?{SIDES}"
    rf"|{SIDES.replace('P<a>', 'P<first>').replace('P<b>', 'P<second>')}\s(?:margin|vote|majority))"
)
# "leads Berg <0> to <1>", "was ahead, <0>-<1>", "a lead of <0> to <1>"
AHEAD = re.compile(
    rf"\b(?:leads?|leading|led|ahead|beats?|beating|defeat\w*|won|wins|winning|favou?r\w*|prefer\w*|"
    rf"victory|over|edg\w+|passed|approved)\b[^<>;.]{{0,60}}?[\s(]{SIDES}",
    re.IGNORECASE,
)
# Whoever loses may be named first, with either figure before the other.
BEHIND = re.compile(
    r"\b(?:lost|los(?:es|ing|e)|trail\w*|behind|defeated\sby|beaten|failed|rejected|down|fell|gained|advanced|"
    r"from|between|grew|rose|up|odds|rang\w+)\b[^<>;]{0,80}$",
    re.IGNORECASE,
)
# "Leads with <0> versus Berg's <1>"
WITH = re.compile(
    r"\b(?:leads?|leading|led)\b[^<>;.]{0,60}?\bwith\s(?:about\s|some\s|nearly\s|almost\s|just\s)?<(?P<a>\d+)>"
    rf"(?:\s[a-z]+){{0,2}},?\s(?:versus|vs\.?|against|compared\s(?:with|to)|to)\s{WHOSE}(?:[a-z]+\s(?:for|in|at)\s(?:\w+\s){{1,2}})?"
    r"<(?P<b>\d+)>"
)
# "Backed a strike by <0> votes to <1>"
VOTED = re.compile(
    r"\b(?:voted|backed|supported|approved|passed|carried|won|elected|endorsed|adopted|ratified|chose)\b"
    r"[^<>;.]{0,90}?\bby\s(?:about\s)?<(?P<a>\d+)>(?:\svotes?\sto\s<(?P<b>\d+)>|\sto\s<(?P<second>\d+)>\svotes)"
)
# "By a 62%-36% margin": what looks like a range where the first is the smaller
PRINTED = re.compile(
    r"\bby\san?\s(?P<a>\d{1,3}(?:\.\d+)?)%?\s?[-–—]\s?(?P<b>\d{1,3}(?:\.\d+)?)%\smargin\b"
)
# "Fought back to lead 30-26", "in front again at 34-32"
SCORE = re.compile(
    r"\b(?:leads?|led|leading|ahead|in\sfront)"
    r"(?:\s(?:again|back|early|at|\w+ly|the\s\w+|[A-Z]\w+)){0,3}?\s"
    r"(?:(?P<a>\d{1,3})[-–](?P<b>\d{1,3})|<(?P<first>\d+)>[-–]<(?P<second>\d+)>)"
    r"(?=[,.;)]|\s(?:in|at|after|with|on|when|before|early|late|midway|through|by|and|but|until|"
    r"heading|going|entering)\b)"
)
# "A 46-41 loss", "a 3-1 win over": the winner's first, whoever tells it
RESULT = re.compile(
    r"\b(?:an?|the|their|his|her|its)\s(?:[a-z]+\s){0,2}?(?:(?P<a>\d{1,3})[-–](?P<b>\d{1,3})"
    r"|<(?P<first>\d+)>[-–]<(?P<second>\d+)>)\s(?:(?:overtime|home|away|road|league|opening|season|"
    r"conference|final|cup|friendly|overall|aggregate|narrow|crushing|shock)\s)?"
    r"(?:win|victory|loss|defeat|triumph|rout|thrashing|drubbing)\b(?!\s(?:season|target))"
)
# "A survey showed her up <0> to <1>"
UP = re.compile(
    r"\b(?:show(?:s|ed|ing)?|had|has|put|puts|found|gave|gives|with)\s(?:him|her|them|it|[A-Z][\w'-]+)\s(?:up|ahead),?\s"
    r"<(?P<a>\d+)>\s?(?:to|[-–])\s?<(?P<b>\d+)>"
)
# Who is said to be behind just before, or that no lead is told.
TRAILING = re.compile(
    r"\b(?:lost|trail\w*|behind|failed|not|never|no|if|would|could)\b[^<>;,]{0,40}$"
)
# "Approved a cut of the rate by <0> to <1>"
CHANGED = re.compile(
    r"\b(?:cut|rais|increas|ris|reduc|lower|hik|slash|trim)\w*\b[^<>;]{0,50}\bby\s$", re.IGNORECASE
)
UNITS = frozenset({"percent", "vote"})
SAID, LIKELY = 0.85, 0.75


def contest_ties(passage: Passage) -> Iterator[Tie]:
    """Each pair of sides that words call one ahead of the other."""
    told: set[str] = set()
    for pattern in (BY, AHEAD, WITH, VOTED):
        for match in finditer(pattern, passage.sketch):
            a, b = (passage.figures[number] for number in _sides(match))
            if a.id in told or not _may_contest(pattern, a, b):
                continue
            ahead = passage.sketch[: passage.place(_sides(match)[0])]
            if BEHIND.search(ahead) or CHANGED.search(ahead):
                continue
            told.add(a.id)
            yield Tie("ranked", (a.id, b.id), confidence=SAID)


def _sides(match: re.Match[str]) -> tuple[int, int]:
    """The figures of the winner and of the loser."""
    groups = match.groupdict()
    first, second = groups["a"] or groups.get("first"), groups["b"] or groups.get("second")
    return int(first or 0), int(second or 0)


def _are_sides(a: Claim, b: Claim) -> bool:
    """Whether two figures are the shares or votes of two sides; the unit may come last."""
    units = (a.quantity.unit, b.quantity.unit)
    moves = a.kind in MOVES or b.kind in MOVES
    return not moves and units[1] in UNITS and units[0] in (units[1], "")


def _may_contest(pattern: re.Pattern[str], a: Claim, b: Claim) -> bool:
    """Whether figures that are written so may be those of two sides: of a ballot no percentages."""
    if pattern is VOTED:
        return _are_amounts(a, b) and a.quantity.unit != "percent"
    return _are_sides(a, b) or (pattern is WITH and _are_amounts(a, b))


def _are_amounts(a: Claim, b: Claim) -> bool:
    """Whether two figures are amounts of one unit."""
    return are_alike(a, b) and a.kind not in MOVES


def printed_ties(passage: Passage) -> Iterator[Tie]:
    """Two sides that are joined by a hyphen, which are hardly figures of their own."""
    for match in finditer(PRINTED, passage.sketch):
        if not BEHIND.search(passage.sketch[: match.start()]):
            yield _joined(passage, match, "percent")
    for match in finditer(UP, passage.sketch):
        a, b = (passage.figures[number] for number in _sides(match))
        if a.quantity.unit == b.quantity.unit == "percent" and b.kind not in MOVES:
            yield Tie("ranked", (a.id, b.id), confidence=LIKELY)
    yield from _results(passage)
    for match in finditer(SCORE, passage.sketch):
        if TRAILING.search(passage.sketch[: match.start()]):
            continue
        if match["a"]:
            yield _joined(passage, match, "")
            continue
        a, b = (passage.figures[number] for number in _sides(match))
        if (
            not a.quantity.unit
            and not b.quantity.unit
            and min(a.quantity.place, b.quantity.place) >= 1
        ):
            yield Tie("ranked", (a.id, b.id), confidence=SAID)


def _results(passage: Passage) -> Iterator[Tie]:
    """The result of a match, told as somebody's win or loss."""
    for match in finditer(RESULT, passage.sketch):
        if match["a"]:
            yield _joined(passage, match, "", LIKELY)
            continue
        a, b = (passage.figures[number] for number in _sides(match))
        if not a.quantity.unit and min(a.quantity.place, b.quantity.place) >= 1:
            yield Tie("ranked", (a.id, b.id), confidence=LIKELY)


def _joined(passage: Passage, match: re.Match[str], unit: str, sure: float = SAID) -> Tie:
    sides = tuple(_figure(passage, match, side, unit) for side in ("a", "b"))
    return Tie("ranked", sides, confidence=sure)


def _figure(passage: Passage, match: re.Match[str], side: str, unit: str) -> Printed:
    start = passage.offsets[match.start(side)]
    decimals = len(match[side].partition(".")[2])
    place = Fraction(1, 10**decimals) if unit else Fraction(0)
    end = start + len(match[side])
    return Printed(start, end, Fraction(match[side]), unit, Kind.LEVEL, place)
