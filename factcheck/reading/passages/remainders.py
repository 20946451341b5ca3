"""Remainders: a number of things, some of them, and the others.

"Two of the five suspects are in custody, the other three are on the run", "of the 50 jobs 35 go
this year and another 15 next year", "half of the 80 flats are sold, the other 40 are let", "three
crew were among the 20 on the boat; the other 17 were tourists".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.breakdowns import STILL_MORE
from factcheck.reading.passages.fractions import COUNTS, PIECES
from factcheck.reading.passages.joined import joined_with
from factcheck.reading.passages.multiples import FINENESS, worded
from factcheck.reading.passages.sketch import MOVES, Passage, are_of_one_unit
from factcheck.reading.printing import Printed, Tie, printed_of

THE = r"(?:the\s|its\s|his\s|her\s|their\s|all\s|our\s)*"
OTHERS = (
    r"(?P<rest>the\s(?:other|remaining|others,?|rest,)|another|a\sfurther)\s"
    r"<(?P<y>\d+)>(?=(?P<follow>[^<>]*))"
)
# "<0> of the <1> suspects ..., the other <2>"
SOME_OF = re.compile(
    r"(?:<(?P<x>\d+)>|(?P<printed>\b[Hh]alf|\b(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[\s-](?:thirds?|"
    r"quarters?|fifths?)))"
    rf"(?:\s[a-z]+)?\s(?:(?:was|were|is|are)\s)?(?:of|among)\s{THE}<(?P<t>\d+)>(?:\s(?P<noun>"
    rf"[a-z]+))?"
    rf"(?P<gap>[^<>]{{0,110}}?)\b(?i:{OTHERS})"
)
# "Of the <0> jobs, <1> go this year and another <2>"
OF_ALL = re.compile(
    rf"\b[Oo]f\s{THE}<(?P<t>\d+)>(?:\s(?P<noun>[a-z]+))?(?:\s[a-z-]+){{0,3}}?,?\s<(?P<x>\d+)>"
    rf"(?P<gap>[^<>]{{0,80}}?)\b(?i:{OTHERS})"
)
# "Arrested <0> people; <1> were released and the remaining <2> appeared in court"
LOT = re.compile(
    rf"<(?P<t>\d+)>(?:\s(?P<noun>[a-z]+))?[^<>;:.|]{{0,40}}?(?:;|:|\s\||\s[–—-])\s<(?P<x>\d+)>"
    rf"(?P<gap>[^<>;:.|]{{0,60}}?)\b(?i:{OTHERS})"
)
# "<0> applied. <1> were admitted, another <2> put on a list and <3> turned down"
THREE = re.compile(
    r"<(?P<t>\d+)>[^<>;:.|,]{0,40}?(?:;|:|\s\||\s[–—-])\s<(?P<x>\d+)>(?:\sof\sthem)?\s(?:was|were|are|"
    r"is|had|have|died|said|voted|went)\s[^<>;:.|]{0,40}?,\s(?:another|a\sfurther)\s<(?P<y>\d+)>"
    r"(?P<gap>[^<>;:.|]{0,40}?)(?:,\sand|\sand|,\swhile)\s<(?P<z>\d+)>\s(?:was|were|are|is|had|have|"
    r"died|said|voted|went|did)\b(?!\s(?:later|also|both|then))"
)
CUE = re.compile(r"\b(?:[Tt]he\s(?:other|remaining)|[Aa]nother|[Aa]\sfurther|[Tt]he\sothers)\b")
# What comes after the others where they are of what was counted.
NO_NOUN = frozenset(
    "is was has does were are have had did remains stays goes comes says belongs needs works lives "
    "us its this as plus".split()
)
# What says that more than these two parts may be told of.
PARTLY = re.compile(r"\b(?:at\sleast|including|among\sthem|mostly|some\sof)\b|[;|].*[;|]")
# "The other two he made for television", "the other 20 do too": others of something else.
ELSEWHERE = re.compile(
    r"\b(?:added|joined|gained|opened|arrived|hired|created|founded|new)\b|^\s(?:he|she|it|they|we|I|that|which|who|whom)\b|\b(?:too|also|as\swell|likewise)\b"
)
SMALL = 100
SAID, ADDED = 0.95, 0.9


def remainder_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each number with some of what it counts, and the rest."""
    for passage in passages:
        if len(passage.figures) > 1 and CUE.search(passage.sketch):
            yield from _ties(passage)
    for passage in joined_with(passages, CUE):
        yield from (tie for tie in _ties(passage, across=True))


