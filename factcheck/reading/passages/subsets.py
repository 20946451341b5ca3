"""Subsets: how many "of those" that the sentences before have counted.

"The sweeps have stopped 31,000 pupils. In almost 14,000 of those cases a parent was with them",
"it follows 145 funds. Of those, 98 hold the stock".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Tie

CUES = ("f those", "f these", "f them", "f that number")
# "<1> of those", "of these, only <1>"; "of those aged over 60" are none that were counted.
SUBSET = re.compile(
    r"<(?P<a>\d+)>\s(?:[a-z-]+\s)?of\s(?:those|these|them|that\snumber)\b"
    r"(?!\s(?:who|whom|that|with|without|in|on|at|aged|under|over|from|now|currently|still|already|most|"
    r"living|working|taking|[a-z]+(?:ed|ing)\s(?:who|said|think|by))\b)"
    r"|\bof\s(?:those|these|them|that\snumber)(?:\s[a-z]+)?,\s(?:(?!\b(?:and|but|while)\b)[^<>;.]){0,40}?"
    r"<(?P<b>\d+)>",
    re.IGNORECASE,
)
# How many that are counted in no figure.
UNCOUNTED = re.compile(
    r"\b(?:dozens?|scores|hundreds|thousands|millions|several|many|numerous|various|a\snumber\sof)\b",
    re.IGNORECASE,
)
BACK, LIKELY = 2, 0.75


def subset_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each number of those that were counted before with how many they are, the whole first."""
    for number, passage in enumerate(passages):
        if not passage.figures or not any(cue in passage.sketch for cue in CUES):
            continue
        for match in finditer(SUBSET, passage.sketch):
            part = passage.figures[int(match["a"] or match["b"])]
            before = passages[max(0, number - BACK) : number]
            words = (*(each.sketch for each in before), passage.sketch[: match.start()])
            if not _is_count(part) or any(UNCOUNTED.search(each) for each in words):
                continue
            whole = _whole(part, [claim for each in (*before, passage) for claim in each.figures])
            if whole is not None:
                yield Tie("part", (whole.id, part.id), confidence=LIKELY)


def _is_count(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.form in (Form.DIGITS, Form.WORDS) and quantity.unit in ("", "person")
    return plain and claim.kind is Kind.LEVEL and quantity.number > 1 and quantity.place >= 1


def _whole(part: Claim, told: Sequence[Claim]) -> Claim | None:
    """The nearest count before a part that may be its whole; where none may, the largest."""
    counts = [
        each for each in told if each.quantity.start < part.quantity.start and _is_count(each)
    ]
    fitting = [each for each in counts if each.quantity.number >= part.quantity.number]
    return (
        fitting[-1] if fitting else max(counts, key=lambda each: each.quantity.number, default=None)
    )
