"""Lengths of time as printed: "18 months", "ten years", "a decade", "nearly four years"."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.calendar import LENGTHS
from factcheck.claim import Kind
from factcheck.quantity import Hedge
from factcheck.reading.alternation import any_of
from factcheck.reading.printing import Printed

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = "thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS = {word: number for number, word in enumerate(_ONES) if number}
NUMBERS |= {word: 10 * number for number, word in enumerate(_TENS, start=3)}
NUMBERS |= {"a": 1, "an": 1}
HEDGES = {
    "nearly": Hedge.NEARLY,
    "almost": Hedge.NEARLY,
    "just under": Hedge.NEARLY,
    "about": Hedge.ABOUT,
    "around": Hedge.ABOUT,
    "some": Hedge.ABOUT,
    "roughly": Hedge.ABOUT,
    "more than": Hedge.MORE_THAN,
    "over": Hedge.MORE_THAN,
    "at least": Hedge.AT_LEAST,
    "less than": Hedge.LESS_THAN,
    "up to": Hedge.AT_MOST,
}
HEDGE = any_of(HEDGES)
COUNT = rf"(?:\d{{1,3}}|{any_of(NUMBERS)})"
UNIT = r"(?:day|week|month|year|decade|century|centurie)"
LENGTH = (
    rf"(?:(?P<hedge>{HEDGE})\s)?(?P<printed>(?P<count>{COUNT})[\s-](?P<unit>{UNIT})s?)\b(?![’'-])"
)


# "A decade" is eight to twelve years, not five to fifteen.
LOOSE = {"decade": Fraction(2, 5), "century": Fraction(2, 5)}


def number_of(printed: str) -> int:
    """The whole number that digits or a word print."""
    return int(printed) if printed.isdecimal() else NUMBERS[printed.lower()]


def length_of(match: re.Match[str], calendar: str) -> Printed | None:
    """The length that a match of ``LENGTH`` prints, to be set beside such calendar figures.

    ``None`` where it cannot be: days between years. In the calendar's own unit it is exact,
    in a longer one it may be rounded.
    """
    unit = match["unit"].replace("centurie", "century")
    factor = LENGTHS[calendar].get(unit)
    if factor is None:
        return None
    place = Fraction(0) if factor == 1 else LOOSE.get(unit, Fraction(1))
    hedge = HEDGES[match["hedge"].lower()] if match["hedge"] else Hedge.NONE
    start, end = match.span("printed")
    number = Fraction(number_of(match["count"]))
    return Printed(start, end, number, unit, Kind.DURATION, place, hedge)
