"""Finishing: from a figure to the ``Quantity`` that the rest of factcheck reads."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.quantity import Form, Hedge, Quantity
from factcheck.reading.quantities.figure import ONE, Figure
from factcheck.reading.quantities.hedges import hedge_of
from factcheck.reading.quantities.units import DURATIONS

SMALL_COUNT = 100
# "women aged 25 to 54", "up to age 26"
AGED = re.compile(
    r"\b(?:aged?|ages)\s(?:between\s|of\s|about\s|under\s|over\s|from\s)?(?:\d{1,3}\s(?:to|and)\s)?$",
    re.IGNORECASE,
)
# "those 65 and older"
AND_OLDER = re.compile(r"\s(?:and|or)\s(?:over|older|under|younger)\b")
# "Jeffrey Hobbs, 49, of Ochlocknee"
NAME_BEFORE = re.compile(r"[A-Z][a-z]+,\s$")
# "she is 35", "who turned 40"
IS_AGED = re.compile(
    r"\b(?:he|she|who|I)(?:['’]s|\s(?:is|was|turned|turns|is\snow|will\sbe|would\sbe|had\sbeen))\s"
    r"(?:just\s|only\s|about\s|nearly\s|almost\s)?$",
    re.IGNORECASE,
)
# "children under 10", "those over the age of 65"
PEOPLE_OVER = re.compile(
    r"\b(?:people|children|kids|adults|men|women|those|voters|males|females|drivers|anyone|everyone)"
    r"\s(?:under|over|above|below|(?:older|younger)\sthan)\s(?:the\sage\sof\s)?$",
    re.IGNORECASE,
)
AFTER_AGE = re.compile(
    r"\s*(?:[.,;:!?)”\"]|$)|\s(?:by|when|and|on|in|at|but|last|this|years\sold)\b"
)
OLDEST = 120
# "an average of 12 cars": a mean is rounded, though it counts whole things
AVERAGED = re.compile(
    r"\b(?:(?:average|mean|median)\s(?:[a-z]+\s)?of|averag(?:ing|ed|es)|on\saverage)\s"
    r"(?:about\s|around\s|just\s|some\s|nearly\s|almost\s)?$",
    re.IGNORECASE,
)
LONGEST_LEAD = 40
# "12 dead", "7 men": what a bare number counts
COUNTED = re.compile(
    r"\s{1,6}(?:[a-z-]+\s){0,2}?(?:[a-z]{3,}s|dead|men|women|children|people|injured)\b"
)


def quantity_of(figure: Figure, text: str) -> Quantity:
    """The figure as a ``Quantity``, with its hedge."""
    numeral, scale = figure.numeral, figure.tail.scale
    upper = figure.upper
    hedge = hedge_of(text, figure.start, figure.end, figure.unit in DURATIONS)
    place, coarse = numeral.place, numeral.coarse
    if upper:
        place, coarse = min(place, upper.place), max(coarse, upper.coarse)
    if figure.unit == "point" and "-" in text[numeral.end : figure.end]:
        # "A 30-point lead" is counted, not rounded to tens.
        coarse = place
    return Quantity(
        text=text[figure.start : figure.end],
        start=figure.start,
        end=figure.end,
        number=_times(-numeral.value if figure.negative else numeral.value, scale),
        place=_times(place, scale),
        coarse_place=_times(coarse, scale),
        scale=scale,
        unit="year of age" if _is_age(figure, text) else figure.unit,
        hedge=hedge,
        upper=_times(upper.value, scale) if upper else None,
        exact=_is_exact(figure, text) and hedge is Hedge.NONE,
        form=Form.RANGE if upper else numeral.form,
        number_start=numeral.start,
        number_end=upper.end if upper else numeral.end,
    )


def _times(value: Fraction, scale: Fraction) -> Fraction:
    """The product; most figures have no scale, and fractions multiply slowly."""
    return value if scale is ONE or scale == ONE else value * scale


def _is_age(figure: Figure, text: str) -> bool:
    if not figure.bare or not figure.numeral.whole or figure.numeral.value > OLDEST:
        return False
    before = text[max(0, figure.start - 24) : figure.start]
    if NAME_BEFORE.search(before) and text.startswith(",", figure.end):
        return True
    if IS_AGED.search(before) and AFTER_AGE.match(text, figure.end):
        return True
    if PEOPLE_OVER.search(text[max(0, figure.start - 40) : figure.start]):
        return True
    return bool(AGED.search(before) or AND_OLDER.match(text, figure.end))


def _is_exact(figure: Figure, text: str) -> bool:
    """Whether it counts whole things one by one.

    A trailing zero of a larger count ("1,200 people") leaves open whether it was rounded.
    """
    numeral = figure.numeral
    if not numeral.whole or figure.tail.scale != 1 or figure.upper or figure.negative:
        return False
    if (numeral.value >= SMALL_COUNT and numeral.coarse > 1) or numeral.place > 1:
        return False
    if AVERAGED.search(text, max(0, figure.start - LONGEST_LEAD), figure.start):
        return False
    if figure.unit:
        return figure.unit == "person"
    return bool(COUNTED.match(text, figure.end))
