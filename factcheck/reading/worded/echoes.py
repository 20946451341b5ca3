"""Echoes: one figure told twice, with the same words around it.

Words that only two sentences of a text share name one thing. Where such words stand at a figure
in both, the figures are one, unless the words around them also set them apart.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.claim import Claim
from factcheck.grouped import grouped
from factcheck.quantity import Hedge, Quantity
from factcheck.reading.printing import Tie
from factcheck.reading.statements.beside import EMPTY
from factcheck.reading.worded.rows import may_be_one
from factcheck.reading.worded.skeleton import OTHER, STOP, Skeleton

WORD = re.compile(r"\b(?:[a-z][a-z'-]{2,}|(?:19|20)\d\d)\b")
ENDING = re.compile(r"(?<=\w{3})(?:ing|ies|ed|es|'s|s|e)$")
MEANINGLESS = EMPTY | frozenset(
    "the and has was were are for its his her had not who which been but said that with will "
    "would could dlrs mln bln pct one two three per new".split()
)
PASSING = frozenset({"top", "topp", "exce", "exceed", "pass", "above", "below", "beyond"})
CONTRASTING = frozenset({"contrast", "convers", "wherea", "unlik"})
# More figures than this make a sentence a list.
LISTED = 5
# How many words around a figure are read, how far, and how many of them stand beside it.
WORDS, REACH, BESIDE = 8, 120, 2
MOST_FIGURES = 160
# How much two figures have to share: see :class:`_Likeness`.
SAME, TOLD = 2.5, 1.0
HEADLINE_WORDS, BODY, LEAD, LONG = 2, 10, 2, 4
SURE = 0.85


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure with the stems before and after it, the nearest ones last and first."""

    claim: Claim
    mark: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def is_limit(self) -> bool:
        """Whether it is a mark that is passed, not the figure itself: "to top 30 percent"."""
        return self.claim.quantity.hedge not in (Hedge.NONE, Hedge.ABOUT) or bool(
            PASSING.intersection(self.before[-1:])
        )

    @property
    def stems(self) -> frozenset[str]:
        return frozenset((*self.before, *self.after))


@dataclass(frozen=True, slots=True)
class _Likeness:
    """How alike the words around two figures are.

    Attributes:
        nearest: whether the very next word on one side is the same.
        naming: the shared words that only these two sentences have; those of three count half.
        shared: how many words they share.
        beside: on how many sides they share a word that stands beside the figure.
        apart: how many words that one has are not around the other, on the side with fewer.
    """

    nearest: bool
    naming: float
    shared: int
    beside: int
    apart: int

    @property
    def is_same(self) -> bool:
        """Whether the words say that both figures are one."""
        return self.nearest and self.naming >= SAME and self.beside == BESIDE and self.apart <= 1


