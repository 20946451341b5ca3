"""A total grows faster, or slower, than all of its parts.

Why it matters:
    A total's growth is the mean of its parts' growths, weighted by their size a year
    before. It lies between them; where the levels are printed, it is known closely.

Consistent:
    In 2024 foreign trade rose 4.1 percent. Exports rose 5.7 percent and imports rose 1.7 percent.

Inconsistent:
    In 2024 foreign trade rose 6.1 percent. Exports rose 5.7 percent and imports rose 1.7 percent.

Stays silent:
    When a part's growth is not printed, or is measured against another base.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim, Claims
from factcheck.domain import Models
from factcheck.relation import Factor, FormOfRelation, Mix, Product, Relation, Sum, Unknown

NAME = "growth-mix-mismatch"
BETWEEN = "The total's change is given as {reported}, but its parts' changes lie in {computed}"
WEIGHTED = "The total's change is given as {reported}, but its parts' levels make it {computed}"
PERCENT = Fraction(1, 100)


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each total's growth beside its parts' growths, weighted where levels are printed."""
    for identity in models.identities:
        if not identity.is_sum:
            continue
        for total in claims.primary_rates:
            if total.subject.measure != identity.total:
                continue
            parts = [
                claims.rate(replace(total.subject, measure=part), total.base)
                for part in identity.parts
            ]
            rates = (total, *(part for part in parts if part is not None))
            if len(rates) == len(parts) + 1:
                yield _between(rates)
                yield from _weighted(claims, rates)


def _growth(rate: Claim) -> Factor:
    return Factor(rate.id, Fraction(1), rate.direction * PERCENT)


def _between(rates: tuple[Claim, ...]) -> Relation:
    mean, *parts = (_growth(rate) for rate in rates)
    figures = tuple(rate.id for rate in rates)
    return Relation(NAME, (Mix(mean, tuple(parts)),), figures[0], figures, BETWEEN, inferred=True)


def _weighted(claims: Claims, rates: tuple[Claim, ...]) -> Iterator[Relation]:
    """The same with the level of each, where all are printed in one unit."""
    units = {claim.quantity.unit for claim in claims.levels if claim.subject == rates[0].subject}
    for unit in sorted(units):
        levels = [claims.level(rate.subject, unit) for rate in rates]
        now = [level.id for level in levels if level is not None]
        if len(now) < len(rates):
            continue
        then = [Unknown(f"before {level}") for level in now]
        growths = [
            Product(level, _growth(rate), earlier)
            for level, rate, earlier in zip(now, rates, then, strict=True)
        ]
        earlier_sum = Sum(then[0], tuple(then[1:]), (1,) * len(then[1:]))
        forms: tuple[FormOfRelation, ...] = (*growths[1:], earlier_sum, growths[0])
        figures = (*(rate.id for rate in rates), *now)
        yield Relation(NAME, forms, rates[0].id, figures, WEIGHTED, inferred=True)
