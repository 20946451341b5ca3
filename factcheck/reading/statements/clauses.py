"""Clauses: where a statement sets figures beside those it tells of: "from", "compared with".

The words at a figure open the clause; it goes on over conjunctions, and ends where another
clause begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from spacy.tokens import Doc, Token

from factcheck.quantity import Hedge, Quantity
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.cues import COMPARATIVES, DIRECTIONS, HEDGES, MORE
from factcheck.reading.statements.governing import BREAKING, governed_direction, said_by
from factcheck.reading.statements.roles import REVISED, Part, Role, group_of, has_own_base

OPENING = frozenset({"against", "versus", "vs", "from", "than", "with", "to", "after"})
SIDES = {"above": 1, "below": -1, "beneath": -1}
BEATING = frozenset({"surpass", "exceed", "beat", "outstrip", "overtake", "outpace"})
COMPARED = frozenset({"compared", "comparison", "compares", "compare", "relative"})
# Words before a later figure that is none of the bases: "from 5 million, a difference of 2".
APART = frozenset("with on at by up down difference gap margin making taking total than".split())
# What a figure must be called to be one that is surpassed, and not just reached.
SURPASSED = frozenset("previous record high low peak last earlier former old prior".split())
EXPECTED = frozenset(
    "expected expectation expectations forecast forecasts forecasted estimate estimates target "
    "targets targeted goal analyst analysts economist economists consensus predicted projected "
    "projection planned plan budgeted pledged promised".split()
)
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# Words from the cue to its first figure, and from one figure of the clause to the next.
REACH, STEP = 12, 10


@dataclass(frozen=True, slots=True)
class Clause:
    """A comparison clause: the word that opens it, and its figures in order.

    ``said`` says that the direction was said by the opening words themselves.
    """

    word: Token
    direction: int
    figures: tuple[int, ...]
    said: bool
    expected: bool


@dataclass(frozen=True, slots=True)
class Clauses:
    """A statement with its figures by the words that stand for them."""

    statement: Statement
    quantities: Sequence[Quantity]
    roles: dict[int, Role]

    @property
    def order(self) -> list[int]:
        return sorted(self.statement.groups)

    def found(self) -> Iterator[Clause]:
        inside = {i for low, high in self.statement.groups.values() for i in range(low, high + 1)}
        for word in self.statement.doc:
            if word.i in inside:
                continue
            opened = self._opened(word)
            if opened is None:
                continue
            direction, said = opened
            figures = tuple(self._figures(word))
            if figures:
                first = self.statement.groups[figures[0]][0]
                last = self.statement.groups[figures[0]][1]
                near = (
                    *self.statement.doc[word.i : first],
                    *_right_after(self.statement.doc, last),
                )
                aside = word.lower_ in SIDES or word.lemma_.lower() in BEATING
                expected = aside or not EXPECTED.isdisjoint(each.lower_ for each in near)
                yield Clause(word, direction, figures, said, expected)

    def _opened(self, word: Token) -> tuple[int, bool] | None:
        """The direction of a word that opens a comparison, and whether it says it itself."""
        lowered = word.lower_
        if lowered in SIDES:
            return self._beside(word)
        if word.pos_ in ("VERB", "AUX") and word.lemma_.lower() in BEATING:
            following = {each.lower_ for each in word.doc[word.i + 1 : word.i + 5]}
            return (1, True) if following & SURPASSED else None
        if lowered not in OPENING:
            return None
        before = _content_before(word)
        if lowered in ("with", "to"):
            compares = before is not None and before.lower_ in COMPARED
            return (0, False) if compares else None
        if lowered in ("against", "versus", "vs"):
            return 0, False
        if lowered == "after":
            return (0, False) if self._follows(word, 1) else None
        if before is None or before.lower_ in REVISED:
            return None
        said = said_by(before)
        if lowered == "than":
            compares = before.lower_ in COMPARATIVES | MORE or before.tag_ in ("JJR", "RBR")
            compares = compares and not self._is_hedge(word) and not _goes_back(before)
            return (said, True) if compares else None
        if said:
            return said, True
        governed = governed_direction(word)
        return (governed, False) if governed else None

    def _beside(self, word: Token) -> tuple[int, bool] | None:
        """ "Above the previous year's 5.2 million", but not the hedge of "above 500".

        Right after a figure it is by so much: "2 million above the ceiling of 15".
        """
        after = word.nbor() if word.i + 1 < len(word.doc) else None
        if word.i and word.nbor(-1).lower_ == "and":
            return None
        if after is None or after.pos_ not in ("DET", "PRON") or self._is_hedge(word):
            return None
        if any(last + 1 == word.i for _, last in self.statement.groups.values()):
            return None
        return SIDES[word.lower_], True

    def _is_hedge(self, word: Token) -> bool:
        """Whether a word only bounds the figure right after it."""
        for figure, (first, _) in self.statement.groups.items():
            if 0 < first - word.i <= 2:
                return self.quantities[figure].hedge is not Hedge.NONE
        return False

    def _follows(self, word: Token, most: int) -> bool:
        return any(0 < low - word.i <= most for low, _ in self.statement.groups.values())

    def _figures(self, word: Token) -> Iterator[int]:
        """The figures of the clause that a word opens."""
        last, opening = word.i, True
        for figure in self.order:
            first, end = self.statement.groups[figure]
            if first <= word.i:
                continue
            gap = list(self.statement.doc[last + 1 : first])
            revised = any(each.lower_ in REVISED for each in gap)
            joined = opening or revised or _joins(gap)
            if not joined or not self._goes_on(gap, figure, opening=opening):
                return
            if not opening and has_own_base(self.statement, figure):
                return
            last = end
            if not revised:
                opening = False
                yield figure

    def _goes_on(self, gap: Sequence[Token], figure: int, *, opening: bool) -> bool:
        """Whether a figure still belongs to the clause, after the words since the last one."""
        if not _leads_on(gap, opening=opening) or self.is_second(figure):
            return False
        role = self.roles[figure]
        moves = role.part in (Part.RATE, Part.AMOUNT)
        if not opening and moves and self._is_followed_by_change(figure):
            return False
        predicate = role.predicate if moves else None
        if predicate is None or predicate.i < self.statement.groups[figure][0] - len(gap):
            return True
        return predicate not in gap and predicate.pos_ in ("NOUN", "VERB")

    def is_second(self, figure: int) -> bool:
        """Whether a figure is the other side of a contest: "49%-41%"."""
        start = self.quantities[figure].start
        return any(
            0 < start - other.end <= 1 for other in self.quantities[max(0, figure - 1) : figure]
        )

    def _is_followed_by_change(self, figure: int) -> bool:
        last = self.statement.groups[figure][1]
        return any(
            DIRECTIONS.get(group_of(word) or "", 0)
            for word in self.statement.doc[last + 1 : last + 3]
        )


def _leads_on(gap: Sequence[Token], *, opening: bool) -> bool:
    """Whether words lead from a cue, or from a figure of its clause, to another figure."""
    if len(gap) > (REACH if opening else STEP):
        return False
    words = {each.lower_ for each in gap}
    if words & (BREAKING | APART | {"to", ";", ":"}):
        return False
    if opening and any(each.pos_ == "CCONJ" or each.tag_ == "PRP" for each in gap):
        return False
    verbs = [each for each in gap if each.tag_ in FINITE and each.lower_ not in COMPARED]
    return not verbs or (opening and _is_relative(verbs))


def _joins(gap: Sequence[Token]) -> bool:
    """Whether the words before a later figure make it another base, and no new subject's."""
    if any(word.pos_ == "PROPN" for word in gap):
        return False
    joined = any(word.lower_ in ("and", "or", "worth") for word in gap)
    return joined or not any(word.is_punct for word in gap)


