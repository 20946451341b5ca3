"""Printing: figures that one place of the text ties, and their claims.

A tie may bring in what is no quantity elsewhere: a year, a weekday, a list of names. Such a
figure becomes a claim only where a tie has it, so that years alone are not "not checked".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.interval import Interval
from factcheck.period import Period
from factcheck.quantity import Form, Hedge, Quantity
from factcheck.reading.layout import Sentence, sentences_of
from factcheck.subject import Subject
from factcheck.told import ZERO, Local

CALENDAR = (Kind.DATE, Kind.AGE, Kind.DURATION)


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure at one place: offsets, value in ``unit``, and what kind of figure it is.

    place is the value of its last digit, 0 where it is exact; period the days it names;
    number_end is where its digits end, if a unit follows them; scale what they are in units of.
    """

    start: int
    end: int
    number: Fraction
    unit: str
    kind: Kind
    place: Fraction = Fraction(0)
    hedge: Hedge = Hedge.NONE
    form: Form = Form.DIGITS
    period: Period | None = None
    number_end: int | None = None
    scale: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Tie:
    """As :class:`factcheck.claim.Local`, its figures printed here or ids of known claims."""

    way: str
    figures: tuple[Printed | str, ...]
    slack: Interval = ZERO
    confidence: float = 0.9


def printed_of(quantity: Quantity, kind: Kind) -> Printed:
    """A known quantity, to be read in another way at the same place."""
    return Printed(
        quantity.start,
        quantity.end,
        quantity.number,
        quantity.unit,
        kind,
        quantity.place,
        quantity.hedge,
        quantity.form,
    )


def with_ties(claims: Claims, text: str, ties: Sequence[Tie]) -> Claims:
    """The claims with those that the ties bring in, and with the ties."""
    if not ties:
        return claims
    printed = _distinct(figure for tie in ties for figure in tie.figures)
    places = _by_place(claims)
    known = {figure: claim for figure in printed if (claim := _known(places, figure))}
    fresh = [figure for figure in printed if figure not in known]
    sentences = sentences_of(text)
    made = {
        figure: _claim(f"d{number}", figure, text, sentences)
        for number, figure in enumerate(fresh, start=1)
    }
    renamed = {claim.id: _as(claim, figure) for figure, claim in known.items()}
    held = {figure for tie in ties for figure in tie.figures if isinstance(figure, str)}
    split = {
        claim.id for figure in fresh if (claim := _range_around(places, figure, claims))
    } - held
    kept = (renamed.get(claim.id, claim) for claim in claims if claim.id not in split)
    merged = [*kept, *made.values()]
    merged.sort(key=lambda claim: claim.quantity.start)
    ids = {figure: claim.id for figure, claim in (known | made).items()}
    found = tuple(_local(tie, ids) for tie in ties)
    return replace(claims, claims=tuple(merged), local_ties=(*claims.local_ties, *found))


def _distinct(figures: Iterable[Printed | str]) -> list[Printed]:
    found = dict.fromkeys(figure for figure in figures if isinstance(figure, Printed))
    return sorted(found, key=lambda figure: (figure.start, figure.end))


def _by_place(claims: Claims) -> dict[int, Claim]:
    """The claim whose number covers each character."""
    return {
        place: claim
        for claim in claims
        for place in range(claim.quantity.number_start, claim.quantity.number_end)
    }


def _known(places: Mapping[int, Claim], figure: Printed) -> Claim | None:
    """The claim that prints the same number at the same place."""
    found = (places.get(place) for place in range(figure.start, figure.end))
    claim = next((each for each in found if each is not None), None)
    if claim is None or claim.quantity.number != figure.number or claim.kind is Kind.RANK:
        return None
    if claim.quantity.upper is not None:
        return None
    return claim if _is_same_sort(claim.quantity, figure) else None


def _range_around(places: Mapping[int, Claim], figure: Printed, claims: Claims) -> Claim | None:
    """The range that a tie reads as its two ends, where no statement ties it to others."""
    claim = places.get(figure.start)
    if claim is None or claim.quantity.upper is None:
        return None
    return None if claims.changes_of(claim.id) or claims.shares_of(claim.id) else claim


def _is_same_sort(quantity: Quantity, figure: Printed) -> bool:
    """Whether a quantity may be a date, an age or a length of time as the tie reads it."""
    if figure.kind is Kind.DATE:
        span = (quantity.number_start, quantity.number_end)
        return span == (figure.start, figure.end) and not quantity.unit
    return figure.kind is not Kind.DURATION or quantity.unit in ("", figure.unit)


def _as(claim: Claim, figure: Printed) -> Claim:
    """The claim read as the tie reads it: an age or a date is no level."""
    quantity = claim.quantity
    meant = replace(
        quantity,
        exact=quantity.exact or not figure.place,
        unit=figure.unit if figure.unit and _is_money(figure) else quantity.unit or figure.unit,
        hedge=quantity.hedge or figure.hedge,
    )
    kind = figure.kind if figure.kind in CALENDAR else claim.kind
    return replace(claim, kind=kind, quantity=meant)


def _is_money(figure: Printed) -> bool:
    """Whether a tie reads a figure as money, as pounds that were taken for a weight."""
    return len(figure.unit) == 3 and figure.unit.isupper()


def _claim(identity: str, figure: Printed, text: str, sentences: Sequence[Sentence]) -> Claim:
    quantity = Quantity(
        text[figure.start : figure.end],
        figure.start,
        figure.end,
        figure.number,
        figure.place or Fraction(1),
        figure.place or Fraction(1),
        unit=figure.unit,
        hedge=figure.hedge,
        scale=figure.scale,
        exact=not figure.place,
        form=figure.form,
        number_start=figure.start,
        number_end=figure.end if figure.number_end is None else figure.number_end,
    )
    before = bisect_right(sentences, figure.start, key=lambda each: each.start)
    own = sentences[before - 1] if before else None
    return Claim(
        identity,
        quantity,
        figure.kind,
        Subject(period=figure.period),
        sentence=own.number if own else 0,
        headline=own.headline if own else False,
    )


def _local(tie: Tie, ids: dict[Printed, str]) -> Local:
    figures = tuple(ids[each] if isinstance(each, Printed) else each for each in tie.figures)
    return Local(tie.way, figures, tie.slack, tie.confidence)
