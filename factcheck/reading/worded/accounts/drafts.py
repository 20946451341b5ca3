"""Drafts: entries that are being read, figure by figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.reading.worded.accounts.cells import (
    AGO,
    BEFORE,
    BEHIND,
    COMPARED,
    JUST_BEFORE,
    NOW,
    OPEN,
    REVISED,
    YEAR_AGO,
    Cell,
    month_in,
)
from factcheck.reading.worded.accounts.entry import are_of_one_unit

# Figures of one entry: "and 12 million", "to 53".
JOINED = re.compile(r"(?:^|[\s,)])(?:and|to)\s(?:an?\s)?(?:[\w'-]+\s){0,2}$")
BEFORE_REVISION = re.compile(
    r"\b(?:previously|originally|initially|first) (?:report|put|estimat|announc)"
)
CUT = re.compile(r"\b(?:and|but|while|against|compared|versus|vs|from|after|with)\b")


@dataclass(slots=True)
class Draft:
    """An entry that is being read: as :class:`factcheck.reading.worded.accounts.entry.Entry`."""

    account: str
    words: str
    partner: str
    month: str = ""
    year: str = ""
    span: str = ""
    cells: list[Cell] = field(default_factory=list)

    @property
    def unit(self) -> str:
        """The unit of its figures so far."""
        return next((unit for cell in self.cells if (unit := cell.claim.quantity.unit)), "")


def compared_together(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """The entries, where two share one comparison: "imports were 8, exports 6, against 7 and 5"."""
    for first, second in pairwise(drafts):
        if len(first.cells) == 1 and len(second.cells) == 1 + 2 and not second.cells[1].time:
            own, shared, last = second.cells
            if not (shared.month or shared.first or last.first):
                then = replace(last, claim=shared.claim, sign=shared.sign)
                first.cells.append(then)
                second.cells[:] = [own, last]
    return drafts


def goes_on(draft: Draft, claim: Claim, gap: str) -> bool:
    """Whether a figure is told beside those of an entry, in their unit."""
    alike = are_of_one_unit(claim.quantity.unit, draft.unit)
    return alike and bool(COMPARED.search(gap) or JOINED.search(gap) or REVISED.search(gap))


def is_timed(follow: str) -> bool:
    """Whether the words after a figure tell of what time it is."""
    return bool(YEAR_AGO.search(follow) or JUST_BEFORE.search(follow) or any(month_in(follow)))


def cell_of(claim: Claim, sign: int, gap: str, follow: str, *, opening: bool) -> Cell:
    """A figure with its time, by the words before and after it."""
    cut = CUT.search(gap)
    lead = gap[cut.start() :] if cut else gap
    behind = BEHIND.search(gap)
    if opening:
        lead = behind["lead"] if behind else ""
    told = f"{lead} {follow}"
    month, year = month_in(told)
    time = OPEN if not opening or behind else NOW
    if YEAR_AGO.search(told):
        time = AGO
    elif JUST_BEFORE.search(told):
        time = BEFORE
    first = REVISED.search(gap) or (opening and BEFORE_REVISION.search(gap))
    return Cell(claim, sign, time, bool(first), month, year)
