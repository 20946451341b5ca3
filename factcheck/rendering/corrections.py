"""Corrections: what to type in place of a suspect's number, where a slip tells it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Claims
from factcheck.comparison import Finding, Severity, Slip
from factcheck.judge.slips import SCALES
from factcheck.quantity import Hedge, Quantity
from factcheck.report import Correction


def corrections(finding: Finding, claims: Claims) -> tuple[Correction, ...]:
    """One correction a slip, the likeliest suspect first; "rise for fall" has none."""
    return tuple(_corrections(finding, claims))


def _corrections(finding: Finding, claims: Claims) -> Iterator[Correction]:
    severity = finding.comparison.severity or Severity.ERROR
    for suspect in finding.suspects:
        quantity = claims[suspect.figure].quantity
        alone = len(finding.suspects) == len(suspect.slips) == 1 and quantity.hedge is Hedge.NONE
        for slip in suspect.slips:
            if (end := _end(slip, quantity)) is not None:
                yield Correction(
                    figure=suspect.figure,
                    start=quantity.number_start,
                    end=end,
                    text=slip.printed,
                    slip=slip.kind,
                    certain=alone and severity is Severity.ERROR,
                )


def _end(slip: Slip, quantity: Quantity) -> int | None:
    """Where the digits end that a slip replaces, its scale word included where it has one."""
    if slip.printed.startswith("-"):
        return None
    if not any(slip.printed.endswith(word) for word in SCALES.values()):
        return quantity.number_end
    rest = quantity.text[quantity.number_end - quantity.start :]
    word = slip.kind.partition(" ")[0]
    # "$4.2m" or "4.2 mln" has no word to replace.
    if not rest.lstrip().startswith(word):
        return None
    return quantity.number_end + rest.index(word) + len(word)
