"""Conflicts: the smallest set of relations that cannot all hold, proven."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from factcheck.judge.proof import proven
from factcheck.judge.solving import NOTHING, Program
from factcheck.judge.system import Owner, Row


@dataclass(frozen=True, slots=True)
class Conflict:
    """Relations, by number, and the figures whose prints contradict each other in them."""

    relations: frozenset[int]
    figures: frozenset[str]


def smallest_conflict(program: Program, released: AbstractSet[Owner] = NOTHING) -> Conflict | None:
    """A conflict none of whose relations can be left out; ``None`` without a proof of one.

    The deletion filter of Chinneck (*Feasibility and Infeasibility in Optimization*, 2008),
    over relations, those with the most figures first.
    """
    proof = _proof(program, released)
    if proof is None or not _relations(proof):
        return None
    everything = {owner for row in program.rows for owner in row.owners if isinstance(owner, int)}
    for relation in sorted(_relations(proof), key=lambda number: -_width(program, number)):
        if relation not in _relations(proof):
            continue
        kept = _relations(proof) - {relation}
        smaller = _proof(program, released | (everything - kept))
        proof = proof if smaller is None else smaller
    figures = {owner for row in proof for owner in row.owners if isinstance(owner, str)}
    return Conflict(_relations(proof), frozenset(figures))


def _proof(program: Program, released: AbstractSet[Owner]) -> tuple[Row, ...] | None:
    found = program.contradiction(released)
    return None if found is None else proven(*found)


def _relations(rows: tuple[Row, ...]) -> frozenset[int]:
    return frozenset(owner for row in rows for owner in row.owners if isinstance(owner, int))


def _width(program: Program, relation: int) -> int:
    return len({owner for row in program.rows if relation in row.owners for owner in row.owners})
