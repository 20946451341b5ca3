"""Metric units: every base unit with the prefixes that it is printed with.

``NAMES`` holds the words ("kilowatts"), ``SYMBOLS`` the symbols ("kW"), each to the name.
"""

from __future__ import annotations

from collections.abc import Iterator

PREFIXES = {
    "n": "nano",
    "µ": "micro",
    "μ": "micro",
    "m": "milli",
    "h": "hecto",
    "k": "kilo",
    "M": "mega",
    "G": "giga",
    "T": "tera",
    "P": "peta",
}
# Symbol: name, and the prefixes in use. Others would be names of something else ("TV", "MN").
_BASES = {
    "W": ("watt", "mkMGT"),
    "Wh": ("watt hour", "kMGT"),
    "V": ("volt", "mkM"),
    "A": ("ampere", "mk"),
    "Ah": ("ampere hour", "m"),
    "Pa": ("pascal", "hkMG"),
    "Hz": ("hertz", "kMGT"),
    "J": ("joule", "kMG"),
    "N": ("newton", "k"),
    "B": ("byte", "MGTP"),
    "KB": ("kilobyte", ""),
    "eV": ("electronvolt", "kMGT"),
    "Sv": ("sievert", "mµμ"),
    "Bq": ("becquerel", "kMG"),
    "Ω": ("ohm", "kM"),
    "s": ("second", "mµμn"),
    "m": ("metre", "nµμ"),
    "g": ("gram", "mµμ"),
    "mol": ("mole", "m"),
    "lm": ("lumen", ""),
    "lx": ("lux", ""),
}
# Symbols that are left to the table of units, or that say nothing by themselves.
_UNSAID = frozenset(("B", "s", "m", "g", "mol", "A", "N", "J"))
_SPELT = {"metre": "meter", "gram": "gramme"}
_MORE_WORDS = {"bit": "kMG"}


def _symbols() -> Iterator[tuple[str, str]]:
    for symbol, (name, prefixes) in _BASES.items():
        if symbol not in _UNSAID:
            yield symbol, name
        for prefix in prefixes:
            yield prefix + symbol, PREFIXES[prefix] + name


def _words() -> Iterator[tuple[str, str]]:
    bases = dict(_BASES.values()) | _MORE_WORDS
    for base, prefixes in bases.items():
        names = [base] if base != "mole" else []
        for name in names + [PREFIXES[prefix] + base for prefix in prefixes]:
            spellings = (name, name.replace(base, _SPELT.get(base, base)))
            yield from ((spelt, name) for spelt in spellings)
            yield from ((f"{spelt}s", name) for spelt in spellings)


SYMBOLS = dict(_symbols())
NAMES = dict(_words())
