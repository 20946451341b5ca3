"""Ties of averages: with the list, the count or the ends that they are of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.quantity import Form
from factcheck.reading.averages.phrases import (
    CALLED,
    COUNTED,
    ENDS,
    GREATEST,
    LEAST,
    LIKELY,
    LISTED,
    LISTED_BY_NAME,
    LISTED_MEDIAN,
    OVERALL,
    PARTLY,
    SURE,
    USUAL,
)
from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Printed, Tie, printed_of

# What is weighed by the size of what it is of, so that its mean is not that of the list.
WEIGHED = ("percent", "percentage point", "point of index")
TIED = frozenset({Form.DIGITS, Form.WORDS})
MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS})
PARTS_AND_ALL = 3
# From here on a count that ends in zeros may be rounded.
ROUNDED = 100
# The words name all three: the average, the least, the greatest.
TOLD = 0.95


def average_ties(around: Marked, rated: frozenset[str]) -> Iterator[Tie]:
    """Each average with what it is of; not where the three are tied as a rate already."""
    for pattern in LISTED:
        for match in finditer(pattern, around.text):
            yield from _listed(around, match, "mean")
    for pattern in LISTED_MEDIAN:
        for match in finditer(pattern, around.text):
            yield from _listed(around, match, "median")
    for pattern in LISTED_BY_NAME:
        for match in finditer(pattern, around.text):
            if _is_whole_list(around, match):
                yield from _listed(around, match, "mean")
    for pattern in COUNTED:
        for match in finditer(pattern, around.text):
            yield from _counted(around, match, rated)
    yield from _between_ends(around)
    yield from _between_parts(around)


def _listed(around: Marked, match: re.Match[str], way: str) -> Iterator[Tie]:
    """A mean or median of figures that stand in a list."""
    (mean,), listed = around.of(match, "mean"), around.of(match, "list")
    told = (mean, *listed)
    # What is averaged is named with the list, or not at all: games won are no points a game.
    if mean.unit and mean.unit != listed[-1].unit:
        return
    if not _are_of_one_unit(told) or PARTLY.search(around.text, *around.sentence(*match.span())):
        return
    figures = (mean.figure, *map(_as_counted, listed))
    if way == "median":
        yield Tie("median", _median(mean, listed), confidence=TOLD)
    elif (
        mean.unit in WEIGHED
        or "/" in mean.unit
        or (_is_money(mean.unit) and not _are_told(around, match, listed))
    ):
        yield Tie("mean between", figures, confidence=SURE)
    else:
        yield Tie("mean", figures, confidence=USUAL)


def _are_told(around: Marked, match: re.Match[str], listed: tuple[Mark, ...]) -> bool:
    """Whether the list is announced by how many it has: "the three bids"."""
    low, _ = around.sentence(*match.span())
    before = around.within(low, match.start())
    return len(before) == 1 and before[0].is_count and before[0].number == len(listed)


def _median(median: Mark, listed: tuple[Mark, ...]) -> tuple[Printed | str, ...]:
    """A median with the one or two in the middle; the one in the middle is printed again."""
    middle = _middle(listed)
    if len(middle) == 1 and median.claim is not None:
        again = replace(printed_of(median.claim.quantity, median.claim.kind), place=Fraction(0))
        return (again, *(_exactly(listed, each) for each in middle))
    return (median.figure, *middle)


def _exactly(listed: tuple[Mark, ...], figure: Printed | str) -> Printed | str:
    claim = next((mark.claim for mark in listed if mark.claim and mark.claim.id == figure), None)
    return replace(printed_of(claim.quantity, claim.kind), place=Fraction(0)) if claim else figure


def _middle(listed: tuple[Mark, ...]) -> tuple[Printed | str, ...]:
    """The one or two in the middle of a list, as their size has it."""
    ordered = sorted(listed, key=lambda mark: mark.number)
    half = len(ordered) // 2
    middle = ordered[half : half + 1] if len(ordered) % 2 else ordered[half - 1 : half + 1]
    return tuple(map(_as_counted, middle))


def _as_counted(mark: Mark) -> Printed | str:
    """A mark, a score or a count of a list, of which nothing was rounded."""
    return mark.counted if mark.is_count and mark.number < ROUNDED else mark.figure


def _is_whole_list(around: Marked, match: re.Match[str]) -> bool:
    """Whether no other number of the sentence may belong to the list as well."""
    low, high = around.sentence(*match.span())
    return len(around.within(low, high)) == len(around.within(*match.span()))


def _counted(around: Marked, match: re.Match[str], rated: frozenset[str]) -> Iterator[Tie]:
    """A mean, how often it is counted, and what that makes in all."""
    groups = match.groupdict()
    (mean,), (count,) = around.of(match, "mean"), around.of(match, "count")
    (total,) = around.of(match, "total" if groups["total"] else "all")
    told = (mean, total)
    known = {mark.figure for mark in (mean, count, total)}
    if not _is_one_of(match["noun"], match["nouns"]) or known <= rated:
        return
    if all(map(_is_single, (*told, count))) and _are_of_one_base(told):
        times = count.figure if count.claim and count.claim.quantity.scale != 1 else count.counted
        yield Tie("mean of count", (mean.figure, total.figure, times), confidence=SURE)


def _is_one_of(noun: str, nouns: str) -> bool:
    """Whether the mean is told for each of what is counted: "a day" over "days"."""
    plural = f"{noun.removesuffix('y')}ies" if noun.endswith("y") else f"{noun}s"
    return nouns in (plural, f"{noun}s", f"{noun}es")


def _between_ends(around: Marked) -> Iterator[Tie]:
    """An average beside the least and the greatest, each told by its word in one sentence."""
    done = 0
    for match in finditer(CALLED, around.text):
        low, high = around.sentence(*match.span())
        if low < done or PARTLY.search(around.text, low, high):
            continue
        done = high
        found = [_told_by(around, cue, (low, high)) for cue in (CALLED.pattern, LEAST, GREATEST)]
        marks = [mark for mark in found if mark is not None]
        if len({mark.start for mark in marks}) == len(found) and _are_of_one_unit(tuple(marks)):
            yield Tie("mean between", tuple(mark.figure for mark in marks), confidence=TOLD)


def _told_by(around: Marked, cue: str, within: tuple[int, int]) -> Mark | None:
    """The figure of a word that is told once in a sentence: right after it, or right before."""
    low, high = within
    if len(re.findall(rf"(?<![\w-])(?:{cue})\b", around.text[low:high])) != 1:
        return None
    for pattern in (
        rf"(?<![\w-])(?:{cue})\b(?P<gap>[^#.;:,]{{0,45}})#",
        rf"#[^#.;:,]{{0,20}}\b(?:{cue})\b",
    ):
        match = re.compile(pattern).search(around.text, low, high)
        if match:
            marks = around.within(*match.span())
            return marks[0] if len(marks) == 1 else None
    return None


def _between_parts(around: Marked) -> Iterator[Tie]:
    """A figure of all beside those of the two parts of which all consist, or of the two ends."""
    # Hardly any text tells of all, which one look shows faster than all the patterns.
    for pattern in ENDS if OVERALL.search(around.text) else ():
        for match in finditer(pattern, around.text):
            low, _ = around.sentence(*match.span())
            before = around.within(low, match.start())
            marks = (*before, *around.of(match, "a", "b"))
            told = OVERALL.search(around.text, low, match.start())
            if told and len(marks) == PARTS_AND_ALL and _are_of_one_unit(marks):
                figures = tuple(mark.figure for mark in marks)
                yield Tie("mean between", figures, confidence=LIKELY)


def _are_of_one_unit(marks: tuple[Mark, ...]) -> bool:
    """Whether figures may be set beside each other: single numbers in one unit, no changes."""
    units = {mark.unit for mark in marks}
    bare = units - {""}
    return all(map(_is_single, marks)) and (
        len(units) == 1 or (len(bare) == 1 and "percent" not in bare)
    )


def _are_of_one_base(marks: tuple[Mark, ...]) -> bool:
    """Whether two amounts are in one unit, the rate of the one left out: "12 tonnes a day"."""
    return len({mark.unit.partition("/")[0] for mark in marks} - {""}) <= 1


def _is_single(mark: Mark) -> bool:
    if mark.claim is None:
        return True
    quantity = mark.claim.quantity
    return quantity.form in TIED and quantity.upper is None and mark.claim.kind not in MOVES


def _is_money(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper()
