"""Adapter of factcheck for the NewsQuant benchmark (score.py --adapter this file)."""

from __future__ import annotations

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


def extract(text: str) -> list[dict[str, Any]]:
    """The quantities of ``text`` in the form of the benchmark."""
    return [_row(quantity) for quantity in find_quantities(text)]


def _row(quantity: Quantity) -> dict[str, Any]:
    number = float(quantity.number)
    upper = quantity.upper
    return {
        "value": number if upper is None else [number, float(upper)],
        "unit": _unit(quantity.unit),
        "modifier": MODIFIERS[quantity.hedge],
        "concept": None,
        "start": quantity.start,
        "end": quantity.end,
    }


def _unit(unit: str) -> str:
    return " per ".join(UNITS.get(part, part) for part in unit.split("/"))
