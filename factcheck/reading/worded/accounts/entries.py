"""Entries: the accounts that a story tells of, each with its figures for several times.

"The trade deficit narrowed to 46 million from 53 million, revised from 55 million, in December and
a 12 million surplus a year earlier" is an entry of four cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.reading.worded.accounts.cells import OPEN, timed
from factcheck.reading.worded.accounts.entry import Entry
from factcheck.reading.worded.accounts.sentences import Sentence
from factcheck.reading.worded.skeleton import STOP, Skeleton

# A sentence that goes on with the entry before it: "This compared with a deficit of 897".
ON = re.compile(
    r"\s*(?:this|that|it|these|those)\s(?:was |were )?"
    r"(?:compare[sd]?|followed|follows|contrast(?:s|ed)|against|after)\b"
)

# "Exports were 8 in May. It was the best May on record. Imports were 6."
ASIDE, SIDE_BY_SIDE = 3, 3
SIDES = ({"exports", "imports"}, {"revenue", "spending"})


def entries_of(skeleton: Skeleton) -> list[Entry]:
    """The entries of a text in their order, their times told by the month of the first of all."""
    words, start = skeleton.words, 0
    found: list[Entry] = []
    while (end := words.find(STOP, start)) >= 0:
        sentence = Sentence(skeleton, start, end)
        if found and ON.match(words, start, end) and sentence.places:
            found[-1] = sentence.going_on(found[-1])
        else:
            found += sentence.entries()
        start = end + 1
    carried = list(_carried(found))
    month = next((entry.month for entry in carried if entry.month and not entry.span), "")
    return _agreeing(list(_aligned([_timed(entry, month) for entry in carried])))


def _carried(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries, one that names no time with that of the one just before it."""
    before: Entry | None = None
    for entry in entries:
        told = entry
        timeless = not (entry.month or entry.year or entry.span)
        if before is not None and timeless and _goes_on(before, entry):
            told = replace(entry, month=before.month, year=before.year, span=before.span)
        yield told
        before = told


def _goes_on(before: Entry, entry: Entry) -> bool:
    """Whether an entry without a time may be of the one before it: next to it, or its other side.

    Nothing between the two tells of another account.
    """
    far = entry.sentence - before.sentence
    return far <= 1 or (far <= ASIDE and {before.account, entry.account} in SIDES)


def _timed(entry: Entry, month: str) -> Entry:
    own = entry.month or month
    return replace(entry, cells=tuple(timed(list(entry.cells), own)))


def _agreeing(entries: list[Entry]) -> list[Entry]:
    """The entries, one that leaves a time open taking it from one of the same span just after."""
    found: list[Entry] = []
    for number, entry in enumerate(entries):
        told = entry
        for other in entries[number + 1 : number + SIDE_BY_SIDE]:
            told = _timed_as(told, other)
        found.append(told)
    return found


def _timed_as(entry: Entry, other: Entry) -> Entry:
    """An entry with the times of another that is told alike, of the same span."""
    if not entry.span or entry.span != other.span or len(entry.cells) != len(other.cells):
        return entry
    pairs = list(zip(entry.cells, other.cells, strict=True))
    if not all(a.time in (OPEN, b.time) and a.first == b.first for a, b in pairs):
        return entry
    return replace(entry, cells=tuple(replace(a, time=b.time) for a, b in pairs))


def _aligned(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries, one without all times taking them from the one before that is told alike."""
    known: dict[tuple[bool, ...], tuple[str, ...]] = {}
    for entry in entries:
        times = tuple(cell.time for cell in entry.cells)
        shape = tuple(cell.first for cell in entry.cells)
        if OPEN not in times:
            known[shape] = times
        given = known.get(shape, times)
        if all(own in (OPEN, other) for own, other in zip(times, given, strict=True)):
            pairs = zip(entry.cells, given, strict=True)
            yield replace(entry, cells=tuple(replace(cell, time=time) for cell, time in pairs))
        else:
            yield entry
