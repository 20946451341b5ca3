"""Dates, weekdays, ages or lengths of time contradict each other.

Why it matters:
    A wrong weekday sends readers to the wrong evening, and an age that does not fit the year
    of birth makes them doubt the rest of the story. "The museum, opened in 1985, celebrates its
    25th anniversary", "a 10-year lease, signed in 2010, expires in 2025", "the worst drought in
    30 years, since 1985", "(1930-2005) died at the age of 84": all count between two years. No
    April has "the last 50 days", and no two zones are 36 minutes apart: "2.51pm (12h15 GMT)".
    So do ages in two years ("20 in 1980 and 45 in 2005"), "a fifth straight year after a fall in
    2015", "ten days from 1 May, until 11 May"; nobody lives "(1921-1909)".

Consistent:
    The council meets on Tuesday, March 4, 2025, to vote on the bridge.

Inconsistent:
    The council meets on Wednesday, March 4, 2025, to vote on the bridge.

Stays silent:
    When no year is printed and none is known, so that the day has no weekday.
    When several weekdays and days stand together: "Monday and Tuesday, March 3 and 4".
    When somebody else is told of: "he was 20 in 1980; his wife was 54 in 2005".
    When the years are counted to the day of publication, which is not known.
    When years are not when something began and ended: a deadline moved from 2030 to 2027.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.calendar import LENGTHS
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.interval import NOTHING
from factcheck.relation import Calendar, FormOfRelation, Linear, Order, Relation
from factcheck.told import Local

NAME = "date-mismatch"
MESSAGES = {
    "weekday": "The weekday is given as {reported}, but that day is a {computed}",
    "impossible": "{reported} is no day of the calendar",
    "too many": "{reported} days are more than the month has",
    "clocks": "The minutes are given as {reported}, but no two zones differ so",
    "order": "The end is given as {reported}, before the start: it would be {computed}",
    "elapsed": "The time between is given as {reported}, but the dates make it {computed}",
    "in a row": "It is told as {reported} in a row, but the dates make it {computed}",
    "hours": "The hours are given as {reported}, but the times make it {computed}",
    "to come": "The year is given as {reported}, but it has to be past: {computed}",
    "two ages": "The age is given as {reported}, but by the other age it is {computed}",
    "since age": "The age is given as {reported}, but by the earlier age it is {computed}",
    "until": "The years are given as {reported}, but the dates make it {computed}",
}


# What is counted comes last, after the dates that it is counted between.
COUNTED = ("elapsed", "until", "two ages", "since age", "in a row", "hours")


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each weekday, age and length of time beside the dates that it belongs to."""
    for tie in claims.local_ties:
        if tie.way not in MESSAGES:
            continue
        form = _form(claims, tie)
        reported = tie.figures[-1 if tie.way in COUNTED else 0]
        message = MESSAGES[tie.way]
        yield Relation(NAME, (form,), reported, tie.figures, message, confidence=tie.confidence)


def _form(claims: Claims, tie: Local) -> FormOfRelation:
    figures = tie.figures
    match tie.way:
        case "weekday":
            return Calendar(figures[0], figures[1])
        case "impossible" | "too many":
            return Linear(figures, (Fraction(1),), NOTHING)
        case "clocks":
            return Linear(figures, (Fraction(1), Fraction(-1)), NOTHING)
        case "to come":
            return Linear(figures, (Fraction(1),), tie.slack)
        case "order":
            return Order(figures[0], figures[1])
        case "in a row" | "hours":
            return Linear(figures, tuple(map(Fraction, (1, -1, -1))), tie.slack)
        case "two ages":
            return Linear(figures, tuple(map(Fraction, (1, -1, 1, -1))), tie.slack)
        case "since age":
            return Linear(figures, tuple(map(Fraction, (1, -1, 1))), tie.slack)
        case "until":
            return Linear(figures, (Fraction(1), Fraction(1)), tie.slack)
        case _:
            end, _, length = (claims[figure].quantity.unit for figure in figures)
            factor = LENGTHS[end].get(length, Fraction(1))
            return Linear(figures, (Fraction(1), Fraction(-1), -factor), tie.slack)
