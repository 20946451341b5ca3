"""Places: figures of those that are told in order: "led with 37, was second at 35"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.claim import Claim
from factcheck.ordering import TIMES
from factcheck.reading.passages.cues import Cue, cues_of, figures_at
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie

# Sentences from one place to the next.
FARTHEST = 3
# What ends a list of followers.
LIST_ENDS = re.compile(
    r"\b(?:while|whereas|but|compared|total|overall|although|which|negative|minus)\b",
    re.IGNORECASE,
)
SAID = 0.9


@dataclass(slots=True)
class _Order:
    """Places as they are collected: for each the figures that may be meant, in order."""

    cue: Cue
    passage: int
    places: list[tuple[int, list[Claim]]] = field(default_factory=list)


def place_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each order of places over sentences that follow each other, figures by place."""
    told: _Order | None = None
    for number, passage in enumerate(passages):
        cues = cues_of(passage)
        for at, cue in enumerate(cues):
            figures = [passage.figures[each] for each in figures_at(passage, cues, at)]
            if told is None or not _goes_on(told, cue, number):
                yield from _ties(told)
                told = _Order(cue, number)
            if not told.places and cue.place == 0:
                led = [passage.figures[each] for each in passage.before(cue.start)]
                told.places.append((1, led))
            last = at + 1 == len(cues)
            if not figures and last and cue.place == 1 and number + 1 < len(passages):
                figures = list(passages[number + 1].figures)
            _add(told, cue, passage, figures)
            told.passage = number
    yield from _ties(told)


def _goes_on(told: _Order, cue: Cue, number: int) -> bool:
    """Whether a cue tells the next place of an order."""
    if number - told.passage > FARTHEST or not told.places:
        return False
    other = bool(cue.order and told.cue.order and cue.order != told.cue.order)
    apart = bool(cue.what and told.cue.what and not cue.what & told.cue.what)
    return not other and not apart and (cue.place == 0 or cue.place > told.places[-1][0])


def _add(told: _Order, cue: Cue, passage: Passage, figures: list[Claim]) -> None:
    if cue.place:
        told.places.append((cue.place, figures))
        return
    place, led = told.places[-1]
    followers = _followers(passage, cue, figures)
    # "Pays 250 this year, followed by 400 in each of the next": that is an order of times.
    if followers and any(_is_later(followers[0], each) for each in led[:1]):
        followers = []
    if not followers:
        told.places.clear()
    for each in followers:
        place += 1
        told.places.append((place, [each]))


def _is_later(follower: Claim, led: Claim) -> bool:
    """Whether two figures are of two times, of which neither has a day of the other."""
    one, other = led.subject.period, follower.subject.period
    return one is not None and other is not None and not one.overlaps(other)


# "Followed by another 1.4 billion", "by a 2.7 percent decline": what came later.
NEXT = ("a", "an", "another")


def _followers(passage: Passage, cue: Cue, figures: Sequence[Claim]) -> list[Claim]:
    """The figures after "followed by" that are of the kind of the first, up to another clause."""
    found: list[Claim] = []
    for each in figures:
        place = passage.place(passage.figures.index(each))
        between = passage.sketch[cue.end : place]
        if place < cue.end or LIST_ENDS.search(between) or between.strip() in NEXT:
            break
        if not found or (_of_one_kind(found[0], each) and each.lead not in EARLIER):
            found.append(each)
    return found


def _of_one_kind(a: Claim, b: Claim) -> bool:
    return are_alike(a, b) and (a.kind in MOVES) == (b.kind in MOVES)


def _of_one_measure(a: Claim, b: Claim, *, phrased: bool) -> bool:
    """Whether figures of two sentences are not said to measure different things.

    Whoever "led with" a share is ranked with those who "came second", whatever both are called.
    """
    measures = {a.subject.measure, b.subject.measure} - {""}
    shares = a.quantity.unit == b.quantity.unit == "percent"
    return a.sentence == b.sentence or len(measures) < 2 or (shares and phrased)


def _ties(told: _Order | None) -> Iterator[Tie]:
    """The orders of one kind of figure each: of votes, and of their shares."""
    if told is None or len(told.places) < 2:
        return
    seen: set[str] = set()
    for kind in told.places[1][1]:
        if kind.id in seen or kind.lead in EARLIER:
            continue
        ranked = _ranked(told, kind)
        # Whoever is third in a race has needed less time than the fifth.
        if any(each.quantity.unit in TIMES for each in ranked):
            continue
        if len(ranked) > 1 and _is_meant(told, kind):
            seen |= {each.id for each in told.places[1][1] if _of_one_kind(kind, each)}
            ids = tuple(each.id for each in ranked)
            ids = ids[::-1] if told.cue.order == "smallest" else ids
            yield Tie("ranked", ids, confidence=SAID)


def _is_meant(told: _Order, kind: Claim) -> bool:
    """Whether a rise or fall is ranked, where the words say so; else the first that is told."""
    said = told.places[1][1]
    moving = told.cue.moves and any(each.kind in MOVES for each in said)
    return (kind.kind in MOVES) == moving or (kind is said[0] and not moving)


def _ranked(told: _Order, kind: Claim) -> list[Claim]:
    """For each place its first figure of one kind; nothing where a place between has none."""
    found: list[Claim] = []
    for number, (_, figures) in enumerate(told.places):
        fitting = [
            each
            for each in figures
            if _of_one_kind(kind, each)
            and _of_one_measure(kind, each, phrased=not told.cue.order)
            and each.lead not in EARLIER
        ]
        if fitting and fitting[0] not in found:
            found.append(fitting[0])
        elif number:
            break
    return found
