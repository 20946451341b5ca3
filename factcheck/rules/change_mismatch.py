"""A change does not lead from the old level to the new one.

Why it matters:
    "Rose 12 percent from 50 to 58": the two levels and the change say the same thing twice, and a
    reader sees when they do not. "From 300,000 to 200,000, which is 33 percent lower", "fell by
    1.24 billion to 12.60 billion after falling to 13.85 billion", "up 10 percent in 2023 and 20
    percent in 2024, or 32 percent in all" say it in other words. So do "20 percent a year for two
    years" and "swung to a profit of 8 from a loss of 14, an improvement of 22". Ranges, "9.5 to 9.8
    million, 22.2 to 23.4 percent below the 12.4 to 12.6 million", are compared end by end.

Consistent:
    Exports rose 12 percent to 56 million dollars in 2024 from 50 million dollars in 2023.

Inconsistent:
    Exports rose 21 percent to 56 million dollars in 2024 from 50 million dollars in 2023.

Stays silent:
    When only one of the two levels is printed.
    When a percentage changes by percent, which may mean points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.bases import fitting_pairs, is_no_amount, is_of_another, is_told_otherwise
from factcheck.chaining import chain_of
from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.evidence import likely_ties
from factcheck.ordering import is_matched
from factcheck.quantity import Form
from factcheck.relation import (
    Factor,
    FormOfRelation,
    Product,
    Relation,
    Sum,
    Unknown,
)
from factcheck.told import Change, Local

NAME = "change-mismatch"
MESSAGE = "The change is given as {reported}, but the other figures make it {computed}"
PERCENT = Fraction(1, 100)
WRITTEN = ("growth", "move", "spread")
# Ends of ranges that a place compares one by one, whatever else is forecast beside them.
SPREAD = "spread"
# From here on the words tie just these figures, whatever time is read at each of them.
CERTAIN = 0.95
# "20 percent a year for two years", "10 percent in each of the past two years"
EACH = re.compile(
    r"(?:(?:a|per|each|every)\s(?:year|month|quarter|week)(?=\s(?:for|over|in|during|between|since)\b)|"
    r"in\s(?:each|both|every)\b|(?:annually|yearly|each\syear|every\syear)\b)"
)


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each printed change beside what its levels, or its rate and amount, imply."""
    chained = {
        figure
        for tie in claims.local_ties
        if tie.way.startswith(("led", "compounded"))
        for figure in tie.figures
    }
    written = (change for tie in claims.local_ties if (change := _change_of(tie)) is not None)
    fitting = fitting_pairs(claims, (*claims.changes, *written))
    for change in claims.changes:
        if not change.direction or not _comparable(claims, change):
            continue
        if is_of_another(claims, change) or is_told_otherwise(claims, change, fitting):
            continue
        if change.before is not None and is_matched(claims[change.before]):
            continue
        if change.rate in chained or (change.rate and is_of_each(claims[change.rate])):
            continue
        for forms, reported in _forms(change):
            figures = tuple(
                figure
                for figure in (change.after, change.before, change.rate, change.amount)
                if figure is not None and _mentions(forms, figure)
            )
            yield Relation(NAME, forms, reported, figures, MESSAGE)
    yield from _steps(claims)
    yield from _written(claims, fitting)
    yield from _chained(claims)
    yield from _swings(claims)
    yield from (
        tie.relation(NAME, MESSAGE) for tie in likely_ties(claims, models, "growth", "move")
    )


def _steps(claims: Claims) -> Iterator[Relation]:
    """An amount told with the two levels that it lies between."""
    for tie in claims.local_ties:
        way, _, told = tie.way.partition(" ")
        if way != "step":
            continue
        amount, after, before = tie.figures
        if claims[amount].quantity.form is Form.FRACTION or is_no_amount(claims[amount]):
            continue
        units = {claims[figure].quantity.unit for figure in tie.figures} - {""}
        if len(units) < 2 and "percent" not in units:
            falls = claims[after].quantity.number < claims[before].quantity.number
            falls = told == "down" if told else falls
            form = Sum(after, (before, amount), (1, -1 if falls else 1))
            yield Relation(NAME, (form,), amount, (after, before, amount), MESSAGE, told=True)


