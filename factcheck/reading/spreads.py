"""Spreads: ranges that grew by a range, compared end by end.

"9.5 to 9.8 mln tonnes, 22.2 to 23.4 pct below the 12.4 to 12.6 mln of last season": the low end is
set beside the low end, the high end beside the high one; after a fall the low end is what the
larger percentage leaves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.interval import Interval
from factcheck.quantity import Hedge
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.statements.likeness import is_like

# What stands between the percentages and the earlier level.
COMPARED = re.compile(
    r",?\s(?:(?P<down>down|below|lower|less|fewer|under|smaller)|(?P<up>up|above|higher|more|over|larger))"
    r"(?:,?\s(?:on|from|than|compared\swith|compared\sto|against))?\s[^.;:(]{0,60}",
    re.IGNORECASE,
)
# Percentages of a change: "down 2 to 3 percent on", "a rise of 2 to 3 percent from".
LED = re.compile(
    r"\b(?:(?P<down>down|fall\w*|fell|drop\w*|declin\w*|decreas\w*)|"
    r"(?P<up>up|rise|rises|rose|rising|increas\w*|grow\w*|grew|gain\w*))\s(?:by\s|of\s)?$",
    re.IGNORECASE,
)
AFTER_LED = re.compile(r",?\s(?:on|from|over|against|compared\swith|compared\sto)\s[^.;:(]{0,60}")
# An earlier level, or what was expected: it is none that the percentages led to.
BESIDE = re.compile(
    r"\b(?:against|from|than|compared\s(?:with|to)|versus|vs)\s(?:[\w'’]+\s){0,2}$", re.IGNORECASE
)
ENDS = re.compile(r"(?P<low>\S+?)(?:\s\w+)?(?:\s(?:to|and)\s|\s?[-–—]\s?)(?P<high>\S+)")
BACK, TO = 1, " to "
# What fits at one end belongs together.
CONFIDENCE = 0.95
LOOK = 30


@dataclass(frozen=True, slots=True)
class _End:
    """One end: the figure, and the values that it stands for."""

    figure: Printed | str
    values: Interval


@dataclass(frozen=True, slots=True)
class _Spread:
    """A range, or a single figure as one of equal ends; between which offsets it stands."""

    claim: Claim
    low: _End
    high: _End
    start: int
    end: int

    @property
    def ends(self) -> tuple[_End, _End]:
        """The low end and the high one."""
        return self.low, self.high


def spread_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each end of a range that a range of percentages does not lead to from the earlier level."""
    if not _has_ranges(claims, text):
        return
    spreads = list(_spreads(claims, text))
    bases: set[str] = set()
    for rate, base in pairwise(spreads):
        direction = _direction(text, rate, base)
        if not direction or not _is_range(rate) or rate.claim.quantity.unit != "percent":
            continue
        bases.add(base.claim.id)
        after = _after(spreads, (rate, base), bases, text)
        if after is not None:
            yield from _failing(after, rate, base, direction)


def _has_ranges(claims: Claims, text: str) -> bool:
    """Whether there may be a range of percentages, printed as one or as two figures."""
    rates = [claim.quantity for claim in claims if claim.quantity.unit == "percent"]
    return any(rate.upper is not None or text.endswith(TO, 0, rate.start) for rate in rates)


def _spreads(claims: Claims, text: str) -> Iterator[_Spread]:
    """All figures in their order; two that "to" joins are one spread, its ends as printed."""
    waiting = [claim for claim in claims if claim.kind is not Kind.RANK]
    number = 0
    while number < len(waiting):
        claim = waiting[number]
        following = waiting[number + 1] if number + 1 < len(waiting) else None
        number += 1
        if following is not None and _are_joined(text, claim, following):
            number += 1
            ends = (_single(claim), _single(following))
            span = (claim.quantity.start, following.quantity.end)
            yield _Spread(following, *ends, *span)
        elif spread := _spread(claim):
            yield spread


def _are_joined(text: str, low: Claim, high: Claim) -> bool:
    a, b = low.quantity, high.quantity
    plain = a.upper is None and b.upper is None and a.unit in ("", b.unit)
    return plain and text[a.end : b.start] == TO and (a.scale == b.scale or is_like(a, b))


