"""Samples in words: the margin of error of a sample, and the means that whole numbers can have."""

from __future__ import annotations

from fractions import Fraction
from math import floor, sqrt

from factcheck.claims import Claims
from factcheck.judge.samples import HALF, HUNDRED, means_about
from factcheck.relation import Grain, Margin
from factcheck.rendering.numbers import decimal, decimals_for, plain
from factcheck.rendering.working import computed_amount, printed_amount

EXTRA_DECIMALS = 1


def sample_text(form: Margin | Grain, claims: Claims) -> str:
    """ "98 / √1,000 = 3.1 points", or "12 / 30 = 40.0 percent; 13 / 30 = 43.3 percent"."""
    return _margin(form, claims) if isinstance(form, Margin) else _grain(form, claims)


def _margin(form: Margin, claims: Claims) -> str:
    sample = printed_amount(claims[form.sample].quantity)
    numerator = HUNDRED * HALF * form.deviations
    quantity = claims[form.margin].quantity
    margin = numerator / Fraction(sqrt(sample.value))
    result = computed_amount(Fraction(decimal(margin, 2)), quantity)
    return f"{plain(numerator, 2)} / √{sample.named} = {result.with_unit}"


def _grain(form: Grain, claims: Claims) -> str:
    """The two means nearest to the print; one, where that is the print."""
    quantity, size = claims[form.mean].quantity, printed_amount(claims[form.size].quantity)
    grain = form.step * size.value
    decimals = decimals_for(quantity) + EXTRA_DECIMALS
    lines = []
    for mean in means_about(quantity.number, grain):
        whole, text = floor(mean * grain), decimal(mean, decimals)
        result = f"{text} percent" if quantity.unit == "percent" else text
        lines.append((abs(mean - quantity.number), f"{whole} / {size.named} = {result}"))
        if decimal(mean, decimals - EXTRA_DECIMALS) == decimal(
            quantity.number, decimals - EXTRA_DECIMALS
        ):
            return lines[-1][1]
    return "; ".join(line for _, line in lines)
