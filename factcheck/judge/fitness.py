"""Fitness: whether a relation can be worked out at all."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims import Claims
from factcheck.judge.equations import terms
from factcheck.quantity import Form, Quantity
from factcheck.relation import Factor, FormOfRelation, Linear, Mix, Product, Relation, Sum

SMALLEST, LARGEST = Fraction(1, 10**60), Fraction(10**60)


def reason_against(relation: Relation, claims: Claims) -> str | None:
    """Why a relation cannot be worked out at all."""
    named = [term for form in relation.forms for term in terms(form)]
    figures = {term for term in named if isinstance(term, str)}
    if not all(map(claims.has, (relation.reported, *relation.figures, *figures))):
        return "a figure of the relation is missing"
    if relation.reported not in figures or not figures <= set(relation.figures):
        return "the relation does not say what it compares"
    if any(_repeats(form) for form in relation.forms):
        return "a figure is set beside itself"
    if any(_is_empty(form) for form in relation.forms):
        return "the direction or the parts are not known"
    quantities = [claims[figure].quantity for figure in relation.figures]
    if any(each.form is Form.MALFORMED for each in quantities) and not is_impossible(relation):
        return "a number is malformed"
    if any(not _is_measurable(quantity) for quantity in quantities):
        return "a number is out of all measure"
    if any(quantity.interval().is_empty for quantity in quantities):
        return "a printed range holds no value"
    return None


def is_impossible(relation: Relation) -> bool:
    """Whether a relation says that its one figure can be no value, whatever else is printed."""
    return any(isinstance(form, Linear) and form.within.is_empty for form in relation.forms)


def _is_measurable(quantity: Quantity) -> bool:
    """Whether a number is within what the solver's floating point can scale."""
    return quantity.place > SMALLEST and max(abs(quantity.number), quantity.place) < LARGEST


def _repeats(form: FormOfRelation) -> bool:
    named = terms(form)
    return len(set(named)) < len(named)


def _is_empty(form: FormOfRelation) -> bool:
    """Whether a form lacks parts, or multiplies by nothing."""
    match form:
        case Sum(_, parts, signs):
            return not parts or len(signs) != len(parts) or not {*signs} <= {1, -1}
        case Product(_, Factor(_, _, scale), _):
            return scale == 0
        case Mix(mean, parts):
            return not parts or any(factor.scale == 0 for factor in (mean, *parts))
        case Linear(named, coefficients):
            return not named or len(coefficients) != len(named) or 0 in coefficients
        case _:
            return False
