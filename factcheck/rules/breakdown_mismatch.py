"""A total is not what the parts make that are told with it.

Why it matters:
    "Twelve dead, seven men and six women": whoever adds up the parts finds one person too many, and
    cannot know which of the three numbers is wrong. "Split between", "of whom 25 are women and the
    other 15 men", "9 in the bus and another 5 in the car", "two of the five, the other three", "230
    people in all", "six in Rome and two each in Milan and Turin", "463,000 by mail and 654,000 in
    person, for a total of": the parts are all there are.

Consistent:
    The council has 45 seats, split between 27 members of the left and 18 of the right.

Inconsistent:
    The council has 45 seats, split between 27 members of the left and 81 of the right.

Stays silent:
    When only some parts are told, "including" or "among them", and they come to less.
    When somebody may be counted in two of them: "including 7 women and 6 foreigners".
    When the parts are told in another unit than the total.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.relation import FormOfRelation, Linear, Relation, Sum

NAME = "breakdown-mismatch"
# How a tie is called whose words leave no doubt that its figures are of one time and place.
TOLD = "told "
# Parts that may leave somebody out.
AT_LEAST = "at least sum"
MESSAGES = {
    "sum": "The total is given as {reported}, but the parts told with it make {computed}",
    "each": "The total is given as {reported}, but the parts told with it make {computed}",
    "at least sum": "The total is given as {reported}, but what it includes makes {computed}",
}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each total beside the sum of the parts that its words break it down into."""
    all_told = {
        frozenset(tie.figures)
        for tie in claims.local_ties
        if tie.way.removeprefix(TOLD) in ("sum", "each")
    }
    for tie in claims.local_ties:
        if tie.way == AT_LEAST and frozenset(tie.figures) in all_told:
            continue
        way = tie.way.removeprefix(TOLD)
        # Two of three parts that words add up make less than all of them.
        if way == "sum" and any(frozenset(tie.figures) < told for told in all_told):
            continue
        if way in MESSAGES:
            total, *parts = tie.figures
            form: FormOfRelation = Sum(
                total, tuple(parts), (1,) * len(parts), exhaustive=way == "sum"
            )
            if way == "each":
                taken = (Fraction(-1),) * len(parts)
                form = Linear(tie.figures, (Fraction(1), *taken), tie.slack)
            yield Relation(
                NAME,
                (form,),
                total,
                tie.figures,
                MESSAGES[way],
                confidence=tie.confidence,
                told=way != tie.way,
            )
