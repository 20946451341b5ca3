"""Propagation: where interval arithmetic alone decides whether forms can hold together.

Over ties without a cycle, narrowing each value by the forms that have it is exact (Dechter,
*Constraint Processing*, 2003, on arc consistency of trees), so no solver is needed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import reduce

from factcheck.interval import EVERYTHING, Interval
from factcheck.judge.equations import UnsettledError, Values, solve, terms
from factcheck.relation import FormOfRelation, Term, Unknown

# Each form on a path is a step of recursion.
DEEPEST = 100


def is_tree(forms: Sequence[FormOfRelation]) -> bool:
    """Whether no two ways over the forms join two terms."""
    joined: dict[Term, Term] = {}

    def root(term: Term) -> Term:
        while term in joined:
            term = joined[term]
        return term

    for form in forms:
        roots = [root(term) for term in terms(form)]
        if len(set(roots)) < len(roots):
            return False
        joined |= dict.fromkeys(roots[1:], roots[0])
    return True


def is_chain(forms: Sequence[FormOfRelation]) -> bool:
    """Whether no value has a part twice: each figure in one form, each unknown in two."""
    uses = Counter(term for form in forms for term in terms(form))
    once = all(count <= (2 if isinstance(term, Unknown) else 1) for term, count in uses.items())
    return once and is_tree(forms)


def is_possible(forms: Sequence[FormOfRelation], printed: Values) -> bool:
    """Whether forms that hang together as a tree are sure to have values that fit them all.

    False where they have none, and where only a solver can tell.
    """
    if len(forms) > DEEPEST or not is_tree(forms):
        return False
    try:
        return not _left(terms(forms[0])[0], forms, printed).is_empty
    except UnsettledError:
        return False


def _left(term: Term, forms: Sequence[FormOfRelation], printed: Values) -> Interval:
    """What a term's print and all the forms behind it leave of its values."""
    ways = []
    for place, form in enumerate(forms):
        if term in terms(form):
            others = [*forms[:place], *forms[place + 1 :]]
            known = {other: _left(other, others, printed) for other in terms(form) if other != term}
            nowhere = [values for values in known.values() if values.is_empty]
            ways.append(nowhere[0] if nowhere else solve(form, term, known))
    return reduce(Interval.intersect, ways, printed.get(term, EVERYTHING))
