"""Equations between measures, as a desk writes them: "balance = exports - imports"."""

from __future__ import annotations

import re

from factcheck.domain.model import Identity

# One signed measure: "+ exports", "- imports", or the unsigned first one.
TERM = re.compile(r"\s*(?P<sign>[+-]?)\s*(?P<measure>[A-Za-z_][\w-]*)\s*")


class EquationError(ValueError):
    """An equation that is not ``total = part + part - part`` over known measures."""


def parse_equation(equation: str, known: frozenset[str]) -> Identity:
    """The identity that an equation states.

    Raises:
        EquationError: it is of another form, or names a measure that is not known.
    """
    total, equals, right = equation.partition("=")
    total = total.strip()
    terms = _terms(right)
    if not equals or not total or len(terms) < 2:
        raise EquationError('an equation is written "total = part + part" or with "-"')
    for measure in (total, *(name for _, name in terms)):
        if measure not in known:
            there = ", ".join(sorted(known))
            raise EquationError(f"no measure {measure!r}; there are {there}")
    return Identity(total, tuple(name for _, name in terms), tuple(sign for sign, _ in terms))


def _terms(right: str) -> list[tuple[int, str]]:
    terms: list[tuple[int, str]] = []
    position = 0
    while position < len(right):
        match = TERM.match(right, position)
        if match is None or (terms and not match["sign"]):
            raise EquationError('an equation is written "total = part + part" or with "-"')
        terms.append((-1 if match["sign"] == "-" else 1, match["measure"]))
        position = match.end()
    return terms
