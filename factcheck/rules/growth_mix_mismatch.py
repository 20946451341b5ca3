"""A total grows faster, or slower, than all of its parts.

Why it matters:
    A total's growth is the mean of its parts' growths, weighted by their size a year
    before. It lies between them; where the levels are printed, it is known closely. Words name the
    parts too: "excluding cars" and car sales, retail and fleet, exports to a country and imports
    from it.

Consistent:
    In 2024 foreign trade rose 4.1 percent. Exports rose 5.7 percent and imports rose 1.7 percent.

Inconsistent:
    In 2024 foreign trade rose 6.1 percent. Exports rose 5.7 percent and imports rose 1.7 percent.

Stays silent:
    When a third part is told.
    When a part's growth is not printed, or is measured against another base.
    When what is weighed is a price, a balance or an expectation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.evidence import Weighed, likely_ties
from factcheck.interval import Interval
from factcheck.quantity import Hedge, Quantity
from factcheck.relation import Factor, FormOfRelation, Mix, Product, Relation, Sum, Unknown
from factcheck.told import Change

NAME = "growth-mix-mismatch"
BASED, A_YEAR = re.compile(r"\b(?:from|than|on|over)\b"), re.compile(r"\byear\b")
BETWEEN = "The total's change is given as {reported}, but its parts' changes lie in {computed}"
WEIGHTED = "The total's change is given as {reported}, but its parts' levels make it {computed}"
PERCENT = Fraction(1, 100)
# How sure it is that what a model calls a total and its parts have grown as such, and how sure
# that levels which add up have: where that fails, they may only seem to add up.
# A sum that is not as likely as that shows a growth that fits, and leaves one that does not open.
SAID, OF_SUM, OPEN = 0.9, 0.85, 0.45
# More levels than that hardly add up by chance where their rounding leaves so little open.
FEW, CLOSE, SEEMING = 3, 0.01, 0.6


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each total's growth beside its parts' growths, weighted where levels are printed."""
    found = (*_of_identities(claims, models), *_of_sums(claims, models))
    weighted = [{*each.figures} for each in found if each.message == WEIGHTED]
    worded = tuple(_worded(claims))
    for relation in (*found, *worded):
        # Where a third part is told, two of them make no total, though rounding may have it so.
        partial = relation in worded or relation.message == WEIGHTED
        if not (partial and any({*relation.figures} < each for each in weighted)):
            yield relation


def _of_identities(claims: Claims, models: Models) -> Iterator[Relation]:
    """The growths of what a model calls a total and its parts."""
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
                growths = [_growth(rate.id, rate.direction) for rate in rates]
                yield _between(growths, SAID)
                for levels in _levels(claims, rates):
                    yield _weighted(growths, levels, SAID)


def _worded(claims: Claims) -> Iterator[Relation]:
    """The growths whose words make them those of a total and of its two parts."""
    for tie in claims.local_ties:
        way, _, signs = tie.way.partition(" ")
        if way == "mix":
            growths = [
                _growth(rate, 1 if sign == "+" else -1)
                for rate, sign in zip(tie.figures, signs, strict=True)
            ]
            yield _between(growths, tie.confidence)
            if levels := _levels_beside(claims, tie.figures):
                yield replace(_weighted(growths, levels, tie.confidence), told=True)


def _levels_beside(claims: Claims, rates: Sequence[str]) -> list[str]:
    """The levels to which all rates lead, right after them, where they add up as printed."""
    told = list(claims)
    places = {claim.id: place for place, claim in enumerate(told)}
    after = [told[places[rate] + 1] for rate in rates if places[rate] + 1 < len(told)]
    led = [each for each in after if each.lead in ("to", "at") and each.id not in rates]
    if len(led) != len(rates) or len({each.quantity.unit for each in led} - {""}) > 1:
        return []
    total, *parts = (each.quantity for each in led)
    if total.unit == "percent" or not sum_of(parts).meets(total.interval()):
        return []
    return [each.id for each in led]


def sum_of(parts: Sequence[Quantity]) -> Interval:
    """What several printed amounts may come to together."""
    return sum((part.interval() for part in parts), Interval.point(0))


def _growth(rate: str, direction: int) -> Factor:
    return Factor(rate, Fraction(1), direction * PERCENT)