def _swings(claims: Claims) -> Iterator[Relation]:
    """How far a loss and a profit are apart: both of them together."""
    for tie in claims.local_ties:
        if tie.way == "swing":
            amount, *levels = tie.figures
            form = Sum(amount, tuple(levels), (1, 1))
            sure = tie.confidence
            yield Relation(NAME, (form,), amount, tie.figures, MESSAGE, confidence=sure, told=True)


def _written(claims: Claims, fitting: frozenset[tuple[str, str]]) -> Iterator[Relation]:
    """The changes that the words between figures tell: rate, level and base or amount."""
    for tie in claims.local_ties:
        change = _change_of(tie)
        spread, sure = tie.way.startswith(SPREAD), tie.confidence >= CERTAIN
        if change is None or (change.rate and is_of_each(claims[change.rate])):
            continue
        if not spread and is_told_otherwise(claims, change, fitting):
            continue
        if _comparable(claims, change, written=spread or sure, forecast=spread):
            for forms, reported in _forms(change):
                yield Relation(
                    NAME,
                    forms,
                    reported,
                    tie.figures,
                    MESSAGE,
                    confidence=tie.confidence,
                    told=tie.confidence >= CERTAIN,
                )


def _chained(claims: Claims) -> Iterator[Relation]:
    """Changes of one year after the other, with their whole or the levels at their ends."""
    for tie in claims.local_ties:
        forms = chain_of(claims, tie)
        if forms:
            yield Relation(
                NAME,
                forms,
                tie.figures[-1 if tie.way.startswith("led") else 0],
                tuple(dict.fromkeys(tie.figures)),
                MESSAGE,
                confidence=tie.confidence,
                told=True,
            )


def is_of_each(rate: Claim) -> bool:
    """Whether a rate is that of each of several years: "20 percent a year for two years"."""
    words = " ".join(rate.after[:5])
    return EACH.match(words) is not None


def _change_of(tie: Local) -> Change | None:
    way, _, moved = tie.way.partition(" ")
    if way not in WRITTEN:
        return None
    rate, after, other = tie.figures
    direction = 1 if moved == "up" else -1
    if way in ("growth", SPREAD):
        return Change(after, other, rate, None, direction)
    return Change(after, None, rate, other, direction)


def _forms(change: Change) -> Iterator[tuple[tuple[FormOfRelation, ...], str]]:
    """The ties among the parts that are printed, each with the figure it is reported for."""
    after, before, rate, amount = change.after, change.before, change.rate, change.amount
    moved = Fraction(change.direction)
    if after and before and rate:
        yield (Product(after, Factor(rate, Fraction(1), moved * PERCENT), before),), rate
    if after and before and amount:
        yield (Sum(after, (before, amount), (1, change.direction)),), amount
    elif amount and rate and before:
        yield (Product(amount, Factor(rate, Fraction(0), PERCENT), before),), rate
    elif amount and rate and after:
        earlier = Unknown(f"before {after}")
        yield (
            (
                Sum(after, (earlier, amount), (1, change.direction)),
                Product(after, Factor(rate, Fraction(1), moved * PERCENT), earlier),
            ),
            rate,
        )


def _mentions(forms: tuple[FormOfRelation, ...], figure: str) -> bool:
    return any(
        figure in (form.total, *form.parts)
        if isinstance(form, Sum)
        else isinstance(form, Product) and figure in (form.result, form.factor.figure, form.other)
        for form in forms
    )


def _comparable(
    claims: Claims, change: Change, *, written: bool = False, forecast: bool = False
) -> bool:
    """Whether the levels are of one unit and modality, and no percentage changes by percent.

    What is surely written together may say its unit once, and be forecast beside what is known.
    """
    figures = (change.after, change.before, change.amount)
    modalities = {claims[figure].modality for figure in figures if figure is not None}
    if len(modalities) > 1 and not forecast:
        return False
    levels = [claims[figure].quantity for figure in figures if figure is not None]
    # A price "a share" is set beside one of "18 dollars".
    units = {quantity.unit.removesuffix("/share") for quantity in levels}
    if written:
        # "90 tonnes a day (120 tonnes in March)"
        units = {unit.partition("/")[0] for unit in units}
        # "2.1 to 2.3 mln tonnes, down from the record 4.1 mln": the unit is said once.
        units = units - {""} or units
    return (
        len(units) == 1
        and not (change.rate is not None and "percent" in units)
        and all(quantity.number >= 0 for quantity in levels)
    )
