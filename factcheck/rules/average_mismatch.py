"""An average is not that of the figures it is told of.

Why it matters:
    "An average of 21 a day over 30 days, 360 in all": the division is the first thing that a
    reader tries. And no average lies below the least of what it is of, or above the greatest: a
    jobless rate, or a share in a poll, lies between those of men and of women, a national price
    between the cheapest region's and the dearest's. A list may say what each figure is of ("30 mm
    in May and 50 mm in June, a mean of 40"), and the median is the one in its middle.

Consistent:
    The three clinics treated 12, 15 and 18 patients, an average of 15.

Inconsistent:
    The three clinics treated 12, 15 and 18 patients, an average of 51.

Stays silent:
    When only some of the figures are listed, so that the others may bring the average anywhere.
    When percentages, prices or rates are averaged, that may be weighed: only their ends count.
    When the average is told for something else than what is counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import Interval
from factcheck.relation import Equal, Factor, FormOfRelation, Linear, Mix, Product, Relation
from factcheck.told import Local

NAME = "average-mismatch"
MESSAGES = {
    "mean": "The average is given as {reported}, but the listed figures make it {computed}",
    "median": "The median is given as {reported}, but the listed figures make it {computed}",
    "mean of count": "The average is given as {reported}, but the total makes it {computed}",
    "mean between": "The average is given as {reported}, but what it is of lies in {computed}",
}
ZERO = Interval.point(0)
# A confidence from which the words themselves say it.
SAID = 0.85


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each average beside the figures that it is of."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            yield Relation(
                NAME,
                (_form(tie),),
                tie.figures[0],
                tie.figures,
                MESSAGES[tie.way],
                confidence=tie.confidence,
                inferred=tie.confidence < SAID,
                told=True,
            )


def _form(tie: Local) -> FormOfRelation:
    average, *others = tie.figures
    match tie.way:
        case "mean of count":
            total, count = others
            return Product(total, Factor(average), count)
        case "mean between":
            return Mix(Factor(average), tuple(Factor(other) for other in others))
        case "median" if len(others) == 1:
            return Equal(average, others[0])
        case _:
            number = Fraction(len(others))
            shares = (Fraction(-1),) * len(others)
            return Linear(tie.figures, (number, *shares), ZERO)
