"""Planting: a slip made on purpose in one figure, as hurried typing makes them."""

from __future__ import annotations

import random
from dataclasses import replace

from factcheck.evidence.rows import Row, row_of
from factcheck.judge.digits import Digits, digits_of

TRANSPOSED, REPLACED = 0.35, 0.9


def planted(row: Row, draw: random.Random) -> Row | None:
    """A figure with two digits swapped, one another, or one more; ``None`` where it has none."""
    quantity = row.claim.quantity
    digits = digits_of(quantity)
    edits = _edits(digits, draw.random()) if digits is not None else []
    if not edits:
        return None
    edit = draw.choice(edits)
    number = edit.value * quantity.scale * (-1 if quantity.number < 0 else 1)
    start, end = quantity.number_start - quantity.start, quantity.number_end - quantity.start
    slipped = replace(
        quantity,
        number=number,
        place=edit.place * quantity.scale,
        coarse_place=edit.coarse_place * quantity.scale,
        text=quantity.text[:start] + edit.text + quantity.text[end:],
        end=quantity.end + len(edit.text) - (end - start),
        number_end=quantity.number_end + len(edit.text) - (end - start),
    )
    return (
        None
        if number == quantity.number
        else row_of(replace(row.claim, quantity=slipped), row.place)
    )


def _edits(digits: Digits, chance: float) -> list[Digits]:
    edits = list(digits.transposed()) if chance < TRANSPOSED else []
    if not edits and chance < REPLACED:
        edits = list(digits.replaced())
    return edits or list(digits.inserted())
