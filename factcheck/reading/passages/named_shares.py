"""Named shares: the shares that names have of one total, told apart from their amounts.

"Makers sold 282,400 cars. Ford sold 79,300 and Fiat 40,500. ... Ford's market share was 28.1
percent, Fiat's 14.3 percent": where the shares of two names are what their amounts are of one
total, that of a third one is set beside them as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import MARK, MOVES, Passage
from factcheck.reading.printing import Tie

NAME = r"(?P<name>[A-Z][\w&-]+)(?:\s\([A-Z.]+\))?(?:'s?)?"
# "Ford's market share was <0>", "the share of Ford fell to <0>"
SHARE = re.compile(rf"\b{NAME}\s(?:[a-z]+\s){{0,2}}share\b[^<>;.,]{{0,50}}?<(?P<share>\d+)>")
SHARE_OF = re.compile(
    rf"\bshare\sof\s(?:[A-Z][\w&-]+\s)*?{NAME}\s[^<>;.,]{{0,50}}?<(?P<share>\d+)>"
)
# How many of the figures after a name are looked at, in each sentence that has it.
MOST = 2
# So many shares of one total are no chance, where each of them says enough.
AGREED, TELLING = 2, Fraction(1, 10)
HUNDRED, NEAR = 100, Fraction(1, 10)
SAID = 0.9


def named_share_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each share of a name with its amount and the total, where others show what that is."""
    shares = {
        match["name"]: share
        for passage in passages
        for pattern in (SHARE, SHARE_OF)
        for match in finditer(pattern, passage.sketch)
        for share in [passage.figures[int(match["share"])]]
        if share.quantity.unit == "percent" and share.kind not in MOVES
    }
    if len(shares) <= AGREED:
        return
    amounts = {name: _amounts(name, passages) for name in shares}
    levels = [each for passage in passages for each in passage.figures if _is_level(each)]
    for total in levels:
        fitting = {
            name: amount
            for name, share in shares.items()
            if (amount := _fitting(share, amounts[name], total)) is not None
        }
        if len(fitting) >= AGREED:
            yield from _of_one_total(shares, amounts, total, fitting)
            return


def _of_one_total(
    shares: Mapping[str, Claim],
    amounts: Mapping[str, Sequence[Claim]],
    total: Claim,
    fitting: Mapping[str, Claim],
) -> Iterator[Tie]:
    """The ties of all names: with the amount that fits, or the first that nearly does."""
    for name, share in shares.items():
        # Where none fits, the first is meant: what comes after it is that of a year ago.
        near = (each for each in amounts[name] if _miss(share, each, total) <= NEAR)
        found = fitting.get(name) or next(near, None)
        if found is not None:
            yield Tie("share", (share.id, found.id, total.id), confidence=SAID)


def _amounts(name: str, passages: Sequence[Passage]) -> list[Claim]:
    """The figures that stand next after a name."""
    found: list[Claim] = []
    for passage in passages:
        place = passage.sketch.find(name)
        if place >= 0:
            after = [passage.figures[int(mark[1])] for mark in MARK.finditer(passage.sketch, place)]
            found += [each for each in after if _is_level(each)][:MOST]
    return found


def _is_level(claim: Claim) -> bool:
    return claim.kind not in MOVES and claim.quantity.unit != "percent"


def _fitting(share: Claim, amounts: Sequence[Claim], total: Claim) -> Claim | None:
    """The amount of which this is the share of a total, to the share's last digit."""
    if share.quantity.place > TELLING:
        return None
    slack = share.quantity.place / 2 / share.quantity.number if share.quantity.number else 0
    return next((each for each in amounts if _miss(share, each, total) <= slack), None)


def _miss(share: Claim, amount: Claim, total: Claim) -> Fraction:
    """By what part of itself a share differs from what an amount is of a total."""
    a, b, told = amount.quantity, total.quantity, share.quantity.number
    if not b.number or not told or a.unit != b.unit or a.number >= b.number:
        return Fraction(HUNDRED)
    return abs(a.number / b.number * HUNDRED - told) / told
