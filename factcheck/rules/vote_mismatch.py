"""Votes do not fit their margin, their chamber, their majority or their turnout.

Why it matters:
    Votes are counted, not estimated: a reader can take one side from the other, and a majority
    that is none decides what the story says happened. What falls short of a number has fewer votes;
    the seats of a coalition's parties make its own. What a majority takes ("a two-thirds
    majority of the 120 deputies, 80 votes"), by how much a side misses it, and who is for, against,
    abstains or stays away, in this sentence or the next, are set beside each other too.

Consistent:
    The bill passed by 220 votes to 215, a margin of five.

Inconsistent:
    The bill passed by 220 votes to 215, a margin of 15.

Stays silent:
    When a majority is told in another chamber or another way: "a majority of 218 is needed".
    When a vote fell short of what it needed.
    When votes are fewer than seats, and nobody is said to have been absent.
    When somebody who abstains is named and not counted, or a turnout is one so far.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import Interval
from factcheck.relation import Factor, FormOfRelation, Linear, Order, Product, Relation, Sum
from factcheck.told import Local

NAME = "vote-mismatch"
CHAMBER = "The chamber is given as {reported}, but the votes make it {computed}"
ENOUGH = "It is given as {reported}, but what it is said to be needs {computed}"
MAJORITY = "The majority is given as {reported}, but the seats make it {computed}"
# What a majority needs, beside it; and what is told to be so far below or above that.
THRESHOLDS = {
    f"{way}{half}": signs
    for way, signs in (("vote needed", (1,)), ("vote short", (1, 1)), ("vote beyond", (1, -1)))
    for half in ("", " half")
}
MESSAGES = {
    "vote margin": "The margin is given as {reported}, but the votes make it {computed}",
    "votes": CHAMBER,
    "all votes": CHAMBER,
    "seats": "The chamber is given as {reported}, but the seats of its parties make {computed}",
    "votes of all": "The votes for and against are more than the chamber has members",
    "vote half": ENOUGH,
    "fraction of all": ENOUGH,
    "fraction of votes": ENOUGH,
    "vote majority": MAJORITY,
    **dict.fromkeys(THRESHOLDS, ENOUGH),
    "vote below": "{reported} votes are needed, which more votes are said to fall short of",
    "vote turnout": "The turnout is given as {reported}, but the votes make it {computed}",
}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each margin, chamber, majority and turnout beside its votes."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            form = _form(claims, tie)
            # A fraction only says what the form is.
            named = form.terms if isinstance(form, Linear) else tie.figures
            figures = tuple(figure for figure in tie.figures if figure in named)
            evidence = tuple(figure for figure in tie.figures if figure not in named)
            message = MESSAGES[tie.way]
            yield Relation(
                NAME, (form,), tie.figures[0], figures, message, evidence, confidence=tie.confidence
            )


def _form(claims: Claims, tie: Local) -> FormOfRelation:
    first, *others = tie.figures
    match tie.way:
        case "vote margin":
            return Sum(first, tuple(others), (1, -1))
        case "votes" | "all votes" | "seats":
            signs = (1,) * len(others)
            return Sum(first, tuple(others), signs, exhaustive=tie.way == "all votes")
        case "votes of all":
            return Linear(tie.figures, (Fraction(1), Fraction(1)), tie.slack)
        case "vote below":
            return Order(first, others[0], strict=True)
        case "vote turnout":
            return Product(others[0], Factor(first, scale=Fraction(1, 100)), others[1])
        case "vote majority":
            return _majority(claims, tie)
        case "vote half":
            return Linear(tie.figures, (Fraction(2), Fraction(-1)), Interval.between(1, None))
        case way if way in THRESHOLDS:
            return _threshold(claims, tie)
        case _:
            return _fraction(claims, tie)


def _fraction(claims: Claims, tie: Local) -> Linear:
    """Votes for that are at least a fraction of all, or of those for and against."""
    part, other, fraction = tie.figures
    least = claims[fraction].quantity.number
    taken, parts = Fraction(least.numerator), Fraction(least.denominator)
    own = parts if tie.way == "fraction of all" else parts - taken
    return Linear((part, other), (own, -taken), Interval.between(0, None))


def _threshold(claims: Claims, tie: Local) -> Linear:
    """The fewest votes that are the fraction of all, or more than half of them."""
    signs = THRESHOLDS[tie.way]
    own = tie.figures[: len(signs)]
    whole, *rest = tie.figures[len(signs) :]
    fraction = claims[rest[0]].quantity.number if rest else Fraction(1, 2)
    step = Fraction(1, fraction.denominator)
    within = Interval.between(0, 1 - step) if rest else Interval.between(step, 1)
    return Linear((*own, whole), (*map(Fraction, signs), -fraction), within)


def _majority(claims: Claims, tie: Local) -> Linear:
    """Over all others together, or over what is needed: whichever is nearer to what is printed."""
    majority, part, whole = (claims[figure].quantity.number for figure in tie.figures)
    over_others = Linear(tie.figures, (Fraction(1), Fraction(-2), Fraction(1)), Interval.point(0))
    over_half = (Fraction(1), Fraction(-1), Fraction(1, 2))
    over_needed = Linear(tie.figures, over_half, Interval.between(-1, 0))
    gaps = (abs(majority - (2 * part - whole)), abs(majority - (part - whole / 2)))
    return over_others if gaps[0] <= gaps[1] else over_needed
