"""Currencies: what a dollar has ever bought of each since 1985, with room on either side.

Only currencies whose name is no other's, and that never lost or gained zeros, so that a rate ten
times beyond these ends is one that no day has seen.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.interval import Interval

# "code: least most", in units for one US dollar
PER_DOLLAR = """
USD: 1 1
EUR: 0.6 1.25
GBP: 0.45 1
JPY: 75 265
CNY: 2.9 9
INR: 12 100
KRW: 650 2000
CAD: 0.9 1.7
AUD: 0.9 2.1
HKD: 7 8.5
SGD: 1.2 2.3
SEK: 5.5 12
NOK: 5 12
DKK: 4.5 12
NZD: 1.1 2.6
"""
# A rate beyond its ends by so much is no rate of any day, but a scale word that was lost.
BEYOND = 10
KNOWN = {
    code: tuple(map(Fraction, ends.split()))
    for code, ends in (line.split(": ") for line in PER_DOLLAR.strip().splitlines())
}
# No unit of any currency was ever worth five dollars; how little one is worth has no end.
OTHER: tuple[Fraction, Fraction | None] = (Fraction(2), None)
NO_MONEY = {"XBT", "XDR"}


def possible_rates(unit: str, other: str) -> Interval | None:
    """How many of ``other`` one of ``unit`` can be; ``None`` where that is not known."""
    known = KNOWN.get(unit), KNOWN.get(other)
    if not any(known) or NO_MONEY & {unit, other}:
        return None
    (low, high), (least, most) = (ends or OTHER for ends in known)
    lowest = least / high / BEYOND if high is not None else 0
    return Interval.between(lowest, None if most is None else most / low * BEYOND)
