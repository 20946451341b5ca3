"""Proof: a contradiction that the solver found, made exact and verified.

Farkas (1902): rows have no solution where some combination of them leaves no variable and
an upper end below zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factcheck.judge.system import Row
from factcheck.relation import Term

Combination = dict[int, Fraction]


def proven(rows: Sequence[Row], multipliers: Sequence[Fraction]) -> tuple[Row, ...] | None:
    """The rows of an exact contradiction near the given multipliers, or ``None``.

    A positive multiplier takes the high end of its row, a negative one the low end;
    solvers differ in the sign of the whole, so both are tried.
    """
    exact = balanced(rows, multipliers)
    for sign in (1, -1):
        if contradicts(rows, [sign * value for value in exact]):
            return tuple(row for row, value in zip(rows, exact, strict=True) if value)
    return None


def contradicts(rows: Sequence[Row], multipliers: Sequence[Fraction]) -> bool:
    """Whether the combination leaves no variable and an upper end below zero."""
    left: dict[Term, Fraction] = {}
    bound = Fraction(0)
    for row, multiplier in zip(rows, multipliers, strict=True):
        if not multiplier:
            continue
        end = row.high if multiplier > 0 else row.low
        if end is None:
            return False
        bound += multiplier * end
        for term, value in row.coefficients:
            left[term] = left.get(term, Fraction(0)) + multiplier * value
    return bound < 0 and not any(left.values())


def balanced(rows: Sequence[Row], multipliers: Sequence[Fraction]) -> list[Fraction]:
    """The multipliers, as many mended as it takes for every variable to cancel exactly."""
    mended: dict[int, Combination] = {}
    for equation in _equations(rows):
        left = _substituted(equation, mended)
        if not left:
            continue
        place = max(left, key=lambda index: abs(left[index] * multipliers[index]))
        solved = {index: -value / left[place] for index, value in left.items() if index != place}
        mended = {
            index: _substituted(combination, {place: solved})
            for index, combination in mended.items()
        }
        mended[place] = solved
    return [
        sum((multipliers[other] * value for other, value in mended[index].items()), Fraction(0))
        if index in mended
        else multiplier
        for index, multiplier in enumerate(multipliers)
    ]


def _equations(rows: Sequence[Row]) -> list[Combination]:
    """For each variable, its coefficients by the number of the row."""
    equations: dict[Term, Combination] = {}
    for index, row in enumerate(rows):
        for term, value in row.coefficients:
            equation = equations.setdefault(term, {})
            equation[index] = equation.get(index, Fraction(0)) + value
    return list(equations.values())


def _substituted(equation: Combination, known: dict[int, Combination]) -> Combination:
    result: Combination = {}
    for index, value in equation.items():
        for other, share in known.get(index, {index: Fraction(1)}).items():
            result[other] = result.get(other, Fraction(0)) + value * share
    return {index: value for index, value in result.items() if value}
