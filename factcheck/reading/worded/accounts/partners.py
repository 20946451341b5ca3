"""Partners and months: an account with some partners and all others, and of one month and the next.

"Exports to the union were 72.8 billion, those to countries outside the union 60.3 billion" make all
exports; "a surplus of 10.4 billion in February, from 7.2 billion in January" that of two months.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.interval import Interval
from factcheck.reading.printing import Tie
from factcheck.reading.worded.accounts.cells import BEFORE as THE_MONTH_BEFORE
from factcheck.reading.worded.accounts.cells import NOW, OPEN, Cell
from factcheck.reading.worded.accounts.entry import Entry, are_of_one_unit
from factcheck.reading.worded.accounts.sentences import TWO_MONTHS

# Words for all partners that are not of the group named before.
OUTSIDE = frozenset({"outside", "non-eu", "third", "rest", "non-euro"})
BALANCES = frozenset({"trade", "balance"})
# How many sentences apart the two parts stand, and before them or after them the whole.
APART, BEFORE, AFTER = 4, 10, 2
SURE = 0.85
Column = tuple[Cell, ...]


def partner_ties(entries: Sequence[Entry]) -> Iterator[Tie]:
    """Each account with its two groups of partners, where one account or one time adds up."""
    for first in entries:
        for second in entries:
            if _leave_nothing(first, second):
                columns = list(_columns(entries, first, second))
                if any(map(_adds_up, columns)):
                    yield from map(_tie, columns)


def _leave_nothing(first: Entry, second: Entry) -> bool:
    """Whether one entry is with a group of partners and the other with all who are outside it."""
    return (
        bool(first.partner)
        and first.partner not in OUTSIDE
        and second.partner in OUTSIDE
        and _is_same(first.account, second.account)
        and 0 <= second.sentence - first.sentence <= APART
    )


def _columns(entries: Sequence[Entry], first: Entry, second: Entry) -> Iterator[Column]:
    """The whole with its two parts for each time; of exports and imports where both are told."""
    one, other = _beside(entries, first), _beside(entries, second)
    for pair in ((first, second), *(((one, other),) if one and other else ())):
        wholes = [entry for entry in entries if _may_be_whole(entry, *pair)]
        fitting = [each for each in wholes if any(map(_adds_up, _told(each, *pair)))]
        for whole in (fitting or wholes)[:1]:
            yield from _told(whole, *pair)


def _beside(entries: Sequence[Entry], part: Entry) -> Entry | None:
    """The other account that the same sentence tells of with the same partner."""
    return next(
        (
            other
            for other in entries
            if (other.sentence, other.partner) == (part.sentence, part.partner)
            and other.account != part.account
        ),
        None,
    )


def _may_be_whole(entry: Entry, *parts: Entry) -> bool:
    return all(
        not entry.partner
        and _is_same(entry.account, part.account)
        and are_of_one_unit(entry.unit, part.unit)
        and entry.span == part.span
        and -BEFORE <= entry.sentence - part.sentence <= AFTER
        for part in parts
    )


def _is_same(one: str, other: str) -> bool:
    return one == other or {one, other} <= BALANCES


def _told(*entries: Entry) -> Iterator[Column]:
    """The cells of each time that all of some entries have."""
    told = [{cell.column: cell for cell in entry.cells if cell.time != OPEN} for entry in entries]
    for time in told[0]:
        if all(time in each for each in told):
            yield tuple(each[time] for each in told)


def _adds_up(column: Column) -> bool:
    whole, *parts = column
    made = sum((part.interval for part in parts), Interval.point(0))
    return whole.interval.meets(made)


def month_ties(entries: Sequence[Entry]) -> Iterator[Tie]:
    """Each account of January and February together with what is told of both."""
    for whole in entries:
        if whole.span != TWO_MONTHS or whole.cells[0].time != NOW:
            continue
        for part in entries:
            cells = {cell.time: cell for cell in part.cells if not cell.first}
            before = cells.get(THE_MONTH_BEFORE)
            alike = part.account == whole.account and part.partner == whole.partner
            months = part.month == "february" and before is not None and before.month == "january"
            if alike and months and not part.span and before is not None and NOW in cells:
                yield _tie((whole.cells[0], cells[NOW], before))
                break


def _tie(column: Column) -> Tie:
    whole, *parts = column
    signs = ("+" if part.sign == whole.sign else "-" for part in parts)
    figures = tuple(cell.claim.id for cell in column)
    return Tie(f"told rows {''.join(signs)}", figures, confidence=SURE)
