"""Brackets: figures in brackets, which speak of the one before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claim import Kind
from factcheck.reading.lexicon import lexicon
from factcheck.reading.statements.cues import DIRECTIONS
from factcheck.reading.statements.roles import Part, Role
from factcheck.reading.statements.scene import Scene, Told
from factcheck.subject import Subject

# What a thing costs in another country: "$99 (£69 in Britain)".
ELSEWHERE = re.compile(r"\sin\s(?:the\s)?[A-Z]")
# How far from a figure the words of its brackets are read, in characters.
REACH = 24


def bracketed(scene: Scene, figure: int, earlier: Sequence[Told]) -> Told:
    """A figure in brackets speaks of the one before them."""
    quantities = scene.context.quantities
    before = [told for told in earlier if quantities[told.figure].end <= quantities[figure].start]
    owner = max(before, key=lambda told: quantities[told.figure].end, default=None)
    role = _bracketed_role(scene, figure, owner)
    if owner is None or ELSEWHERE.match(scene.context.text, quantities[figure].end):
        return Told(figure, role, Subject())
    if owner.of is not None and role.part is Part.RATE:
        return replace(owner, figure=figure, role=role)
    return replace(owner, figure=figure, role=role, of=owner.figure, compared=None)


def _bracketed_role(scene: Scene, figure: int, owner: Told | None) -> Role:
    quantity, text = scene.context.quantities[figure], scene.context.text
    inside = text[max(quantity.start - REACH, 0) : quantity.start].rpartition("(")[2].split()
    after = text[quantity.end : quantity.end + REACH].partition(")")[0].split()[:1]
    if quantity.unit != "percent":
        moved = _moved(after)
        if moved:
            return Role(figure, Kind.DIFFERENCE, Part.AMOUNT, direction=moved)
        return Role(figure, Kind.LEVEL, Part.LEVEL)
    direction = _moved((*inside, *after))
    if direction:
        return Role(figure, Kind.CHANGE, Part.RATE, direction=direction)
    if owner is not None and owner.role.kind is Kind.DIFFERENCE:
        return replace(owner.role, figure=figure, kind=Kind.CHANGE, part=Part.RATE)
    signed = "+" in inside or quantity.text[:1] in "+-−" or quantity.number < 0
    if signed:
        direction = -1 if quantity.number < 0 else 1
        return Role(figure, Kind.CHANGE, Part.RATE, direction=direction)
    return Role(figure, Kind.SHARE, Part.SHARE)


def _moved(words: Sequence[str]) -> int:
    """The direction of the first word that has one, a noun or another: "growth of", "up"."""
    known = lexicon()
    groups = (known.words.get(word) or known.nouns.get(word, "") for word in map(str.lower, words))
    return next((moved for group in groups if (moved := DIRECTIONS.get(group, 0))), 0)