def _content_before(word: Token) -> Token | None:
    """The word before, over an adverb: "up sharply from"."""
    index = word.i - 1
    if index > 0 and word.doc[index].pos_ == "ADV" and word.doc[index].lower_.endswith("ly"):
        index -= 1
    return word.doc[index] if index >= 0 else None


def nearest(gap: Sequence[Token]) -> Token | None:
    """The last word of a gap that is neither hedge nor article."""
    for word in reversed(gap):
        if word.lower_ not in HEDGES and word.pos_ != "DET":
            return word
    return None


def _is_relative(verbs: Sequence[Token]) -> bool:
    """Whether the verbs belong to what the base is: "than the 5 million they had"."""
    return all(verb.dep_ in ("relcl", "acl") for verb in verbs)


def _right_after(doc: Doc, last: int) -> list[Token]:
    """The words right after a figure, up to a mark: "the 7.33 billion average estimate of"."""
    return list(takewhile(lambda each: not each.is_punct, doc[last + 1 : last + 4]))


def _goes_back(comparative: Token) -> bool:
    """Whether what is compared is what an earlier figure was compared with, not that figure.

    "Fell short of the record of 1.7 billion and was lower than the 900 million expected".
    """
    first = max(comparative.i - 3, 0)
    ahead = [each.lower_ for each in comparative.doc[first : comparative.i]]
    pairs = pairwise(ahead)
    short = any(each.lower_ == "short" for each in comparative.doc[: comparative.i])
    return short and any(a == "and" and b in ("was", "were", "is", "are") for a, b in pairs)
