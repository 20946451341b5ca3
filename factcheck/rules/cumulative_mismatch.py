"""Months, quarters or halves do not come to what is told for them together.

Why it matters:
    What is told for the year so far is the sum of its months, and its growth lies between theirs.
    A month that was left out, or taken from another year, shows here first. "Through April", "so
    far this year", "the half year" and "fourth-quarter profit" are times as "in the first quarter"
    is. What words say to add up is taken as rounded, not as cut.

Consistent:
    The port handled 4.1 million tonnes in January, 3.6 million in February and 4.4 million in
    March, for a total of 12.1 million tonnes in the first quarter.

Inconsistent:
    The port handled 4.1 million tonnes in January, 3.6 million in February and 4.4 million in
    March, for a total of 21.1 million tonnes in the first quarter.

Stays silent:
    When a month is missing, or two figures are told for the same one.
    When what is told is there at one time and does not come together: debt, stocks, jobs, prices.
    When growth is told from one month, or one quarter, to the next.
    When a profit in one half stands beside a loss in the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.relation import Factor, FormOfRelation, Mix, Relation, Sum
from factcheck.told import Local

NAME = "cumulative-mismatch"
MESSAGES = {
    "run": "It is given as {reported} for all the time, but its parts add up to {computed}",
    "run of changes": "It is given as {reported} for all the time, but in its parts as {computed}",
}
PERCENT = Fraction(1, 100)
# A confidence from which the words themselves say it.
SAID = 0.85


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each figure of a time beside those of the parts of which that time consists."""
    for tie in claims.local_ties:
        way, _, signs = tie.way.rpartition(" ") if tie.way[-1] in "+-" else (tie.way, "", "")
        if way in MESSAGES:
            yield Relation(
                NAME,
                (_form(tie, signs),),
                tie.figures[0],
                tie.figures,
                MESSAGES[way],
                confidence=tie.confidence,
                inferred=tie.confidence < SAID,
                told=True,
            )


def _form(tie: Local, signs: str) -> FormOfRelation:
    whole, *parts = tie.figures
    if not signs:
        return Sum(whole, tuple(parts), (1,) * len(parts))
    mean, *others = (
        Factor(figure, Fraction(1), PERCENT if sign == "+" else -PERCENT)
        for figure, sign in zip(tie.figures, signs, strict=True)
    )
    return Mix(mean, tuple(others))
