"""Conversions: one amount in two units, side by side: "100 miles (160 km)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Kind
from factcheck.claims import Claims
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.defining import definition_ties
from factcheck.reading.dimensions import dimension_ties, ends_of
from factcheck.reading.printing import Printed, Tie, printed_of
from factcheck.reading.quantities.units import NAMES
from factcheck.reading.sides import side_ties
from factcheck.units import CELSIUS, FAHRENHEIT, factors

SHAPE = r"(?:tall|long|wide|high|deep|thick|square|across|away|apart|heavy|up|down|round|inland)"
# What may stand between the amount and what it is put in brackets with.
TO_BRACKET = re.compile(
    rf"-?\.?(?:[\s-]{SHAPE}|\sof\s[a-z]+|\sin\s(?:length|height|width|depth|diameter|all))?"
    r"\s?[(\[](?:or\s|about\s|around\s|roughly\s|some\s|nearly\s|almost\s|over\s|more\sthan\s|"
    r"just\sover\s|just\sunder\s|approximately\s|approx\.?\s|a\s|~|≈|=\s?)*$"
)
AFTER_BRACKET = re.compile(rf"\.?(?:[\s-]{SHAPE})?\.?\s?[)\],;]", re.IGNORECASE)
# "about 160 km, or 100 miles", "5 miles, which is 8 kilometres", "three weeks - 21 days -"
TO_OR = re.compile(
    rf"-?(?:\s{SHAPE}|\sof\s[a-z]+)?(?:,\s(?:or|which\sis|that\sis|which\sequals|i\.e\.|equal\sto|equivalent\sto|"
    r"about|roughly|approximately)\s|\s(?:=|is|equals)\s|\s[–—-]\s)(?:about\s|around\s|roughly\s|some\s|nearly\s|"
    r"almost\s|over\s|more\sthan\s|approximately\s|an?\s)*$"
)
# "minus 10 degrees (14 Fahrenheit)"
IN_FAHRENHEIT = re.compile(r"\s\((?:minus\s|-)?\d[\d.]*\s?(?:degrees?\s)?(?:°\s?F|F\b|Fahrenheit)")
# A dash before what is converted, and what closes that.
DASHED = re.compile(r"[^,]*\s[–—-]\s|[^,]*,\s(?:about|roughly|approximately)\s")
CLOSED = re.compile(r"\s[–—-]|[.,;)]|$")
MORE = re.compile(r"\s(?:more|less|longer|shorter|farther|further|higher|lower|away)\b")
WORKED = ("day", "week", "hour")
# "30-foot-tall", "48-kilometer-tall": joined to the noun, so that no quantity is read
JOINED = re.compile(rf"(?<![\w.,-])(?P<number>\d[\d,]*(?:\.\d+)?)-(?P<unit>[a-z]+)-{SHAPE}\b")
# "a rise of 2.5C (", "warmed by 2C ("; "2C (3.6F) warmer than"
DIFFERENCE_BEFORE = re.compile(
    r"\b(?:by|(?:rise|increase|warming|cooling|drop|fall|change|difference|swing|gain|anomaly)\sof|"
    r"warming|warmed|cooled|within|limit\s\w+)\s(?:\w+\s){0,3}$|\bwarming\b[^.;]{0,40}$",
    re.IGNORECASE,
)
DIFFERENCE_AFTER = re.compile(
    r"[^)]{0,12}\)\s(?:warmer|hotter|cooler|colder|higher|lower|above|below|rise|increase|drop)\b"
)
# What is a temperature, and no difference of two: "the high was", "showed 30C"
LEVEL_BEFORE = re.compile(
    r"\b(?:temperatures?|highs?|lows?|thermometers?|mercury|showed|shows|heat|hit|hits|reach(?:ed|es|ing)?|dipped\sto|fell\sto|"
    r"rose\sto|climbed\sto|dropped\sto|was|were|is|stood\sat|at|to|of)\s(?:\w+\s){0,3}(?:of\s|at\s|minus\s|-)?$",
    re.IGNORECASE,
)
# What is told of a difference, or may be.
RISING = re.compile(
    r"\b(?:ris(?:e|es|ing)|rose\sby|increas\w*|warm\w*|cool\w*|differ\w*|anomal\w*|range|gap|margin|change\w*|swing|"
    r"drop|fall|limit|target|goal|error|accuracy|above|below|average|gradient|shift)\b",
    re.IGNORECASE,
)
WARMER = re.compile(
    r"[^.;]{0,30}\b(?:warmer|hotter|cooler|colder|higher|lower|above|below|rise|increase|drop|more|less)\b"
)
# "m" that may be metres, where it ends a bracket; a million has no space before it.
BARE_METRES = re.compile(rf"\sm(?=(?:\s{SHAPE})?\s?[)(])")
# Ounces of these are troy ounces.
METALS = re.compile(r"\b(?:gold|silver|platinum|palladium|bullion)\b", re.IGNORECASE)
# What one amount is told in two parts of: "6 feet 2 inches".
# Where the number ends of what is told in two parts: nowhere in particular.
HALVED = -1
PARTS = {("pound", "ounce"), ("foot", "inch"), ("metre", "centimetre"), ("hour", "minute")}
PASSAGE = 60
CERTAIN, SAID = 0.97, 0.95


def conversion_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each pair of neighbouring amounts that are said to be one amount in two units."""
    yield from definition_ties(claims, text)
    yield from dimension_ties(claims, text)
    yield from side_ties(claims, text)
    amounts = sorted(
        [
            *_with_ranges(_with_compounds(_quantities(claims, text), text), text),
            *_joined(claims, text),
        ],
        key=lambda each: each.start,
    )
    for before, (amount, converted) in zip([None, *amounts], pairwise(amounts), strict=False):
        if before is not None and _makes_one(before, amount):
            continue
        confidence = _told(text, amount, converted)
        if confidence and _of_one_dimension(amount.unit, converted.unit):
            way = _way(text, amount, converted)
            if _is_half_a_range(amount, converted):
                continue
            for pair in _pairs(amount, converted, text):
                yield Tie(way, pair, confidence=confidence)


