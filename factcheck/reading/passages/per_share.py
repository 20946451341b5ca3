"""Per share: an amount and what it is a share, told for two times.

"Earned 12.6 million dollars, or 13 cents a share, compared with 46.4 million, or 47 cents, a year
ago": the number of shares is not told, but it hardly doubles or halves between two reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import Passage, are_of_one_unit
from factcheck.reading.printing import Tie

OR = r",?\s\(?(?:or|equal\sto)\s"
AGAINST = (
    r"(?:compared\s(?:with|to)|as\s(?:against|opposed\sto)|against|versus|vs\.?|(?:up|down)\sfrom|"
    r"from|after)"
)
PAIRS = re.compile(
    rf"<(?P<a>\d+)>{OR}<(?P<b>\d+)>\)?(?P<between>[^<>;:]{{0,60}}?,?\s{AGAINST}\s[^<>;:]{{0,60}}?)"
    rf"<(?P<x>\d+)>{OR}<(?P<y>\d+)>"
)
LOSS = re.compile(r"\b(?:loss(?:es)?|lost|deficit)\b", re.IGNORECASE)
# What is counted with something else, or of more shares.
UNLIKE = re.compile(r"\b(?:before|excluding|including|split|preferred|diluted|pro\sforma)\b")
LEAD, LIKELY = 70, 0.75
# So many shares a company has at least of which amounts and rates are told.
FEWEST = 10_000


def per_share_ties(passage: Passage) -> Iterator[Tie]:
    """Each amount with its amount a share, and both of an earlier time."""
    if len(passage.figures) < 4:
        return
    for match in finditer(PAIRS, passage.sketch):
        amount, rate, before, rated = (passage.figures[int(match[name])] for name in "abxy")
        lead = passage.sketch[max(0, match.start() - LEAD) : match.start()]
        turned = bool(LOSS.search(lead)) != bool(LOSS.search(match["between"]))
        if turned and (LOSS.search(match["between"]) or " profit" in match["between"]):
            continue
        after = passage.sketch[match.end() : match.end() + LEAD]
        if UNLIKE.search(match["between"] + after.partition(";")[0]) or not _are_rated(
            amount, rate
        ):
            continue
        if are_of_one_unit(amount, before) and _is_rated_as(rate, rated, before):
            ids = (amount.id, rate.id, before.id, rated.id)
            yield Tie("per share", ids, confidence=LIKELY)


def _are_rated(amount: Claim, rate: Claim) -> bool:
    """Whether an amount of money is beside what it is a share."""
    money, _, per = rate.quantity.unit.partition("/")
    many = amount.quantity.number > rate.quantity.number * FEWEST > 0
    return per == "share" and money == amount.quantity.unit and many


def _is_rated_as(rate: Claim, other: Claim, amount: Claim) -> bool:
    """Whether another rate is of the same unit, which it may leave out: ", or 47 cents"."""
    unit = other.quantity.unit
    alike = unit in (rate.quantity.unit, rate.quantity.unit.partition("/")[0])
    return alike and amount.quantity.number > other.quantity.number * FEWEST > 0
