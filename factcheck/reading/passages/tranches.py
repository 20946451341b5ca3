"""Tranches: an issue, a loan or a purchase, and the parts that it is said to come in.

"Issued 400 mln stg in two tranches. The issues are 250 mln of 3-1/2 pct stock due 2008 and 150 mln
of stock due 2019", "bought 11 mln stg of bills, comprising two mln in band one at 8-1/4 pct and
nine mln in band two". Coupons, terms and prices may stand between the parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.quantity import Form, Hedge
from factcheck.reading.passages.sketch import MOVES, Passage
from factcheck.reading.printing import Tie
from factcheck.reading.statements.ties import is_currency

WORDS = ("compris", "consist", "made up of", "divided into", "split into", "issues are", "tranche")
# What leads to all the parts.
CUE = re.compile(
    r"\b(?:compris(?:es|ed|ing|e)|consist(?:s|ed|ing)?\sof|(?:made\sup|composed)\sof|"
    r"(?:divided|split)\sinto|(?:issues|tranches|bonds|notes|loans)\s(?:are|were))\b",
    re.IGNORECASE,
)
# What is no whole, or leaves parts out.
PARTLY = re.compile(
    r"\b(?:includ\w+|mainly|mostly|largely|among|partly|such\sas|respectively|compared|from|"
    r"against|versus|each|minimum|maximum|denominations?|rising|up|down|rose|fell|outstanding|"
    r"already|remain\w*|per|worth)\b",
    re.IGNORECASE,
)
# A sentence of other amounts: what was needed, and all that was done until now.
OTHERWISE = re.compile(r"\b(?:so\sfar|shortage|brings?|bringing|compares?)\b", re.IGNORECASE)
# "In addition, it also bought", "They also bought"
ON_TOP = re.compile(r"\W*(?:In\saddition|Besides|[A-Z]\w+\salso|The\s[\w\s]{2,30}?\salso)\b")
# The first part stands right after the words.
NEAR = re.compile(r"(?:\s[^<>.;]{0,45}?)?[\s:]*<\d+>")
UNITS = frozenset({"tonne", "barrel", "bushel", "share"})
BACK, SURE = 2, 0.85
# How far from the whole the parts may be together, and still be its parts with one slip.
FARTHEST = 12


def tranche_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each whole with the parts that it comes in, where two or more are told."""
    for number, passage in enumerate(passages):
        lowered = passage.sketch.lower()
        if len(passage.figures) < 2 or not any(word in lowered for word in WORDS):
            continue
        cue = CUE.search(passage.sketch)
        if cue is None or PARTLY.search(passage.sketch, cue.end()):
            continue
        if not NEAR.match(passage.sketch, cue.end()):
            continue
        parts = _parts(passage, cue.end())
        parts += _besides(passages[number + 1 : number + 2], parts)
        whole = _whole(passages[max(0, number - BACK) : number], passage, cue.start(), parts)
        if whole is not None and _may_be_all(whole, parts):
            yield Tie("sum", (whole.id, *(part.id for part in parts)), confidence=SURE)


def _parts(passage: Passage, start: int) -> list[Claim]:
    """The amounts after the words, of the unit of the first; a bare one is of its unit."""
    after = [passage.figures[each] for each in passage.after(start)]
    amounts = [claim for claim in after if _is_amount(claim)]
    units = {claim.quantity.unit for claim in amounts} - {""}
    return amounts if len(units) <= 1 else []


def _besides(following: Sequence[Passage], parts: Sequence[Claim]) -> list[Claim]:
    """The amounts of a next sentence that says what came on top: "It also bought 3 mln of"."""
    units = {part.quantity.unit for part in parts}
    return [
        claim
        for passage in following
        if ON_TOP.match(passage.sketch)
        for claim in passage.figures
        if _is_amount(claim) and claim.quantity.unit in units
    ]


def _is_amount(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.hedge is Hedge.NONE and quantity.upper is None and claim.kind not in MOVES
    counted = is_currency(quantity.unit) or quantity.unit in UNITS
    counted |= not quantity.unit and quantity.scale > 1
    return plain and counted and quantity.form in (Form.DIGITS, Form.WORDS)


def _whole(
    earlier: Sequence[Passage], passage: Passage, start: int, parts: Sequence[Claim]
) -> Claim | None:
    """The one amount of that unit before the words, in the nearest sentence that has any."""
    if len(parts) < 2:
        return None
    units = {part.quantity.unit for part in parts} - {""}
    ahead = [passage.figures[each] for each in reversed(list(passage.before(start)))]
    plain = [each.figures for each in reversed(earlier) if not OTHERWISE.search(each.sketch)]
    for told in (ahead, *plain):
        same = [claim for claim in told if is_currency(claim.quantity.unit) or _is_amount(claim)]
        same = [claim for claim in same if claim.quantity.unit in (units or {claim.quantity.unit})]
        same = [claim for claim in same if claim.quantity.unit]
        if same:
            one = len({claim.quantity.number for claim in same}) == 1
            return same[-1] if one and _is_amount(same[-1]) else None
    return None


def _may_be_all(whole: Claim, parts: Sequence[Claim]) -> bool:
    total = sum(part.quantity.number for part in parts)
    printed = whole.quantity.number
    return total < printed * FARTHEST and printed < total * FARTHEST
