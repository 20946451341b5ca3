"""Accumulated inflation: the rises of single months, and what they come to from January on.

"Prices rose 2.2 percent in February after 1.6 percent in January. Accumulated inflation for the
first two months was 3.8 percent": each month's rise is on the prices of the month before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Kind
from factcheck.claims import Claims
from factcheck.reading.cued import search
from factcheck.reading.layout import sentences_of
from factcheck.reading.printing import Tie
from factcheck.reading.runs.ties import Timed, timed_figures
from factcheck.reading.tokens import Between

PRICES = re.compile(
    r"\b(?:inflation|prices?|cost\sof\sliving|price\sind(?:ex|ices))\b", re.IGNORECASE
)
ACCUMULATED = re.compile(r"\b(?:accumulated|cumulative|accrued)\b", re.IGNORECASE)
RISE = re.compile(r"\s(?:rise|increase|gain|advance|jump)\b")
# How many sentences before the whole the first of its months may be told.
BEFORE = 4
SAID = 0.85


def accumulated_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each accumulated inflation with the rises of its months, where all of them are told."""
    if search(ACCUMULATED, text) is None or search(PRICES, text) is None:
        return
    figures = Between(list(claims), lambda claim: claim.quantity.start)
    sentences = sentences_of(text)
    told: list[list[Timed]] = []
    for number, sentence in enumerate(sentences):
        timed = timed_figures(text, sentence, figures.within(sentence))
        told.append([each for each in timed if each.claim.quantity.unit == "percent"])
        words = text[sentence.start : sentence.end]
        if not (ACCUMULATED.search(words) and PRICES.search(words)):
            continue
        whole = next((each for each in told[-1] if len(each.time.months) > 1), None)
        near = [each for rows in told[max(0, number - BEFORE) :] for each in rows]
        months = _months(whole, near, text) if whole is not None else []
        if whole is not None and months:
            ids = tuple(each.claim.id for each in (whole, *months))
            yield Tie("compounded", ids, confidence=SAID)


def _months(whole: Timed, near: Sequence[Timed], text: str) -> list[Timed]:
    """The rises of the months from January on, one for each; nothing where one is in doubt."""
    # A month with its year is set beside them: "the 2.9 percent of February 2003".
    parts = [
        each
        for each in near
        if len(each.time.months) == 1
        and each.time.months < whole.time.months
        and each.time.year in ("", whole.time.year)
        and each.claim.kind is Kind.CHANGE
        and (each.claim.direction or RISE.match(text, each.claim.quantity.end))
    ]
    found = {part.time.first: part for part in reversed(parts)}
    agree = all(
        part.claim.quantity.number == found[part.time.first].claim.quantity.number for part in parts
    )
    complete = found.keys() == whole.time.months
    return [found[month] for month in sorted(found)] if complete and agree else []
