"""Opinions: two answers of a poll of which nobody gives both, in whatever words they are told.

"41 percent have a favorable opinion of her, with 52 percent holding an unfavorable one", "viewed
favorably by 54 percent, with 30 percent holding a negative view", "split, 45 to 42".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.sketch import MOVES, Passage
from factcheck.reading.printing import Tie

FOR = r"(?:favou?rabl[ey]|positive(?:ly)?|better\soff|optimistic|approv(?:e|es|ed|ing|al))"
AGAINST = r"(?:unfavou?rabl[ey]|negative(?:ly)?|worse\soff|pessimistic|disapprov(?:e|es|ed|ing|al))"
# Nothing between that makes them answers of two groups or of two times.
APART = (
    r"among|than|Republicans?|Democrats?|independents?|women|men|whites?|blacks?|last|earlier|"
    r"in\s(?:19|20)\d\d|a\syear|ago|up|down|compared\swith\sthe"
)
WORDS = rf"(?:(?!\b(?:{APART})\b)[^<>;.])"
SAYS = rf"{WORDS}{{0,60}}?"
WITHIN = (
    re.compile(rf"<(?P<a>\d+)>{SAYS}\b{FOR}\b{SAYS}<(?P<b>\d+)>(?!\sof\s[A-Z]){SAYS}\b{AGAINST}\b"),
    re.compile(rf"<(?P<a>\d+)>{SAYS}\b{AGAINST}\b{SAYS}<(?P<b>\d+)>(?!\sof\s[A-Z]){SAYS}\b{FOR}\b"),
    re.compile(rf"\b{FOR}\sby\s{SAYS}<(?P<a>\d+)>{SAYS}<(?P<b>\d+)>{SAYS}\b{AGAINST}\b"),
    re.compile(rf"\bsplit,?\s{WORDS}{{0,15}}?<(?P<a>\d+)>\s(?:to|against)\s<(?P<b>\d+)>"),
)
# "gets a 59 percent rating, with 34 percent saying they have an unfavorable view"
RATED = re.compile(
    rf"<(?P<a>\d+)>\s(?:job\s|overall\s)?(?:rating|score|approval),?\s(?:with|and|while|but)\s{SAYS}"
    rf"<(?P<b>\d+)>(?!\sof\s[A-Z]){SAYS}\b{AGAINST}\b"
)
# "... a 66 percent favorable rating. Only 31 percent have an unfavorable view of him"
FIRST = re.compile(rf"<(?P<a>\d+)>{SAYS}\b{FOR}\b{WORDS}*\.?\s*$")
SECOND = re.compile(
    rf"^(?:Only|Just|About|But|Another|Some)?\s?{SAYS}<(?P<b>\d+)>{SAYS}\b{AGAINST}\b"
)
SAID = 0.85


def opinion_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each two answers that are no more than all."""
    for passage in passages:
        for pattern in (*WITHIN, RATED) if len(passage.figures) > 1 else ():
            for match in finditer(pattern, passage.sketch):
                yield from _parts(
                    passage.figures[int(match["a"])], passage.figures[int(match["b"])]
                )
    for before, passage in pairwise(passages):
        second = search(SECOND, passage.sketch)
        first = search(FIRST, before.sketch) if second is not None else None
        if first is not None and second is not None:
            yield from _parts(before.figures[int(first["a"])], passage.figures[int(second["b"])])


def _parts(one: Claim, other: Claim) -> Iterator[Tie]:
    if all(each.quantity.unit == "percent" and each.kind not in MOVES for each in (one, other)):
        yield Tie("parts", (one.id, other.id), confidence=SAID)
