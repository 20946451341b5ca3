"""Sets: three or more parts that by their names leave nothing else of a whole.

"Of 318 parks in the UK, 240 are in England, 41 in Scotland, 22 in Wales and 15 in Northern
Ireland"; a list with a line for each part is read in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.parts import PartSet, vocabulary
from factcheck.reading.worded.rows import Cell, Row, may_be_one
from factcheck.reading.worded.skeleton import STOP, Skeleton
from factcheck.reading.worded.wholes import adds_up, way_of

# How many sentences before its parts a total stands, or after them; how far apart parts stand.
BEFORE, AFTER, APART = 8, 2, 2
# The figures of the first two parts may stand between their names.
PAIR = 2
# What does not add up is held against a total only if it comes this near.
NEAR = 2
MONTH, A_MONTH = "month", Fraction(304, 10)
FITS, NAMED = 0.9, 0.85
Parts = tuple[Cell, ...]
# How many months a sentence is of, by its number.
Months = Mapping[int, Fraction]


def set_ties(skeleton: Skeleton, rows: Sequence[Row]) -> Iterator[Tie]:
    """Each total with all the parts of a set: those of a sentence, or of sentences built alike."""
    told = [cell for row in rows for cell in row.cells]
    months = {
        claim.sentence: claim.quantity.number
        for claim in skeleton.figures.values()
        if claim.quantity.unit == MONTH
    }
    for known in vocabulary().sets:
        for parts in _listed(skeleton, rows, known):
            yield from _total(parts, told, (known, months))
        for parts in _in_turn(told, known):
            yield from _total(parts, told, (known, months))


def _listed(skeleton: Skeleton, rows: Sequence[Row], known: PartSet) -> Iterator[Parts]:
    """The parts that one sentence tells, each figure beside the name of its part."""
    for row in rows:
        cells = {cell.claim.id: cell for cell in row.cells if not cell.moved}
        places = [place for place, claim in skeleton.figures.items() if claim.id in cells]
        if len(places) < len(known.parts):
            continue
        start = skeleton.words.rfind(STOP, 0, min(places)) + 1
        end = skeleton.words.find(STOP, max(places))
        words = skeleton.words[start:end]
        if vocabulary().apart.search(words):
            continue
        names = _names(words, start, known)
        if names is not None:
            found = _beside(names, sorted(places), end)
            if found:
                yield tuple(cells[skeleton.figures[place].id] for place in found)


def _names(words: str, start: int, known: PartSet) -> list[int] | None:
    """Where each part is named, in their order; ``None`` where one is not, or twice."""
    found = [[match.start() for match in finditer(part, words)] for part in known.parts]
    if any(len(places) != 1 for places in found):
        return None
    return sorted(start + places[0] for places in found)


def _beside(names: Sequence[int], places: Sequence[int], end: int) -> list[int]:
    """The one figure beside each name: after each of them, or before each."""
    after = [
        [place for place in places if name < place < stop]
        for name, stop in zip(names, [*names[1:], end], strict=True)
    ]
    if all(len(each) == 1 for each in after):
        return [each[0] for each in after]
    before = [
        [place for place in places if start < place < name]
        for start, name in zip([-1, *names[:-1]], names, strict=True)
    ]
    if all(before) and all(len(each) == 1 for each in before[1:]):
        return [each[-1] for each in before]
    # "England's was 53.0 million, with 5.3 million in Scotland and 3.1 million in Wales"
    if len(before[1]) == PAIR and all(len(each) == 1 for each in before[2:]):
        return [place for each in before[1:] for place in each]
    return []


def _in_turn(told: Sequence[Cell], known: PartSet) -> Iterator[Parts]:
    """Levels that follow each other, each with the name of another part beside it."""
    levels = [cell for cell in told if not cell.moved]
    beside = [f"{cell.lead} {cell.follow}" for cell in levels]
    # Most sets are not spoken of; the others are looked at figure by figure.
    if not all(part.search("\n".join(beside)) for part in known.parts):
        return
    named = [
        [number for number, part in enumerate(known.parts) if part.search(words)]
        for words in beside
    ]
    size = len(known.parts)
    for start in range(len(levels)):
        # The total may stand among its parts.
        for length in (size, size + 1):
            window = range(start, min(start + length, len(levels)))
            run = [number for number in window if named[number]]
            names = [name for number in run for name in named[number]]
            parts = tuple(levels[number] for number in run)
            ends = bool(run) and run[0] == start and run[-1] == start + length - 1
            if ends and len(run) == len(names) == len({*names}) == size and _are_near(parts):
                yield parts


def _are_near(parts: Sequence[Cell]) -> bool:
    return all(b.claim.sentence - a.claim.sentence <= APART for a, b in pairwise(parts))


def _may_be_total(total: Cell, parts: Parts, of: tuple[PartSet, Months]) -> bool:
    known, months = of
    a, first = total.claim, parts[0].claim
    distance = first.sentence - a.sentence
    units = {each.claim.quantity.unit for each in (total, *parts)} - {""}
    words = f"{total.lead} {total.follow}"
    return (
        -AFTER <= distance <= BEFORE
        and total not in parts
        and not total.moved
        and len(units) < 2
        and a.quantity.number > max(each.claim.quantity.number for each in parts)
        and (
            may_be_one(a.subject.period, first.subject.period)
            or _are_of_months(total, parts[0], months)
        )
        and not vocabulary().apart.search(words)
        and known.whole.search(words) is not None
        and not any(part.search(words) for part in known.parts)
    )


def _are_of_months(total: Cell, part: Cell, months: Months) -> bool:
    """Whether parts are of just as many months as a total is: "nine-month consumption"."""
    number, period = months.get(part.claim.sentence), total.claim.subject.period
    if number is None or period is None:
        return False
    return abs(period.days - number * A_MONTH) <= number


def _total(parts: Parts, told: Sequence[Cell], of: tuple[PartSet, Months]) -> Iterator[Tie]:
    """The figure that the parts make; where none does, the one before that they come nearest."""
    near = [cell for cell in told if _may_be_total(cell, parts, of)]
    fitting = [cell for cell in near if adds_up((cell, *parts))]
    for cell in fitting[:1]:
        yield _tie((cell, *parts), FITS)
    if fitting:
        return
    made = sum((part.claim.quantity.interval() for part in parts), Interval.point(0))
    for cell in reversed(near):
        number = cell.claim.quantity.number
        if made.meets(Interval(number / NEAR, number * NEAR)):
            yield _tie((cell, *parts), NAMED)
            return


def _tie(cells: Parts, sure: float) -> Tie:
    return Tie(f"told {way_of(cells)}", tuple(cell.claim.id for cell in cells), confidence=sure)
