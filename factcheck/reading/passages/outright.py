"""Outright: a level and the one that it is set beside, with how many times it is that, in a line.

"With 18 wins they have doubled last season's nine", "45,000, half as big again as last year's
30,000", "800 dollars, a third less than the 1,200 of a new one".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.quantity import Hedge
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.couples import Couple, alike
from factcheck.reading.passages.extents import SURE, extent_tie
from factcheck.reading.passages.how_far import (
    LESS,
    MORE,
    PIECE,
    difference,
    manifold,
    multiple,
    piece,
)
from factcheck.reading.passages.multiples import FINENESS, worded
from factcheck.reading.passages.sketch import Passage, are_alike
from factcheck.reading.passages.words import order_words
from factcheck.reading.printing import Printed, Tie

# "18 wins ... has doubled last season's total of <1>"
OBJECT = re.compile(
    r"<(?P<b>\d+)>[^<>;.]{0,45}?\b(?P<verb>(?:doubl|tripl|trebl|quadrupl|halv)(?:es|ed|ing))"
    r"\s(?:last|its|their|his|her|the|that)\b"
    r"(?!\s(?:number|amount|size|value)\s)[^<>;.,]{0,35}?\s(?:of\s|from\s)?<(?P<a>\d+)>(?!\sto\b)"
)


# "<0>, a third less than the <1> of a new one"
@cache
def _than() -> re.Pattern[str]:
    compared = order_words().comparatives
    up = any_of((*MORE, *(word for word, way in compared.items() if way > 0)))
    down = any_of((*LESS, *(word for word, way in compared.items() if way < 0)))
    return re.compile(
        rf"<(?P<b>\d+)>[^<>;.]{{0,30}}?(?:,|\s[–—-]|\s\()\s?(?P<said>(?:about\s|some\s)"
        rf"?{PIECE}\s(?:(?P<up>{up})|(?P<down>{down})))(?:\sthan|(?<=below)|(?<=above)|"
        r"(?<=under)|(?<=down)\son|(?<=up)\son)\s(?:the\s|its\s|their\s|last\s)?"
        r"(?:(?!and\b|but\b|from\b|to\b|expected\b|forecast\b|planned\b)[\w'-]+\s){0,4}?<(?P<a>\d+)>",
        re.IGNORECASE,
    )


# "A loss of <0>, half the <1> of a year ago"
HALF_THE = re.compile(
    r"<(?P<b>\d+)>(?:\s[a-z]+)?(?:,|\s[–—-])\s(?:about\s|just\s|only\s)?(?:(?P<printed>half)|<(?P<n>\d+)>)\s(?:of\s)?(?:the|"
    r"last\s[a-z]+'s|its|their)\s(?:[a-z-]+\s){0,2}?<(?P<a>\d+)>"
)
# "<0> was half as big again as last year's <1>"
AGAIN = re.compile(
    rf"<(?P<b>\d+)>[^<>;.]{{0,45}}?{PIECE}\sas\s(?:big|large|much|many|high|long)"
    rf"\sagain\sas\s[^<>;.]{{0,40}}?<(?P<a>\d+)>"
)

HALF = Fraction(1, 2)


def outright_ties(passage: Passage) -> Iterator[Tie]:
    """A level that is so many times the one after it, so much less, or so much more."""
    if len(passage.figures) < 2:
        return
    for match in finditer(OBJECT, passage.sketch):
        after, before = (passage.figures[int(match[name])] for name in "ba")
        told = manifold().search(passage.sketch, match.start("verb"))
        if told is not None and are_alike(after, before):
            figure = multiple(passage, told).figure
            yield Tie("multiple", (after.id, figure, alike(before, after)), confidence=SURE)
    for match in finditer(_than(), passage.sketch):
        after, before = (passage.figures[int(match[name])] for name in "ba")
        extent = difference(passage, match)
        if extent is not None and are_alike(after, before):
            yield from extent_tie(extent, Couple(after, before, match.start(), match.end()))
    yield from _of_another(passage)


def _of_another(passage: Passage) -> Iterator[Tie]:
    """A level that is half another one, or half as big again."""
    for match in finditer(HALF_THE, passage.sketch):
        after, before = (passage.figures[int(match[name])] for name in "ba")
        if are_alike(after, before):
            ids = (after.id, _piece(passage, match), alike(before, after))
            if match["n"] is None or passage.figures[int(match["n"])].quantity.number == HALF:
                yield Tie("multiple", ids, confidence=SURE)
    for match in finditer(AGAIN, passage.sketch):
        after, before = (passage.figures[int(match[name])] for name in "ba")
        if are_alike(after, before):
            ids = (after.id, _piece(passage, match), alike(before, after))
            yield Tie("more by", ids, confidence=SURE)


def _piece(passage: Passage, match: re.Match[str]) -> Printed | str:
    if match["n"] is not None:
        return passage.figures[int(match["n"])].id
    value = piece(match["printed"])
    return worded(passage, match, (value, value * FINENESS), Hedge.NONE)
