"""Findings: what fails in a group of comparisons, alone or only together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims import Claims
from factcheck.comparison import Comparison, Finding, Profile, Severity, Suspect, Verdict
from factcheck.judge.component import Component, Numbered, component, surroundings
from factcheck.judge.conflicts import Conflict, smallest_conflict
from factcheck.judge.suspects import restoring, restoring_one
from factcheck.judge.system import Owner
from factcheck.judge.telling import told
from factcheck.quantity import Rounding


class Found(NamedTuple):
    """A finding with the number of the comparison that it is about."""

    number: int
    finding: Finding


# What excuses a conflict of several relations, by the newsroom's profile.
EXCUSES = {
    Profile.STRICT: Rounding.NEAREST,
    Profile.NEAREST: Rounding.TRUNCATED,
    Profile.ANY: Rounding.COARSE,
}

# Where more comparisons hang together than the first, a figure is tried among those around it.
LARGE, AROUND = 60, 24


def findings_of(claims: Claims, group: Numbered, profile: Profile = Profile.NEAREST) -> list[Found]:
    """The findings of comparisons that hang together.

    Each comparison that fails alone is one. Where no single figure explains all of those,
    or none fails alone, a conflict of several relations is one too.
    """
    whole = component(claims, group, Rounding.NEAREST)
    failing = whole.inconsistent
    if not failing:
        return [] if whole.holds else _joint(whole, frozenset(), EXCUSES[profile])
    shared = _shared_figures(whole)
    suspects = restoring(whole, shared) if shared else ()
    if suspects:
        return [_alone(whole, number, suspects) for number in failing]
    apart = [_alone(whole, number, _suspects_of(whole, number)) for number in failing]
    alone = {
        found.finding.suspects[0].figure for found in apart if len(found.finding.suspects) == 1
    }
    return [*apart, *_joint(whole, frozenset({*failing, *alone}), EXCUSES[profile])]


def notes_of(comparisons: Sequence[Comparison]) -> list[Found]:
    """The comparisons of which only the wording is at stake: no figure of theirs is suspected."""
    return [
        Found(number, Finding(each, (), (each.relation,)))
        for number, each in enumerate(comparisons)
        if each.severity is Severity.NOTE and each.verdict is Verdict.INCONSISTENT
    ]


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
    if len(whole.comparisons) > LARGE:
        whole = surroundings(whole, number, AROUND)
    return restoring_one(whole, Conflict(frozenset({number}), figures))


def _alone(whole: Component, number: int, suspects: tuple[Suspect, ...]) -> Found:
    comparison = whole.comparisons[number]
    return Found(number, Finding(comparison, suspects, (comparison.relation,)))


def _joint(whole: Component, known: frozenset[Owner], excuse: Rounding) -> list[Found]:
    """The conflicts of relations that hold alone, each left out once it is told.

    What is ``known`` to be wrong is left out from the start. Conflicts are looked for where
    last digits may have been cut, so that rounding excuses them.
    """
    loose = component(whole.claims, whole.comparisons, excuse)
    found = []
    while conflict := smallest_conflict(loose.program, known):
        known |= conflict.relations
        suspects = _suspects_together(whole, loose, conflict)
        if telling := told(whole, conflict, suspects):
            number, comparison = telling
            others = (
                whole.comparisons[each].relation for each in sorted(conflict.relations - {number})
            )
            finding = Finding(comparison, suspects, (comparison.relation, *others))
            found.append(Found(number, finding))
    return found


def _suspects_together(
    whole: Component, loose: Component, conflict: Conflict
) -> tuple[Suspect, ...]:
    figures = sorted(conflict.figures)
    return restoring(whole, figures) or restoring(loose, figures) or restoring_one(whole, conflict)
