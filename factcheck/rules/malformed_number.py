"""The digits of a number are grouped as no number is.

Why it matters:
    "6,5000,000" may be six and a half or sixty-five million; a reader cannot know which, and
    neither can anyone who copies it.

Consistent:
    The scheme reached 12,34,567 farmers, the state of Gujarat said.

Inconsistent:
    The scheme reached 6,5000,000 farmers, the state said.

Stays silent:
    When the comma may be a decimal comma, in a text that groups no other number by commas.
    When the digits are a date that lacks its space: "Dec. 4,1999".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import EVERYTHING, NOTHING
from factcheck.relation import Linear, Relation

NAME = "malformed-number"
MESSAGE = "{reported} is not a well-formed number"
POSSIBLE = {"malformed": NOTHING, "grouped": EVERYTHING}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Say of each oddly grouped number whether it can be a number at all."""
    for tie in claims.local_ties:
        if tie.way in POSSIBLE:
            form = Linear(tie.figures, (Fraction(1),), POSSIBLE[tie.way])
            figure = tie.figures[0]
            yield Relation(NAME, (form,), figure, tie.figures, MESSAGE, confidence=tie.confidence)
