"""Multiples: how many times one figure another is, in words: "doubled", "three times the 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import Passage, are_alike, nearest_alike
from factcheck.reading.printing import Printed, Tie

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
STEMS = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
TOLD = {"double": 2, "twice": 2, "triple": 3, "treble": 3, "quadruple": 4}
HEDGED = {
    "more than": Hedge.MORE_THAN,
    "over": Hedge.MORE_THAN,
    "nearly": Hedge.NEARLY,
    "almost": Hedge.NEARLY,
    "close to": Hedge.NEARLY,
    "at least": Hedge.AT_LEAST,
    "less than": Hedge.LESS_THAN,
    "fewer than": Hedge.LESS_THAN,
    "under": Hedge.LESS_THAN,
}
# What is more than halved comes to less than half.
HALVED = {Hedge.MORE_THAN: Hedge.LESS_THAN, Hedge.AT_LEAST: Hedge.AT_MOST}
HEDGE = rf"(?:(?P<hedge>{'|'.join(HEDGED)})\s)?"
LOOSE = r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|only\s|nearly\s|almost\s|over\s)*"
# "more than doubled", "would double", "halving"
VERB = rf"{HEDGE}(?P<printed>(?P<stem>{'|'.join(STEMS)}|halv)(?:e|es|ed|ing))\b[^<>;.]{{0,40}}?"
FROM = r"\b(?:from|against|compared\swith)\s"
MOVED = (
    # "doubled from <0> a year to <1>"
    re.compile(
        rf"\b{VERB}\bfrom\s{LOOSE}<(?P<a>\d+)>[^<>;.]{{0,50}}?\bto\s{LOOSE}<(?P<b>\d+)>",
        re.IGNORECASE,
    ),
    # "doubled to <0> in 2024 from <1>"
    re.compile(
        rf"\b{VERB}\bto\s{LOOSE}<(?P<b>\d+)>[^<>;.]{{0,50}}?{FROM}{LOOSE}<(?P<a>\d+)>",
        re.IGNORECASE,
    ),
)
# "more than double the <0> of 2008", "twice as many as the <0>", "three times the number (<0>)"
TIMES = re.compile(
    rf"\b{HEDGE}(?P<printed>{'|'.join(TOLD)}|half|(?P<count>{'|'.join(NUMBERS)}|\d{{1,2}})\stimes)"
    r"\s(?:the|that|those|its|their|last|as\s(?:many|much|high|large|big)(?:\s[a-z]+)?\sas)\b"
    r"[^<>;.]{0,60}?<(?P<a>\d+)>",
    re.IGNORECASE,
)
# "twice as likely as girls to be hurt (<0> compared with <1>)"
PAIRED = re.compile(
    rf"\b{HEDGE}(?P<printed>twice|double|(?P<count>{'|'.join(NUMBERS)})\stimes)\sas\s(?!fast|quick)[a-z]+\s"
    rf"[^<>;.()]{{0,90}}?(?:\(|,\sat\s|;\s|:\s){LOOSE}<(?P<b>\d+)>(?:\s[a-z]+){{0,3}},?\s"
    rf"(?:compared\s(?:with|to)|and|against|versus)\s{LOOSE}<(?P<a>\d+)>",
    re.IGNORECASE,
)
# What moves is another thing: "doubled, on sales that rose to <1>".
ELSE = re.compile(
    r",?\s(?:on|and|while|with|as|but|after|before|when|because|since|where)\s[^<>]*?\b(?:rose|fell|"
    r"grew|that|which|climbed|dropped)\b"
)
# Characters from a figure to the multiple that is told of it.
NEAR = 80
# The last digit of "double" is a twentieth of it: a number of one digit or two is meant.
FINENESS = Fraction(1, 20)
SAID, SURE = 0.9, 0.95


def multiple_ties(passage: Passage) -> Iterator[Tie]:
    """Each figure with the one that words make it a multiple of."""
    for pattern in MOVED:
        for match in finditer(pattern, passage.sketch):
            if not ELSE.search(match[0]):
                yield from _times(passage, match, passage.figures[int(match["b"])], SURE)
    for match in finditer(PAIRED, passage.sketch):
        yield from _times(passage, match, passage.figures[int(match["b"])], SURE)
    for match in finditer(TIMES, passage.sketch):
        number = nearest_alike(passage, match.start(), passage.figures[int(match["a"])])
        if number is None:
            continue
        between = passage.sketch[passage.place(number) : match.start()]
        if len(between) < NEAR and ";" not in between:
            yield from _times(passage, match, passage.figures[number], SAID)


def _times(
    passage: Passage, match: re.Match[str], result: Claim, confidence: float
) -> Iterator[Tie]:
    other = passage.figures[int(match["a"])]
    if not are_alike(result, other):
        return
    number, hedge = number_and_hedge(match)
    yield Tie(
        "multiple",
        (result.id, worded(passage, match, (number, number * FINENESS), hedge), other.id),
        confidence=confidence,
    )


def number_and_hedge(match: re.Match[str]) -> tuple[Fraction, Hedge]:
    """The multiple that a match prints, and how loosely it is meant."""
    hedge = HEDGED[match["hedge"].lower()] if match["hedge"] else Hedge.ABOUT
    if match["printed"].lower().startswith("halv"):
        hedge = HALVED.get(hedge, Hedge.ABOUT)
    return _number(match), hedge


def worded(
    passage: Passage, match: re.Match[str], value: tuple[Fraction, Fraction], hedge: Hedge
) -> Printed:
    """A number that a match prints in words, with the value of its last digit, as a figure."""
    start = passage.offsets[match.start("printed")]
    end = passage.offsets[match.end("printed") - 1] + 1
    return Printed(start, end, value[0], "", Kind.MULTIPLE, value[1], hedge, Form.WORDS)


def _number(match: re.Match[str]) -> Fraction:
    """The multiple that a match prints."""
    groups = match.groupdict()
    printed = match["printed"].lower()
    if groups.get("count"):
        count = match["count"].lower()
        return Fraction(NUMBERS.get(count) or int(count))
    if printed.startswith(("halv", "half")):
        return Fraction(1, 2)
    return Fraction(STEMS[match["stem"].lower()] if groups.get("stem") else TOLD[printed])