def _quantities(claims: Claims, text: str) -> Iterator[Printed]:
    for claim in claims:
        quantity = claim.quantity
        if quantity.form in (Form.DIGITS, Form.WORDS, Form.RANGE):
            metres = None if quantity.unit else BARE_METRES.match(text, quantity.end)
            end, unit = (metres.end(), "metre") if metres else (quantity.end, quantity.unit)
            unit = CELSIUS if unit == "degree" and IN_FAHRENHEIT.match(text, end) else unit
            yield replace(printed_of(quantity, claim.kind), end=end, unit=unit)


def _joined(claims: Claims, text: str) -> Iterator[Printed]:
    for match in finditer(JOINED, text):
        known = any(match.start() <= claim.quantity.start < match.end() for claim in claims)
        unit = NAMES.get(match["unit"])
        if unit and not known:
            number = Fraction(match["number"].replace(",", ""))
            decimals = len(match["number"].partition(".")[2])
            place = Fraction(1, 10**decimals)
            end = match.end("unit")
            digits_end = match.end("number")
            yield Printed(
                match.start(), end, number, unit, Kind.LEVEL, place, number_end=digits_end
            )


def _pairs(amount: Printed, converted: Printed, text: str) -> Iterator[tuple[Printed, Printed]]:
    """What is set beside each other: both ends of ranges; of two parts only what they make.

    What has one unit is then the first, as it is reported. It may differ by the smaller part.
    """
    if HALVED not in (amount.number_end, converted.number_end):
        yield from zip(ends_of(converted, text), ends_of(amount, text), strict=False)
        return
    one, both = (amount, converted) if converted.number_end == HALVED else (converted, amount)
    for factor in factors(one.unit, both.unit)[:1]:
        gap = abs(one.number - both.number * factor)
        if gap <= one.place or gap > both.place * factor + one.place:
            yield one, replace(both, number_end=both.end)


