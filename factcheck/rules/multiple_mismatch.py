"""A fraction in words is not the percentage beside it.

Why it matters:
    "Just over half (41 percent)": the words are what a reader remembers, and the figure in
    brackets shows that they are wrong.

Consistent:
    Just over half of the members (53 percent) voted for the plan.

Inconsistent:
    Just over half of the members (41 percent) voted for the plan.

Stays silent:
    When the percentage is not set right beside the fraction.
    When the fraction is of something else than what the percentage is of.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim, Claims
from factcheck.domain import Models
from factcheck.quantity import Form
from factcheck.relation import Constant, Factor, Product, Relation

NAME = "multiple-mismatch"
MESSAGE = "The share is given as {reported}, but the words beside it make it {computed}"
HUNDRED = Fraction(100)
# Characters from a fraction to the percentage in brackets that says it again.
REACH = 50
OPENING = ("(", "–", "—", "-")


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each percentage beside the fraction in words that it stands in brackets after."""
    for first, second in pairwise(claims):
        if _says_again(first, second):
            form = Product(second.id, Factor(first.id, scale=HUNDRED), Constant(Fraction(1)))
            yield Relation(NAME, (form,), second.id, (first.id, second.id), MESSAGE)


def _says_again(fraction: Claim, percentage: Claim) -> bool:
    worded = fraction.quantity.form is Form.FRACTION and not fraction.quantity.unit
    gap = percentage.quantity.start - fraction.quantity.end
    return (
        worded
        and percentage.quantity.unit == "percent"
        and percentage.lead in OPENING
        and percentage.follow == ")"
        and gap <= REACH
        and fraction.sentence == percentage.sentence
    )
