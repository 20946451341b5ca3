"""Telling: the comparison by which a reader can follow a conflict of several relations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.comparison import Comparison, Severity, Suspect, Verdict
from factcheck.judge.comparing import CERTAIN
from factcheck.judge.component import Component, Numbered, component
from factcheck.judge.conflicts import Conflict
from factcheck.judge.fitting import fitting
from factcheck.quantity import Rounding
from factcheck.relation import Relation

REASON = "it holds alone, but not together with the other figures"


def told(
    whole: Component, conflict: Conflict, suspects: Sequence[Suspect]
) -> tuple[int, Comparison] | None:
    """A relation of the conflict, by number, with what the others make of one figure.

    ``None`` where no figure by itself shows the conflict.
    """
    members = {number: whole.comparisons[number] for number in sorted(conflict.relations)}
    suspected = [suspect.figure for suspect in suspects]
    choices = list(_choices(members, conflict, suspected))
    for floor in (Rounding.NEAREST, Rounding.TRUNCATED):
        part = component(whole.claims, members, floor)
        for number, figure in choices:
            relation = replace(members[number].relation, reported=figure)
            comparison = _set_beside(part, relation, floor)
            if comparison:
                return number, replace(comparison, severity=_severity(part))
    return None


def _choices(
    members: Numbered, conflict: Conflict, suspected: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Relations and figures to tell of: a suspect that its relation reports comes first."""
    wanted = [*suspected, *sorted(conflict.figures.difference(suspected))]

    def rank(choice: tuple[int, str]) -> tuple[bool | int, ...]:
        relation = members[choice[0]].relation
        return (
            choice[1] not in suspected,
            relation.reported != choice[1],
            len(relation.figures),
            wanted.index(choice[1]),
        )

    yield from sorted(
        (
            (number, figure)
            for number, comparison in members.items()
            for figure in wanted
            if figure in comparison.relation.figures
        ),
        key=rank,
    )


def _set_beside(part: Component, relation: Relation, rounding: Rounding) -> Comparison | None:
    figure = relation.reported
    if not part.holds_without(figure):
        return None
    reported, computed = part.printed[figure], fitting(part, figure)
    if computed.is_empty or reported.meets(computed):
        return None
    return Comparison(relation, Verdict.INCONSISTENT, reported, computed, rounding, reason=REASON)


def _severity(part: Component) -> Severity:
    relations = [comparison.relation for comparison in part.comparisons.values()]
    unsure = any(each.inferred and each.confidence < CERTAIN for each in relations)
    coarse = component(part.claims, part.comparisons, Rounding.COARSE)
    return Severity.WARNING if unsure or coarse.program.is_feasible() else Severity.ERROR
