"""A poll's answers, lead or margin of error do not fit each other.

Why it matters:
    The answers of one question make a hundred percent, and a poll cannot be surer than its sample
    allows. Integer shares of n answers total between 100 - n/2 and 100 + n/2: 79, 11, 3 and 10
    percent are impossible.

Consistent:
    In the poll 76 percent of voters were for the bridge, 11 percent were against it, 3 percent
    would not say and 10 percent were undecided.

Inconsistent:
    In the poll 79 percent of voters were for the bridge, 11 percent were against it, 3 percent
    would not say and 10 percent were undecided.

Stays silent:
    When an answer may be given beside others, or nobody is told to have given none.
    When groups, or two polls, are set beside each other.
    When a lead is one of another month, or over somebody whose share is not told.
    When a margin of error is larger than that of a random sample, by less than double.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.relation import Constant, FormOfRelation, Margin, Relation, Sum
from factcheck.told import Local

NAME = "poll-mismatch"
ANSWERS = "The answer is given as {reported}, but the other answers leave {computed}"
MESSAGES = {
    "answers": ANSWERS,
    "all answers": ANSWERS,
    "poll lead": "The lead is given as {reported}, but the percentages make it {computed}",
    "poll margin": "The margin of error is given as {reported}, but the sample makes it {computed}",
}
WHOLE = Constant(Fraction(100))


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each answer beside the others, each lead and each margin beside what makes it."""
    # What is a list of one whole by its words too leaves no doubt that it is of one poll.
    wholes = {frozenset(tie.figures) for tie in claims.local_ties if tie.way in ("whole", "parts")}
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            figure = tie.figures[-1 if tie.way.endswith("answers") else 0]
            yield Relation(
                NAME,
                (_form(tie),),
                figure,
                tie.figures,
                MESSAGES[tie.way],
                confidence=tie.confidence,
                inferred=tie.way == "poll margin",
                told=tie.way.endswith("answers") and frozenset(tie.figures) in wholes,
            )


def _form(tie: Local) -> FormOfRelation:
    figures = tie.figures
    match tie.way:
        case "poll lead":
            return Sum(figures[0], figures[1:], (1, -1))
        case "poll margin":
            margin, sample = figures
            return Margin(margin, sample, tie.slack.low or Fraction(0))
        case _:
            signs = (1,) * len(figures)
            return Sum(WHOLE, figures, signs, exhaustive=tie.way == "all answers")
