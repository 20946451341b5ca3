"""Component: relations that share figures or unknowns, judged together."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from factcheck.claims import Claims
from factcheck.comparison import Comparison, Severity, Verdict
from factcheck.interval import Interval
from factcheck.judge.equations import terms
from factcheck.judge.propagation import is_chain, is_possible
from factcheck.judge.readings import read
from factcheck.judge.restatements import Restatements, restatements
from factcheck.judge.solving import Program, program
from factcheck.judge.system import Owner, System, assemble
from factcheck.quantity import Rounding
from factcheck.relation import Constant, Term

Numbered = Mapping[int, Comparison]


@dataclass(frozen=True, slots=True)
class Component:
    """Comparisons that hang together, by their number in the article, with their system.

    ``printed`` are the intervals of the figures under one reading at least.
    """

    claims: Claims
    comparisons: Numbered
    printed: Mapping[Term, Interval]
    restatements: Restatements
    system: System
    program: Program

    @property
    def inconsistent(self) -> dict[int, Comparison]:
        """The comparisons that fail by themselves."""
        return {
            number: comparison
            for number, comparison in self.comparisons.items()
            if comparison.verdict is Verdict.INCONSISTENT
        }

    @property
    def is_chain(self) -> bool:
        """Whether it is one relation that interval arithmetic settles, without a solver."""
        return len(self.comparisons) == 1 and all(
            is_chain(comparison.relation.forms) for comparison in self.comparisons.values()
        )

    @property
    def holds(self) -> bool:
        """Whether all its relations can hold together; without the solver where that does."""
        relations = (comparison.relation for comparison in self.comparisons.values())
        forms = [form for relation in relations for form in relation.forms]
        return is_possible(forms, self.printed) or self.program.is_feasible()

    def released(self, figure: str) -> frozenset[Owner]:
        """The owners whose rows fall with a figure."""
        return frozenset(self.restatements.released(figure))

    def holds_without(self, figure: str, others: AbstractSet[Owner] = frozenset()) -> bool:
        """Whether the rest is satisfiable once a figure, and other owners, are released."""
        return self.program.is_feasible(self.released(figure) | others)


def component(claims: Claims, comparisons: Numbered, floor: Rounding) -> Component:
    """The component of comparisons, each read as it was accepted and no finer than ``floor``."""
    relations = {number: comparison.relation for number, comparison in comparisons.items()}
    printed = _printed(claims, comparisons, floor)
    told = restatements(relations, claims)
    system = assemble(relations, printed, told)
    return Component(claims, comparisons, printed, told, system, program(system.rows))


def surroundings(whole: Component, number: int, most: int) -> Component:
    """The comparisons that share figures with one, those with these, and so on, up to ``most``.

    What is wrong in a story told over and over is settled close by: all copies together would be
    one system for each of its figures.
    """
    users: dict[str, list[int]] = defaultdict(list)
    for each, comparison in whole.comparisons.items():
        for figure in comparison.relation.figures:
            users[figure].append(each)
    reached = {number: whole.comparisons[number]}
    waiting = deque(reached)
    while waiting and len(reached) < most:
        figures = whole.comparisons[waiting.popleft()].relation.figures
        beside = sorted({user for figure in figures for user in users[figure]} - reached.keys())
        beside.sort(key=lambda user: abs(user - number))
        for user in beside[: most - len(reached)]:
            reached[user] = whole.comparisons[user]
            waiting.append(user)
    return component(whole.claims, dict(sorted(reached.items())), Rounding.NEAREST)


def _printed(claims: Claims, comparisons: Numbered, floor: Rounding) -> dict[Term, Interval]:
    """Each figure's values under all readings by which its relations were accepted."""
    order = list(Rounding)
    printed: dict[Term, Interval] = {}
    for comparison in comparisons.values():
        rounding = max(floor, comparison.rounding, key=order.index)
        for figure, values in read(comparison.relation, claims, rounding).items():
            printed[figure] = printed[figure].hull(values) if figure in printed else values
    return printed


def grouped(comparisons: Sequence[Comparison]) -> list[dict[int, Comparison]]:
    """The decided comparisons in groups that share no term, in the order of the article."""
    groups: list[tuple[set[Term], dict[int, Comparison]]] = []
    for number, comparison in enumerate(comparisons):
        if not _takes_part(comparison):
            continue
        every = (term for form in comparison.relation.forms for term in terms(form))
        named: set[Term] = {term for term in every if not isinstance(term, Constant)}
        members = {number: comparison}
        apart = []
        for others, group in groups:
            if others.isdisjoint(named):
                apart.append((others, group))
            else:
                named |= others
                members = group | members
        groups = [*apart, (named, members)]
    return [dict(sorted(members.items())) for _, members in groups]


def _takes_part(comparison: Comparison) -> bool:
    relation = comparison.relation
    decided = comparison.verdict is not Verdict.UNDETERMINED and not relation.tentative
    # Where only the wording is at stake no figure is wrong.
    decided &= comparison.severity is not Severity.NOTE
    return decided and not relation.is_doubtful
