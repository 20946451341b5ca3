"""Passages: sentences with their figures, and a sketch of each in which a figure is its number.

"Sales fell to 12 million, behind Ford's 15 million." is sketched "Sales fell to <0>, behind
Ford's <1>.", so that a pattern of words sees where figures stand and nothing of how they are
printed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.layout import Sentence, sentences_of
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.statements.likeness import is_like, is_same_unit
from factcheck.reading.tokens import Between

MARK = re.compile(r"<(\d+)>")
MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS})
APART, TIMED = frozenset({Kind.RANK, Kind.DATE}), frozenset({Kind.AGE})
# So that no character of the text is taken for a mark.
PLAIN = str.maketrans({"<": "(", ">": ")", "’": "'"})
# Space that is no single blank.
RUN = re.compile(r"\s(?:(?<! )|\s)")
OF_AGE = "of age"
# What leads to an earlier level: "from 5 million", "than the 5 million of 2023".
EARLIER = frozenset({"from", "than", "against", "versus", "vs"})


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A sentence: its figures in order, and its sketch.

    ``offsets`` are the place of each character of the sketch in the text of the article.
    """

    sentence: Sentence
    figures: tuple[Claim, ...]
    sketch: str
    offsets: tuple[int, ...]

    @property
    def lowered(self) -> str:
        """The sketch in small letters, each at its place; as it is where that cannot be."""
        small = self.sketch.lower()
        return small if len(small) == len(self.sketch) else self.sketch

    def place(self, number: int) -> int:
        """Where in the sketch a figure stands, counted among the passage's own."""
        return self.sketch.index(f"<{number}>")

    def between(self, first: int, second: int) -> str:
        """The sketch between two figures."""
        return self.sketch[self.place(first) + len(f"<{first}>") : self.place(second)]

    def before(self, offset: int) -> list[int]:
        """The figures before an offset of the sketch, the nearest first."""
        return [int(mark[1]) for mark in MARK.finditer(self.sketch, 0, offset)][::-1]

    def after(self, offset: int, end: int | None = None) -> list[int]:
        """The figures after an offset of the sketch, in order."""
        stop = len(self.sketch) if end is None else end
        return [int(mark[1]) for mark in MARK.finditer(self.sketch, offset, stop)]


def passages_of(claims: Claims, text: str) -> tuple[Passage, ...]:
    """The sentences of a text, in order."""
    figures = Between(
        [claim for claim in claims if _is_ordered(claim)],
        lambda claim: claim.quantity.start,
    )
    return tuple(
        Passage(sentence, kept, *_sketch(text, sentence, kept))
        for sentence in sentences_of(text)
        for kept in [_apart(figures.within(sentence))]
    )


def _is_ordered(claim: Claim) -> bool:
    """Whether a figure is one number that words may rank: no time, range or misprint."""
    quantity = claim.quantity
    # A length of time is told of what happened; with decimals it is measured: "82.6 years".
    timed = quantity.unit in DURATIONS or quantity.unit.endswith(OF_AGE) or claim.kind in TIMED
    if claim.kind in APART or (timed and quantity.place >= 1):
        return False
    return quantity.upper is None and quantity.form not in (Form.VAGUE, Form.MALFORMED)


def _apart(figures: Sequence[Claim]) -> tuple[Claim, ...]:
    kept: list[Claim] = []
    for claim in figures:
        if not kept or kept[-1].quantity.end <= claim.quantity.start:
            kept.append(claim)
    return tuple(kept)


def _sketch(text: str, sentence: Sentence, figures: Sequence[Claim]) -> tuple[str, tuple[int, ...]]:
    """The sketch of a sentence, each run of space one blank, and where its characters are."""
    letters: list[str] = []
    offsets: list[int] = []
    places: Sequence[int]
    last = sentence.start
    for number, claim in enumerate((*figures, None)):
        end = sentence.end if claim is None else claim.quantity.start
        words = text[last:end].translate(PLAIN)
        places = range(last, max(last, end))
        if RUN.search(words):
            words, places = _with_blanks(words, last)
        letters.append(words)
        offsets += places
        if claim is not None:
            mark = f"<{number}>"
            letters.append(mark)
            offsets += [claim.quantity.start] * len(mark)
            last = min(claim.quantity.end, sentence.end)
    return "".join(letters), tuple(offsets)


def _with_blanks(words: str, start: int) -> tuple[str, list[int]]:
    """Words with each run of space as one blank, and where their characters are."""
    kept = [
        (" " if letter.isspace() else letter, start + at)
        for at, letter in enumerate(words)
        if not letter.isspace() or not at or not words[at - 1].isspace()
    ]
    return "".join(letter for letter, _ in kept), [place for _, place in kept]


def are_alike(a: Claim, b: Claim) -> bool:
    """Whether two figures may be set in one order: of one unit, neither a change if one is none."""
    one, other = a.quantity, b.quantity
    moves = (a.kind in MOVES) != (b.kind in MOVES)
    if moves and one.unit and other.unit and one.unit != "percent":
        return False
    return are_of_one_unit(a, b)


def are_of_one_unit(a: Claim, b: Claim) -> bool:
    """Whether two figures may be of one unit; a bare one is of its size."""
    one, other = a.quantity, b.quantity
    if one.number * other.number < 0:
        return False
    if one.unit and (is_same_unit(one.unit, other.unit) or is_same_unit(other.unit, one.unit)):
        return bool(other.unit) or is_like(one, other)
    if one.unit and other.unit:
        return False
    counts = [each.follow for each in (a, b) if not each.quantity.unit]
    # "Moe had 35.5" goes on about percent in the next sentence, "the record was 76" need not.
    whole = any(not each.unit and each.place >= 1 for each in (one, other))
    if "percent" in (one.unit, other.unit) and (
        (whole and a.sentence != b.sentence)
        or any(word[:1].isalpha() for word in counts)
        or Form.FRACTION in (one.form, other.form)
    ):
        return False
    return is_like(one, other)


def nearest_alike(passage: Passage, offset: int, other: Claim) -> int | None:
    """The nearest figure before an offset that may be set beside another, an earlier level left."""
    for number in passage.before(offset):
        claim = passage.figures[number]
        if claim.id != other.id and are_alike(claim, other) and claim.lead not in EARLIER:
            return number
    return None
