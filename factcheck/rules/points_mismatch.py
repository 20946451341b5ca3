"""A difference in percentage points is not that of its two percentages.

Why it matters:
    "A 17-point margin (56 percent to 39 percent)": a reader takes one from the other. Points
    are also where percent are most often called by the wrong name: "from 40 percent to 44
    percent, an increase of 4 percent" is a note, for the figures are right and the word is not.
    "Gained 4 points among men (from 27 to 31 percent)", "27 percent, up 4 points from 23", "a
    5-point lead": the points may stand before, between or after their percentages, and be basis
    points, of which a hundred are one. How far a share has moved follows from the growth of its
    part and of its whole as well.

Consistent:
    The unemployment rate rose 0.4 percentage points from 5.2 percent in 2023 to 5.6 percent
    in 2024.

Inconsistent:
    The unemployment rate rose 0.8 percentage points from 5.2 percent in 2023 to 5.6 percent
    in 2024.

Stays silent:
    When only one of the two percentages is printed.
    When the points are told of other percentages than those beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.bases import is_one_more_rate
from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.ordering import is_coupon
from factcheck.relation import (
    Factor,
    FormOfRelation,
    Linear,
    Product,
    Relation,
    Sum,
    Unknown,
    Wording,
)
from factcheck.told import ZERO, Change

NAME = "points-mismatch"
MESSAGE = "The difference is given as {reported}, but the percentages make it {computed}"
CALLED = "{reported} is told where percentage points are meant: in percent it is {computed}"
WRONG = "The change of a percentage is given as {reported}, but the percentages make it {computed}"
PERCENT = Fraction(1, 100)
# What changes by percent may be a part of it, or something else that is told beside it.
OPEN = 0.6
POINTS = frozenset({"percentage point", "point", "basis point"})
# A hundredth of a point.
BASIS, HUNDRED = "basis point", Fraction(100)
# Characters from a margin to the percentages that it is taken from.
MARGIN_REACH = 60
# How many figures before a share its part stands.
FEW = 5
CLOSE = 100


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each difference in points beside the percentages of its change or its margin.

    The lead in a poll is left to poll-mismatch.
    """
    polled = {frozenset(tie.figures) for tie in claims.local_ties if tie.way == "poll lead"}
    found = (
        *_changed(claims),
        *_margins(claims),
        *_steps(claims),
        *_shifted(claims),
        *_nets(claims),
    )
    for relation in found:
        if frozenset(relation.figures) not in polled:
            yield relation
    yield from _called_percent(claims)


def _changed(claims: Claims) -> Iterator[Relation]:
    """Points by which a percentage has changed."""
    for change in claims.changes:
        after, before, points = change.after, change.before, change.amount
        if after is None or before is None or points is None or not change.direction:
            continue
        if _are_in_points(claims, (after, before, points)):
            ends = (after, before) if change.direction > 0 else (before, after)
            yield _relation(claims, points, *ends)


def _called_percent(claims: Claims) -> Iterator[Relation]:
    """A percentage that changes by "percent": of itself, or by points that are so called."""
    for change in (*claims.changes, *_grown(claims)):
        rate, after, before = change.rate, change.after, change.before
        if rate is None or after is None or before is None or not change.direction:
            continue
        figures = (rate, after, before)
        units = {claims[figure].quantity.unit for figure in figures}
        other = is_coupon(claims[rate]) or is_one_more_rate(claims, change)
        if units == {"percent"} and not other:
            growth = Factor(rate, Fraction(1), change.direction * PERCENT)
            higher, lower = (after, before) if change.direction > 0 else (before, after)
            meant = Wording((Sum(rate, (higher, lower), (1, -1)),), CALLED)
            yield Relation(
                NAME,
                (Product(after, growth, before),),
                rate,
                figures,
                WRONG,
                confidence=OPEN,
                inferred=True,
                wording=meant,
            )


def _grown(claims: Claims) -> Iterator[Change]:
    """The changes by a rate that the words between figures tell."""
    for tie in claims.local_ties:
        way, _, moved = tie.way.partition(" ")
        if way == "growth":
            rate, after, before = tie.figures
            yield Change(after, before, rate, None, 1 if moved == "up" else -1)


def _steps(claims: Claims) -> Iterator[Relation]:
    """Points told with the two percentages that they lie between, whichever comes first."""
    for tie in claims.local_ties:
        way, _, told = tie.way.partition(" ")
        if way != "step":
            continue
        points, after, before = tie.figures
        if _are_in_points(claims, (after, before, points)):
            falls = claims[after].quantity.number < claims[before].quantity.number
            falls = told == "down" if told else falls
            pair = (before, after) if falls else (after, before)
            yield replace(_relation(claims, points, *pair), confidence=tie.confidence)


