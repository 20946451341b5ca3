"""Readings: the intervals that the figures of a relation stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.interval import Interval
from factcheck.judge.equations import terms
from factcheck.quantity import Hedge, Quantity, Rounding
from factcheck.relation import Constant, Mix, Order, Relation, Sum, Term
from factcheck.units import CELSIUS, FAHRENHEIT

PERCENTAGES = {"percent", "percentage point"}
TEMPERATURES = {CELSIUS, FAHRENHEIT}
# Units of what a level is multiplied by, and what is told as so many times in words.
PLAIN_RATES, FEW_TIMES = frozenset({"", "percent", "times"}), 20
# The digits to which a converted number is trusted.
LEAST_TOLD, MOST_TOLD = 2, 3
LARGE = 10_000
ROUND_STEPS = (100, 1000, 10**6, 10**9)


def read(relation: Relation, claims: Claims, rounding: Rounding) -> dict[Term, Interval]:
    """The printed interval of each figure of a relation under one reading; its constants too."""
    quantities = {figure: claims[figure].quantity for figure in relation.figures}
    constants: dict[Term, Interval] = {
        term: Interval.point(term.value)
        for form in relation.forms
        for term in terms(form)
        if isinstance(term, Constant)
    }
    if relation.rounded:
        finer = Rounding.TRUNCATED if rounding is Rounding.COARSE else rounding
        return constants | {
            figure: quantity.interval(finer, _converted_place(figure, quantities))
            for figure, quantity in quantities.items()
        }
    if is_order(relation):
        return constants | {figure: _alike(figure, quantities, rounding) for figure in quantities}
    values = {
        figure: quantity.interval(
            _closest(rounding, quantity, quantities), _finest(figure, quantities)
        )
        for figure, quantity in quantities.items()
    }
    parts = added_up(relation) or _mixed(relation, values)
    return constants | {
        figure: _without_ends(value) if figure in parts else value
        for figure, value in values.items()
    }


def added_up(relation: Relation) -> tuple[Term, ...]:
    """The parts of a relation whose words say that several figures, and no others, add up."""
    match relation.forms:
        case (Sum(_, parts, signs, exhaustive=True),) if len(parts) > 1 and {*signs} == {1}:
            return parts if relation.told else ()
    return ()


def _mixed(relation: Relation, values: Mapping[str, Interval]) -> tuple[Term, ...]:
    """The parts of a mean, where one ends just where the mean begins, or begins where it ends."""
    match relation.forms:
        case (Mix(mean, factors),):
            whole = values[mean.figure]
            parts = tuple(factor.figure for factor in factors)
            told = [values[part] for part in parts]
            if any(part.high == whole.low or part.low == whole.high for part in told):
                return parts
    return ()


def _without_ends(value: Interval) -> Interval:
    """A range without its ends: nobody rounds halves down in the parts, and up in what they make.

    Of a mean, and of parts in as many digits, no rounding does.
    """
    if value.low == value.high:
        return value
    return replace(value, low_closed=False, high_closed=False)


def _closest(
    rounding: Rounding, quantity: Quantity, quantities: Mapping[str, Quantity]
) -> Rounding:
    """The reading of one figure: 10 percent beside 79 percent is not 5 to 15 percent."""
    finer = any(
        each.coarse_place < quantity.coarse_place
        for each in quantities.values()
        if each.unit == quantity.unit
    )
    settled = rounding is Rounding.COARSE and quantity.unit in PERCENTAGES and finer
    return Rounding.TRUNCATED if settled else rounding


def is_order(relation: Relation) -> bool:
    """Whether a relation only says which of its figures is the greater."""
    return all(isinstance(form, Order) for form in relation.forms)


def _alike(figure: str, quantities: Mapping[str, Quantity], rounding: Rounding) -> Interval:
    """The values of a figure of an order, where all of its figures are rounded alike.

    Nobody cuts one figure and rounds the one beside it, or rounds a half up in one and down in
    the other; so what is greater is never printed as less, in as many digits.
    """
    rounded = {
        other: each.interval(
            finest=None if rounding is Rounding.COARSE else _finest(other, quantities)
        )
        for other, each in quantities.items()
    }
    own = rounded[figure]
    cut_off = cut(quantities[figure], own)
    if cut_off is None:
        return own
    if rounding is not Rounding.NEAREST:
        return cut_off
    touches = any(other.low == own.high for other in rounded.values())
    return replace(own, high_closed=False) if touches else own


def _finest(figure: str, quantities: Mapping[str, Quantity]) -> Fraction | None:
    """The finest last digit among the figures in the same unit.

    A percentage is its own measure: 20 percent is not 15 to 25 percent.
    """
    unit = quantities[figure].unit
    base = _base(quantities)
    alike = {
        other: each
        for other, each in quantities.items()
        if each.unit == unit
        or (base and unit.partition("/")[0] == each.unit.partition("/")[0] == base)
    }
    if unit in PERCENTAGES:
        return min(each.place for each in alike.values())
    others = [each.place for other, each in alike.items() if other != figure]
    if all(_in_round_numbers(each) for each in alike.values()):
        others = [_round_place(each) for each in alike.values()]
    return min(others, default=None)


def _base(quantities: Mapping[str, Quantity]) -> str:
    """The one unit of all levels, of which some are told per something: "60 cents a share".

    "" where there are others, or what they are multiplied by is a number of its own.
    """
    units = {each.unit for each in quantities.values()} - PLAIN_RATES
    bases = {unit.partition("/")[0] for unit in units}
    bare = any(not each.unit and each.number > FEW_TIMES for each in quantities.values())
    return bases.pop() if len(bases) == 1 < len(units) and not bare else ""


def _converted_place(figure: str, quantities: Mapping[str, Quantity]) -> Fraction:
    """The last digit of a converted number that is meant, by the habits of newsrooms.

    As many digits as the other number has, but two or three. Where both are one digit with
    zeros, they are loose, by half of that digit or a fifth of the number: 20 stands for 18 to
    22, 300 for 275 to 325. A temperature is meant as printed.
    """
    quantity = quantities[figure]
    size = abs(quantity.number)
    if not size or quantity.unit in TEMPERATURES:
        return quantity.place
    others = [_digits_told(each) for other, each in quantities.items() if other != figure]
    told = max(others, default=MOST_TOLD)
    lead = _lead(size)
    if told == 1 and _digits_told(quantity) == 1 and quantity.place < lead:
        return min(lead / 2, size / 5)
    return lead / Fraction(10 ** (min(max(told, LEAST_TOLD), MOST_TOLD) - 1))


def _digits_told(quantity: Quantity) -> int:
    """The significant digits of a number, trailing zeros left out."""
    ratio = _lead(abs(quantity.number)) / quantity.coarse_place
    return len(str(int(ratio))) if ratio >= 1 else 1


def _lead(size: Fraction) -> Fraction:
    """The value of the first digit of a number."""
    lead = Fraction(1)
    while size >= lead * 10:
        lead *= 10
    while size and size < lead:
        lead /= 10
    return lead


def _in_round_numbers(quantity: Quantity) -> bool:
    return _round_place(quantity) > quantity.place


def _round_place(quantity: Quantity) -> Fraction:
    """The last digit of a large number that is printed in full hundreds or thousands.

    Where all figures of a relation end in "000", the zeros say nothing.
    """
    if quantity.scale != 1 or abs(quantity.number) < LARGE or quantity.place != 1:
        return quantity.place
    steps = [step for step in ROUND_STEPS if step <= quantity.coarse_place]
    return Fraction(max(steps, default=1))


def cut(quantity: Quantity, rounded: Interval) -> Interval | None:
    """The values that are cut to the print and do not just round to it.

    ``rounded`` is the quantity rounded to nearest. ``None`` where nothing was cut.
    """
    rounds = not quantity.exact and quantity.upper is None and quantity.hedge is Hedge.NONE
    if not rounds or rounded.low is None or rounded.high is None:
        return None
    place = rounded.high - rounded.low
    number = quantity.number
    if number < 0:
        return Interval(number - place, number, False, True)
    return Interval(number, number + place, True, False)
