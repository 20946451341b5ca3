"""System: the relations of an article as linear rows over the values it leaves open.

The linear system of edit rules (De Waal, Pannekoek and Scholtus, *Handbook of Statistical
Data Editing*, 2011). A printed level bounds a variable; a printed factor is an interval of
coefficients, so its rows need the sign of what it multiplies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from factcheck.interval import Interval
from factcheck.judge.equations import multiplier
from factcheck.judge.restatements import Restatements
from factcheck.judge.signs import Signs, signs_of
from factcheck.relation import (
    Equal,
    Factor,
    FormOfRelation,
    Linear,
    Mix,
    Order,
    Product,
    Relation,
    Sum,
    Term,
    Unknown,
)

Owner = str | int
Coefficients = tuple[tuple[Term, Fraction], ...]
ONE, ZERO = Fraction(1), Fraction(0)


@dataclass(frozen=True, slots=True)
class Row:
    """``low <= coefficients * values <= high``, as long as all its owners are in force.

    An owner is the id of a figure, whose print the row takes, or the number of a relation.
    """

    coefficients: Coefficients
    low: Fraction | None
    high: Fraction | None
    owners: frozenset[Owner]


@dataclass(frozen=True, slots=True)
class Use:
    """Where a factor stands: ``result = (offset + scale * figure) * other``."""

    factor: Factor
    result: Term
    other: Term
    sign: int


@dataclass(frozen=True, slots=True)
class System:
    """The rows of a set of relations, and where each factor stands in them."""

    rows: tuple[Row, ...]
    uses: Mapping[str, tuple[Use, ...]]


def assemble(
    relations: Mapping[int, Relation],
    printed: Mapping[Term, Interval],
    restatements: Restatements,
) -> System:
    """The system of numbered relations under given intervals of their figures."""
    forms = [form for relation in relations.values() for form in relation.forms]
    writer = _Writer(printed, restatements, signs_of(forms, printed))
    rows = [
        row
        for number, relation in relations.items()
        for place, form in enumerate(relation.forms)
        for row in writer.rows(form, (number, place))
    ]
    used = {term for row in rows for term, _ in row.coefficients}
    bounds = (
        _within(((term, ONE),), values, frozenset({term} if isinstance(term, str) else ()))
        for term, values in printed.items()
        if term in used and not isinstance(term, Unknown)
    )
    uses: dict[str, tuple[Use, ...]] = {}
    for use in writer.uses:
        uses[use.factor.figure] = (*uses.get(use.factor.figure, ()), use)
    return System((*(row for bound in bounds for row in bound), *rows), uses)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the rows of forms and notes where the factors stand."""

    printed: Mapping[Term, Interval]
    restatements: Restatements
    signs: Signs
    uses: list[Use] = field(default_factory=list)

    def rows(self, form: FormOfRelation, where: tuple[int, int]) -> Iterator[Row]:
        owners = frozenset({where[0]})
        match form:
            case Sum(total, parts, signs, exhaustive):
                whole = ((total, ONE), *_negated(parts, signs))
                yield Row(whole, ZERO, ZERO if exhaustive else None, owners)
            case Order(greater, lesser):
                yield Row(((greater, ONE), (lesser, -ONE)), ZERO, None, owners)
            case Equal(a, b):
                yield Row(((a, ONE), (b, -ONE)), ZERO, ZERO, owners)
            case Product(result, factor, other):
                yield from self._factor(
                    Use(factor, result, other, self.signs.get(other, 0)), owners
                )
            case Mix():
                yield from self._mix(form, where)
            case Linear(terms, coefficients, within) if not within.is_empty:
                weighted = tuple(zip(terms, coefficients, strict=True))
                yield from _within(weighted, within, owners)

    def _mix(self, form: Mix, where: tuple[int, int]) -> Iterator[Row]:
        """A mean as a sum of unprinted levels: the weights before, the weighted parts after."""
        owners: frozenset[Owner] = frozenset({where[0]})
        names = [f"mix {where[0]}.{where[1]}.{place}" for place in range(len(form.parts) + 1)]
        total, *parts = [(Unknown(f"{name} after"), Unknown(f"{name} before")) for name in names]
        yield from self._factor(Use(form.mean, *total, 1), owners)
        for factor, part in zip(form.parts, parts, strict=True):
            yield from self._factor(Use(factor, *part, 1), owners)
            yield Row(((part[1], ONE),), ZERO, None, owners)
        for side in (0, 1):
            addends = [part[side] for part in parts]
            whole = ((total[side], ONE), *_negated(addends, [1] * len(addends)))
            yield Row(whole, ZERO, ZERO, owners)
        yield Row(((total[1], ONE),), ONE, ONE, owners)

    def _factor(self, use: Use, owners: frozenset[Owner]) -> Iterator[Row]:
        self.uses.append(use)
        if not use.sign:
            return
        for figure, ties in self.restatements.of(use.factor.figure):
            factor = Factor(figure, use.factor.offset, use.factor.scale)
            values = multiplier(factor, self.printed)
            yield from _times(use, values, owners | ties | {figure})


def _times(use: Use, values: Interval, owners: frozenset[Owner]) -> Iterator[Row]:
    """The rows of ``result = values * other``; the ends change places below zero."""
    low, high = (values.low, values.high) if use.sign > 0 else (values.high, values.low)
    for end, is_low in ((low, True), (high, False)):
        if end is not None:
            other = ((use.other, -end),) if end else ()
            coefficients = ((use.result, ONE), *other)
            yield Row(coefficients, ZERO if is_low else None, None if is_low else ZERO, owners)


def _within(
    coefficients: Coefficients, values: Interval, owners: frozenset[Owner]
) -> Iterator[Row]:
    if values.low is not None or values.high is not None:
        yield Row(coefficients, values.low, values.high, owners)


def _negated(parts: Sequence[Term], signs: Sequence[int]) -> Coefficients:
    return tuple((part, Fraction(-sign)) for part, sign in zip(parts, signs, strict=True))
