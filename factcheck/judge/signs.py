"""Signs: which terms cannot be negative, or positive, by what is printed of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.interval import Interval
from factcheck.judge.equations import multiplier
from factcheck.relation import Equal, FormOfRelation, Order, Product, Sum, Term

Signs = dict[Term, int]


def signs_of(forms: Iterable[FormOfRelation], printed: Mapping[Term, Interval]) -> Signs:
    """1 for a term that is never negative, -1 for one never positive; others are absent."""
    signs = {term: sign for term, values in printed.items() if (sign := sign_of(values))}
    ties = tuple(forms)
    while True:
        found = {
            term: sign
            for form in ties
            for term, sign in _carried(form, signs, printed)
            if sign and term not in signs
        }
        if not found:
            return signs
        signs |= found


def sign_of(values: Interval) -> int:
    """1 where no value is negative, -1 where none is positive, else 0."""
    if values.low is not None and values.low >= 0:
        return 1
    return -1 if values.high is not None and values.high <= 0 else 0


def _carried(
    form: FormOfRelation, signs: Signs, printed: Mapping[Term, Interval]
) -> list[tuple[Term, int]]:
    match form:
        case Product(result, factor, other):
            factors = multiplier(factor, printed)
            sign = 0 if 0 in factors else sign_of(factors)
            return [
                (result, sign * signs.get(other, 0)),
                (other, sign * signs.get(result, 0)),
            ]
        case Equal(a, b):
            return [(a, signs.get(b, 0)), (b, signs.get(a, 0))]
        case Order(greater, lesser):
            return [
                (greater, max(0, signs.get(lesser, 0))),
                (lesser, min(0, signs.get(greater, 0))),
            ]
        case Sum(total, parts, sum_signs, exhaustive):
            signed = {
                signs.get(part, 0) * sign for part, sign in zip(parts, sum_signs, strict=True)
            }
            same = signed.pop() if len(signed) == 1 else 0
            return [(total, same if exhaustive else max(0, same))]
        case _:
            return []
