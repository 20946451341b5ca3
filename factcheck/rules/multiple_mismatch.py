"""A multiple or a fraction in words is not what its figures make it.

Why it matters:
    "Just over half (41 percent)": the words are what a reader remembers, and the figure in brackets
    shows that they are wrong. "More than doubled from 40 to 75", "three times the 12 of 2020",
    "rose fivefold to 500 from 100", "cut by a third to 2.56 against 3.84", "a third lower at 40
    against 60", "halved: 2,200 this time, 4,400 four years ago" say how many times one figure is
    another. "Five times more" of what is five times as many is a note.

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

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.quantity import Form
from factcheck.relation import Constant, Factor, Product, Relation, Wording
from factcheck.told import Local

NAME = "multiple-mismatch"
MESSAGE = "The share is given as {reported}, but the words beside it make it {computed}"
TIMES = "The multiple is given as {reported}, but the figures make it {computed}"
RISES = "The change is given as {reported}, but the multiple in words makes it {computed}"
# How a level is made of the one before: twice of it, a third more, a third less.
FACTORS = {"multiple": (0, 1), "more by": (1, 1), "less by": (1, -1), "times more": (1, 1)}
AS_MANY = "{reported} as many is meant: in times more it is {computed}"
HUNDRED = Fraction(100)
# Characters from a fraction to the percentage in brackets that says it again.
REACH, FARTHER = 50, 75
# What stands in brackets beside a fraction says it again, however far off it is.
SURE, SAID = 0.96, 0.9
OF_AGE = "of age"
OPENING = ("(", "–", "—", "-")


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each percentage beside the fraction in words that it stands in brackets after."""
    # "One in five workers were aged 60 or over (20 percent)": an age is passed over.
    for first, second in pairwise(each for each in claims if not _is_age(each)):
        if _says_again(first, second):
            form = Product(second.id, Factor(first.id, scale=HUNDRED), Constant(Fraction(1)))
            figures, sure = (first.id, second.id), SURE if second.lead == "(" else SAID
            yield Relation(NAME, (form,), second.id, figures, MESSAGE, confidence=sure)
    yield from _multiples(claims)


def _multiples(claims: Claims) -> Iterator[Relation]:
    """Set each level beside the one that the words make it so many times of."""
    for tie in claims.local_ties:
        if tie.way == "again":
            share, fraction = tie.figures
            form = Product(share, Factor(fraction, scale=HUNDRED), Constant(Fraction(1)))
            again, sure = (fraction, share), tie.confidence
            yield Relation(NAME, (form,), share, again, MESSAGE, confidence=sure, told=True)
        if tie.way == "rise again":
            yield _rise_again(tie, claims)
        if tie.way not in FACTORS:
            continue
        result, multiple, other = tie.figures
        offset, scale = FACTORS[tie.way]
        form = Product(result, Factor(multiple, Fraction(offset), Fraction(scale)), other)
        figures = (multiple, result, other)
        as_many = Wording((Product(result, Factor(multiple), other),), AS_MANY)
        yield Relation(
            NAME,
            (form,),
            multiple,
            figures,
            TIMES,
            confidence=tie.confidence,
            told=True,
            wording=as_many if tie.way == "times more" else None,
        )


def _rise_again(tie: Local, claims: Claims) -> Relation:
    """Set a percentage beside the multiple: what trebled rose by 200 percent, halved fell by 50."""
    rise, multiple = tie.figures
    hundred = HUNDRED if claims[multiple].quantity.number > 1 else -HUNDRED
    form = Product(rise, Factor(multiple, -hundred, hundred), Constant(Fraction(1)))
    figures, sure = (multiple, rise), tie.confidence
    return Relation(NAME, (form,), rise, figures, RISES, confidence=sure, told=True)


def _is_age(claim: Claim) -> bool:
    return claim.quantity.unit.endswith(OF_AGE)


def _says_again(fraction: Claim, percentage: Claim) -> bool:
    worded = fraction.quantity.form is Form.FRACTION and not fraction.quantity.unit
    gap = percentage.quantity.start - fraction.quantity.end
    return (
        worded
        and percentage.quantity.unit == "percent"
        and percentage.lead in OPENING
        and percentage.follow in (")", ",")
        and gap <= (FARTHER if percentage.lead == "(" else REACH)
        and fraction.sentence == percentage.sentence
    )
