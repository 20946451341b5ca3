"""Carrying: the level that a pronoun, or a comparison without one of its own, stands for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.clauses import BEATING, COMPARED
from factcheck.reading.statements.comparisons import Compared
from factcheck.reading.statements.cues import DIRECTIONS
from factcheck.reading.statements.likeness import is_like, is_same_unit
from factcheck.reading.statements.roles import Part, Role, group_of
from factcheck.reading.statements.scene import Scene, Told
from factcheck.reading.statements.subjects import phrase_of

# Words within which a statement that only compares comes to its figure.
OPENING = 8
POINTING = frozenset({"that", "this", "it", "which", "these", "those", "they"})


def base_of(scene: Scene, role: Role, base: Compared, others: Sequence[Told]) -> Told | None:
    """A figure that another is set beside: of the same subject, at another time.

    ``None`` where it is not known beside which.
    """
    for told in others:
        if told.figure == base.after:
            return _set_beside(role, base, told)
    quantities, level = scene.context.quantities, scene.carried.level
    if level is None or base.after is not None or not _opens_on(scene.statement, role):
        return None
    carried, printed = quantities[level.figure], quantities[role.figure]
    if (printed.unit and not is_same_unit(carried.unit, printed.unit)) or not is_like(
        printed, carried
    ):
        return None
    return _set_beside(role, base, level)


def _opens_on(statement: Statement, role: Role) -> bool:
    """Whether a statement goes on about the level before: "This compares with 1.4 million"."""
    first = statement.groups[role.figure][0]
    opening = statement.doc[: min(OPENING, first)]
    if any(lexicon().words.get(word.lower_) in DIRECTIONS for word in opening[:3]):
        return True
    return first <= OPENING and any(
        word.lower_ in POINTING | COMPARED
        or word.lemma_.lower() in BEATING
        or (word.pos_ == "NOUN" and group_of(word) in DIRECTIONS)
        for word in opening
    )


def before_it(others: Sequence[Told], role: Role) -> list[Told]:
    """The figures of a statement before one of them."""
    return [told for told in others if told.figure < role.figure]


def _set_beside(role: Role, base: Compared, told: Told) -> Told:
    role = replace(role, kind=told.role.kind, direction=told.role.direction)
    return Told(
        role.figure, role, told.subject, modality=told.modality, of=told.figure, compared=base
    )


def left_level(
    scene: Scene, told: Told, others: Sequence[Told], based: Collection[int | None]
) -> int | None:
    """The level that a figure has moved on from, where its subject is a pronoun for it."""
    role = told.role
    moved = role.part is Part.AFTER and role.direction and told.figure not in based
    if not moved or not points_back(role):
        return None
    quantities = scene.context.quantities
    before = [each for each in before_it(others, role) if each.role.part is not Part.RATE]
    level = before[-1] if before else scene.carried.level
    if level is None or level.modality is not told.modality:
        return None
    return level.figure if quantities[level.figure].unit == quantities[told.figure].unit else None


def carried_level(scene: Scene, current: Sequence[Told]) -> Told | None:
    """The one level that "this" may stand for in the next statement; None where two may."""
    last = current[-1]
    unit = scene.context.quantities[last.figure].unit
    alike = [each for each in current if scene.context.quantities[each.figure].unit == unit]
    return last if len(alike) == 1 else None


def points_back(role: Role, pronouns: Collection[str] = POINTING) -> bool:
    """Whether the subject is a pronoun for the figure before: "That represented 53 percent".

    It must open its clause: "who say this" does not.
    """
    if role.predicate is None:
        return False
    words = phrase_of(role.predicate).words
    if len(words) != 1 or words[0].lower_ not in pronouns:
        return False
    before = words[0].nbor(-1) if words[0].i else None
    return before is None or before.is_punct or before.pos_ in ("CCONJ", "SCONJ", "ADV")
