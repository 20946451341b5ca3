"""Adapter of factcheck for the NewsQuant benchmark (score.py --adapter this file)."""

from __future__ import annotations

import re
from typing import Any

from factcheck.quantity import Hedge, Quantity
from factcheck.reading.quantities import find_quantities

NAME = "factcheck"
HAS_MODIFIER = True
MODIFIERS = {
    Hedge.NONE: "=",
    Hedge.ABOUT: "~",
    Hedge.NEARLY: "~",
    Hedge.MORE_THAN: ">",
    Hedge.AT_LEAST: ">",
    Hedge.LESS_THAN: "<",
    Hedge.AT_MOST: "<",
}
UNITS = {
    "percent": "percentage",
    "USD": "dollar",
    "GBP": "pound sterling",
    "EUR": "euro",
    "CNY": "chinese yuan",
    "JPY": "japanese yen",
    "INR": "indian rupee",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "CHF": "swiss franc",
    "ZAR": "south african rand",
    "TRY": "turkish lira",
    "MYR": "malaysian ringgit",
    "RUB": "russian ruble",
    "MXN": "mexican peso",
    "ILS": "shekel",
    "DKK": "danish krone",
    "XBT": "bitcoin",
    "person": "people",
    "pound": "pound-mass",
    "degree Celsius": "celsius",
    "degree Fahrenheit": "fahrenheit",
    "revolution": "revolutions",
    "tonne": "metric ton",
    "times": "-",
    "": "-",
}


# The benchmark's "change" of a figure that a verb of rising or falling governs.
UP = re.compile(
    r"\b(?:rose|rise|rising|gain\w*|jump\w*|climb\w*|grew|grow\w*|increas\w*|up|surg\w*|soar\w*|"
    r"advanc\w*|added|increase of|by an? increase of)\s+(?:by\s+)?(?:a\s+|an\s+)?$|\+$",
    re.IGNORECASE,
)
DOWN = re.compile(
    r"\b(?:fell|fall|falling|dropp?\w*|declin\w*|slid|slipp?\w*|lost|los(?:e|es|ing)|down|"
    r"decreas\w*|tumbl\w*|plung\w*|shed|dipp?\w*|sank)\s+(?:by\s+)?(?:a\s+|an\s+)?$",
    re.IGNORECASE,
)


def extract(text: str) -> list[dict[str, Any]]:
    """The quantities of ``text`` in the form of the benchmark."""
    return [_row(quantity, text) for quantity in find_quantities(text)]


def _row(quantity: Quantity, text: str) -> dict[str, Any]:
    number = float(quantity.number)
    upper = quantity.upper
    return {
        "value": number if upper is None else [number, float(upper)],
        "unit": _unit(quantity.unit),
        "modifier": _modifier(quantity, text),
        "concept": None,
        "start": quantity.start,
        "end": quantity.end,
    }


def _modifier(quantity: Quantity, text: str) -> str:
    before = text[max(0, quantity.start - 24) : quantity.start]
    if quantity.hedge is Hedge.NONE and UP.search(before):
        return "up"
    if quantity.hedge is Hedge.NONE and DOWN.search(before):
        return "down"
    return MODIFIERS[quantity.hedge]


def _unit(unit: str) -> str:
    return " per ".join(UNITS.get(part, part) for part in unit.split("/"))
