"""Brackets: figures in brackets, which speak of the one before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claim import Kind, Subject
from factcheck.reading.lexicon import lexicon
from factcheck.reading.statements.cues import DIRECTIONS
from factcheck.reading.statements.roles import Part, Role
from factcheck.reading.statements.scene import Scene, Told


def bracketed(scene: Scene, figure: int, earlier: Sequence[Told]) -> Told:
    """A figure in brackets speaks of the one before them."""
    quantities = scene.context.quantities
    before = [told for told in earlier if quantities[told.figure].end <= quantities[figure].start]
    owner = max(before, key=lambda told: quantities[told.figure].end, default=None)
    role = _bracketed_role(scene, figure, owner)
    if owner is None:
        return Told(figure, role, Subject())
    if owner.of is not None and role.part is Part.RATE:
        return replace(owner, figure=figure, role=role)
    return replace(owner, figure=figure, role=role, of=owner.figure, compared=None)


def _bracketed_role(scene: Scene, figure: int, owner: Told | None) -> Role:
    quantity = scene.context.quantities[figure]
    if quantity.unit != "percent":
        after = scene.context.text[quantity.end : quantity.end + 24].partition(")")[0].split()
        moved = DIRECTIONS.get(lexicon().nouns.get(after[0].lower(), ""), 0) if after else 0
        if moved:
            return Role(figure, Kind.DIFFERENCE, Part.AMOUNT, direction=moved)
        return Role(figure, Kind.LEVEL, Part.LEVEL)
    before = scene.context.text[max(quantity.start - 12, 0) : quantity.start]
    inside = before.rpartition("(")[2].lower().split()
    for word in inside:
        direction = DIRECTIONS.get(lexicon().words.get(word, ""), 0)
        if direction:
            return Role(figure, Kind.CHANGE, Part.RATE, direction=direction)
    if owner is not None and owner.role.kind is Kind.DIFFERENCE:
        return replace(owner.role, figure=figure, kind=Kind.CHANGE, part=Part.RATE)
    signed = "+" in inside or quantity.text[:1] in "+-−" or quantity.number < 0
    if signed:
        direction = -1 if quantity.number < 0 else 1
        return Role(figure, Kind.CHANGE, Part.RATE, direction=direction)
    return Role(figure, Kind.SHARE, Part.SHARE)
