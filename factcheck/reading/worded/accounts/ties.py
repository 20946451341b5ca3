"""Ties of accounts: each balance with what makes it, for every time that all are told for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from factcheck.interval import Interval
from factcheck.reading.cued import search
from factcheck.reading.printing import Tie
from factcheck.reading.worded.accounts.cells import BEFORE as THE_TIME_BEFORE
from factcheck.reading.worded.accounts.cells import NOW, OPEN, Cell
from factcheck.reading.worded.accounts.entries import entries_of
from factcheck.reading.worded.accounts.entry import Entry, are_of_one_unit
from factcheck.reading.worded.accounts.moves import move_ties
from factcheck.reading.worded.accounts.partners import month_ties, partner_ties
from factcheck.reading.worded.accounts.vocabulary import Identity, vocabulary
from factcheck.reading.worded.rows import is_of_year
from factcheck.reading.worded.skeleton import Skeleton

# Words without which a story tells of no balance, no other partners and no two months.
WANTED = re.compile(
    r"surplus|deficit|shortfall|\bgap\b|balance|natural |more births|more deaths|outside|\bnon-|"
    r"\bfebruary\b|two months"
)
# How many sentences before and after a balance its parts stand, and how many of each are tried.
BEFORE, AFTER, MOST = 8, 12, 4
# Words for a partner that another sentence has named.
NAMELESS = frozenset({"community", "bloc", "them", "there", "these", "those", "that", "both"})
# How many times have to add up before words that do not say that they do are believed.
ENOUGH = 2
# How far apart figures that do not add up may stand, where no words tell their time, or do.
CLOSE, NEAR = 4, 12
SMOOTHED = re.compile(r"(?<!but )\bsmoothed,? seasonally")
# A span that does not say how long it is.
ANY_SPAN = "fiscal"
TELLING = 10
NAMED, SHOWN = 0.85, 0.96
Column = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class _Bound:
    """A balance with its parts: a column for each time that all are told for."""

    identity: Identity
    entries: tuple[Entry, ...]
    columns: tuple[Column, ...]
    fitting: int

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """The better the lower: what adds up most often, of most parts, of one time, nearest."""
        far = sum(abs(entry.sentence - self.entries[0].sentence) for entry in self.entries)
        return -self.fitting, -len(self.entries), self.vague, far

    @property
    def made(self) -> frozenset[tuple[str, ...]]:
        """The figures of the parts in each column."""
        return frozenset(tuple(cell.claim.id for cell in column[1:]) for column in self.columns)

    @property
    def vague(self) -> int:
        """How many of the times are told in one place and left out in another."""
        told = [(each.month, each.year, each.span) for each in self.entries]
        return sum("" in times and any(times) for times in zip(*told, strict=True))

    @property
    def is_plain(self) -> bool:
        """Whether words close by tell that they are of one time."""
        first, *parts = self.entries
        far = max(abs(entry.sentence - first.sentence) for entry in parts)
        return far <= CLOSE // 2 or (self.is_sure and not self.vague)

    @property
    def is_sure(self) -> bool:
        """Whether they are of one time even where they do not add up."""
        first = self.entries[0]
        far = max(abs(entry.sentence - first.sentence) for entry in self.entries)
        timed = bool(first.month or first.year or first.span)
        limit = NEAR if timed and not self.vague else CLOSE // 2 if self.vague else CLOSE
        return bool(self.fitting) or far <= limit


def account_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each balance with what makes it."""
    if not search(WANTED, skeleton.words):
        return
    entries = entries_of(skeleton)
    balances = {each for identity in vocabulary().identities for each in identity.results}
    yield from move_ties(skeleton, entries)
    if len(entries) < ENOUGH:
        return
    yield from partner_ties(entries)
    yield from month_ties(entries)
    likely: list[_Bound] = []
    for entry in entries:
        if entry.account in balances:
            likely += _bound(entry, entries)
    # Series that are smoothed one by one do not add up.
    smoothed = SMOOTHED.search(skeleton.words) is not None
    settled = {made for bound in likely if bound.fitting for made in bound.made}
    for bound in likely:
        if bound.fitting or (bound.is_sure and not bound.made & settled):
            yield from _ties(bound, smoothed=smoothed)


def _ties(bound: _Bound, *, smoothed: bool) -> Iterator[Tie]:
    """A tie for each time; the surer, the more of the others add up."""
    for column in bound.columns:
        shows = _shows(column, bound.identity)
        if not shows and (smoothed or is_of_year([cell.claim for cell in column])):
            continue
        if smoothed and not _adds_up(column, bound.identity):
            continue
        others = bound.fitting - shows
        told = "told " if others or bound.is_plain else ""
        sure = SHOWN if others >= ENOUGH else NAMED
        figures = tuple(each.claim.id for each in column)
        yield Tie(told + _way(bound, column), figures, confidence=sure)


def _bound(result: Entry, entries: Sequence[Entry]) -> Iterator[_Bound]:
    """What makes a balance: by its words, and by what adds up for most times."""
    drawn = [
        best
        for identity in vocabulary().identities
        if result.account in identity.results
        if (best := _best(result, entries, identity)) is not None
    ]
    yield from (each for each in drawn if each.identity.named)
    shown = [each for each in drawn if not each.identity.named and each.fitting]
    yield from sorted(shown, key=lambda each: each.rank)[:1]


