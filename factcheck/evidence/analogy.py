"""Analogy: ties of figures that stand to each other as others do that fit.

Statistics are told by rows: "exports rose to 905 from 830 and 794 a year earlier". Where this
month's figures of three rows make a sum, last month's are meant to make it too, however far
apart the rows stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.evidence.rows import Row, Surveyed
from factcheck.evidence.sums import sum_tie
from factcheck.evidence.tie import Family, Tie, is_alike, is_one_slip_off, levels_of
from factcheck.grouped import grouped

if TYPE_CHECKING:
    from factcheck.evidence.weighed import Weighed

# From what probability on a tie that fits is taken for an example.
EXAMPLE = 0.2
SUMS = ("sum", "list")


class Rows:
    """The levels of an article by their sentences."""

    def __init__(self, article: Surveyed) -> None:
        self._told = grouped(levels_of(article.rows), lambda row: row.claim.sentence)

    def beside(self, row: Row, steps: int) -> Row | None:
        """The level of like unit that stands so many levels on in the same sentence."""
        told = self.around(row)
        place = told.index(row) + steps if row in told else -1
        return told[place] if 0 <= place < len(told) and is_alike(told[place], row) else None

    def of_period(self, row: Row, period: object) -> Row | None:
        """The one level of like unit of a period in the same sentence."""
        told = self.around(row)
        found = [
            each for each in told if each.claim.subject.period == period and is_alike(each, row)
        ]
        return found[0] if len(found) == 1 else None

    def around(self, row: Row) -> Sequence[Row]:
        """All levels of its sentence."""
        return self._told.get(row.claim.sentence, ())


def analogous(
    family: Family, fitting: Iterable[Weighed], article: Surveyed, found: Iterable[Tie] = ()
) -> Iterator[Tie]:
    """The sums that do not fit, of figures beside those of sums that do; none that is found."""
    if family.name not in SUMS:
        return
    rows = Rows(article)
    known = {frozenset(tie.rows) for tie in found}
    for each in fitting:
        if each.family is not family or each.probability < EXAMPLE:
            continue
        for figures in _moved(each.tie, rows):
            tie = sum_tie(figures[0], figures[1:])
            if frozenset(figures) in known or tie.fits or not _is_sum(tie):
                continue
            known.add(frozenset(figures))
            yield tie


def _is_sum(tie: Tie) -> bool:
    """Whether the figures may be a sum but for a slip."""
    total, *parts = tie.rows
    most = max(part.middle for part in parts)
    return total.middle * 2 > most and is_one_slip_off(tie.printed, tie.implied)


def _moved(tie: Tie, rows: Rows) -> Iterator[tuple[Row, ...]]:
    """The figures that stand beside each of a tie, as many steps on or of another period."""
    if len({row.claim.sentence for row in tie.rows}) == 1:
        return
    steps = range(-len(rows.around(tie.rows[0])), len(rows.around(tie.rows[0])) + 1)
    ways = [[rows.beside(row, step) for row in tie.rows] for step in steps if step]
    periods = {row.claim.subject.period for row in rows.around(tie.rows[0])}
    ways += [
        [rows.of_period(row, period) for row in tie.rows]
        for period in periods - {None, tie.rows[0].claim.subject.period}
    ]
    for way in ways:
        figures = tuple(row for row in way if row is not None)
        if len(set(figures)) == len(tie.rows) and not set(figures) & set(tie.rows):
            yield figures
