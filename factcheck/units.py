"""Units: exact definitions of the units that newsrooms convert between.

From the international yard and pound agreement of 1959, the SI brochure (9th edition) and NIST
Special Publication 811; a US liquid gallon is 231 cubic inches, an imperial one 4.54609 litres.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

# A line is "name: size"; two sizes are two units of one name, either of which may be meant.
LENGTHS = """
millimetre: 0.001
centimetre: 0.01
metre: 1
kilometre: 1000
inch: 0.0254
foot: 0.3048
yard: 0.9144
mile: 1609.344
nautical mile: 1852
"""
AREAS = """
hectare: 10000
acre: 4046.8564224
"""
VOLUMES = """
millilitre: 0.000001
litre: 0.001
pint: 0.000473176473 0.00056826125
gallon: 0.003785411784 0.00454609
barrel: 0.158987294928
"""
MASSES = """
milligram: 0.000001
gram: 0.001
kilogram: 1
tonne: 1000
ounce: 0.028349523125 0.0311034768
troy ounce: 0.0311034768
pound: 0.45359237
short ton: 907.18474
long ton: 1016.0469088
"""
SPEEDS = """
metre/second: 1
kilometre/hour: 5/18
mile/hour: 0.44704
knot: 463/900
"""
TIMES = """
second: 1
minute: 60
hour: 3600
day: 86400
week: 604800
"""
POWERS = """
watt: 1
kilowatt: 1000
megawatt: 1000000
horsepower: 745.69987158227022 735.49875
brake horsepower: 745.69987158227022 735.49875
"""
# A speed that has a name of its own.
SPEED_OF = {"knot": "nautical mile/hour"}
CELSIUS, FAHRENHEIT = "degree Celsius", "degree Fahrenheit"
# A degree Celsius is 9/5 of a degree Fahrenheit, counted from 32.
DEGREE, FREEZING = Fraction(9, 5), Fraction(32)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its dimension, and how much of the dimension's base unit it may be."""

    dimension: str
    sizes: tuple[Fraction, ...]


def _table(dimension: str, lines: str) -> dict[str, Unit]:
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {
        name: Unit(dimension, tuple(Fraction(size) for size in sizes.split()))
        for name, sizes in pairs
    }


def _powers(word: str, dimension: str, power: int) -> dict[str, Unit]:
    return {
        f"{word} {name}": Unit(dimension, tuple(size**power for size in unit.sizes))
        for name, unit in _table("length", LENGTHS).items()
    }


UNITS = (
    _table("length", LENGTHS)
    | _table("area", AREAS)
    | _powers("square", "area", 2)
    | _table("volume", VOLUMES)
    | _powers("cubic", "volume", 3)
    | _table("mass", MASSES)
    | _table("speed", SPEEDS)
    | _table("time", TIMES)
    | _table("power", POWERS)
)


def factors(unit: str, other: str) -> tuple[Fraction, ...]:
    """How many of ``unit`` one of ``other`` may be; empty where they measure different things.

    ``factors("kilometre", "mile")`` is (1.609344,); of rates of one thing, what they are per may
    differ: ``factors("USD/litre", "USD/gallon")``.
    """
    one, two = UNITS.get(unit), UNITS.get(other)
    if one is None or two is None:
        return _factors_of_rates(unit, other)
    if one.dimension != two.dimension or unit == other:
        return ()
    return tuple(b / a for a in one.sizes for b in two.sizes)


def _factors_of_rates(unit: str, other: str) -> tuple[Fraction, ...]:
    above, _, below = unit.partition("/")
    same, _, each = other.partition("/")
    if above != same or not {below, each} <= UNITS.keys():
        return ()
    return tuple(1 / factor for factor in factors(below, each))


def step_of_rate(rate: str, amount: str, count: str) -> Fraction | None:
    """How many ``amount`` one ``rate`` makes for one ``count``; ``None`` where that is not certain.

    ``step_of_rate("kilometre/hour", "kilometre", "minute")`` is 1/60; for a rate of "each", whose
    unit is that of the amount, it is 1; of "death/100000 person" it is 1/100000.
    """
    above, _, below = SPEED_OF.get(rate, rate).partition("/")
    many, each = rate_base(below)
    counted = _only(each, count) if each in UNITS and count in UNITS else Fraction(1)
    told = _only(amount.partition("/")[0], above) if amount and above else Fraction(1)
    return None if counted is None or told is None else told * counted / many


def rate_base(below: str) -> tuple[Fraction, str]:
    """What a rate is per, as a number of something: "100000 person" or "hour"."""
    digits = below.partition(" ")[0]
    if not digits.isdigit():
        return Fraction(1), below
    return Fraction(digits), below.removeprefix(digits).strip()


def _only(unit: str, other: str) -> Fraction | None:
    """How many of ``unit`` one of ``other`` is, where there is one answer."""
    if unit == other:
        return Fraction(1)
    known = factors(unit, other)
    return known[0] if len(known) == 1 else None
