"""Suspects: the figures whose release alone restores consistency (Fellegi and Holt, 1976)."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Set as AbstractSet

from factcheck.claim import Claim, Kind
from factcheck.comparison import Suspect, Verdict
from factcheck.judge.component import Component, component
from factcheck.judge.conflicts import Conflict
from factcheck.judge.fitting import fitting
from factcheck.judge.misprints import misprints
from factcheck.judge.slips import chance, slips
from factcheck.judge.system import Owner
from factcheck.quantity import Hedge, Rounding
from factcheck.relation import Order

NOBODY: frozenset[Owner] = frozenset()
DERIVED = {Kind.CHANGE, Kind.DIFFERENCE, Kind.SHARE, Kind.POINTS, Kind.MULTIPLE}


def restoring(whole: Component, figures: Collection[str]) -> tuple[Suspect, ...]:
    """Those of the figures whose release restores the component, the likeliest first."""
    found = [_suspect(whole, figure, NOBODY) for figure in figures]
    return _ranked(whole, [suspect for suspect in found if suspect])


def restoring_one(whole: Component, conflict: Conflict) -> tuple[Suspect, ...]:
    """The suspects of one conflict where several make the component inconsistent.

    Each figure is tried without the failures that it has no part in; where that names
    none, the conflict is looked at by itself.
    """
    tried = [
        _suspect(whole, figure, _failures_without(whole, figure)) for figure in conflict.figures
    ]
    found = [suspect for suspect in tried if suspect]
    if found:
        return _ranked(whole, found)
    numbers = sorted(conflict.relations)
    members = {number: whole.comparisons[number] for number in numbers}
    return restoring(component(whole.claims, members, Rounding.NEAREST), conflict.figures)


def _failures_without(whole: Component, figure: str) -> frozenset[Owner]:
    return frozenset(
        number
        for number, comparison in whole.inconsistent.items()
        if figure not in comparison.relation.figures
    )


def _suspect(whole: Component, figure: str, others: AbstractSet[Owner]) -> Suspect | None:
    if not whole.is_chain and not whole.holds_without(figure, others):
        return None
    fits = fitting(whole, figure, others)
    if fits.is_empty and not _stands_alone(whole):
        return None
    claim = whole.claims[figure]
    found = misprints(claim.quantity) if fits.is_empty else slips(claim, fits)
    return Suspect(figure, fits, found)


def _stands_alone(whole: Component) -> bool:
    """Whether one figure is wrong by itself, so that it is the suspect though nothing fits."""
    return all(len(comparison.relation.figures) == 1 for comparison in whole.comparisons.values())


def _ranked(whole: Component, suspects: Collection[Suspect]) -> tuple[Suspect, ...]:
    order = {claim.id: place for place, claim in enumerate(whole.claims)}

    def rank(suspect: Suspect) -> tuple[int | bool, ...]:
        claim = whole.claims[suspect.figure]
        return (
            _is_confirmed(whole, suspect.figure),
            chance(suspect.slips),
            *_unlikely(claim),
            order[suspect.figure],
        )

    return tuple(sorted(suspects, key=rank))


def _is_confirmed(whole: Component, figure: str) -> bool:
    """Whether another relation holds with the figure.

    An order leaves too much room to confirm, and a copy in the headline says nothing.
    """
    copies = whole.restatements.released(figure)
    return any(
        figure in comparison.relation.figures
        and not copies.issuperset(comparison.relation.figures)
        and comparison.verdict is Verdict.CONSISTENT
        and not all(isinstance(form, Order) for form in comparison.relation.forms)
        for comparison in whole.comparisons.values()
    )


def _unlikely(claim: Claim) -> tuple[bool, ...]:
    return (
        claim.kind not in DERIVED,
        not claim.headline,
        claim.quantity.hedge is not Hedge.NONE,
        bool(claim.attribution),
    )