def _between(growths: Sequence[Factor], confidence: float) -> Relation:
    """The total's growth between those of its parts."""
    mean, *parts = growths
    form = Mix(mean, tuple(parts))
    figures = tuple(growth.figure for growth in growths)
    return Relation(
        NAME, (form,), mean.figure, figures, BETWEEN, confidence=confidence, inferred=True
    )


def _weighted(growths: Sequence[Factor], levels: Sequence[str], confidence: float) -> Relation:
    """The same with the level of each, in the order of the growths."""
    then = [Unknown(f"before {level}") for level in levels]
    grown = [
        Product(level, growth, earlier)
        for level, growth, earlier in zip(levels, growths, then, strict=True)
    ]
    earlier_sum = Sum(then[0], tuple(then[1:]), (1,) * len(then[1:]))
    forms: tuple[FormOfRelation, ...] = (*grown[1:], earlier_sum, grown[0])
    figures = (*(growth.figure for growth in growths), *levels)
    return Relation(
        NAME, forms, figures[0], figures, WEIGHTED, confidence=confidence, inferred=True
    )


def _levels(claims: Claims, rates: tuple[Claim, ...]) -> Iterator[list[str]]:
    """The levels of all the rates' subjects, for each unit in which all are printed."""
    units = {claim.quantity.unit for claim in claims.facts_of(rates[0].subject)}
    for unit in sorted(units):
        levels = [claims.level(rate.subject, unit) for rate in rates]
        ids = [level.id for level in levels if level is not None]
        if len(ids) == len(rates):
            yield ids


def _of_sums(claims: Claims, models: Models) -> Iterator[Relation]:
    """The growths of levels that add up, as a total and its parts."""
    for levels, confidence, sure in _sums(claims, models):
        changes = [_change_of(claims, level) for level in levels]
        growths = [
            _growth(change.rate, change.direction)
            for change in changes
            if change is not None and change.rate is not None
        ]
        bases = {claims[growth.figure].base for growth in growths} - {None}
        distinct = len({growth.figure for growth in growths}) == len(levels)
        if distinct and len(bases) < 2 and not _are_of_two_bases(claims, growths):
            for relation in (
                _between(_telling(claims, growths), confidence),
                _weighted(growths, levels, confidence),
            ):
                yield replace(relation, told=sure)


def _are_of_two_bases(claims: Claims, growths: Sequence[Factor]) -> bool:
    """Whether some are told against a year earlier, and another against something else."""
    told = [" ".join(claims[growth.figure].after) for growth in growths]
    named = [words for words in told if BASED.search(words)]
    return len({bool(A_YEAR.search(words)) for words in named}) > 1


def _telling(claims: Claims, growths: Sequence[Factor]) -> Sequence[Factor]:
    """The growths, without parts that are told by a bound and lie between the others anyway.

    "A rise of <0.1%" beside a rise of 1.4 percent and a fall of 0.5.
    """
    total, *parts = growths
    told = [part for part in parts if claims[part.figure].quantity.hedge is not Hedge.LESS_THAN]
    moved = [part.scale * claims[part.figure].quantity.number for part in parts if part in told]
    bounds = [part.scale * claims[part.figure].quantity.number for part in parts]
    spans = len(moved) > 1 and min(moved) <= 0 <= max(moved)
    inside = spans and all(min(moved) <= bound <= max(moved) for bound in bounds)
    return (total, *told) if inside else growths


def _sums(claims: Claims, models: Models) -> Iterator[tuple[list[str], float, bool]]:
    """Levels of which the first is the sum of the others, with how sure that is.

    Last comes whether it is so sure that it does not matter of what period each of them is.
    """
    for tie in likely_ties(claims, models, "sum", "list"):
        if tie.tie.fits:
            close = _is_close(tie)
            sure = close or tie.probability >= OF_SUM
            confidence = OF_SUM if sure else min(tie.probability, OPEN)
            yield [row.id for row in tie.tie.rows], confidence, close
    for told in claims.local_ties:
        if told.way.startswith("rows") and "-" not in told.way:
            yield list(told.figures), told.confidence, False


def _is_close(tie: Weighed) -> bool:
    """Whether so many levels, each with a growth of its own, add up so closely by no chance."""
    low, high = tie.tie.implied
    close = high - low <= CLOSE * (low + high) / 2
    return close and len(tie.tie.rows) > FEW and tie.probability >= SEEMING


def _change_of(claims: Claims, level: str) -> Change | None:
    """The change that led to a level, where its rate is told."""
    for change in claims.changes_to(level):
        if change.rate is not None and change.direction:
            return change
    return None
