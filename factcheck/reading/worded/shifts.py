"""Shifts: an amount and a rate by which something moved, with its level told in another sentence.

"Employment fell by 57,000 (21.4%) on a headcount basis. ... The levels of headcount (210,000) and
FTE (196,000) are the lowest": what words set apart here, they name at the level too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.misprints import misprints_of
from factcheck.reading.worded.patterns import words_of
from factcheck.reading.worded.portions import HEDGES, PERCENTAGE, printed
from factcheck.reading.worded.skeleton import LEVEL, MARKS, PERCENT, STOP, Skeleton

AMOUNT = (
    rf"by {HEDGES}(?P<amount>{LEVEL})[^{MARKS}{STOP},;()]{{0,30}}? ?\((?P<rate>{PERCENT})\)"
    r"(?: on an? (?P<label>[a-z-]+) basis)"
)
BY = re.compile(AMOUNT)
# How far apart a shift and its level stand, and how near the level its name is.
APART, NEAR = 12, 30
MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS, Kind.MULTIPLE, Kind.RATE})
SAID = 0.96


@dataclass(frozen=True, slots=True)
class _Shift:
    """An amount and a rate of one move, its direction, and the name of its measure."""

    amount: Claim
    rate: Claim
    direction: int
    label: str

    def after(self, amount: Fraction, rate: Fraction) -> Interval:
        """The level that a move by these numbers has led to."""
        moved = printed(self.amount.quantity, amount)
        share = printed(self.rate.quantity, rate) * PERCENTAGE
        return moved / share + moved * Fraction(self.direction)


def shift_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each shift with the level that it led to: rate, level, amount."""
    if " basis" not in skeleton.words:
        return
    shifts = list(_shifts(skeleton))
    labels = {shift.label for shift in shifts}
    if len(labels) < 2:
        return
    levels = [(place, claim) for place, claim in skeleton.figures.items() if _is_level(claim)]
    for shift in shifts:
        named = [
            claim
            for place, claim in levels
            if abs(claim.sentence - shift.amount.sentence) <= APART
            and _label_at(skeleton.words, place, labels) == shift.label
        ]
        for level in _led_to(shift, named):
            way = "move up" if shift.direction > 0 else "move down"
            yield Tie(way, (shift.rate.id, level.id, shift.amount.id), confidence=SAID)


def _shifts(skeleton: Skeleton) -> Iterator[_Shift]:
    words = skeleton.words
    up, down = re.compile(rf"\b{words_of('rise')}\b"), re.compile(rf"\b{words_of('fall')}\b")
    for match in finditer(BY, words):
        amount, rate = (skeleton.figures[match.start(role)] for role in ("amount", "rate"))
        start = words.rfind(STOP, 0, match.start()) + 1
        ends = [
            max((each.end() for each in moved.finditer(words, start, match.start())), default=0)
            for moved in (up, down)
        ]
        if ends[0] != ends[1] and amount.quantity.number and rate.quantity.number:
            direction = 1 if ends[0] > ends[1] else -1
            yield _Shift(amount, rate, direction, match["label"])


def _is_level(claim: Claim) -> bool:
    return claim.kind not in MOVES and not claim.quantity.unit and claim.quantity.upper is None


def _label_at(words: str, place: int, labels: set[str]) -> str | None:
    """The name of a measure that stands nearest to a figure."""
    found: dict[str, int] = {}
    for label in labels:
        before = words.rfind(label, max(0, place - NEAR), place)
        after = words.find(label, place, place + NEAR)
        near = [place - before - len(label)] if before >= 0 else []
        near += [after - place] if after >= 0 else []
        if near:
            found[label] = min(near)
    return min(found, key=lambda label: found[label]) if found else None


def _led_to(shift: _Shift, levels: Sequence[Claim]) -> Iterator[Claim]:
    """The level that a shift led to; or the one that a slip of a digit keeps from being it."""
    amount, rate = (each.quantity for each in (shift.amount, shift.rate))
    after = shift.after(amount.number, rate.number)
    fitting = [each for each in levels if printed(each.quantity, each.quantity.number).meets(after)]
    if fitting:
        yield fitting[0]
        return
    near = [each for each in levels if _is_slipped(shift, each)]
    if len({each.quantity.number for each in near}) == 1:
        yield near[0]


def _is_slipped(shift: _Shift, level: Claim) -> bool:
    """Whether one misprint keeps a shift from a level."""
    amount, rate = (each.quantity for each in (shift.amount, shift.rate))
    told = printed(level.quantity, level.quantity.number)
    meant = shift.after(amount.number, rate.number)
    moves = [(other, rate.number) for other in misprints_of(amount)]
    moves += [(amount.number, other) for other in misprints_of(rate) if other]
    levels = (printed(level.quantity, other) for other in misprints_of(level.quantity))
    return any(shift.after(*move).meets(told) for move in moves) or any(map(meant.meets, levels))
