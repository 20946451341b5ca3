"""Rises told again: a multiple in words, and the percentage beside it that says the same move.

"Thefts have almost tripled in ten years (a rise of 190%)", "sales rose 84%, more than doubling".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Kind
from factcheck.reading.cued import finditer
from factcheck.reading.passages.multiples import (
    FINENESS,
    HEDGED,
    LOOSE,
    STEMS,
    VERB,
    number_and_hedge,
    worded,
)
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Tie

RISE = r"(?:rise|increase|jump|gain|growth|leap|surge|climb|advance)"
FALL = r"(?:fall|drop|decline|decrease|cut|reduction|slump|plunge|loss)"
MOVED = rf"(?:(?:an?\s)?(?:[a-z]+\s)?(?:{RISE}|{FALL})\sof|up|down|or|i\.e\.|that\sis)"
BY = r"(?:(?:by|of)\s)?"
# Nothing follows that gives the percentage a time or a thing of its own.
DONE = r"(?=\)|[,;.]|\s[–—-]|\s(?:while|but)\b|$)"
AFTER = re.compile(
    rf"\b{VERB}(?:\s\(|,\s|\s[–—-]\s){MOVED}\s{BY}{LOOSE}<(?P<share>\d+)>{DONE}", re.IGNORECASE
)
ROSE = r"(?:ros|ris|rose|increas|jump|gain|grew|grow|leap|surg|climb|soar|fell|fall|drop|declin)"
BEFORE = re.compile(
    rf"\b{ROSE}[a-z]*\s{BY}{LOOSE}<(?P<share>\d+)>(?:,|\sor|\s[–—-])\s"
    rf"(?P<hedge>{'|'.join(HEDGED)})?\s?(?P<printed>(?P<stem>{'|'.join(STEMS)}|halv)ing)\b",
    re.IGNORECASE,
)
SAID = 0.95


def rise_again_ties(passage: Passage) -> Iterator[Tie]:
    """Each multiple in words with the percentage that tells the move again."""
    for pattern in (AFTER, BEFORE):
        for match in finditer(pattern, passage.sketch):
            share = passage.figures[int(match["share"])]
            if share.quantity.unit != "percent" or share.kind is Kind.POINTS:
                continue
            number, hedge = number_and_hedge(match)
            multiple = worded(passage, match, (number, number * FINENESS), hedge)
            yield Tie("rise again", (share.id, multiple), confidence=SAID)
