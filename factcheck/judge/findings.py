"""Findings: what fails in a group of comparisons, alone or only together."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from factcheck.claim import Claims
from factcheck.comparison import Comparison, Finding, Severity, Suspect, Verdict
from factcheck.judge.comparing import CERTAIN
from factcheck.judge.component import Component, Numbered, component
from factcheck.judge.conflicts import Conflict, smallest_conflict
from factcheck.judge.fitting import fitting
from factcheck.judge.suspects import restoring, restoring_one
from factcheck.quantity import Rounding


class Found(NamedTuple):
    """A finding with the number of the comparison that it is about."""

    number: int
    finding: Finding


def findings(claims: Claims, group: Numbered) -> list[Found]:
    """The findings of comparisons that hang together.

    Each comparison that fails alone is one. Where no single figure explains all of those,
    or none fails alone, a conflict of several relations is one too.
    """
    whole = component(claims, group, Rounding.NEAREST)
    failing = whole.inconsistent
    if not failing:
        settled = whole.is_chain or whole.program.is_feasible()
        return [] if settled else _joint(whole)
    shared = _shared_figures(whole)
    suspects = restoring(whole, shared) if shared else ()
    if suspects:
        return [_alone(whole, number, suspects) for number in failing]
    apart = [_alone(whole, number, _suspects_of(whole, number)) for number in failing]
    return [*apart, *_joint(whole)]


def _shared_figures(whole: Component) -> list[str]:
    """The figures that have a part in every failing comparison, themselves or by a copy."""
    failing = [comparison.relation for comparison in whole.inconsistent.values()]
    return [
        figure
        for figure in dict.fromkeys(figure for relation in failing for figure in relation.figures)
        if all(not whole.released(figure).isdisjoint(relation.figures) for relation in failing)
    ]


def _suspects_of(whole: Component, number: int) -> tuple[Suspect, ...]:
    figures = frozenset(whole.comparisons[number].relation.figures)
    return restoring_one(whole, Conflict(frozenset({number}), figures))


def _alone(whole: Component, number: int, suspects: tuple[Suspect, ...]) -> Found:
    comparison = whole.comparisons[number]
    return Found(number, Finding(comparison, suspects, (comparison.relation,)))


def _joint(whole: Component) -> list[Found]:
    """The conflicts of relations that hold alone, each left out once it is told.

    They are looked for where last digits may have been cut, so that rounding excuses them.
    """
    loose = component(whole.claims, whole.comparisons, Rounding.TRUNCATED)
    told = frozenset[int](whole.inconsistent)
    found = []
    while conflict := smallest_conflict(loose.program, told):
        told |= conflict.relations
        finding = _told(whole, conflict, _suspects_together(whole, loose, conflict))
        if finding:
            found.append(finding)
    return found


def _suspects_together(
    whole: Component, loose: Component, conflict: Conflict
) -> tuple[Suspect, ...]:
    figures = sorted(conflict.figures)
    return restoring(whole, figures) or restoring(loose, figures) or restoring_one(whole, conflict)


def _told(whole: Component, conflict: Conflict, suspects: tuple[Suspect, ...]) -> Found | None:
    members = {number: whole.comparisons[number] for number in sorted(conflict.relations)}
    number = _most_readable(members, conflict, suspects)
    relation = members[number].relation
    figure = next(
        figure
        for figure in (
            relation.reported,
            *(suspect.figure for suspect in suspects),
            *relation.figures,
        )
        if figure in conflict.figures and figure in relation.figures
    )
    relation = replace(relation, reported=figure)
    for floor in (Rounding.NEAREST, Rounding.TRUNCATED):
        part = component(whole.claims, members, floor)
        if part.holds_without(figure):
            break
    else:
        return None
    reported, computed = part.printed[figure], fitting(part, figure)
    if reported.meets(computed):
        return None
    severity = _severity(whole, members)
    comparison = Comparison(
        relation,
        Verdict.INCONSISTENT,
        reported,
        computed,
        floor,
        severity,
        "it holds alone, but not together with the other figures",
    )
    conflicting = (relation, *(c.relation for n, c in members.items() if n != number))
    return Found(number, Finding(comparison, suspects, conflicting))


def _most_readable(members: Numbered, conflict: Conflict, suspects: tuple[Suspect, ...]) -> int:
    """The relation that sets a suspect beside what the others imply, else the shortest."""
    suspected = {suspect.figure for suspect in suspects}

    def rank(number: int) -> tuple[bool | int, ...]:
        relation = members[number].relation
        return (
            conflict.figures.isdisjoint(relation.figures),
            relation.reported not in suspected,
            relation.reported not in conflict.figures,
            len(relation.figures),
            number,
        )

    return min(members, key=rank)


def _severity(whole: Component, members: Numbered) -> Severity:
    unsure = any(
        comparison.relation.inferred and comparison.relation.confidence < CERTAIN
        for comparison in members.values()
    )
    coarse = component(whole.claims, members, Rounding.COARSE)
    return Severity.WARNING if unsure or coarse.program.is_feasible() else Severity.ERROR
