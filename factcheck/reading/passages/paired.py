"""Paired: a percentage and an amount in brackets, told for two times.

"From 9 percent (1.8 million) in 2001 to 15 percent (3.6 million)": what has become a far larger
part is more, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import Passage, are_of_one_unit
from factcheck.reading.printing import Tie

FROM_TO = re.compile(
    r"\bfrom\s<(?P<p>\d+)>\s?\((?:or\s)?<(?P<x>\d+)>\)[^<>;()]{0,40}?\bto\s(?:nearly\s|almost\s|about\s)?"
    r"<(?P<q>\d+)>\s?\((?:or\s)?<(?P<y>\d+)>\)"
)
# The whole of which they are parts may have changed by so much in the meantime.
FAR = Fraction(6, 5)
LIKELY = 0.75


def paired_ties(passage: Passage) -> Iterator[Tie]:
    """Each two amounts of which one is told to be a far larger part, that one first."""
    if len(passage.figures) < 4:
        return
    for match in finditer(FROM_TO, passage.sketch):
        p, x, q, y = (passage.figures[int(match[name])] for name in "pxqy")
        if not (_are_parts(p, q) and _are_amounts(x, y)):
            continue
        ratio = q.quantity.number / p.quantity.number
        if ratio >= FAR:
            yield Tie("moved", (y.id, x.id), confidence=LIKELY)
        elif ratio <= 1 / FAR:
            yield Tie("moved", (x.id, y.id), confidence=LIKELY)


def _are_parts(p: Claim, q: Claim) -> bool:
    return p.quantity.unit == q.quantity.unit == "percent" and p.quantity.number > 0


def _are_amounts(x: Claim, y: Claim) -> bool:
    return x.quantity.unit != "percent" and are_of_one_unit(x, y)