def _shifted(claims: Claims) -> Iterator[Relation]:
    """Points by which a share has moved, beside the growth of the part and of its whole.

    A share that was s is s (1 + g) / (1 + G) where its part grew by g and the whole by G.
    """
    figures = list(claims)
    for place, share in enumerate(figures[:-1]):
        points = figures[place + 1]
        if not _has_moved(share, points):
            continue
        before = reversed(figures[max(0, place - FEW) : place])
        part = next((each for each in before if _grew(claims, each)), None)
        if part is None or part.sentence < share.sentence - 1:
            continue
        wholes = [each for each in figures[:place] if _is_its_whole(claims, share, part, each)]
        if len({each.quantity.number for each in wholes}) == 1:
            yield _share_then(claims, (share, points), (part, wholes[-1]))


def _has_moved(share: Claim, points: Claim) -> bool:
    """ "26.8 percent of all, up 4.1 percentage points": a share with what it has moved by."""
    return (
        share.quantity.unit == "percent"
        and points.quantity.unit == "percentage point"
        and points.direction != 0
        and points.kind is Kind.POINTS
        and share.sentence == points.sentence
        and 0 < points.quantity.start - share.quantity.end <= MARGIN_REACH
    )


def _grew(claims: Claims, level: Claim) -> bool:
    """Whether a level is told with the rate by which it has changed."""
    changes = claims.changes_to(level.id)
    return any(each.rate is not None and each.direction for each in changes)


def _is_its_whole(claims: Claims, share: Claim, part: Claim, whole: Claim) -> bool:
    """Whether a level is that which a part is its share of: it fits, and its change is told."""
    if whole.quantity.unit != part.quantity.unit or not _grew(claims, whole):
        return False
    made = whole.quantity.interval() * share.quantity.interval() * PERCENT
    return whole is not part and made.meets(part.quantity.interval())


def _share_then(claims: Claims, told: tuple[Claim, Claim], levels: tuple[Claim, Claim]) -> Relation:
    share, points = told
    part, whole = (
        next(each for each in claims.changes_to(level.id) if each.rate and each.direction)
        for level in levels
    )
    assert part.rate is not None
    assert whole.rate is not None
    then, grown = Unknown("share before"), Unknown("share grown")
    forms = (
        Sum(share.id, (then, points.id), (1, points.direction)),
        Product(grown, Factor(part.rate, Fraction(1), part.direction * PERCENT), then),
        Product(grown, Factor(whole.rate, Fraction(1), whole.direction * PERCENT), share.id),
    )
    figures = (points.id, share.id, part.rate, whole.rate)
    # What is told so closely fits no whole of another time.
    close = share.quantity.number >= CLOSE * share.quantity.place
    return Relation(NAME, forms, points.id, figures, MESSAGE, inferred=True, told=close)


def _nets(claims: Claims) -> Iterator[Relation]:
    """How far one of two sides is ahead, which is less than nothing where it is behind."""
    for tie in claims.local_ties:
        if tie.way == "net":
            net, one, other = tie.figures
            form = Sum(net, (one, other), (1, -1))
            yield Relation(NAME, (form,), net, tie.figures, MESSAGE, told=True)


def _relation(claims: Claims, points: str, higher: str, lower: str) -> Relation:
    form: FormOfRelation = Sum(points, (higher, lower), (1, -1))
    if claims[points].quantity.unit == BASIS:
        form = Linear((points, higher, lower), (Fraction(1), -HUNDRED, HUNDRED), ZERO)
    return Relation(NAME, (form,), points, (points, higher, lower), MESSAGE)


def _are_in_points(claims: Claims, figures: tuple[str, str, str]) -> bool:
    after, before, points = (claims[figure].quantity.unit for figure in figures)
    return after == before == "percent" and points in POINTS


def _margins(claims: Claims) -> Iterator[Relation]:
    """Two percentages set against each other right beside a margin in points.

    "A 22-point margin (60% to 38%)", "led by 37% to 27%, a 10-point lead".
    """
    figures = list(claims)
    for place, (first, second) in enumerate(pairwise(figures)):
        if not _is_contest(first, second):
            continue
        before = figures[place - 1] if place else None
        after = figures[place + 2] if place + 2 < len(figures) else None
        for margin in (before, after):
            if margin is not None and _is_margin(margin, first):
                yield _relation(claims, margin.id, first.id, second.id)
                break


def _is_contest(first: Claim, second: Claim) -> bool:
    """ "60% to 38%": the higher first, so that it is no range."""
    return (
        first.sentence == second.sentence
        and first.quantity.unit == second.quantity.unit == "percent"
        and first.quantity.number > second.quantity.number
        and second.lead in ("to", "-", "–", "—")
        and second.quantity.start - first.quantity.end <= len(" per cent to ")
    )


def _is_margin(margin: Claim, first: Claim) -> bool:
    near = abs(margin.quantity.start - first.quantity.start) <= MARGIN_REACH
    # "Up by eight points in May; now it is 47 to 44"
    near = near and not (margin.quantity.start < first.quantity.start and ";" in first.before)
    one = near and len({margin.subject.period, first.subject.period} - {None}) < 2
    return one and margin.sentence == first.sentence and margin.quantity.unit in POINTS
