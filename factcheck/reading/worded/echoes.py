"""Echoes: one figure told twice, with the same words around it.

Words that only two sentences of a text share name one thing. Where such words stand at a figure
in both, the figures are one, unless the words around them also set them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from factcheck.claim import Claim, Kind
from factcheck.grouped import grouped
from factcheck.opposites import are_opposite
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.worded.contrasting import are_contrasted
from factcheck.reading.worded.rarity import Shape, are_swapped, chance_of_slip, shapes_of
from factcheck.reading.worded.skeleton import PERCENT
from factcheck.reading.worded.telling import (
    Told,
    differ_by_slip,
    digits_of,
    telling_digits,
)

MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS})
# How many words stand beside a figure.
BESIDE = 2
MOST_FIGURES = 160
# Half of the last place, and the error of floating point.
HALF_A_PLACE = 0.5 + 1e-9
# How much two figures have to share: see :class:`_Likeness`.
SAME, TOLD = 2.5, 1.0
EXTREMES, NEAR = frozenset({"high", "low", "record", "peak", "highs", "lows"}), 3
WORDS, LONG = 2, 4
# Of so many pairs that chance makes, none is taken for a slip: where the digits are the same in
# another order, where so is what time and place say of them, where another digit stands.
SWAPPED, AGREED, CHANGED = 0.01, 0.02, 0.03
# Numbers of fewer digits are easily made of the same ones.
SWAPPABLE = 3
SURE, LIKELY = 0.85, 0.75


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


def echo_ties(told: Sequence[Told]) -> Iterator[Tie]:
    """Each two figures that the words around them say are one, the later first."""
    if len(told) > MOST_FIGURES:
        return
    sentences = _sentences(told)
    beside = grouped(told, lambda each: each.claim.sentence)
    shapes, times = shapes_of(told), Counter(map(_number_of, told))
    equal: set[Printed | str] = set()
    differing: list[Tie] = []
    certain: list[Tie] = []
    for first, second, same in _pairs(told):
        if not first.is_like(second) or (not same and _are_apart(first, second, beside, times)):
            continue
        likeness = _likeness(first, second, sentences)
        pair = _reported_first(first.claim, second.claim)
        if not same:
            tie = Tie("echo", pair, confidence=LIKELY)
            if _is_no_chance(first, second, likeness, shapes, beside):
                (certain if _fewest_digits(first, second) >= LONG else differing).append(tie)
            elif _is_held_against(first, second, likeness, beside):
                differing.append(tie)
            continue
        if not first.may_be(second):
            continue
        if likeness.shared or first.claim.headline:
            equal.update(pair)
        if _is_of_one_scope(first, second) and _is_told_twice(first, second, likeness):
            yield Tie("echo" if likeness.is_same else "likely echo", pair, confidence=SURE)
    yield from (tie for tie in differing if equal.isdisjoint(tie.figures))
    # What two of three say is held against the third where the numbers are long.
    yield from (tie for tie in certain if not equal.issuperset(tie.figures))


def _pairs(told: Sequence[Told]) -> Iterator[tuple[Told, Told, bool]]:
    """Each two figures that are equal, or that one slip makes unequal; and whether they are."""
    prints = [(each, *_print_of(each)) for each in told]
    for (first, number, kind, digits), (second, other, its_kind, its_digits) in combinations(
        prints, 2
    ):
        if abs(number - other) <= max(kind[1], its_kind[1]) * HALF_A_PLACE:
            yield first, second, True
        elif kind == its_kind and differ_by_slip(digits, its_digits):
            yield first, second, False


def _print_of(told: Told) -> tuple[float, tuple[float, float, int], str]:
    """The size of a figure, the scale, the last place and the length of its print, its digits.

    In floating point, for there are many pairs.
    """
    quantity = told.claim.quantity
    digits = digits_of(quantity)
    kind = (float(quantity.scale), float(quantity.place), len(digits))
    return float(quantity.number), kind, digits


def _reported_first(first: Claim, second: Claim) -> tuple[str, str]:
    """A headline is set beside the body; else what stands later beside what stands before."""
    return (first.id, second.id) if first.headline else (second.id, first.id)


def _fewest_digits(first: Told, second: Told) -> int:
    return min(len(telling_digits(each.claim.quantity)) for each in (first, second))


def _is_held_against(
    first: Told, second: Told, likeness: _Likeness, beside: Mapping[int, Sequence[Told]]
) -> bool:
    """Whether two figures that differ are to be one by their words."""
    one = _is_said_to_be_one(first, second, likeness) and _is_of_one_scope(first, second)
    longest = max(len(telling_digits(each.claim.quantity)) for each in (first, second))
    enough = longest >= SWAPPABLE or likeness.nearest
    swapped = likeness.beside and likeness.naming >= TOLD and are_swapped(first, second) and enough
    told = one or (swapped and _may_be_of_one_scope(first, second))
    return bool(told) and first.may_be(second) and not are_contrasted(first, second, beside)


def _are_moved_apart(first: Told, second: Told) -> bool:
    """Whether one figure is a rise and the other a fall."""
    return first.claim.direction * second.claim.direction < 0


def _is_an_extreme(told: Told) -> bool:
    """Whether a figure is told as a high or a low: "above the contract high of 0.7665"."""
    return not EXTREMES.isdisjoint(told.claim.before[:NEAR])


def _is_no_chance(
    first: Told,
    second: Told,
    likeness: _Likeness,
    shapes: Counter[Shape],
    beside: Mapping[int, Sequence[Told]],
) -> bool:
    """Whether numbers that share a word are too long to be one slip apart by chance.

    Another digit is what a neighbouring value has as well, so that more words have to agree.
    """
    longest = max(len(telling_digits(each.claim.quantity)) for each in (first, second))
    if longest < SWAPPABLE or not likeness.shared or first.is_limit or second.is_limit:
        return False
    chance = chance_of_slip(first, second, shapes)
    agree = first.may_be(second) and _is_of_one_scope(first, second)
    if are_swapped(first, second):
        fewest = _fewest_digits(first, second)
        percents = first.mark == PERCENT and likeness.shared <= WORDS
        told = likeness.beside > 0 and fewest >= SWAPPABLE and not percents
        told = told or fewest >= LONG
        return told and chance < (AGREED if agree else SWAPPED)
    if are_contrasted(first, second, beside):
        return False
    worded = likeness.nearest and likeness.naming >= TOLD and likeness.shared > WORDS
    return worded and agree and longest >= LONG and chance < CHANGED


def _is_told_twice(first: Told, second: Told, likeness: _Likeness) -> bool:
    """Whether two equal numbers are one: not too easily equal, and told alike."""
    return _fewest_digits(first, second) > 1 and likeness.naming >= TOLD and likeness.shared > 1


def _is_said_to_be_one(first: Told, second: Told, likeness: _Likeness) -> bool:
    """Whether the words say that two figures are one; of long numbers fewer words do."""
    long = _fewest_digits(first, second) >= LONG and likeness.nearest and likeness.naming >= TOLD
    return likeness.is_same or (long and likeness.shared > WORDS)


def _number_of(told: Told) -> tuple[str, Fraction]:
    return told.mark, told.claim.quantity.number


def _are_apart(
    first: Told,
    second: Told,
    beside: Mapping[int, Sequence[Told]],
    times: Mapping[tuple[str, Fraction], int],
) -> bool:
    """Whether two numbers that differ are of two things: each is told twice, or of an opposite."""
    twice = min(times[_number_of(each)] for each in (first, second)) > 1
    apart = twice or are_opposite(first.stems, second.stems) or _are_moved_apart(first, second)
    apart = apart or _is_an_extreme(first) != _is_an_extreme(second)
    return apart or _have_moved_apart(first, second, beside)


def _have_moved_apart(first: Told, second: Told, beside: Mapping[int, Sequence[Told]]) -> bool:
    """Whether each of two levels is told with another move: "rose 54 points to", "61 points to"."""
    moves = []
    for each in (first, second):
        sentence = beside[each.claim.sentence]
        at = next(n for n, other in enumerate(sentence) if other is each)
        before = sentence[at - 1].claim if at else None
        if before is None or before.kind not in MOVES or each.claim.lead != "to":
            return False
        moves.append((before.quantity.number, before.quantity.unit))
    return moves[0] != moves[1] and moves[0][1] == moves[1][1]


def _sentences(told: Sequence[Told]) -> Mapping[str, int]:
    """In how many sentences each word stands at a figure."""
    stems: dict[int, set[str]] = defaultdict(set)
    for each in told:
        stems[each.claim.sentence] |= each.stems
    return Counter(stem for found in stems.values() for stem in found)


def _is_of_one_scope(first: Told, second: Told) -> bool:
    """Whether no two scopes keep figures apart: what is told of one region is not of another."""
    scopes = (each.claim.subject.scope for each in (first, second))
    named = {frozenset(name.casefold() for name in scope) for scope in scopes} - {frozenset()}
    return len(named) < 2


def _may_be_of_one_scope(first: Told, second: Told) -> bool:
    """Whether the words of one scope are all in the other: "Fatality", "Fatality Rate"."""
    one, other = (
        {word for name in each.claim.subject.scope for word in name.casefold().split()}
        for each in (first, second)
    )
    return one <= other or other <= one


def _likeness(first: Told, second: Told, sentences: Mapping[str, int]) -> _Likeness:
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
