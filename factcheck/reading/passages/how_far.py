"""How far: the words that say how much a level differs from another, wherever both stand.

"A third lower", "fell by half", "a drop of 25 percent", "halved", "fivefold", "four times as many".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from factcheck.claim import Kind
from factcheck.quantity import Form, Hedge
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.fractions import COUNTS, PIECES
from factcheck.reading.passages.multiples import FINENESS, HALVED, HEDGED, NUMBERS, worded
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.passages.words import move_words, order_words
from factcheck.reading.printing import Printed

FOLDS = NUMBERS | {"nine": 9, "ten": 10, "twelve": 12, "twenty": 20}
STEMS = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
# What is much in other words than an order of figures has.
MORE = ("dearer", "pricier", "up", "above", "better", "deeper", "richer", "busier")
LESS = ("down", "below", "under", "poorer", "worse", "quieter", "thinner", "narrower")
NOUNS = {
    1: "rise|increase|gain|jump|growth|climb|surge|advance|leap",
    -1: "fall|drop|decline|decrease|reduction|cut|slump|plunge|slide|loss|saving",
}
EITHER = "improvement|deterioration|worsening|change"
PIECE = (
    r"(?:<(?P<n>\d+)>|(?P<printed>half|(?:an?|one|two|three|four|five|nine)[\s-]"
    r"(?:thirds?|quarters?|fifths?|sixths?|tenths?)))"
)


@dataclass(frozen=True, slots=True)
class Extent:
    """Words of how much: where they are in a sketch, the tie they make, and their figure."""

    start: int
    end: int
    way: str
    figure: Printed | str


# "A third lower than forecast": what was expected is not the level told with it.
EXPECTED = re.compile(
    r"\sthan\s(?:\w+\s){0,2}?(?:forecast|expected|planned|feared|thought|hoped|estimated|usual|normal|"
    r"average|predicted)\b"
)


@cache
def _differing() -> re.Pattern[str]:
    """ "<0> lower", "a third cheaper"; "fell by <0>", "are up by a third"; "a drop of <0>"."""
    compared = order_words().comparatives
    up = any_of((*MORE, *(word for word, way in compared.items() if way > 0)))
    down = any_of((*LESS, *(word for word, way in compared.items() if way < 0)))
    return re.compile(
        rf"{PIECE}\s(?:(?P<up>{up})|(?P<down>{down}))\b(?:\s(?:than|on)\s(?=(?:last|the|a|its|"
        rf"their|in|[a-z]+\s[a-z]+\sago)\b)[^<>;:.,()–—]{{0,35}})?",
        re.IGNORECASE,
    )


@cache
def _moved() -> re.Pattern[str]:
    words = move_words()
    up = any_of((*(word for word, way in words.items() if way > 0), "up", "higher"))
    down = any_of((*(word for word, way in words.items() if way < 0), "down", "lower", "shrunk"))
    return re.compile(
        rf"\b(?:(?P<up>{up})|(?P<down>{down}))\s(?:(?!by\b|to\b|from\b|and\b|but\b)[\w'-]+\s)"
        rf"{{0,4}}?by\s(?:about\s|some\s|nearly\s|over\s)?{PIECE}(?![\s-](?:a|per|each|of)\b)",
        re.IGNORECASE,
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<up>{NOUNS[1]})|(?P<down>{NOUNS[-1]})|(?P<either>{EITHER}))\sof\s(?:about\s|some\s|nearly\s|over\s|"
        rf"just\s)*{PIECE}"
    )


@cache
def manifold() -> re.Pattern[str]:
    """ "More than doubled", "fivefold", "<0>-fold", "<0> as many as", "twice what it was"."""
    return re.compile(
        rf"\b(?:(?P<hedge>{'|'.join(HEDGED)})\s)?(?:(?P<stem>{'|'.join(STEMS)}|halv)(?:e|es|ed|"
        rf"ing)\b(?!-)|"
        rf"(?P<fold>{'|'.join(FOLDS)})[\s-]?fold\b|(?P<twice>twice|double)\s(?=as\s(?!fast|quick)[a-z]+|what\b)"
        rf"|(?P<half>half)[\s-]price\b)",
        re.IGNORECASE,
    )


TIMES = re.compile(
    r"<(?P<n>\d+)>(?:\s(?=rise|increase|jump|gain|growth)|\sas\s(?:many|much|high|large|big|long|"
    r"great)\b|\s(?=what\b))"
)


def extents_in(passage: Passage) -> Iterator[Extent]:
    """All words of a passage that say how far something is from what it was."""
    for pattern in (_differing(), _moved(), _named()):
        for match in finditer(pattern, passage.sketch):
            extent = difference(passage, match)
            if extent is not None:
                yield extent
    for match in finditer(manifold(), passage.sketch):
        yield multiple(passage, match)
    for match in finditer(TIMES, passage.sketch):
        claim = passage.figures[int(match["n"])]
        if claim.quantity.unit == "times":
            yield Extent(match.start(), match.end(), "multiple", claim.id)


def difference(passage: Passage, match: re.Match[str]) -> Extent | None:
    """How much more or less a match tells: a fraction, a percentage, points."""
    either = match.groupdict().get("either")
    name = "up" if match["up"] else "either" if either else "down"
    if EXPECTED.match(passage.sketch, match.end(name)):
        return None
    up = match["up"] is not None
    way = "either" if either else "more by" if up else "less by"
    if match["n"] is None:
        value = piece(match["printed"])
        figure = worded(passage, match, (value, value * FINENESS), Hedge.NONE)
        return Extent(match.start(), match.end(), way, figure)
    claim = passage.figures[int(match["n"])]
    if claim.quantity.unit in ("percentage point", "point") and not either:
        return Extent(match.start(), match.end(), "step up" if up else "step down", claim.id)
    if claim.quantity.unit == "percent" and claim.kind is not Kind.LEVEL:
        way = "either growth" if either else "growth up" if up else "growth down"
        return Extent(match.start(), match.end(), way, claim.id)
    fraction = claim.quantity.form is Form.FRACTION and not claim.quantity.unit
    return Extent(match.start(), match.end(), way, claim.id) if fraction else None


def piece(printed: str) -> Fraction:
    """The fraction that words print."""
    words = re.split(r"[\s-]", printed.lower())
    if len(words) == 1:
        return Fraction(1, 2)
    return {**COUNTS, "an": 1}[words[0]] * PIECES[words[1].removesuffix("s")]


def multiple(passage: Passage, match: re.Match[str]) -> Extent:
    """A number of times in words, which is hardly ever told to the last digit."""
    hedge = HEDGED[match["hedge"].lower()] if match["hedge"] else Hedge.ABOUT
    number = Fraction(2)
    if match["stem"]:
        number = Fraction(STEMS.get(match["stem"].lower(), Fraction(1, 2)))
    elif match["fold"]:
        number = Fraction(FOLDS[match["fold"].lower()])
    elif match["half"]:
        number = Fraction(1, 2)
    place = number * FINENESS
    if match["fold"]:
        place, hedge = Fraction(1), hedge if match["hedge"] else Hedge.NONE
    elif number < 1:
        hedge = HALVED.get(hedge, Hedge.NEARLY if hedge is Hedge.NEARLY else Hedge.ABOUT)
    name = next(each for each in ("stem", "fold", "twice", "half") if match[each])
    start = passage.offsets[match.start(name)]
    end = passage.offsets[match.end() - 1] + 1
    printed = Printed(start, end, number, "", Kind.MULTIPLE, place, hedge, Form.WORDS)
    return Extent(match.start(), match.end(), "multiple", printed)
