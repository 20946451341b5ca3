"""Originals: a figure that was revised up or down, and what it was put at before.

"January's surplus was revised down to 4.8 billion. The office had originally put it at 4.9",
"has revised down its forecast to 2.2 percent. Figures of last month put growth at 2.6 percent".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.reading.cued import search
from factcheck.reading.passages.sequels import HEDGES, named_stems
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike
from factcheck.reading.printing import Tie

# What nearly every text lacks.
CUE = "revis"
PUT = (
    r"(?:put|puts|estimated|reported|given|forecast|announced|calculated|stated|projected|showed|"
    r"shown|said|gave|indicated|suggested|predicted|expected)"
)
WAY = r"(?:up|down)(?:ward(?:s|ly)?)?|higher|lower"
REVISED = (
    # "revised down its forecast for growth by <0> to about <1>", "was revised up to <0>"
    re.compile(
        rf"\brevis\w+\s(?P<way>{WAY})\b(?:[^<>;]{{0,70}}?\sby\s{HEDGES}<\d+>)?[^<>;]{{0,70}}?"
        rf"\sto\s{HEDGES}<(?P<a>\d+)>",
        re.IGNORECASE,
    ),
    # "a slightly downwards revised <0>", "an upward revision to <0>"
    re.compile(
        rf"\b(?P<way>{WAY})\s(?:revised\s(?:[\w-]+\s){{0,3}}?|revision\s(?:[\w-]+\s){{0,4}}?to\s)"
        rf"{HEDGES}<(?P<a>\d+)>",
        re.IGNORECASE,
    ),
    # "<0>, revised up"
    re.compile(rf"<(?P<a>\d+)>,?\s\(?revised\s(?P<way>{WAY})\b(?!\s(?:to|from)\b)", re.IGNORECASE),
)
ORIGINALLY = re.compile(
    rf"\b(?:(?:originally|initially|previously|provisionally|first|earlier)\s(?:been\s)?{PUT}"
    rf"|(?:preliminary|provisional|initial|earlier|previous|original|flash|advance|first)\s"
    rf"(?:[\w'-]+\s){{0,3}}?(?:figures?|estimates?|data|reports?|readings?|forecasts?|numbers?)\s"
    rf"(?:(?:last|in|of|from)\s[\w'-]+\s(?:[\w'-]+\s)?)?(?:had\s)?(?:{PUT}|of|was|were)"
    rf"|{PUT}\s(?:originally|initially|previously|provisionally))\b"
    r"(?P<what>[^<>;]{0,90}?)<(?P<b>\d+)>",
    re.IGNORECASE,
)
# "Growth of <0> against an originally estimated <1>": its own figure stands before it.
HERE = re.compile(
    r"<\d+>[^<>;]{0,60}?\b(?:against|from|compared\s(?:with|to)|versus|than|instead\sof)\s(?:an?\s|the\s|its\s|their\s)?$"
)
AROUND, BACK, LIKELY = 110, 4, 0.8


def original_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each figure that words call revised with what it was put at before."""
    if not any(CUE in passage.sketch for passage in passages):
        return
    for number, passage in enumerate(passages):
        match = search(ORIGINALLY, passage.sketch) if passage.figures else None
        if match is None:
            continue
        before = passage.figures[int(match["b"])]
        if HERE.search(passage.sketch[: match.start()]):
            continue
        what = frozenset(named_stems(match["what"]))
        for earlier in reversed(passages[max(0, number - BACK) : number]):
            found = _revised(earlier, before, what)
            if found is not None:
                pair = (found[0], before) if found[1] > 0 else (before, found[0])
                yield Tie("moved", (pair[0].id, pair[1].id), confidence=LIKELY)
                break


def _revised(passage: Passage, before: Claim, what: frozenset[str]) -> tuple[Claim, int] | None:
    """A figure of a passage that was revised, and which way, where it is of what was put."""
    if CUE not in passage.sketch:
        return None
    for pattern in REVISED:
        for match in pattern.finditer(passage.sketch):
            claim = passage.figures[int(match["a"])]
            start = max(0, match.start() - AROUND)
            around = frozenset(named_stems(passage.sketch[start : match.end() + AROUND // 2]))
            named = not what or what & around
            # A growth that is put at less is no fall; a fall that is would be put at more.
            moves = {claim.kind, before.kind} & MOVES
            falls = moves and min(claim.direction, before.direction) < 0
            if named and not falls and are_alike(claim, before):
                return claim, 1 if match["way"].lower().startswith(("up", "high")) else -1
    return None