def _spread(claim: Claim) -> _Spread | None:
    quantity = claim.quantity
    span = (quantity.start, quantity.end)
    if quantity.upper is None:
        single = _single(claim)
        return _Spread(claim, single, single, *span)
    match = ENDS.match(quantity.text)
    if match is None or quantity.hedge not in (Hedge.NONE, Hedge.ABOUT):
        return None
    low, high = (
        _end(claim, match.span(name), number)
        for name, number in (("low", quantity.number), ("high", quantity.upper))
    )
    return _Spread(claim, low, high, *span)


def _single(claim: Claim) -> _End:
    return _End(claim.id, claim.quantity.interval(finest=claim.quantity.place))


def _end(claim: Claim, span: tuple[int, int], number: Fraction) -> _End:
    """One end of a range as a figure of its own."""
    quantity = claim.quantity
    start, end = (quantity.start + place for place in span)
    printed = Printed(
        start,
        end,
        number,
        quantity.unit,
        Kind.LEVEL,
        quantity.place,
        quantity.hedge,
        scale=quantity.scale,
    )
    half = quantity.place / 2
    return _End(printed, Interval(number - half, number + half))


def _is_range(spread: _Spread) -> bool:
    return spread.low is not spread.high and spread.low.figure != spread.high.figure


def _direction(text: str, rate: _Spread, base: _Spread) -> int:
    """Whether the words make the percentages a rise (1) or a fall (-1) from the next figure."""
    between = text[rate.end : base.start]
    match = COMPARED.fullmatch(between)
    if match is None and AFTER_LED.fullmatch(between):
        match = LED.search(text, max(0, rate.start - LOOK), rate.start)
    if match is None:
        return 0
    return 1 if match["up"] else -1


def _after(
    spreads: list[_Spread], told: tuple[_Spread, _Spread], bases: set[str], text: str
) -> _Spread | None:
    """The range that the percentages led to: the nearest before them that is no earlier level."""
    rate, base = told
    own = [each for each in spreads[: spreads.index(rate)] if _is_range(each)]
    for each in reversed(own):
        if rate.claim.sentence - each.claim.sentence > BACK:
            return None
        beside = BESIDE.search(text, max(0, each.start - LOOK), each.start)
        if each.claim.id not in bases and not beside and _is_of_unit(each, base):
            return each
    return None


def _is_of_unit(after: _Spread, base: _Spread) -> bool:
    a, b = after.claim.quantity, base.claim.quantity
    return a.unit != "percent" and (a.unit == b.unit or (not b.unit and is_like(a, b)))


def _failing(after: _Spread, rate: _Spread, base: _Spread, direction: int) -> Iterator[Tie]:
    """The ends that do not fit, where one figure alone can be the reason."""
    way = f"spread {'up' if direction > 0 else 'down'}"
    best: list[tuple[_End, _End, _End]] | None = None
    for rates in (rate.ends[::direction], rate.ends[::-direction]):
        told = list(zip(rates, after.ends, base.ends, strict=True))
        failing = [each for each in told if not _fits(*each, direction)]
        if not failing:
            return
        if len(failing) == 1 or (not _is_range(base) and _imply_one(told, direction)):
            best = best or failing
    # Where the earlier level leaves out its unit, the ends that are set beside it do too.
    unit = base.claim.quantity.unit
    for told_rate, told_after, told_base in best or ():
        ends = (
            told_rate.figure,
            _in_unit(told_after.figure, unit),
            _in_unit(told_base.figure, unit),
        )
        yield Tie(way, ends, confidence=CONFIDENCE)


def _in_unit(figure: Printed | str, unit: str) -> Printed | str:
    return figure if isinstance(figure, str) else replace(figure, unit=unit)


def _growth(rate: _End, direction: int) -> Interval:
    return (rate.values * direction + 100) * Fraction(1, 100)


def _fits(rate: _End, after: _End, base: _End, direction: int) -> bool:
    return (base.values * _growth(rate, direction)).meets(after.values)


def _imply_one(told: list[tuple[_End, _End, _End]], direction: int) -> bool:
    """Whether both ends imply one earlier level, though not the one that is printed."""
    first, second = (after.values / _growth(rate, direction) for rate, after, _ in told)
    return first.meets(second)