def _with_ranges(amounts: Iterable[Printed], text: str) -> Iterator[Printed]:
    """The amounts; two that only "to" or "and" joins in a bracket are a range all the same."""
    waiting: Printed | None = None
    for amount in amounts:
        if waiting is not None and _are_ends(text, waiting, amount):
            end = amount.end if amount.number_end is None else amount.number_end
            yield replace(
                waiting, end=amount.end, number_end=end, unit=amount.unit, form=Form.RANGE
            )
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = amount
    if waiting is not None:
        yield waiting


def _are_ends(text: str, low: Printed, high: Printed) -> bool:
    joined = text[low.end : high.start] in (" to ", "-", "–", " and ")
    bracketed = text[max(0, low.start - 1) : low.start] in ("(", "-", "–")
    digits = low.form is Form.DIGITS and high.form is Form.DIGITS
    return joined and digits and bracketed and low.unit in ("", high.unit)


def _with_compounds(amounts: Iterable[Printed], text: str) -> Iterator[Printed]:
    """The amounts, two parts of one as one: "seven pounds eight ounces", "6 feet 2 inches"."""
    waiting: Printed | None = None
    for amount in amounts:
        if waiting is not None and _are_parts(text, waiting, amount):
            number = waiting.number * factors(amount.unit, waiting.unit)[0] + amount.number
            both = replace(waiting, end=amount.end, number_end=HALVED, form=Form.WORDS)
            waiting = replace(both, number=number, unit=amount.unit, place=Fraction(1))
            continue
        if waiting is not None:
            yield waiting
        waiting = amount
    if waiting is not None:
        yield waiting


def _are_parts(text: str, large: Printed, small: Printed) -> bool:
    plain = Form.RANGE not in (large.form, small.form) and large.hedge is Hedge.NONE
    joined = text[large.end : small.start] in (" ", ", ", " and ")
    return plain and joined and (large.unit, small.unit) in PARTS


def _is_half_a_range(amount: Printed, converted: Printed) -> bool:
    """Whether only one of the two is a range: the other is no conversion of both its ends."""
    return (amount.form is Form.RANGE) != (converted.form is Form.RANGE)


def _told(text: str, amount: Printed, converted: Printed) -> float:
    """How sure the text says that the two are one amount; 0 where it does not."""
    between = text[amount.end : converted.start]
    if TO_BRACKET.fullmatch(between) and AFTER_BRACKET.match(text, converted.end):
        return CERTAIN
    if not TO_OR.fullmatch(between) or (
        DASHED.match(between) and not CLOSED.match(text, converted.end)
    ):
        return 0
    # "Three days, or 20 hours of work": no three whole days.
    timed = amount.unit in WORKED and not CLOSED.match(text, converted.end)
    return 0 if timed or MORE.match(text, converted.end) else SAID


def _of_one_dimension(unit: str, other: str) -> bool:
    return bool(factors(unit, other)) or {unit, other} == {CELSIUS, FAHRENHEIT}


def _makes_one(before: Printed, amount: Printed) -> bool:
    """Whether the two are one amount in two parts: "6 feet 2 inches"."""
    return 0 <= amount.start - before.end <= 2 and bool(factors(before.unit, amount.unit))


def _way(text: str, amount: Printed, converted: Printed) -> str:
    """What the words around the two say of the units: a difference of degrees, troy ounces."""
    before = text[max(0, amount.start - PASSAGE) : amount.start]
    if amount.unit in (CELSIUS, FAHRENHEIT):
        after = DIFFERENCE_AFTER.match(text, converted.end - 1)
        if DIFFERENCE_BEFORE.search(before) or after or WARMER.match(text, amount.end):
            return "difference"
        level = LEVEL_BEFORE.search(before) and not RISING.search(before)
        return "temperature" if level else "conversion"
    near = before + text[amount.end : converted.end + PASSAGE]
    return "troy" if METALS.search(near) else "conversion"