def _ties(passage: Passage, *, across: bool = False) -> Iterator[Tie]:
    for match in finditer(THREE, passage.sketch):
        total, *parts = (passage.figures[int(match[name])] for name in "txyz")
        if across == ("|" in match[0]) and all(_are_counts(total, part) for part in parts):
            yield Tie("at least sum", counted(total, total, *parts), confidence=ADDED)
    for pattern in (SOME_OF, OF_ALL, LOT):
        for match in finditer(pattern, passage.sketch):
            lot = pattern is LOT and match["rest"].lower() in ("another", "a further")
            if lot or (pattern is LOT and across == ("|" not in match[0])):
                continue
            if pattern is not LOT and across != ("|" in match["gap"]):
                continue
            if PARTLY.search(match["gap"]):
                continue
            if not _is_of_the_same(match):
                continue
            more = match["rest"].lower() in ("another", "a further")
            if more and (across or STILL_MORE.search(passage.sketch, match.end())):
                continue
            yield from _tie(passage, match, ADDED if more else SAID)


def _tie(passage: Passage, match: re.Match[str], sure: float) -> Iterator[Tie]:
    total, rest = passage.figures[int(match["t"])], passage.figures[int(match["y"])]
    if not _are_counts(total, rest):
        return
    if match["x"] is None:
        words = re.split(r"[\s-]", match["printed"].lower())
        part = Fraction(1, 2) if len(words) == 1 else _piece(words)
        figure = worded(passage, match, (part, part * FINENESS), Hedge.NONE)
        yield Tie(
            "less by", (*counted(total, rest), figure, *counted(total, total)), confidence=sure
        )
        return
    some = passage.figures[int(match["x"])]
    if some.quantity.form is Form.FRACTION and not some.quantity.unit:
        ids = (*counted(total, rest), some.id, *counted(total, total))
        yield Tie("less by", ids, confidence=sure)
    elif _are_counts(total, some) and total.quantity.number > 1:
        yield Tie("told sum", counted(total, total, some, rest), confidence=sure)


def _piece(words: Sequence[str]) -> Fraction:
    return COUNTS[words[0]] * PIECES[words[1].removesuffix("s")]


def _is_of_the_same(match: re.Match[str]) -> bool:
    """Whether the others are of what was counted: no other noun comes after them."""
    if ELSEWHERE.search(match["follow"]):
        return False
    follow = re.match(r"\s(?P<word>[a-z'-]+)", match["follow"])
    noun = match["noun"]
    if follow is None or noun is None:
        return True
    word = follow["word"]
    if word in NO_NOUN or word == noun or word.rstrip("s") == noun.rstrip("s"):
        return True
    return not (word.endswith("s") or word in ("people", "men", "women", "children", "percent"))


def _are_counts(total: Claim, part: Claim) -> bool:
    """Whether a number and its part are counted alike, neither of them loosely."""
    if {total.kind, part.kind} & {Kind.RANK, Kind.DATE, Kind.AGE, Kind.CHANGE, Kind.POINTS}:
        return False
    plain = total.quantity.hedge is part.quantity.hedge is Hedge.NONE
    single = total.quantity.upper is None and part.quantity.upper is None
    percent = "percent" in (total.quantity.unit, part.quantity.unit)
    one = are_of_one_unit(total, part) or {total.quantity.unit, part.quantity.unit} <= {
        "",
        "person",
    }
    return plain and single and not percent and one and total.id != part.id


def are_amounts(*claims: Claim) -> bool:
    """Whether figures are amounts of one unit, which some on the same scale may leave out."""
    units = {claim.quantity.unit for claim in claims} - {""}
    if len(units) > 1 and units != {"person"}:
        return False
    bare = [claim for claim in claims if not claim.quantity.unit]
    full = [claim for claim in claims if claim.quantity.unit]
    scales = {claim.quantity.scale for claim in full}
    return not full or all(not scales or claim.quantity.scale in scales for claim in bare)


def counted(total: Claim, *claims: Claim) -> tuple[Printed | str, ...]:
    """Figures in the one unit that is said of them; what counts a few is counted one by one."""
    told = (total.quantity.unit, *(claim.quantity.unit for claim in claims))
    unit = next((each for each in told if each), "")
    return tuple(
        claim.id
        if claim.quantity.number >= SMALL and claim.quantity.unit == unit
        else replace(
            printed_of(claim.quantity, claim.kind if claim.kind in MOVES else Kind.COUNT),
            unit=claim.quantity.unit or unit,
            place=Fraction(0) if _is_small(claim, unit) else claim.quantity.place,
        )
        for claim in claims
    )


def _is_small(claim: Claim, unit: str) -> bool:
    whole = claim.quantity.scale == 1 and claim.quantity.number < SMALL
    return whole and unit in ("", "person")
