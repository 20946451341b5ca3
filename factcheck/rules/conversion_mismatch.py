"""One amount is printed in two units, and the two do not agree.

Why it matters:
    Half of the readers think in the other unit; a difference of temperatures that was
    converted like a temperature, or a foot turned into a kilometre, makes the story absurd.
    Sides make an area: "20 m by 30 m, or 60 square metres". A height in feet and inches counts
    as what the two make.

Consistent:
    The tunnel is 100 miles (160 km) long.

Inconsistent:
    The tunnel is 100 miles (610 km) long.

Stays silent:
    When the two amounts are not said to be one: "a run of 5 km or 10 miles".
    When a conversion is rounded as newsrooms round: "20 miles (30 km)".
    When only one of the two is a range: "between 3 and 5 days, or 40 hours".
    When the unit may be any of several: a ton, short, long or metric.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import Interval
from factcheck.quantity import Quantity
from factcheck.relation import Factor, FormOfRelation, Linear, Product, Relation, Unknown
from factcheck.told import Local
from factcheck.units import CELSIUS, DEGREE, FREEZING, UNITS, factors

NAME = "conversion-mismatch"
MESSAGE = "The conversion is given as {reported}, but the other unit makes it {computed}"
WAYS = ("conversion", "difference", "temperature", "troy")
ONE = Fraction(1)
# So many times another amount is no slip of it.
WILD = 20_000


AREA = "The {made} is given as {{reported}}, but the sides make it {{computed}}"
# What is worked in a day and a week: "5 days, or 40 hours".
WORKING = {
    ("hour", "day"): (8,),
    ("day", "week"): (5, 6),
    ("hour", "week"): (35, 40, 48),
}


# By which newsrooms reckon: "3,600 kilometres (2,250 miles)".
RECKONED = {
    ("mile", "kilometre"): Fraction(5, 8),
    ("acre", "hectare"): Fraction(5, 2),
    ("pound", "kilogram"): Fraction(11, 5),
}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each converted amount beside what the definitions of the units make it."""
    for tie in claims.local_ties:
        if tie.way in ("area", "volume"):
            yield _made(claims, tie)
        if tie.way not in WAYS:
            continue
        converted, _ = tie.figures
        if _is_beyond_slips(claims, tie):
            continue
        yield Relation(
            NAME,
            (_form(claims, tie),),
            converted,
            tie.figures,
            MESSAGE,
            confidence=tie.confidence,
            rounded=True,
        )


def _is_beyond_slips(claims: Claims, tie: Local) -> bool:
    """Whether two amounts are too far apart to be one: "11/64 of an inch and 900 feet deep"."""
    converted, amount = (claims[figure].quantity for figure in tie.figures)
    known = factors(_unit(converted, tie.way), _unit(amount, tie.way))
    if not known or not converted.number or not amount.number:
        return False
    times = [abs(converted.number / (amount.number * factor)) for factor in known]
    return all(each > WILD or each * WILD < 1 for each in times)


def _made(claims: Claims, tie: Local) -> Relation:
    """An area or a volume beside the product of its sides."""
    made, *sides = tie.figures
    unit = claims[made].quantity.unit
    of = "square" if tie.way == "area" else "cubic"
    scales = [_sizes_of(claims[side].quantity.unit) for side in sides]
    scale = Fraction(1)
    for each in scales:
        scale *= each
    factor = scale / UNITS[unit].sizes[0]
    first, *others = sides
    forms: tuple[FormOfRelation, ...] = (Product(made, Factor(first, scale=factor), others[-1]),)
    if len(others) > 1:
        base = Unknown(of)
        forms = (
            Product(base, Factor(first, scale=factor), others[0]),
            Product(made, Factor(others[1]), base),
        )
    message = AREA.format(made=tie.way)
    return Relation(
        NAME, forms, made, tie.figures, message, confidence=tie.confidence, rounded=True, told=True
    )


def _sizes_of(unit: str) -> Fraction:
    return UNITS[unit].sizes[0]


def _form(claims: Claims, tie: Local) -> Linear:
    """The definition that is meant; of several, the one nearest to what is printed."""
    converted, amount = (claims[figure].quantity for figure in tie.figures)
    known = factors(_unit(converted, tie.way), _unit(amount, tie.way))
    if not known:
        factor, offset = _degrees(converted, amount, tie.way)
        return Linear(tie.figures, (ONE, -factor), Interval.point(offset))
    working = WORKING.get((converted.unit, amount.unit), ())
    backward = WORKING.get((amount.unit, converted.unit), ())
    known = (*known, *map(Fraction, working), *(Fraction(1, each) for each in backward))
    reckoned = RECKONED.get((converted.unit, amount.unit))
    back = RECKONED.get((amount.unit, converted.unit))
    rough = reckoned or (1 / back if back else None)
    if rough and abs(converted.number - amount.number * rough) * 2 <= converted.place:
        return Linear(tie.figures, (ONE, -rough), Interval.point(0))
    factor = min(known, key=lambda each: abs(converted.number - amount.number * each))
    return Linear(tie.figures, (ONE, -factor), Interval.point(0))


def _unit(quantity: Quantity, way: str) -> str:
    return "troy ounce" if way == "troy" and quantity.unit == "ounce" else quantity.unit


def _degrees(converted: Quantity, amount: Quantity, way: str) -> tuple[Fraction, Fraction]:
    """Factor and offset; of a difference, without the offset, where only that fits."""
    factor, offset = DEGREE, FREEZING
    if converted.unit == CELSIUS:
        factor, offset = 1 / DEGREE, -FREEZING / DEGREE
    fits = abs(converted.number - amount.number * factor) <= converted.place
    if way == "temperature":
        return factor, offset
    return factor, Fraction(0) if way == "difference" or fits else offset
