"""Ranges: "between A and B", and the average that is told with one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.claim import Claim, Claims, Kind
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Printed, Tie

OPENING = re.compile(r"\bbetween\s(?:about\s|around\s)?$", re.IGNORECASE)
# Not a range: a gap, a choice, a score, a ratio of the two.
NO_RANGE = re.compile(
    r"\b(?:gap|difference|spread|split|choice|choose|ratio|margin|distance|contrast|divided|"
    r"comparison|relationship|match|vote|moved|swing|link|losses|falls)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
SPREAD = re.compile(r"\b(?:from|between)\s(?:about\s|around\s)?$", re.IGNORECASE)
CLOCK = re.compile(r"\s?(?:a\.?m|p\.?m|o['’]clock|hours|BST|GMT|E[SD]T)\b|:\d\d", re.IGNORECASE)
MONEY = re.compile(r"[A-Z]{3}(?:/.*)?")
# ", with a median of", " and averaged", ", the mean being"
CENTRE = re.compile(
    r"[^.;:\d]{0,40}\b(?:averag(?:ed|ing)|(?:an?|the|with|and)\s(?:\w+\s)?(?:average|mean|median)"
    r"(?:\s\w+)?\s(?:of|was|is|being|at))\s(?:about\s|around\s|just\s)?$",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
# A range that is narrowed may move one end up and the other down.
RESIZED = re.compile(r"\b(?:narrow|widen|tighten|broaden)\w*\b", re.IGNORECASE)
LONGEST = 80
REVERSED, CENTRED, MOVED = 0.95, 0.85, 0.9


def range_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each lower and upper end, and each average told with both."""
    found = tuple(claims)
    for low, high in pairwise(found):
        if _is_reversed(text, low, high):
            yield Tie("range", (high.id, low.id), confidence=REVERSED)
    for low, high, centre in zip(found, found[1:], found[2:], strict=False):
        if low.quantity.upper is None and _spans(text, low, high) and _centres(text, high, centre):
            yield Tie("centre", (centre.id, low.id, high.id), confidence=CENTRED)
    yield from _moved_ends(claims, text)
    for spread, centre in pairwise(found):
        if spread.quantity.upper is not None and _centres(text, spread, centre):
            yield Tie("centre", (centre.id, spread.id), confidence=CENTRED)


def _moved_ends(claims: Claims, text: str) -> Iterator[Tie]:
    """Each end of a range that has moved against what is said: "5 to 6, up from 4 to 7"."""
    for change in claims.changes:
        if change.after is None or change.before is None or not change.direction:
            continue
        after, before = claims[change.after], claims[change.before]
        start = min(after.quantity.start, before.quantity.start)
        between = text[max(0, start - LONGEST) : after.quantity.end]
        if after.quantity.unit != before.quantity.unit or RESIZED.search(between):
            continue
        for end, earlier in zip(_ends(after), _ends(before), strict=False):
            greater, lesser = (end, earlier) if change.direction > 0 else (earlier, end)
            # As figures of their own the ends would stand in the way of what is told of both.
            if greater.number < lesser.number:
                yield Tie("moved", (greater, lesser), confidence=MOVED)


def _ends(claim: Claim) -> tuple[Printed, ...]:
    """The two ends of a range as figures of their own, nothing of a single number."""
    quantity = claim.quantity
    found = list(finditer(DIGITS, quantity.text))
    if quantity.upper is None or len(found) != len(("low", "high")) or quantity.number < 0:
        return ()
    return tuple(
        Printed(
            quantity.start + digits.start(),
            quantity.start + digits.end(),
            number,
            quantity.unit,
            Kind.LEVEL,
            quantity.place,
        )
        for digits, number in zip(found, (quantity.number, quantity.upper), strict=True)
    )


def _is_reversed(text: str, low: Claim, high: Claim) -> bool:
    """Whether the two are the ends of one range, the larger first; money is quoted so."""
    a, b = low.quantity, high.quantity
    before = text[max(0, a.start - LONGEST) : a.start]
    return (
        bool(OPENING.search(before))
        and not NO_RANGE.search(before)
        and text[a.end : b.start].strip() == "and"
        and a.unit == b.unit != ""
        and not MONEY.fullmatch(a.unit)
        and a.number > b.number >= 0
        and not CLOCK.match(text, a.end)
        and not CLOCK.match(text, b.end)
    )


def _spans(text: str, low: Claim, high: Claim) -> bool:
    """Whether two separate figures are the ends of one range, told as such."""
    a, b = low.quantity, high.quantity
    before = text[max(0, a.start - LONGEST) : a.start]
    joined = text[a.end : b.start].strip() in ("to", "and")
    return bool(SPREAD.search(before)) and joined and a.unit == b.unit and a.number < b.number


def _centres(text: str, spread: Claim, centre: Claim) -> bool:
    """Whether the next figure is told as the average of what the range spans."""
    between = text[spread.quantity.end : centre.quantity.start]
    same = spread.quantity.unit == centre.quantity.unit
    plain = centre.quantity.upper is None and centre.quantity.hedge is Hedge.NONE
    return same and plain and bool(CENTRE.fullmatch(between))
