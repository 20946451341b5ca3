"""Equations: one form of a relation, solved for one of its terms with interval arithmetic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import reduce

from factcheck.interval import EVERYTHING, Interval
from factcheck.judge.samples import solve_grain, solve_margin
from factcheck.judge.tails import solve_tail
from factcheck.relation import (
    Calendar,
    Equal,
    Factor,
    FormOfRelation,
    Grain,
    Linear,
    Margin,
    Mix,
    Order,
    Product,
    Sum,
    Tail,
    Term,
)

Values = Mapping[Term, Interval]


class UnsettledError(Exception):
    """The arithmetic says nothing of a term; the text is the reason, for a reader."""


def terms(form: FormOfRelation) -> tuple[Term, ...]:
    """Every term of a form, the figures of its factors among them."""
    match form:
        case Sum(total, parts):
            return (total, *parts)
        case Product(result, factor, other):
            return (result, factor.figure, other)
        case Order(a, b) | Equal(a, b) | Calendar(a, b) | Margin(a, b) | Grain(a, b):
            return (a, b)
        case Mix(mean, parts):
            return (mean.figure, *(part.figure for part in parts))
        case Linear(linear_terms):
            return linear_terms
        case Tail(probability, statistic, degrees=degrees):
            return (probability, statistic, *degrees)


def implied(wanted: Term, forms: Sequence[FormOfRelation], values: Values) -> list[Interval]:
    """The values of a term by each form that has it, its own print set aside.

    Only a grain, that has many values, is asked for those nearest to the print. Unknowns are
    computed from the other forms, the last that has them.

    Raises:
        UnsettledError: no form computes the term, or a divisor may be zero.
    """
    found = []
    for place, form in enumerate(forms):
        if wanted in terms(form):
            others = [*forms[:place], *forms[place + 1 :]]
            known = {
                term: values[term] if term in values else implied(term, others, values)[-1]
                for term in terms(form)
                if term != wanted or (isinstance(form, Grain) and term in values)
            }
            found.append(solve(form, wanted, known))
    if not found:
        raise UnsettledError("too little is printed to compute the figure")
    return found


def common(ways: Sequence[Interval]) -> Interval:
    """The values that all ways leave possible."""
    return reduce(Interval.intersect, ways, EVERYTHING)


def solve(form: FormOfRelation, wanted: Term, values: Values) -> Interval:
    """The values of one term of a form, given those of its other terms.

    Raises:
        UnsettledError: a divisor may be zero, or the form is not arithmetic.
    """
    match form:
        case Sum():
            return _solve_sum(form, wanted, values)
        case Product():
            return _solve_product(form, wanted, values)
        case Order(greater, lesser, strict):
            if wanted == greater:
                bound = values[lesser]
                return Interval(bound.low, None, bound.low_closed and not strict)
            bound = values[greater]
            return Interval(None, bound.high, True, bound.high_closed and not strict)
        case Equal(a, b):
            return values[b if wanted == a else a]
        case Mix():
            return _solve_mix(form, wanted, values)
        case Calendar(weekday, day):
            return _weekday_of(values[day]) if wanted == weekday else EVERYTHING
        case Linear():
            return _solve_linear(form, wanted, values)
        case Tail() | Margin() | Grain():
            return _solve_statistic(form, wanted, values)


def _solve_sum(form: Sum, wanted: Term, values: Values) -> Interval:
    signed = [
        values[part] * sign
        for part, sign in zip(form.parts, form.signs, strict=True)
        if part != wanted
    ]
    rest = reduce(Interval.__add__, signed, Interval.point(0))
    if wanted == form.total:
        return rest if form.exhaustive else Interval(rest.low, None, rest.low_closed)
    left = values[form.total] - rest
    if not form.exhaustive:
        left = Interval(None, left.high, True, left.high_closed)
    return left * form.signs[form.parts.index(wanted)]


def _solve_product(form: Product, wanted: Term, values: Values) -> Interval:
    factor = form.factor
    if wanted == factor.figure:
        ratio = divided(values[form.result], values[form.other])
        return divided(ratio - factor.offset, Interval.point(factor.scale))
    if wanted == form.result:
        return multiplier(factor, values) * values[form.other]
    return divided(values[form.result], multiplier(factor, values))


def _solve_mix(form: Mix, wanted: Term, values: Values) -> Interval:
    parts = [multiplier(part, values) for part in form.parts if part.figure != wanted]
    if wanted == form.mean.figure:
        return _figure(form.mean, reduce(Interval.hull, parts))
    mean = multiplier(form.mean, values)
    others = reduce(Interval.hull, parts) if parts else mean
    part = next(part for part in form.parts if part.figure == wanted)
    return _figure(part, _beyond(mean, others) if parts else mean)


def _beyond(mean: Interval, others: Interval) -> Interval:
    """Where the one part must lie that brings the mean out of the range of the others."""
    if mean.meets(others):
        return EVERYTHING
    if mean.low is not None and others.high is not None and mean.low >= others.high:
        return Interval(mean.low, None, mean.low_closed)
    return Interval(None, mean.high, True, mean.high_closed)


def _solve_linear(form: Linear, wanted: Term, values: Values) -> Interval:
    if form.within.is_empty:
        return form.within
    coefficients = dict(zip(form.terms, form.coefficients, strict=True))
    own = coefficients.pop(wanted)
    left = form.within
    for term, coefficient in coefficients.items():
        left = left - values[term] * coefficient
    return left * (1 / own)


def _solve_statistic(form: Tail | Margin | Grain, wanted: Term, values: Values) -> Interval:
    match form:
        case Tail():
            return solve_tail(form, wanted, values)
        case Margin():
            return solve_margin(form, wanted, values)
        case Grain():
            return solve_grain(form, wanted, values)


def _weekday_of(day: Interval) -> Interval:
    if day.low is None or day.low != day.high or not date.min.toordinal() <= day.low:
        raise UnsettledError("the day is not known exactly")
    return Interval.point(date.fromordinal(int(day.low)).weekday())


def multiplier(factor: Factor, values: Values) -> Interval:
    """The values that the printed figure may multiply by."""
    return values[factor.figure] * factor.scale + factor.offset


def _figure(factor: Factor, multiplied: Interval) -> Interval:
    return divided(multiplied - factor.offset, Interval.point(factor.scale))


def divided(numerator: Interval, divisor: Interval) -> Interval:
    """The quotients.

    Raises:
        UnsettledError: the divisor may be zero.
    """
    if 0 in divisor:
        raise UnsettledError("it would be divided by what may be zero")
    return numerator / divisor