def echo_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each two figures that the words around them say are one, the later first."""
    told = _all_told(skeleton)
    if len(told) > MOST_FIGURES:
        return
    sentences = _sentences(told)
    beside = grouped(told, lambda each: each.claim.sentence)
    equal: set[str] = set()
    differing: list[tuple[str, str]] = []
    for first, second in combinations(told, 2):
        if not _may_be_one(first, second):
            continue
        likeness = _likeness(first, second, sentences)
        a, b = first.claim, second.claim
        if (
            abs(a.quantity.number - b.quantity.number)
            <= max(a.quantity.place, b.quantity.place) / 2
        ):
            if likeness.shared or a.headline:
                equal |= {a.id, b.id}
            if _is_told_twice(first, second, likeness):
                way = "echo" if likeness.is_same else "likely echo"
                yield Tie(way, (b.id, a.id), confidence=SURE)
        elif _is_slip(a.quantity, b.quantity):
            if _is_headed(first, second, likeness) or (
                _is_said_to_be_one(first, second, likeness)
                and not _are_contrasted(first, second, beside)
            ):
                differing.append((b.id, a.id))
    for pair in differing:
        if equal.isdisjoint(pair):
            yield Tie("echo", pair, confidence=SURE)


def _is_told_twice(first: _Told, second: _Told, likeness: _Likeness) -> bool:
    """Whether two equal numbers are one: not too easily equal, and told alike."""
    fewest = min(_telling(each.claim.quantity) for each in (first, second))
    return fewest > 1 and likeness.naming >= TOLD and likeness.shared > 1


def _is_said_to_be_one(first: _Told, second: _Told, likeness: _Likeness) -> bool:
    """Whether the words say that two figures are one; of long numbers fewer words do."""
    fewest = min(_telling(each.claim.quantity) for each in (first, second))
    long = fewest >= LONG and likeness.nearest and likeness.naming >= TOLD
    return likeness.is_same or (long and likeness.shared > HEADLINE_WORDS)


def _are_contrasted(first: _Told, second: _Told, beside: Mapping[int, Sequence[_Told]]) -> bool:
    """Whether two sentences are built alike to tell of two things.

    Then their other figures differ too. A list of many figures is such a sentence as well.
    """
    if CONTRASTING & (first.stems | second.stems):
        return True
    sentences = [beside[each.claim.sentence] for each in (first, second)]
    if max(map(len, sentences)) > LISTED:
        return True
    one, other = (
        {each.claim.quantity.number for each in sentence} - {told.claim.quantity.number}
        for sentence, told in zip(sentences, (first, second), strict=True)
    )
    return bool(one and other) and not one & other


def _telling(quantity: Quantity) -> int:
    """How many digits of a number say something."""
    return len(_digits(quantity).strip("0"))


def _all_told(skeleton: Skeleton) -> list[_Told]:
    words = skeleton.words
    return [
        _Told(claim, words[place], *_around(words, place))
        for place, claim in sorted(skeleton.figures.items())
        if words[place] != OTHER
    ]


def _around(words: str, place: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    start = max(words.rfind(STOP, 0, place), words.rfind(";", 0, place), place - REACH) + 1
    ends = (words.find(mark, place) for mark in (STOP, ";"))
    end = min([place + REACH, *(end for end in ends if end >= 0)])
    return _stems(words[start:place])[-WORDS:], _stems(words[place + 1 : end])[:WORDS]


def _stems(words: str) -> tuple[str, ...]:
    return tuple(ENDING.sub("", word) for word in WORD.findall(words) if word not in MEANINGLESS)


def _sentences(told: list[_Told]) -> Mapping[str, int]:
    """In how many sentences each word stands at a figure."""
    stems: dict[int, set[str]] = defaultdict(set)
    for each in told:
        stems[each.claim.sentence] |= each.stems
    return Counter(stem for found in stems.values() for stem in found)


def _may_be_one(first: _Told, second: _Told) -> bool:
    """Whether two figures of two sentences may be of one thing: unit, direction, period."""
    a, b = first.claim, second.claim
    units = {a.quantity.unit, b.quantity.unit}
    one_time = a.headline or may_be_one(a.subject.period, b.subject.period)
    return (
        a.sentence != b.sentence
        and first.mark == second.mark
        and (len(units) == 1 or "" in units)
        and a.direction * b.direction >= 0
        and one_time
        and not first.is_limit
        and not second.is_limit
    )


def _likeness(first: _Told, second: _Told, sentences: Mapping[str, int]) -> _Likeness:
    shared = first.stems & second.stems
    beside = (
        bool({*first.before[-BESIDE:]} & {*second.before[-BESIDE:]}),
        bool({*first.after[:BESIDE]} & {*second.after[:BESIDE]}),
    )
    nearest = bool(
        {*first.before[-1:]} & {*second.before[-1:]} or {*first.after[:1]} & {*second.after[:1]}
    )
    naming = sum({2: 1.0, 3: 0.5}.get(sentences[stem], 0.0) for stem in shared)
    apart = min(len(first.stems - shared), len(second.stems - shared))
    return _Likeness(nearest, naming, len(shared), sum(beside), apart)


def _is_slip(a: Quantity, b: Quantity) -> bool:
    """Whether two prints differ by one digit, or by two that changed places."""
    one, other = _digits(a), _digits(b)
    if (a.scale, a.place) != (b.scale, b.place) or len(one) != len(other) or len(one) < 2:
        return False
    differing = [place for place in range(len(one)) if one[place] != other[place]]
    swapped = [one[place] for place in differing] == [other[place] for place in differing[::-1]]
    return len(differing) == 1 or (len(differing) == 2 and swapped)


def _digits(quantity: Quantity) -> str:
    start = quantity.number_start - quantity.start
    printed = quantity.text[start : quantity.number_end - quantity.start]
    return "".join(filter(str.isdigit, printed))


def _is_headed(first: _Told, second: _Told, likeness: _Likeness) -> bool:
    """Whether a headline tells what stands near the beginning of the text."""
    swapped = sorted(_digits(first.claim.quantity)) == sorted(_digits(second.claim.quantity))
    needed = 1 if swapped or second.claim.sentence <= LEAD else HEADLINE_WORDS
    return (
        first.claim.headline
        and second.claim.sentence <= BODY
        and likeness.shared >= needed
        and first.claim.quantity.unit == second.claim.quantity.unit
    )
