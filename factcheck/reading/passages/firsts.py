"""Firsts: a mark that something is beyond for the first time, and where it is now.

"Debt passed the 20 trillion mark for the first time, at 20.1 trillion"; "at 1.02 million,
attendance went past one million for the first time"; "at least 40 people (43 at the last count)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.bounds import DOWNWARD, EXACTLY, HEDGES, UPWARD
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_of_one_unit
from factcheck.reading.printing import Printed, Tie, printed_of

FIRST = re.compile(
    r"\b(?:for\sthe\s(?:very\s)?first\stime|for\sonly\sthe\s\w+\stime|first\stime\s(?:ever|since))\b",
    re.IGNORECASE,
)
UP = (
    rf"{UPWARD}|reach(?:ed|es|ing)?|hit(?:s|ting)?|"
    r"(?:clos|end|finish|settl|trad)(?:ed|es|ing)\s(?:the\s\w+\s)?(?:above|over|beyond)|"
    r"(?:is|was|stands|stood|were|are)\s(?:now\s)?(?:above|over|beyond|past)"
)
DOWN = (
    rf"{DOWNWARD}|(?:clos|end|finish|settl|trad)(?:ed|es|ing)\s(?:the\s\w+\s)?(?:below|under)|"
    r"(?:is|was|stands|stood|were|are)\s(?:now\s)?(?:below|under)"
)
THE = r"(?:the\s|a\s|an\s)?(?:(?!with|by|in|on|at|from|to|for|of|and|as)[a-z-]+\s){0,2}?"
# "passed the <0> mark for the first time, at <1>"
PASSED = rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\s{THE}<(?P<bound>\d+)>"
MARK = r"(?:\s(?:mark|level|barrier|threshold|line))?"
NOW = (
    r"(?:,\s(?:at|to|with|standing\sat|reaching|hitting|totall?ing|coming\sin\sat|closing\sat|ending\sat|"
    r"finishing\sat|finishing\sthe\s\w+\sat|settling\sat|when\sit\s(?:was|stood\sat|reached)|and\snow\sstands\sat)"
    r"|\sto|\sat|\s\(|\s[–—-]+)"
)
THEN = re.compile(
    rf"{PASSED}{MARK}(?P<between>[^<>;]{{0,60}}?){NOW}\s?{HEDGES}<(?P<value>\d+)>", re.IGNORECASE
)
# "At <0>, attendance went past <1> for the first time"
BEFORE = re.compile(
    rf"(?:^|[.;:–—]\s|,\s)(?:at|with|reaching)\s{HEDGES}<(?P<value>\d+)>(?:\s[a-z]+){{0,2}},\s[^<>;.]{{0,60}}?{PASSED}",
    re.IGNORECASE,
)
# "The crowd of <0> topped the <1> mark"
SUBJECT = re.compile(
    rf"\b(?:of|at)\s{HEDGES}<(?P<value>\d+)>\s(?:easily\s|just\s|narrowly\s)?{PASSED}(?:\s(?:mark|level|barrier|threshold|line)\b)",
    re.IGNORECASE,
)
TURNED = re.compile(
    r"\bsince\s(?!\d{4}|[A-Z])|\b(?:and|but|while|from|compared|back|then|later|before|after|now|again)\b"
)
# "at least <0> people (<1> at the last count)", "<0> workers: <1> at the end of May"
COUNTED = re.compile(
    r"<(?P<bound>\d+)>(?:\s[a-z]+){0,3}\s?(?:\((?:exactly\s)?<(?P<value>\d+)>"
    r"(?:(?:\s[a-z]+)?(?:\sat\sthe\s(?:last|latest)\s[a-z]+|\s(?:by|as\sof|on)\s(?-i:[A-Z])[a-z]+|\s(?:in\s(?:all|total)|exactly|altogether)))?\)"
    r"|[;:,]\s(?:the\s)?(?:exact\s|precise\s)?(?:figure|number|count|total)\s(?:was|is|being)\s(?:exactly\s)?<(?P<figure>\d+)>(?=[.,;]|$)"
    r"|:\s(?:exactly\s)?<(?P<then>\d+)>(?:\s[a-z]+)?\s(?:at\sthe\s(?:end|start)|as\sof|in\s(?:all|total))\b[^<>]{0,30}$)",
    re.IGNORECASE,
)
EXCEEDED = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\s{THE}<(?P<bound>\d+)>(?P<between>[^<>;]{{0,30}}?),\s"
    rf"(?:reaching|hitting|totall?ing|standing\sat|coming\sin\sat)\s{HEDGES}<(?P<value>\d+)>",
    re.IGNORECASE,
)
BELOW = (Hedge.LESS_THAN, Hedge.AT_MOST)
ABOVE_IT = (Hedge.MORE_THAN, Hedge.AT_LEAST)
SURE = 0.95


def first_ties(passage: Passage) -> Iterator[Tie]:
    """Each figure with the mark that its sentence says it is beyond."""
    sketch = passage.sketch
    if FIRST.search(sketch):
        for pattern in (THEN, BEFORE):
            for match in finditer(pattern, sketch):
                yield from _beyond(passage, match)
    for pattern in (SUBJECT, EXCEEDED):
        for match in finditer(pattern, sketch):
            yield from _beyond(passage, match)
    for match in finditer(EXACTLY, sketch):
        yield from _counted(*(passage.figures[int(match[side])] for side in ("bound", "value")))
    for match in finditer(COUNTED, sketch):
        group = next(name for name in ("value", "figure", "then") if match[name])
        yield from _counted(
            passage.figures[int(match["bound"])], passage.figures[int(match[group])]
        )


def _beyond(passage: Passage, match: re.Match[str]) -> Iterator[Tie]:
    bound, value = (passage.figures[int(match[group])] for group in ("bound", "value"))
    between = FIRST.sub("", match.groupdict().get("between") or "")
    turned = TURNED.search(between)
    if turned or value.kind in MOVES or value.lead in EARLIER or not _may_be_one(bound, value):
        return
    mark = _exactly(bound)
    yield Tie("threshold", (value.id, mark) if match["up"] else (mark, value.id), confidence=SURE)


def _may_be_one(bound: Claim, value: Claim) -> bool:
    """Whether two figures are of one unit, which the mark may leave out."""
    a, b = bound.quantity, value.quantity
    bare = not (a.unit and b.unit) and max(a.scale, b.scale) > 1
    return are_of_one_unit(bound, value) or (bare and "percent" not in (a.unit, b.unit))


def _counted(bound: Claim, value: Claim) -> Iterator[Tie]:
    """A bound and the count that stands for just the same."""
    a, b = bound.quantity, value.quantity
    if (
        b.hedge is not Hedge.NONE
        or b.unit not in ("", a.unit)
        or b.place < 1
        or b.upper is not None
    ):
        return
    if not a.number / 2 < b.number < a.number * 2:
        return
    if a.hedge in ABOVE_IT:
        yield Tie("threshold", (value.id, _exactly(bound)), confidence=SURE)
    elif a.hedge in BELOW:
        yield Tie("threshold", (_exactly(bound), value.id), confidence=SURE)


def _exactly(bound: Claim) -> Printed:
    """A mark as it is: nothing of it was rounded."""
    return replace(printed_of(bound.quantity, bound.kind), place=Fraction(0))