def _best(result: Entry, entries: Sequence[Entry], identity: Identity) -> _Bound | None:
    near = {part: _near(result, entries, part) for part in identity.parts}
    found = [
        bound
        for parts in product(*near.values())
        if _belong(parts) and (bound := _columns(identity, (result, *parts))) is not None
    ]
    return min(found, key=lambda each: each.rank, default=None)


def _near(result: Entry, entries: Sequence[Entry], part: str) -> list[Entry]:
    told = [
        entry
        for entry in entries
        if entry.account == part
        and -BEFORE <= entry.sentence - result.sentence <= AFTER
        and _are_told_alike(result, entry)
    ]
    return sorted(told, key=lambda entry: abs(entry.sentence - result.sentence))[:MOST]


def _belong(parts: Sequence[Entry]) -> bool:
    return all(_are_told_alike(parts[0], other) for other in parts[1:])


def _are_told_alike(one: Entry, other: Entry) -> bool:
    """Whether two entries may be of one country, partner, series and time, in one unit."""
    series = one.series == other.series or not (one.series and other.series)
    hidden = {"forecast", "expected", "estimated"} & (one.series ^ other.series)
    # What is told for the same few months has been added up, whether it says so or not.
    if not (one.span and one.span == other.span):
        hidden |= {"cumulative"} & (one.series ^ other.series)
    partners = {one.partner, other.partner} - NAMELESS
    months = len({one.month, other.month} - {""}) < 2
    years = len({one.year, other.year} - {""}) < 2
    return (
        are_of_one_unit(one.unit, other.unit)
        and series
        and not hidden
        and bool(one.partner) == bool(other.partner)
        and len(partners) < 2
        and months
        and years
        and _may_be_one_span(one.span, other.span)
    )


def _may_be_one_span(one: str, other: str) -> bool:
    return one == other or (bool(one and other) and ANY_SPAN in (one, other))


def _columns(identity: Identity, entries: tuple[Entry, ...]) -> _Bound | None:
    """The cells of each time that all of some entries have."""
    told = [_by_time(entry) for entry in entries]
    shared = [time for time in told[0] if all(time in each for each in told)]
    columns = tuple(tuple(each[time] for each in told) for time in shared)
    distinct = [each for each in columns if _is_column(each, identity)]
    if not distinct:
        return None
    fitting = sum(_shows(column, identity) for column in distinct)
    return _Bound(identity, entries, tuple(distinct), fitting)


def _is_column(cells: Column, identity: Identity) -> bool:
    """Whether figures are different ones, and all told as facts or all as forecasts."""
    modes = {cell.claim.modality for cell in cells}
    distinct = len({cell.claim.id for cell in cells}) == len(cells)
    return distinct and (len(modes) == 1 or _shows(cells, identity))


def _by_time(entry: Entry) -> Mapping[tuple[str, bool], Cell]:
    """The cells of an entry by their time; the first where two are told for one."""
    found: dict[tuple[str, bool], Cell] = {}
    for cell in _in_their_times(entry.cells):
        if cell.time != OPEN:
            found.setdefault(cell.column, cell)
    return found


def _in_their_times(cells: Sequence[Cell]) -> Sequence[Cell]:
    """The cells; "last month" is the story's own one where the next cell tells the one before it.

    "Narrowed to 140 last month from 185 a year earlier and 225 in January."
    """
    times = [cell.time for cell in cells]
    if times[:1] != [THE_TIME_BEFORE] or NOW in times or THE_TIME_BEFORE not in times[1:]:
        return cells
    return (replace(cells[0], time=NOW), *cells[1:])


def _shows(column: Column, identity: Identity) -> bool:
    """Whether a balance is what its parts make, and not by chance of a digit."""
    result, *parts = column
    made = Interval.point(0)
    for cell, sign in zip(parts, identity.signs, strict=True):
        made = made + cell.interval * sign
    quantity = result.claim.quantity
    return quantity.number / quantity.coarse_place >= TELLING and result.interval.meets(made)


def _adds_up(column: Column, identity: Identity) -> bool:
    """Whether a balance is what its parts make as all are printed, to the last digit."""
    result, *parts = column
    made = sum(
        each.claim.quantity.number * each.sign * sign
        for each, sign in zip(parts, identity.signs, strict=True)
    )
    left = abs(result.claim.quantity.number * result.sign - made)
    return left * 2 <= sum(each.claim.quantity.place for each in column)


def _way(bound: _Bound, column: Column) -> str:
    """The name of a tie, with the sign of each part beside that of the balance."""
    result, *parts = column
    if bound.identity.named and bound.identity.signs == (1, -1):
        return "balance +" if result.sign > 0 else "balance -"
    own = zip((cell.sign for cell in parts), bound.identity.signs, strict=True)
    signs = ("+" if told * sign == result.sign else "-" for told, sign in own)
    return f"rows {''.join(signs)}"
