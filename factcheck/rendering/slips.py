"""Slips and suggestions in words: how a suspect may have come about, what would fit."""

from __future__ import annotations

from factcheck.comparison import Slip, Suspect
from factcheck.interval import Interval
from factcheck.quantity import Quantity
from factcheck.rendering.calendar import calendar_text
from factcheck.rendering.numbers import (
    decimals_for,
    decimals_of_range,
    digits,
    in_scale,
    range_text,
    with_unit,
)

# How each kind of slip is told; {intended} is the number that was meant.
TELLINGS = {
    "digits transposed": "digits of {intended} transposed",
    "one digit wrong": "one digit of {intended} wrong",
    "digit dropped": "a digit of {intended} dropped",
    "digit doubled": "a digit of {intended} doubled",
    "digit added": "a digit added to {intended}",
    "point shifted": "decimal point of {intended} shifted",
    "comma misplaced": "comma of {intended} misplaced",
    "sign": "{intended} with the other sign",
}


def slip_text(slip: Slip, quantity: Quantity) -> str:
    """One slip in words: "24.64: digits of 24.46 transposed"."""
    telling = TELLINGS.get(slip.kind, slip.kind + ", {intended} meant")
    return f"{digits(quantity)}: {telling.replace('{intended}', slip.printed)}"


def fitting_text(fitting: Interval, quantity: Quantity) -> str:
    """The values that would fit, in the figure's own scale: "24.455 to 24.465"."""
    named = calendar_text(fitting, quantity.unit)
    if named is not None:
        return named
    scaled = in_scale(fitting, quantity.scale)
    return range_text(scaled, decimals_of_range(scaled, decimals_for(quantity)))


def suggestion_text(suspect: Suspect, quantity: Quantity) -> str:
    """What a suspect would have to be: "24.455 to 24.465 trillion yuan; 24.46 fits"."""
    text = with_unit(fitting_text(suspect.fitting, quantity), quantity)
    return f"{text}; {suspect.slips[0].printed} fits" if suspect.slips else text
