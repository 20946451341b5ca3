"""Years: the changes of several years in turn, with what all of them lead from and to.

"The fee, $200 in 2012, went up 5 percent in 2013 and 10 percent in 2014, to $231", "lost half its
value one year and half again the next", "20 percent a year for two years, to 144 from 100".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.passages.couples import Couple, alike, couples_of
from factcheck.reading.passages.sketch import Passage, are_of_one_unit
from factcheck.reading.passages.words import move_words
from factcheck.reading.printing import Tie

YEAR = r"(?:19|20)\d\d"
# A year by its number, or the one before or after another.
WHEN = (
    rf"(?:\s(?:its|their|of\sits)\s[a-z]+)?,?\s(?:more\s)?(?:in\s(?P<{{0}}>{YEAR})|"
    r"(?P<{0}w>in\sthe\s(?:first|second|third)(?:\syear)?|last\syear|this\syear|next\syear|"
    r"one\syear|the\snext(?:\syear)?|the\syear\s(?:before|after)|the\sfollowing\syear|"
    r"a\syear\slater))"
)
STEP = (
    r"(?:(?:and|but|then|again|also|by|a|an|another|further|it|they|was|of|the\sprevious)\s)*"
    r"(?:(?P<{0}v>[a-z]+)\s)?(?:(?:by|a|another|an|further|again)\s)*<(?P<{0}>\d+)>(?:\sagain)?"
)
JOIN = r"(?:,|\sand|,\sand|,\sthen|,\sbut|\sbut|\sbefore)\s"
STEPS = (
    rf"(?P<verb>(?:went|gone|goes|going|came|is|was|are|were)\s(?:up|down)|[a-z]+)\s(?:by\s)"
    rf"?<(?P<a>\d+)>{WHEN.format('ay')}"
    rf"(?:{JOIN}{STEP.format('b')}{WHEN.format('by')})?{JOIN}{STEP.format('c')}{WHEN.format('cy')}"
)
IN_ALL = (
    r"(?:,|:|;|\s[–—-])\s(?:(?:or|by|in\sall|altogether|together|making|for|a|an|total|combined|"
    r"cumulative|compound|overall|of|it|ending|to|end|finish|leaving|is|was|up|down|which|makes|"
    r"that|rise|fall|increase|gain|drop|decline|growth|two-year|three-year|over|the|two|three|"
    r"both|years|all)\s)*<(?P<all>\d+)>"
)
WHOLE = re.compile(
    r"\b(?:in\sall|altogether|in\stotal|total|combined|cumulative|compound|overall|"
    r"(?:over|in)\s(?:the|all|these|both)\s(?:two|three|\w+\s)?years|ending|period|lower|higher)\b"
)
EACH = re.compile(
    r"<(?P<a>\d+)>\s(?:(?:a|per|each|every)\syear\s(?:for|over|in|during)\s(?:the\s)?|"
    r"in\seach\sof\s|"
    r"in\sboth\s|annually\s(?:for|over)\s)(?:the\s)?(?:past|last|next|first|following)?\s?"
    r"(?:(?P<count>two|three|four|five)\s(?:\w+\s)?years|<(?P<n>\d+)>)"
)
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
# How a year is told that is not named, in order.
ORDER = (
    ("first", "second", "third"),
    ("last", "this", "next"),
    ("one year", "the next"),
    ("one year", "the following"),
    ("one year", "a year later"),
)
UP, DOWN = "+", "-"
# Another clause, of something else.
ELSE = re.compile(r"\b(?:while|and|but|as|with|whereas|when|after)\b|[;<|]")
NEAR, LONGEST = 60, 5
TO = re.compile(
    r"^(?P<gap>[^<>;.]{0,60}?)(?:,\sto|\bto|reach\w*|made\sit|came\sto|at)\s<(?P<b>\d+)>"
)
# "8 percent in 2014 to 540 million and 10 percent in 2015 to 594 million"
TWO_LEVELS = re.compile(
    rf"\b(?P<verb>[a-z]+)\s(?:by\s)?<(?P<a>\d+)>,?\s(?:in|during|last\syear)\s?(?P<ay>{YEAR})"
    rf"?,?\sto\s<(?P<b>\d+)>(?:,|\sand|,\sand)\s"
    rf"(?:then\s|again\s|by\s|a\sfurther\s|another\s)*<(?P<c>\d+)>,?\s(?:in|during|this\syear)"
    rf"\s?(?P<cy>{YEAR})?,?\sto\s<(?P<d>\d+)>"
)
SAID = 0.95


@cache
def _steps() -> re.Pattern[str]:
    return re.compile(STEPS)


@cache
def _all() -> re.Pattern[str]:
    return re.compile(IN_ALL)


def year_ties(passage: Passage) -> Iterator[Tie]:
    """The changes of years that follow each other, with their whole or the levels at their ends."""
    if len(passage.figures) < 3:
        return
    yield from _each(passage)
    yield from _two_levels(passage)
    for match in finditer(_steps(), passage.sketch):
        names = [name for name in "abc" if match[name]]
        steps = [passage.figures[int(match[name])] for name in names]
        signs = _signs(match, names)
        if not signs or not all(map(_is_rate, steps)) or not _follow(match, names):
            continue
        yield from _whole(passage, match, steps, signs)
        for before, after in _ends(passage, match):
            ends = alike(before, after), alike(after, before)
            figures = (*ends, *(each.id for each in steps))
            yield Tie(f"led {signs}", figures, confidence=SAID)


def _two_levels(passage: Passage) -> Iterator[Tie]:
    """The second of two changes, each with the level that it led to."""
    for match in finditer(TWO_LEVELS, passage.sketch):
        way = _way(match["verb"], move_words())
        follows = match["ay"] and match["cy"] and int(match["cy"]) == int(match["ay"]) + 1
        between, rate, after = (passage.figures[int(match[name])] for name in "bcd")
        if way and follows and _is_rate(rate) and are_of_one_unit(after, between):
            name = "growth up" if way > 0 else "growth down"
            figures = (rate.id, alike(after, between), alike(between, after))
            yield Tie(name, figures, confidence=SAID)


def _each(passage: Passage) -> Iterator[Tie]:
    """The same rate in each of some years, with the levels at their ends."""
    for match in finditer(EACH, passage.sketch):
        rate = passage.figures[int(match["a"])]
        years = COUNTS.get(match["count"] or "", 0)
        if match["n"]:
            claim = passage.figures[int(match["n"])]
            years = int(claim.quantity.number) if claim.quantity.unit == "year" else 0
        if not 1 < years <= LONGEST or not rate.direction or not _is_rate(rate):
            continue
        sign = UP if rate.direction > 0 else DOWN
        for couple in couples_of(passage):
            if _is_next(passage, match.end(), couple):
                before, after = couple.before, couple.after
                figures = (alike(before, after), alike(after, before), *(rate.id,) * years)
                yield Tie(f"led {sign * years}", figures, confidence=SAID)


def _whole(
    passage: Passage, match: re.Match[str], steps: Sequence[Claim], signs: str
) -> Iterator[Tie]:
    """What the changes come to, told right after them."""
    told = _all().match(passage.sketch, match.end())
    if told is None:
        return
    whole = passage.figures[int(told["all"])]
    around = passage.sketch[told.start() : told.end() + 30]
    if not WHOLE.search(around) or not _is_rate(whole):
        return
    down = re.search(r"\b(?:lower|down|fall|drop|decline|loss)\b", around)
    up = re.search(r"\b(?:higher|up|rise|gain|increase|growth)\b", around)
    sign = DOWN if down and not up else UP if up and not down else signs[0]
    if len(set(signs)) > 1 and not (up or down):
        return
    figures = (whole.id, *(each.id for each in steps))
    yield Tie(f"compounded {sign}{signs}", figures, confidence=SAID)


def _ends(passage: Passage, match: re.Match[str]) -> Iterator[tuple[Claim, Claim]]:
    """The level before the first change, and that after the last."""
    for couple in couples_of(passage):
        if _is_next(passage, match.end(), couple):
            yield couple.before, couple.after
            return
    told = TO.match(passage.sketch[match.end() :])
    if told is None:
        return
    after = passage.figures[int(told["b"])]
    for number in passage.before(match.start())[:1]:
        before = passage.figures[number]
        gap = passage.sketch[passage.place(number) : match.start()]
        if are_of_one_unit(before, after) and len(gap) < NEAR and ";" not in gap:
            yield before, after


def _is_next(passage: Passage, end: int, couple: Couple) -> bool:
    """Whether two levels are told right after the changes, and of the same thing."""
    gap = passage.sketch[end : couple.start]
    near = 0 <= couple.start - end < NEAR and not ELSE.search(gap)
    return near and "percent" not in (couple.after.quantity.unit, couple.before.quantity.unit)


def _signs(match: re.Match[str], names: Sequence[str]) -> str:
    """Which way each change goes; one whose word says nothing goes as the one before it."""
    words = move_words()
    signs: list[int] = []
    for name in names:
        verb = match["verb"] if name == "a" else match[f"{name}v"]
        way = _way(verb, words)
        if way == 0 and not signs:
            return ""
        signs.append(way or signs[-1])
    return "".join(UP if sign > 0 else DOWN for sign in signs)


def _way(verb: str | None, words: dict[str, int]) -> int:
    return {
        "up": 1,
        "down": -1,
        "lost": -1,
        "losing": -1,
        "is up": 1,
        "was up": 1,
        "is down": -1,
        "was down": -1,
    }.get(verb or "", words.get(verb or "", 0))


def _follow(match: re.Match[str], names: Sequence[str]) -> bool:
    """Whether the years follow each other, by their numbers or by their words."""
    years = [match[f"{name}y"] for name in names]
    if all(years):
        return all(int(b) == int(a) + 1 for a, b in pairwise(years))
    told = [match[f"{name}yw"] for name in names]
    if not all(told):
        return False
    for order in ORDER:
        places = [next((n for n, word in enumerate(order) if word in each), -1) for each in told]
        if all(b == a + 1 for a, b in pairwise(places)) and places[0] >= 0:
            return True
    return False


def _is_rate(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.unit == "percent" or (quantity.form is Form.FRACTION and not quantity.unit)
