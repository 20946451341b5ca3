"""Numbers as a reader sees them: exact values and intervals in a figure's own scale."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.interval import Interval
from factcheck.quantity import Form, Quantity

SCALE_NAMES = {
    Fraction(10**3): "thousand",
    Fraction(10**6): "million",
    Fraction(10**9): "billion",
    Fraction(10**12): "trillion",
}
UNIT_MARKS = {"percent": " percent", "percentage point": " percentage points"}
MOST_DECIMALS = 12
# "minus 7", "negative 3"
WORDED_MINUS = re.compile(r"\b(?:minus|negative)\s*$", re.IGNORECASE)
MINUS = "-–−"
# The places shown beyond the printed ones where an interval has no width to go by.
EXTRA_DECIMALS = 2


def decimal(value: Fraction, decimals: int) -> str:
    """The value rounded to so many decimals, thousands in groups: "-1,204.50"."""
    scaled = abs(value) * 10**decimals
    digits = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    whole, part = divmod(digits, 10**decimals)
    sign = "-" if value < 0 and digits else ""
    return f"{sign}{whole:,}" + (f".{part:0{decimals}}" if decimals else "")


def plain(value: Fraction, decimals: int, least: int = 0) -> str:
    """As :func:`decimal`, without trailing zeros beyond ``least`` decimals."""
    text = decimal(value, decimals)
    while decimals > least and text.endswith("0"):
        text, decimals = text[:-1], decimals - 1
    return text.removesuffix(".")


def decimals_of(place: Fraction) -> int:
    """How many decimals a last digit of this value stands behind the point."""
    decimals = 0
    while decimals < MOST_DECIMALS and place * 10**decimals % 1:
        decimals += 1
    return decimals


def decimals_for(quantity: Quantity) -> int:
    """How many decimals a figure is printed with, in its own scale."""
    if quantity.form in (Form.FRACTION, Form.MALFORMED):
        return min(EXTRA_DECIMALS, decimals_of(quantity.number / quantity.scale))
    return decimals_of(quantity.place / quantity.scale)


def range_text(interval: Interval, decimals: int) -> str:
    """An interval in words: "41.20 to 41.22", "at least 3.6", "more than 500"."""
    low, high = interval.low, interval.high
    if interval.is_empty:
        return "no value"
    if low is None:
        bound = "at most" if interval.high_closed else "less than"
        return "any value" if high is None else f"{bound} {decimal(high, decimals)}"
    if high is None:
        return f"{'at least' if interval.low_closed else 'more than'} {decimal(low, decimals)}"
    first, last = decimal(low, decimals), decimal(high, decimals)
    return first if first == last else f"{first} to {last}"


def decimals_of_range(interval: Interval, least: int) -> int:
    """Decimals that show an interval's width with two digits, but no needless zeros."""
    ends = [end for end in (interval.low, interval.high) if end is not None]
    most = least + EXTRA_DECIMALS
    exact_decimals = max((decimals_of(end) for end in ends), default=least)
    if exact_decimals <= most:
        return max(least, exact_decimals)
    if len(ends) == 2 and ends[0] != ends[1]:
        most = max(least, _significant(ends[1] - ends[0]))
    decimals = min(most, MOST_DECIMALS)
    while decimals > least and all(_ends_in_zero(end, decimals) for end in ends):
        decimals -= 1
    return decimals


def decimals_to_tell_apart(a: Interval, b: Interval, decimals: int) -> int:
    """At least so many decimals, and enough that two disjoint intervals look disjoint."""
    if a.meets(b):
        return decimals
    below, above = (a, b) if _lies_below(a, b) else (b, a)
    if below.high is None or above.low is None or below.high == above.low:
        return decimals
    while decimals < MOST_DECIMALS and (
        decimal(below.high, decimals) == decimal(above.low, decimals)
    ):
        decimals += 1
    return decimals


def in_scale(interval: Interval, scale: Fraction) -> Interval:
    """The interval in units of ``scale``."""
    return interval / scale


def scale_name(scale: Fraction) -> str:
    """ "trillion" for 10**12; "" for 1 and for scales that have no name."""
    return SCALE_NAMES.get(scale, "")


def digits(quantity: Quantity) -> str:
    """The number alone, as printed where it is printed in digits, "41.21"; 6.25 for "6-1/4"."""
    printed = quantity.text[
        quantity.number_start - quantity.start : quantity.number_end - quantity.start
    ]
    as_printed = quantity.form in (Form.DIGITS, Form.RANGE, Form.MALFORMED) and printed.strip()
    if as_printed and "/" not in printed:
        return printed
    return plain(quantity.number / quantity.scale, decimals_for(quantity))


def signed(quantity: Quantity) -> str:
    """The number alone with its sign, however that is printed: "-2.8" for "minus 2.8 percent"."""
    printed = digits(quantity)
    return f"-{printed}" if quantity.number < 0 and printed[:1].isdigit() else printed


def with_unit(number: str, quantity: Quantity) -> str:
    """A number, or a range, with a figure's unit marks: "at least $5.83 trillion"."""
    bound, _, value = number.rpartition(" ") if number[:1].isalpha() else ("", "", number)
    if bound:
        return f"{bound} {with_unit(value, quantity)}" if value[-1:].isdigit() else number
    first = quantity.number_start - quantity.start
    last = quantity.number_end - quantity.start
    if not 0 <= first < last <= len(quantity.text):
        words = (scale_name(quantity.scale), quantity.unit)
        return " ".join([number, *(word for word in words if word)])
    after = quantity.text[last:]
    if not after.strip() and quantity.unit in UNIT_MARKS:
        after = UNIT_MARKS[quantity.unit]
    before = quantity.text[:first]
    if quantity.number < 0 and number != digits(quantity):
        # The sign of the print is no sign of what is computed.
        before = WORDED_MINUS.sub("", before.rstrip().rstrip(MINUS))
    return " ".join(f"{before}{number}{after}".split())


def exact(value: Fraction | None, *, up: bool = False) -> str | None:
    """A value for machines: all its digits, or rounded outward where they never end."""
    if value is None:
        return None
    decimals = 0
    while decimals < 2 * MOST_DECIMALS and (value * 10**decimals).denominator != 1:
        decimals += 1
    scaled = value * 10**decimals
    units = -(-scaled.numerator // scaled.denominator) if up else scaled.__floor__()
    return plain(Fraction(units, 10**decimals), decimals).replace(",", "")


def _significant(width: Fraction) -> int:
    """The decimals that show two significant digits of a width."""
    decimals = 0
    while decimals < MOST_DECIMALS and width * 10**decimals < 10:
        decimals += 1
    return decimals


def _ends_in_zero(value: Fraction, decimals: int) -> bool:
    return decimal(value, decimals).endswith("0")


def _lies_below(a: Interval, b: Interval) -> bool:
    return a.low is None or (b.low is not None and a.low < b.low)
