"""Scope: a hedge that holds for a whole list ("more than 500 men and 200 women").

It does not reach into brackets: "more than 100 kilometres (62 miles)" converts the number
that is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.quantity import Hedge, Quantity

# "men and", "and": what one hedge stretches over; a verb ends it
LISTED = re.compile(r"(?:\s(?:[a-z-]+s|men|women|children|people))?\s(?:and|or)\s")
VERB = re.compile(
    r"\s(?:people\s)?(?:were|was|are|is|have|had|has|died|of\s(?:them|those)|in\s(?:all|total))\b"
)


def spread(quantities: Iterable[Quantity], text: str) -> tuple[Quantity, ...]:
    """The quantities, each under the hedge whose scope it stands in."""
    found: list[Quantity] = []
    for quantity in quantities:
        hedged = found and found[-1].hedge is not Hedge.NONE and quantity.hedge is Hedge.NONE
        within = hedged and _is_within(found[-1], quantity, text)
        found.append(replace(quantity, hedge=found[-1].hedge, exact=False) if within else quantity)
    return tuple(found)


def _is_within(first: Quantity, second: Quantity, text: str) -> bool:
    gap = text[first.end : second.start]
    listed = LISTED.fullmatch(gap) and not VERB.match(text, second.end)
    return bool(listed) and _are_alike(first, second)


def _are_alike(first: Quantity, second: Quantity) -> bool:
    return first.unit == second.unit or {first.unit, second.unit} <= {"", "person"}
