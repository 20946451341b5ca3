"""Extraction: the numbers of a text by themselves, without checking anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.quantity import Quantity


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity that ``text`` prints, in its order, none over another.

    Each has its value as an exact fraction, its unit, its hedge, the precision of its print
    and its character offsets into ``text``. Dates, clock times, scores, names with numbers
    and the like are none. Beside what a check reads, this has the loose counts: "dozens of"
    (its ``form`` is vague), "one man", and the lengths of time in "the past two years".

    Needs no language model; linear in the length of the text; never raises.
    """
    from factcheck.reading.quantities import find_quantities

    return find_quantities(text, loose=True)
