"""Times more: so many times as many, or so many times more, where the number is a figure itself.

"500, five times as many as the 100 of 2020", "five times more than the 100 of 2020", "rose fivefold
to 500 from 100".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.couples import alike
from factcheck.reading.passages.multiples import FROM, LOOSE, NUMBERS, worded
from factcheck.reading.passages.sketch import Passage, are_alike, nearest_alike
from factcheck.reading.printing import Tie

SIZE = r"(?:many|much|high|large|big|long|great|fast|expensive|likely)"
MORE = r"(?:more|higher|larger|bigger|greater|longer|faster)"
TIMES = re.compile(
    rf"<(?P<times>\d+)>\s(?:as\s{SIZE}(?:\s[a-z]+)?\sas|(?P<more>{MORE})(?:\s[a-z]+)?\sthan)\s"
    r"(?!<)[^<>;.]{0,60}?<(?P<a>\d+)>"
)
# "<0>, three times the <1> of last year"
TIMES_THE = re.compile(
    r"<(?P<times>\d+)>(?P<more>)\s(?:the|that|those|its|their|his|her|last)\b(?!\s(?:number|"
    r"amount|figure|rate|"
    r"sum|total|average|national)\sof\s(?!<))[^<>;.,]{0,45}?<(?P<a>\d+)>"
)
# "fivefold to <0> from <1>", "fivefold, from <0> to <1>"
FOLD = rf"\b(?P<printed>(?P<count>{'|'.join(NUMBERS)}|ten)[\s-]?fold)\b[^<>;.]{{0,30}}?"
FOLDS = (
    re.compile(rf"{FOLD}\bto\s{LOOSE}<(?P<b>\d+)>[^<>;.]{{0,50}}?{FROM}{LOOSE}<(?P<a>\d+)>"),
    re.compile(rf"{FOLD}\bfrom\s{LOOSE}<(?P<a>\d+)>[^<>;.]{{0,50}}?\bto\s{LOOSE}<(?P<b>\d+)>"),
)
# "Half as big again as" is one and a half times.
AGAIN = re.compile(r"<\d+>\sas\s[a-z]+\sagain\b")
# "<0> in 1960 and <1> as many, <2>, in 2000"
AS_MANY = re.compile(
    rf"<(?P<a>\d+)>[^<>;.]{{0,50}}?(?:,|\band|\bbut)\s(?:about\s|nearly\s|almost\s)?<(?P<times>\d+)>\sas\s{SIZE}"
    rf"(?:,|,\sor|,\sat|\s[–—-])?\s<(?P<b>\d+)>"
)
NEAR = 60
# "Fivefold" is said of 4.6 and 5.4 times as well.
FOLD_PLACE = Fraction(1)
SAID, SURE = 0.9, 0.95


def times_more_ties(passage: Passage) -> Iterator[Tie]:
    """Each figure with the number of times that words make it another."""
    for match in (*finditer(TIMES, passage.sketch), *finditer(TIMES_THE, passage.sketch)):
        times, other = (passage.figures[int(match[part])] for part in ("times", "a"))
        number = nearest_alike(passage, match.start(), other)
        half = (
            times.quantity.form is Form.FRACTION and not times.quantity.unit and not match["more"]
        )
        half = half and match.re is TIMES and not AGAIN.match(passage.sketch, match.start())
        if number is None or not (half or times.quantity.unit == "times"):
            continue
        between = passage.sketch[passage.place(number) : match.start()]
        if len(between) < NEAR and ";" not in between:
            way = "times more" if match["more"] else "multiple"
            result = passage.figures[number]
            figures = (result.id, times.id, alike(other, result))
            yield Tie(way, figures, confidence=SURE)
    for match in finditer(AS_MANY, passage.sketch):
        before, times, after = (passage.figures[int(match[part])] for part in ("a", "times", "b"))
        if are_alike(before, after) and times.quantity.unit == "times":
            yield Tie("multiple", (after.id, times.id, before.id), confidence=SAID)
    for pattern in FOLDS:
        for match in finditer(pattern, passage.sketch):
            yield from _fold(passage, match)


def _fold(passage: Passage, match: re.Match[str]) -> Iterator[Tie]:
    after, before = (passage.figures[int(match[part])] for part in ("b", "a"))
    if are_alike(after, before) and Kind.CHANGE not in (after.kind, before.kind):
        number = Fraction(NUMBERS.get(match["count"], 10))
        fold = worded(passage, match, (number, FOLD_PLACE), Hedge.NONE)
        yield Tie("multiple", (after.id, fold, before.id), confidence=SAID)
