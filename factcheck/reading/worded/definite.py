"""Definite: a figure that "the" says is known, and where it was told first.

"It sold 405 million dollars of bonds ... The 405 million dollar sale was composed of 139 issues";
"Royal paid in cash and 200,000 shares ... Montagu may require it to register the 200,000 shares".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim, Kind
from factcheck.quantity import Hedge, Quantity
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.skeleton import LEVEL, MARKS, PERCENT, STOP, Skeleton
from factcheck.reading.worded.telling import differ_by_slip, digits_of, telling_digits
from factcheck.reading.worded.words import stems_in

# "the <0> shares", "of its <0> stake"; "the remaining <0>" is another.
KNOWN = re.compile(
    rf"\b(?:the|these|those|this|that|each of the|all of the|both of the)\s"
    rf"(?:(?:about|approximately|some|nearly)\s)?(?P<again>[{LEVEL}{PERCENT}])[\s-]"
    rf"(?=(?P<what>(?!(?:in|to|and|for|at|a|on|per|by|from|more|or|other|additional)\b)"
    rf"[a-z][^{MARKS}|,;()]{{2,40}}))"
)
# "the <0> shares it already owns" are others than those that it buys.
OTHERS = re.compile(
    r"\b(?:already|owns?|owned|holds?|held|currently|outstanding|remaining|previous\w*|earlier|"
    r"last|ago|would have|had|same (?:months?|period|quarters?|weeks?|time))\b"
)
AFTER = re.compile(rf"[^{MARKS}|,;()]{{0,40}}")
MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS})
# So many telling digits have numbers that are hardly alike by chance; so many words name a thing.
TELLING, FINE, BACK, LONG = 2, 3, 12, 60
SURE, LIKELY = 0.85, 0.75


def definite_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each figure that is told as known, with the one that it is, or was but for a slip."""
    words, figures = skeleton.words, skeleton.figures
    told = sorted((place, claim) for place, claim in figures.items())
    for match in finditer(KNOWN, words):
        claim = figures[match.start("again")]
        if _is_open(claim) or (
            match["what"].startswith("of ") and claim.quantity.unit in ("", "percent")
        ):
            continue
        earlier = [
            (place, each)
            for place, each in told
            if place < match.start() and _may_be(claim, each) and words[place] == match["again"]
        ]
        same = [each for _, each in earlier if each.quantity.number == claim.quantity.number]
        named = [each for place, each in earlier if _are_named_alike(words, place, match, each)]
        if same and (len(telling_digits(claim.quantity)) >= TELLING or set(same) & set(named)):
            yield Tie("echo", (claim.id, same[-1].id), confidence=SURE)
        elif not (same or _is_another(words, match.end())) and not _is_elsewhere(
            claim, [each for _, each in told]
        ):
            slipped = [each for each in named if _is_slip(each.quantity, claim.quantity)]
            if slipped and len({each.quantity.number for each in slipped}) == 1:
                yield Tie("echo", (claim.id, slipped[-1].id), confidence=LIKELY)


def _is_open(claim: Claim) -> bool:
    return claim.kind in MOVES or claim.quantity.hedge not in (Hedge.NONE, Hedge.ABOUT)


def _may_be(claim: Claim, other: Claim) -> bool:
    """Whether a figure of another sentence may be the one that is known."""
    units = [each.quantity.unit.partition("/")[0] for each in (claim, other)]
    near = 0 < claim.sentence - other.sentence <= BACK
    return near and units[0] == units[1] and not _is_open(other)


def _are_named_alike(words: str, place: int, match: re.Match[str], other: Claim) -> bool:
    """Whether one thing is named after both; of money and percent the unit names it too."""
    after = AFTER.match(words, place + 1)
    one = stems_in(match["what"])[:TELLING]
    return bool(after and set(one) & set(stems_in(after[0])[:FINE]))


def _is_another(words: str, place: int) -> bool:
    """Whether the words after a figure say that it is what there was before."""
    return OTHERS.search(words[place : place + LONG].partition(STOP)[0]) is not None


def _is_elsewhere(claim: Claim, told: Sequence[Claim]) -> bool:
    number, unit = claim.quantity.number, claim.quantity.unit
    return any(
        each.id != claim.id and each.quantity.number == number and each.quantity.unit == unit
        for each in told
    )


def _is_slip(a: Quantity, b: Quantity) -> bool:
    """Whether numbers of enough digits are one digit, two swapped ones or a scale apart."""
    one, other = telling_digits(a), telling_digits(b)
    if one == other:
        return len(one) >= TELLING and a.scale != b.scale
    long = min(len(one), len(other)) >= FINE or sorted(one) == sorted(other)
    return long and a.scale == b.scale and differ_by_slip(digits_of(a), digits_of(b))
