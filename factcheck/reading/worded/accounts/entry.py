"""Entry: one account with its figures for several times."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.reading.worded.accounts.cells import Cell

# "Dollars" are those of the story.
DOLLARS = "USD"


@dataclass(frozen=True, slots=True)
class Entry:
    """One account with its figures.

    Attributes:
        account: its name ("trade", "exports").
        series: words of the series that it belongs to ("raw", "cumulative").
        partner: with whom, "" where it is with all.
        month, year, span: the words for the time of its first figure, "" where none are.
        sentence: the number of its sentence.
        cells: its figures in their order.
    """

    account: str
    series: frozenset[str]
    partner: str
    month: str
    year: str
    span: str
    sentence: int
    cells: tuple[Cell, ...]

    @property
    def unit(self) -> str:
        """The unit of its figures."""
        return next((unit for cell in self.cells if (unit := cell.claim.quantity.unit)), "")


def are_of_one_unit(one: str, other: str) -> bool:
    """Whether two units may be the same: where one is left out, or only says "dollars"."""
    named = {one, other} - {""}
    dollars = DOLLARS in named and all(unit.endswith(DOLLARS[-1]) for unit in named)
    return len(named) < 2 or dollars
