"""A count is not the number of what it counts, or is printed twice with two values.

Why it matters:
    A story that announces four winners and names five has left a reader out, or let one in;
    and "ten (15)" in a contract is a dispute. Things are counted as names are: "three winners: a
    baker, a nurse and a driver", "9 cars: 5 red ones and 4 blue ones", "these three cities".

Consistent:
    The jury chose three finalists: Anna Berg, Carl Dahl and Eva Falk.

Inconsistent:
    The jury chose three finalists: Anna Berg, Carl Dahl, Eva Falk and Nils Gran.

Stays silent:
    When only some are named: "including", "such as".
    When an item may be several: "ten guests: a doctor, a lawyer and their families".
    When it is not certain how a list is divided: "Bosnia and Herzegovina and Croatia".
    When the names are no list of what is counted: "After three defeats, Oslo and Bergen met".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import Interval
from factcheck.relation import Equal, FormOfRelation, Linear, Relation

NAME = "count-mismatch"
ONE = Fraction(1)
MESSAGES = {
    "twice": "The number is given as {reported} in digits, but as {computed} in words",
    "streak": "With one more it is given as {reported}, but before as {computed} less one",
    "list": "The count is given as {reported}, but {computed} are named",
}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each count beside its other print, or beside how many names follow."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            figure, other = tie.figures
            message = MESSAGES[tie.way]
            form: FormOfRelation = Equal(figure, other)
            if tie.way == "streak":
                form = Linear((figure, other), (ONE, -ONE), Interval.point(1))
            yield Relation(NAME, (form,), figure, tie.figures, message, confidence=tie.confidence)
