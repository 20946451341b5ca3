"""Adapter of factcheck for the NewsQuant benchmark (score.py --adapter this file).

It maps what ``factcheck.quantities`` returns to the conventions of the benchmark, and
reads nothing itself. newsquant_gold.md lists the conventions and the errors of the gold.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import factcheck
from factcheck.quantity import Form, Hedge, Quantity

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
    "SEK": "swedish krona",
    "NOK": "norwegian krone",
    "HRK": "croatian kuna",
    "KRW": "south korean won",
    "BRL": "brazilian real",
    "PHP": "philippine peso",
    "THB": "thai baht",
    "IDR": "indonesian rupiah",
    "NGN": "nigerian naira",
    "PKR": "pakistani rupee",
    "KES": "kenyan shilling",
    "AED": "uae dirham",
    "SAR": "saudi riyal",
    "PLN": "polish zloty",
    "XBT": "bitcoin",
    "person": "people",
    "pound": "pound-mass",
    "degree Celsius": "celsius",
    "degree Fahrenheit": "fahrenheit",
    "revolution": "revolutions",
    "fluid ounce": "ounce",
    "tonne": "metric ton",
    "times": "-",
    "": "-",
}
# "18 sen": the benchmark counts the hundredths, we the currency.
HUNDREDTHS = {"MYR": "sen", "USD": "cent", "EUR": "cent", "AUD": "cent", "CAD": "cent"}
HUNDREDTHS |= {"GBP": "penny", "INR": "paise", "JPY": "sen"}
# The benchmark's modifier of a figure by which something rises or falls.
BY = r"\s+(?:by\s+)?(?:a\s+|an\s+)?(?:further\s+|another\s+)?"
RISEN = (
    r"rose|ris(?:e|es|en|ing)|gain\w*|jump\w*|climb\w*|grew|grow\w*|increas(?:e|ed|es|ing)|up|surg\w*|"
    r"soar\w*|advanc\w*|added|adding|upward|higher|rall(?:y|ied)|spiked|leapt|skyrocketed|rebounded|"
    r"expanded|firmed|strengthened|swelled|bounced|to\s(?:grow|increase|lift|raise|boost)\s\w+"
)
FALLEN = (
    r"fell|fall(?:s|en|ing)?|dropp?\w*|declin\w*|slid|slipp?\w*|lost|los(?:e|es|ing)|down|decreas\w*|"
    r"tumbl\w*|plung\w*|shed|dipp?\w*|sank|sunk|downward|slump\w*|eas(?:ed|es)|lower|shr[aui]nk|cut|"
    r"plummet\w*|contract(?:ed|ing)|weakened|retreated|crashed|reduced|slashed|narrowed"
)
UP = re.compile(rf"\b(?:{RISEN}){BY}$|\+$", re.IGNORECASE)
DOWN = re.compile(rf"\b(?:{FALLEN})(?:\s+to)?{BY}$", re.IGNORECASE)
NO_CHANGE = re.compile(
    r"\b(?:g[ai]v\w+|made|make|set|pick\w*|add\w*|an?\sincrease)\s(?:up|of)\s+$", re.IGNORECASE
)
# "grew by 900 jobs or 2.2 per cent", "fell by 5 km (3 miles)": both tell of one change
SAME = re.compile(r"(?:\s\w+)?,?\sor\s|\s\((?=[^()]*\))")
FROM = re.compile(r"\bfrom\s+(?:\w+\s+){0,2}$")
TO = re.compile(r"\s+(?:[a-z]+\s+)?(?:up\s+)?to\s+")
NOUN = re.compile(
    r"(?:[\s-]+(?!(?:of|in|on|to|and|or|for|from|at|by|with|a|the|that)\b)[\w-]+){1,3}"
)


def extract(text: str) -> list[dict[str, Any]]:
    """The quantities of ``text`` in the form of the benchmark."""
    found = [each for each in factcheck.quantities(text) if not _is_age_bracket(each)]
    rows = [_row(quantity, text) for quantity in found]
    for index in range(1, len(found)):
        same = SAME.match(text, found[index - 1].end)
        if same and same.end() == found[index].start and rows[index]["unit"] != "-":
            rows[index]["modifier"] = rows[index - 1]["modifier"]
    return _ranged(found, rows, text)


def _is_age_bracket(quantity: Quantity) -> bool:
    """ "men aged 18 to 34": the benchmark takes it for a description of the men."""
    return quantity.unit == "year of age" and quantity.upper is not None


def _row(quantity: Quantity, text: str) -> dict[str, Any]:
    factor = 100 if _is_hundredth(quantity) else 1
    number = float(quantity.number * factor)
    upper = quantity.upper
    return {
        "value": number if upper is None else [number, float(upper * factor)],
        "unit": HUNDREDTHS[quantity.unit] if factor > 1 else _unit(quantity.unit),
        "modifier": _modifier(quantity, text),
        "concept": _concept(quantity, text),
        "start": quantity.start,
        "end": quantity.end,
    }


def _is_hundredth(quantity: Quantity) -> bool:
    return quantity.scale.denominator == 100 and quantity.unit in HUNDREDTHS


def _modifier(quantity: Quantity, text: str) -> str:
    before = text[max(0, quantity.start - 32) : quantity.start]
    if quantity.form is Form.VAGUE:
        return "="
    if quantity.hedge is not Hedge.NONE or NO_CHANGE.search(before):
        return MODIFIERS[quantity.hedge]
    if UP.search(before):
        return "up"
    return "down" if DOWN.search(before) else "="


def _unit(unit: str) -> str:
    if unit.startswith("times/"):
        unit = unit.replace("times", "count", 1)
    return " per ".join(UNITS.get(part, part) for part in unit.split("/"))


def _concept(quantity: Quantity, text: str) -> list[str] | None:
    """The words after the figure, up to the first that cannot be part of its noun phrase."""
    match = NOUN.match(text, quantity.end)
    return match[0].replace("-", " ").split() if match else None


def _ranged(found: list[Quantity], rows: list[dict[str, Any]], text: str) -> list[dict[str, Any]]:
    """The rows, "from 3 to 5" as one: the benchmark takes a change for a range."""
    merged = list(rows)
    for (first, row), (second, other) in pairwise(zip(found, rows, strict=True)):
        before = text[max(0, first.start - 24) : first.start]
        spans = FROM.search(before) and TO.fullmatch(text[first.end : second.start])
        if spans and first.upper is None and second.upper is None and row in merged:
            unit = row["unit"] if other["unit"] == "-" else other["unit"]
            joined = {**other, "value": [row["value"], other["value"]], "unit": unit}
            merged[merged.index(row) : merged.index(other) + 1] = [joined | {"modifier": "="}]
    return merged
