"""A rate is not its amount divided by its count.

Why it matters:
    "$3.4 billion over 95,000 jobs, $35.8 million each": a reader who divides finds thousands, not
    millions. A wrong scale word in a rate is the commonest slip of all, and the most quoted.
    Per head, a price, a yield, a speed, a density: "150 kronor per inhabitant", "each of the 800
    will pay 45, raising 36,000", "120 to the square kilometre", "288 nautical miles in 24 hours".
    Of two years' earnings and earnings a share, the numbers of shares are not far apart.

Consistent:
    The state will spend $3.4 billion over 95,000 jobs, or $35,800 each.

Inconsistent:
    The state will spend $3.4 billion over 95,000 jobs, or $35.8 million each.

Stays silent:
    When amount, count and rate are paragraphs apart, or several of them may be meant.
    When the rate is of something else than what is counted: "40 ships, at $12 a barrel".
    When the three differ beyond all slips, and were hardly meant to be multiplied.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import Interval
from factcheck.relation import Factor, FormOfRelation, Linear, Product, Relation, Unknown
from factcheck.told import Local
from factcheck.units import step_of_rate

NAME = "rate-mismatch"
RATE = "The rate is given as {reported}, but the amount and the count make it {computed}"
MESSAGES = {
    "rate": RATE,
    "told rate": RATE,
    "nearby rate": RATE,
    "possible rate": RATE,
    "rated amount": "The amount is given as {reported}, but its rate and count make it {computed}",
    "fee": "The amount is given as {reported}, but the percentage makes it {computed}",
}
# How many times its shares a company may have had, and what is said where it would be more.
MORE_SHARES = Fraction(3)
PER_SHARE = (
    "The amounts are of numbers of shares too far apart: {reported} is given, {computed} would do"
)
# What a rate may differ by from what figures make it that are only perhaps its own: a fortieth.
CLOSE = 40


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each rate beside its amount divided by its count, and each fee beside its share."""
    for tie in claims.local_ties:
        if tie.way == "possible rate" and _is_far(claims, tie):
            continue
        if tie.way in MESSAGES and not _is_told_otherwise(claims, tie):
            form, message = _form(claims, tie), MESSAGES[tie.way]
            figure = tie.figures[1 if tie.way == "rated amount" else 0]
            yield Relation(
                NAME,
                (form,),
                figure,
                tie.figures,
                message,
                confidence=tie.confidence,
                tentative=tie.way == "possible rate",
                told=tie.way == "told rate",
            )
        elif tie.way == "per share":
            yield _per_share(claims, tie)


def _per_share(claims: Claims, tie: Local) -> Relation:
    """Two amounts and what they are a share, the numbers of shares not far apart."""
    amount, rate, before, rated = tie.figures
    numbers = [claims[figure].quantity.number for figure in tie.figures]
    pairs = [
        (amount, rate, Unknown(f"shares of {amount}")),
        (before, rated, Unknown(f"shares of {before}")),
    ]
    if numbers[0] * numbers[3] < numbers[1] * numbers[2]:
        pairs.reverse()
    (more, more_each, many), (fewer, fewer_each, few) = pairs
    forms: tuple[FormOfRelation, ...] = (
        Product(more, Factor(more_each), many),
        Product(fewer, Factor(fewer_each), few),
        Linear((many, few), (Fraction(1), -MORE_SHARES), Interval(None, Fraction(0))),
    )
    return Relation(
        NAME, forms, fewer_each, tie.figures, PER_SHARE, confidence=tie.confidence, inferred=True
    )


def _is_told_otherwise(claims: Claims, tie: Local) -> bool:
    """Whether an amount is a rate as well, or another count of its sentence makes it.

    "2.6 million of the 3.06 million shares at 24 dollars a share, or 62.4 million dollars".
    """
    if tie.way == "fee":
        return False
    rate, amount, count = (claims[figure] for figure in tie.figures)
    if "/" in rate.quantity.unit and amount.quantity.unit == rate.quantity.unit:
        return True

    def makes(other: Claim) -> bool:
        made = rate.quantity.interval() * other.quantity.interval()
        return made.meets(amount.quantity.interval())

    others = (each for each in claims if each.sentence == amount.sentence)
    return not makes(count) and any(
        makes(each)
        for each in others
        if each not in (rate, amount) and each.quantity.unit == count.quantity.unit
    )


def _is_far(claims: Claims, tie: Local) -> bool:
    """Whether figures that are only perhaps tied fit no better than by their roundness."""
    rate, amount, count = (claims[figure].quantity for figure in tie.figures)
    step = step_of_rate(rate.unit, amount.unit, count.unit)
    if not step or not count.number:
        return True
    gap = abs(amount.number / count.number / step - rate.number)
    return gap > min(rate.coarse_place, abs(rate.number) / CLOSE)


def _form(claims: Claims, tie: Local) -> Product:
    """``amount = rate * count``, or ``fee = percentage * base``."""
    if tie.way == "fee":
        fee, percentage, base = tie.figures
        return Product(fee, Factor(percentage, scale=Fraction(1, 100)), base)
    rate, amount, count = tie.figures
    units = (claims[figure].quantity.unit for figure in tie.figures)
    step = step_of_rate(*units)
    assert step is not None, "a rate is tied only where its units fit"
    return Product(amount, Factor(rate, scale=step), count)
