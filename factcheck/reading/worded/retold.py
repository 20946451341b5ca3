"""Retold: a sentence that is told again further on, with the same long number in it.

"48,215 cases, including 312 deaths" and, further down, "48,215 cases including 287 deaths": a
number of many digits with the same noun is the same fact, and so is what stands beside it in the
same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.grouped import grouped
from factcheck.reading.printing import Tie
from factcheck.reading.worded.skeleton import PERCENT
from factcheck.reading.worded.telling import Told, telling_digits

# Digits of a number that two sentences have by no chance, and how many such numbers make the rest
# of two sentences one.
LONG, SEVERAL = 4, 2
SURE = 0.85
Sentences = Mapping[int, Sequence[Told]]


def retold_ties(told: Sequence[Told]) -> Iterator[Tie]:
    """Each figure that stands beside the same number in the same words, the later first."""
    sentences = grouped(told, lambda each: each.claim.sentence)
    numbers = grouped(
        (each for each in told if len(telling_digits(each.claim.quantity)) >= LONG),
        lambda each: (each.claim.quantity.number, each.claim.quantity.unit),
    )
    shared: dict[tuple[int, int], int] = {}
    for same in numbers.values():
        for first, second in combinations(same, 2):
            places = (first.claim.sentence, second.claim.sentence)
            if places[0] != places[1]:
                shared[places] = shared.get(places, 0) + 1
                yield from _beside(first, second, sentences)
    for (one, other), count in shared.items():
        if count >= SEVERAL:
            yield from _rates(sentences[one], sentences[other])


def _beside(first: Told, second: Told, sentences: Sentences) -> Iterator[Tie]:
    """The figures right after two that are one, where all their words are the same."""
    following = [_next(each, sentences[each.claim.sentence]) for each in (first, second)]
    one, other = following
    if one is None or other is None or first.after[:1] != second.after[:1]:
        return
    led = one.before[-1:] == other.before[-1:] and one.after[:1] == other.after[:1]
    if led and one.before and one.after and one.may_be(other):
        yield Tie("echo", (other.claim.id, one.claim.id), confidence=SURE)


def _next(figure: Told, sentence: Sequence[Told]) -> Told | None:
    place = sentence.index(figure) + 1
    return sentence[place] if place < len(sentence) else None


def _rates(first: Sequence[Told], second: Sequence[Told]) -> Iterator[Tie]:
    """The only percentages of two sentences that tell the same, where a word after them is one."""
    rates = [[each for each in told if each.mark == PERCENT] for told in (first, second)]
    if [len(told) for told in rates] != [1, 1]:
        return
    (one,), (other,) = rates
    if one.after and one.after[:1] == other.after[:1] and one.may_be(other):
        yield Tie("echo", (other.claim.id, one.claim.id), confidence=SURE)
