"""Linear forms in words: the printed numbers, each times its factor, and what they come to."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims import Claims
from factcheck.interval import Interval
from factcheck.quantity import Quantity
from factcheck.relation import Linear, Relation, Unknown
from factcheck.rendering.calendar import calendar_text
from factcheck.rendering.numbers import decimal, plain
from factcheck.rendering.working import computed_amount, printed_amount, spelt

FACTOR_DECIMALS = 10
FACTOR_DIGITS = 6


def linear_text(form: Linear, relation: Relation, claims: Claims) -> str:
    """The working of a linear form for the figure that is reported.

    "100 × 1.609344 = 160.9 km"; with an interval that is no point, one line an end:
    "2014 - 1950 - 1 = 63; 2014 - 1950 = 64". A lone figure is set beside its bounds.
    Of what is not printed nothing is said.
    """
    if form.within.is_empty or any(isinstance(term, Unknown) for term in form.terms):
        return ""
    if len(form.terms) == 1:
        return _bounded(form, claims)
    ends = {end for end in (form.within.low, form.within.high) if end is not None}
    lines = [_worked_out(form, relation.reported, end, claims) for end in ends]
    return "; ".join(line for _, line in sorted(lines))


def _worked_out(form: Linear, reported: str, end: Fraction, claims: Claims) -> tuple[Fraction, str]:
    """The reported figure where the form comes to ``end``, with the line that shows it."""
    factors = {str(term): each for term, each in zip(form.terms, form.coefficients, strict=True)}
    own = factors.pop(reported)
    amounts = {figure: printed_amount(claims[figure].quantity) for figure in factors}
    value = (end - sum(amounts[each].value * factors[each] for each in factors)) / own
    result = computed_amount(value, claims[reported].quantity)
    *texts, last = spelt([*amounts.values(), result], last_with_unit=True)
    turned = 1 if own < 0 else -1
    terms = [
        (factor * turned, _times(text, abs(factor)))
        for factor, text in zip(factors.values(), texts, strict=True)
    ]
    if end:
        terms.append((-end * turned, _number(abs(end))))
    return value, f"{_divided(_added(terms), abs(own))} = {last}"


def _added(terms: list[tuple[Fraction, str]]) -> str:
    """The terms as a sum, those that are added before those that are taken away."""
    ordered = sorted(terms, key=lambda term: term[0] < 0)
    signed = [f"{'-' if weight < 0 else '+'} {text}" for weight, text in ordered]
    return " ".join(signed).removeprefix("+ ")


def _times(text: str, factor: Fraction) -> str:
    return text if factor == 1 else f"{text} × {_number(factor)}"


def _divided(text: str, divisor: Fraction) -> str:
    if divisor == 1:
        return text
    return f"({text}) / {_number(divisor)}" if " " in text else f"{text} / {_number(divisor)}"


def _number(value: Fraction) -> str:
    """A factor with all its decimals, or with six digits where they do not end."""
    if (value * 10**FACTOR_DECIMALS).denominator == 1:
        return plain(value, FACTOR_DECIMALS).replace(",", "")
    decimals = 0
    while value * 10**decimals < 10 ** (FACTOR_DIGITS - 1):
        decimals += 1
    return decimal(value, decimals).replace(",", "")


def _end(end: Fraction, quantity: Quantity) -> str:
    """A bound as the figure beside it is written: a year without a comma."""
    named = calendar_text(Interval.point(end), quantity.unit)
    return plain(end / quantity.scale, FACTOR_DECIMALS) if named is None else named


def _bounded(form: Linear, claims: Claims) -> str:
    """A figure by itself, within its bounds or beyond one: "0 <= 98 <= 100", "107 > 100"."""
    quantity = claims[str(form.terms[0])].quantity
    bounds = form.within * (1 / form.coefficients[0])
    amount = printed_amount(quantity)
    low, high = (None if end is None else _end(end, quantity) for end in (bounds.low, bounds.high))
    if bounds.low is not None and amount.value < bounds.low:
        return f"{amount.text} < {low}"
    if bounds.high is not None and amount.value > bounds.high:
        return f"{amount.text} > {high}"
    if low is None and high is None:
        return ""
    return " <= ".join(each for each in (low, amount.text, high) if each)
