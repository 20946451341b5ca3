"""The parts of a result do not make the result.

Why it matters:
    Nothing is read as closely as a score: quarters that do not add up to it, or a margin that is
    not the difference, are noticed by every reader who saw the match. Halves, innings told in
    words, line scores, targets, the winner's sets, and the rows of a league table count too.

Consistent:
    Oslo beat Bergen 101-91 (28-24, 30-22, 18-25, 25-20) on Sunday.

Inconsistent:
    Oslo beat Bergen 101-91 (28-24, 30-22, 18-25, 25-26) on Sunday.

Stays silent:
    When the score is that of a half, a series or two matches together.
    When a match was not finished, or a league counts its points in another way.
    When the story goes back to an earlier score of the match.
    When a side has batted twice, so that the totals are not those of a chase.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import NOTHING, Interval
from factcheck.relation import Equal, FormOfRelation, Linear, Order, Relation, Sum
from factcheck.told import Local

NAME = "score-mismatch"
MESSAGES = {
    "margin of score": "The margin is given as {reported}, but the score makes it {computed}",
    "periods": "The score is given as {reported}, but its periods add up to {computed}",
    "some periods": "The score is given as {reported}, but its parts add up to {computed}",
    "each period": "The score is given as {reported}, but its periods make it {computed}",
    "line score": "The runs are given as {reported}, but the innings make them {computed}",
    "last set": "Whoever won the last set has won {reported} sets, and the other {computed}",
    "winner's sets": "Whoever won has won {reported} sets, and the other {computed}",
    "runs to win": "It is given as {reported}, but the totals make it {computed}",
    "innings and runs": "The margin is given as {reported}, but the innings make it {computed}",
    "two innings": "The margin is given as {reported}, but the innings make it {computed}",
    "running score": "A side is given {reported} points, fewer than the {computed} it had before",
    "sets won": "The sets won are given as {reported}, but {computed} are listed",
    "sets played": "It is said to have taken {reported} sets, but {computed} are listed",
    "straight sets": "A set of straight sets was won with {reported}: {computed} would win it",
    "no set": "No set of tennis ends so: {reported} to the games printed beside it",
    "no tie-break": "No tie-break ends so: {reported} to the points printed beside it",
    "season games": "The games are given as {reported}, but the results add up to {computed}",
    "season points": "The points are given as {reported}, but the results make it {computed}",
    "wickets": "The margin is given as {reported}, but the wickets left were {computed}",
}
# Ties of which only the first figures are set beside each other; the others show it.
COMPARED = {"no set": 1, "no tie-break": 1, "last set": 2, "winner's sets": 2}
EQUAL = ("sets won", "sets played", "line score")
STRICT = {"running score": False, "straight sets": True, "last set": True, "winner's sets": True}
SIGNS = {
    "margin of score": (1, -1),
    "innings and runs": (1, -1, -1),
    "two innings": (1, 1, -1, -1),
}
ONE = Fraction(1)
WICKETS = Interval.point(10)
# A target is one more than the total that was made; some call that one so.
OF_TARGET = Interval.between(0, 1)
# Points of a win, now and as it was until the 1980s; a draw gives one.
THREE, TWO = 3, 2


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each margin, result and record beside the numbers that it is made of."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            form, message = _form(claims, tie), MESSAGES[tie.way]
            figure = tie.figures[0]
            figures = tie.figures[: COMPARED.get(tie.way, len(tie.figures))]
            if tie.way == "each period":
                figures = tuple(each for each in tie.figures if each != tie.figures[1])
            evidence = tuple(each for each in tie.figures if each not in figures)
            yield Relation(
                NAME, (form,), figure, figures, message, evidence, confidence=tie.confidence
            )


def _form(claims: Claims, tie: Local) -> FormOfRelation:
    first, *others = tie.figures
    if tie.way in EQUAL:
        return Equal(first, others[0])
    if tie.way in STRICT:
        return Order(first, others[0], strict=STRICT[tie.way])
    match tie.way:
        case "no set" | "no tie-break":
            return Linear((first,), (ONE,), NOTHING)
        case "wickets":
            return Linear(tie.figures, (ONE, ONE), WICKETS)
        case "each period":
            return _each(claims, tie)
        case "runs to win":
            return Linear((others[0], others[1], first), (ONE, -ONE, -ONE), OF_TARGET)
        case "season points":
            return _points(claims, tie)
        case way:
            signs = SIGNS.get(way, (1,) * len(others))
            return Sum(first, tuple(others), signs, exhaustive=way != "some periods")


def _each(claims: Claims, tie: Local) -> Linear:
    """So many periods alike, and one more."""
    score, times, each, rest = tie.figures
    many = claims[times].quantity.number
    return Linear((score, each, rest), (ONE, -many, -ONE), Interval.point(0))


def _points(claims: Claims, tie: Local) -> Linear:
    """Three points a win, or two, whichever is nearer to what is printed."""
    points, wins, draws = (claims[figure].quantity.number for figure in tie.figures)
    win = min((THREE, TWO), key=lambda each: abs(points - wins * each - draws))
    return Linear(tie.figures, (ONE, Fraction(-win), -ONE), Interval.point(0))
