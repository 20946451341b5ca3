"""Alike: whether the figures of a match may be tied, by their units, kinds and sizes."""

from __future__ import annotations

import re

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form, Quantity
from factcheck.reading.statements.likeness import is_like
from factcheck.reading.worded.skeleton import FORMS, NO_LEVELS

# The figures of a match by their roles.
Figures = dict[str, tuple[Claim, ...]]
PEOPLE = "person"
# With whom figures are told that leave out the people counted.
BARE_OF_PEOPLE = frozenset({"share", "amount"})
# Words before a figure that is a level, whatever verb comes after it.
STANDING = frozenset(
    "currently now presently below under beneath above exceeding at than over".split()
)
NUMBERS = FORMS | {Form.RANGE, Form.FRACTION}
RATES = frozenset({"rate", "share", "shares", "points", "lead", "times"})
# A total is not so many times its parts, even with a slip.
VAST = 2000
# What makes so many times a total is no slip of its parts.
BEYOND = 12


def is_made_before(match: re.Match[str], figures: Figures) -> bool:
    """Whether parts in one row are all of a figure before the total: "439 of 16, comprising"."""
    total, parts = figures.get("total", ()), figures.get("parts", ())
    # "A 12 to eight majority on the committee of 10 senators and 10 representatives"
    if any(each.before == ("to",) and _is_score(each) for each in total):
        return True
    return bool(total and parts) and (
        total[0].lead in ("from", "to")
        and len({each.quantity.unit for each in (*total, *parts)}) == 1
        and sum(each.quantity.number for each in parts) > BEYOND * total[0].quantity.number
    )


def _is_score(claim: Claim) -> bool:
    """Whether a figure may be one side of a vote or a match."""
    quantity = claim.quantity
    return not quantity.unit and quantity.scale == 1 and quantity.number.denominator == 1


def all_of(figures: Figures) -> list[Claim]:
    """The figures of all roles."""
    return [each for told in figures.values() for each in told]


def is_percent(claim: Claim) -> bool:
    """Whether a figure is a percentage."""
    return claim.quantity.unit == "percent"


def is_vast(figures: Figures) -> bool:
    """Whether a total is so many times its parts that no slip explains it."""
    total = sum(each.quantity.number for each in figures.get("total", ()))
    parts = [each for role in ("parts", "part") for each in figures.get(role, ())]
    return total > VAST * sum(each.quantity.number for each in parts)


def are_alike(figures: Figures) -> bool:
    """Whether all that are no rates are told in one unit, and none is less than nothing.

    The later level of a move may leave out the unit: "from 37 pesos to 41.50".
    """
    levels = [each.quantity for role, told in figures.items() if role not in RATES for each in told]
    elided = "later" in figures
    units = {each.unit for each in levels if each.unit or (each.scale == 1 and not elided)}
    near = len(levels) == 2 and ("amount" in figures or is_like(levels[0], levels[1]))
    if len(units) > 1 and near:
        # "60 dollars a barrel" is set beside "18 dollars", "up 17 cents a barrel to 18.62".
        units = {unit.partition("/")[0] for unit in units}
    moves = elided and any(
        each.kind is Kind.DIFFERENCE and not STANDING.intersection(each.before[:1])
        for role, told in figures.items()
        if role not in RATES
        for each in told
    )
    if elided and not (len(levels) == 2 and _may_share_a_unit(*levels)):
        return False
    # "1,200 people were asked, and 300 of them (25 percent) agreed", "450 people, a rise of 30"
    units -= {""} if PEOPLE in units and not BARE_OF_PEOPLE.isdisjoint(figures) else set()
    if elided and not all(_is_told(each) for told in figures.values() for each in told):
        return False
    return len(units) <= 1 and not moves and all(quantity.number >= 0 for quantity in levels)


def _is_told(claim: Claim) -> bool:
    """Whether a figure is a number, or all that is "between" two, and no time."""
    plain = claim.quantity.upper is None or claim.before[:1] == ("between",)
    return plain and claim.kind not in NO_LEVELS and claim.quantity.form in NUMBERS


def _may_share_a_unit(one: Quantity, other: Quantity) -> bool:
    """Whether a bare number may be of the other's unit: by its size."""
    return one.unit == other.unit or bool(one.unit and other.unit) or is_like(one, other)
