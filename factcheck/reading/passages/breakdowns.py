"""Breakdowns: a number of people or things with the parts that the words beside it count.

"12 dead, including 7 men and 5 women", "40 members, of whom 25 are women and the other 15 men",
"14 people, 9 in the bus and another 5 in the car", "ten: six in A and two each in B and C".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.interval import Interval
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import MARK, Passage
from factcheck.reading.printing import Printed, Tie, printed_of

# What nobody is twice; a set of two is all there are.
APART = (
    ("men", "women"),
    ("men", "women", "children"),
    ("boys", "girls"),
    ("adults", "children"),
    ("passengers", "crew"),
    ("civilians", "soldiers"),
    ("passengers", "crew members"),
)
HEDGES = r"(?:at\sleast\s|about\s|some\s|the\s|all\s)?"
PEOPLE = r"(?:\s[a-z-]+){0,4}?"
INCLUDING = r",?\s(?:including|among\sthem|of\swhom|of\sthem)\s(?:were\s|are\s)?"
# "<0> dead, including <1> men and <2> women"
INCLUDED = re.compile(
    rf"<(?P<total>\d+)>{PEOPLE}{INCLUDING}<(?P<a>\d+)>\s(?P<one>[a-z]+(?:\smembers)?)"
    r"(?:,\s<(?P<c>\d+)>\s(?P<third>[a-z]+))?,?\sand\s<(?P<b>\d+)>\s(?P<other>[a-z]+(?:\smembers)?)\b"
)
# "<0> people, <1> passengers and <2> crew", "<0> dead: <1> men and <2> women"
SPLIT = re.compile(
    rf"<(?P<total>\d+)>{PEOPLE}\s?(?:,|:|\(|[–—])\s?(?:with\s)?<(?P<a>\d+)>\s(?P<one>[a-z]+)\sand\s"
    r"<(?P<b>\d+)>\s(?P<other>[a-z]+(?:\smembers)?)(?=[,.;)]|\s(?:were|was|on|in|at|when|had|from)\b|$)"
)
REST = r"(?:the\s(?:other|remaining|rest,?)|another|a\sfurther)"
# "<0> members, of whom <1> are women and the other <2> men"; "<0>, <1> in A and another <2> in B"
OTHERS = re.compile(
    rf"<(?P<total>\d+)>{PEOPLE}(?:,\s(?:of\s(?:whom|which|them)\s)?|:\s|\s[–—]\s)<(?P<a>\d+)>"
    rf"(?P<gap>[^<>;.:,]{{0,50}}),?\sand\s(?P<rest>{REST})\s<(?P<b>\d+)>"
)
# "<0> people died: <1> in Bergen, <2> in Oslo and one each in Odda and Voss"
NAME = r"(?:the\s)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}"
EACH_IN = re.compile(
    rf"<(?P<total>\d+)>{PEOPLE}(?::|,|\s(?:were|are|came))\s(?P<parts><\d+>\sin\s{NAME}(?:,\s<\d+>\sin\s{NAME}){{0,8}}),?\s"
    rf"and\s(?P<number>one|two|three)\seach\sin\s(?P<names>{NAME}(?:,\s{NAME}){{0,8}}\sand\s{NAME})\b"
)
STILL_MORE = re.compile(r"\b(?:rest|remain\w*|others?)\b|\s(?:and|plus)\s<")
SMALL = 100
NUMBERS = {"one": 1, "two": 2, "three": 3}
PLAIN = frozenset({Form.DIGITS, Form.WORDS})
SAID, LIKELY = 0.9, 0.85


def breakdown_ties(passage: Passage) -> Iterator[Tie]:
    """Each total with its parts: all of them, or some that nobody is counted in twice."""
    for match in finditer(INCLUDED, passage.sketch):
        names = [match[part] for part in ("one", "third", "other") if match[part]]
        claims = _figures(passage, match, "total", "a", "c", "b")
        if _are_apart(names) and _are_counts(claims):
            yield Tie("at least sum", _counted(claims), confidence=SAID)
    for match in finditer(SPLIT, passage.sketch):
        claims = _figures(passage, match, "total", "a", "b")
        pair = {match["one"], match["other"]}
        if any(pair == set(names) for names in APART) and _are_counts(claims):
            yield Tie("sum", _counted(claims), confidence=SAID)
    yield from _each_in(passage)
    for match in finditer(OTHERS, passage.sketch):
        claims = _figures(passage, match, "total", "a", "b")
        # "And another 10 to its allies, while the rest went": these two are not all.
        more = STILL_MORE.search(passage.sketch, match.end())
        if _are_counts(claims) and not MARK.search(match["gap"]) and not more:
            yield Tie("sum", _counted(claims), confidence=LIKELY)


def _each_in(passage: Passage) -> Iterator[Tie]:
    """A total with its parts, the last of them so many each for the names of a list."""
    for match in finditer(EACH_IN, passage.sketch):
        numbers = [match["total"], *MARK.findall(match["parts"])]
        claims = [passage.figures[int(number)] for number in numbers]
        names = match["names"].count(",") + match["names"].count(" and ") + 1
        rest = Interval.point(names * NUMBERS[match["number"]])
        if _are_counts(claims):
            yield Tie("each", _counted(claims), rest, SAID)


def _figures(passage: Passage, match: re.Match[str], *parts: str) -> list[Claim]:
    found = match.groupdict()
    return [passage.figures[int(found[part])] for part in parts if found.get(part)]


def _counted(claims: list[Claim]) -> tuple[Printed | str, ...]:
    """The figures, each exact that is so small that its people were counted one by one."""
    return tuple(
        claim.id
        if claim.quantity.scale != 1 or claim.quantity.number >= SMALL
        else replace(printed_of(claim.quantity, Kind.COUNT), place=Fraction(0))
        for claim in claims
    )


def _are_apart(names: list[str]) -> bool:
    """Whether nobody is counted under two of these names."""
    return any(set(names) <= set(apart) for apart in APART) and len(set(names)) == len(names)


def _are_counts(claims: list[Claim]) -> bool:
    """Whether figures count whole things alike, the total among them as it is."""
    units = {claim.quantity.unit for claim in claims} - {"", "person"}
    plain = all(
        claim.quantity.form in PLAIN
        and claim.quantity.upper is None
        and claim.quantity.hedge is Hedge.NONE
        for claim in claims
    )
    return plain and not units and len({claim.id for claim in claims}) == len(claims)
