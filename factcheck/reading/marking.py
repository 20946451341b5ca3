"""Marking: a text with a mark in the place of every number, for patterns of many numbers.

"passed by 220 votes to 215" is "passed by # votes to #": a pattern says how the numbers stand to
each other, however they are written. Numbers that are no quantities elsewhere, as those of a
score "3-2", have their marks too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form, Hedge
from factcheck.reading.printing import Printed
from factcheck.reading.scanning import found_at

MARK = "#"
# What may be counted, as far as it has the name of a unit.
COUNTED = ("", "person", "point")
UNMARKED = "\N{NUMBER SIGN}", "\N{FULLWIDTH NUMBER SIGN}"
DIGIT = re.compile(r"\d")
BARE = re.compile(r"(?<![\w.,])\d{1,3}(?![\w]|[.,]\d)|(?<=[-–—/(])\d{1,3}(?![\w]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A number behind a mark: the figure it is, its value, unit, kind and hedge.

    ``claim`` is ``None`` for a number that no statement has; start and end are the offsets of its
    digits in the article.
    """

    figure: Printed | str
    number: Fraction
    start: int
    end: int
    claim: Claim | None = None

    @property
    def unit(self) -> str:
        """Its unit; "" for a bare number."""
        return self.claim.quantity.unit if self.claim else ""

    @property
    def is_plain(self) -> bool:
        """Whether it is one number, as it is, and not a range, a fraction or a bound."""
        if self.claim is None:
            return True
        quantity = self.claim.quantity
        plain = quantity.form in (Form.DIGITS, Form.WORDS) and quantity.upper is None
        return plain and quantity.hedge is Hedge.NONE

    @property
    def is_single(self) -> bool:
        """Whether it is one number, however roughly: "about 3,150"."""
        if self.claim is None:
            return True
        quantity = self.claim.quantity
        return quantity.form in (Form.DIGITS, Form.WORDS) and quantity.upper is None

    @property
    def is_count(self) -> bool:
        """Whether it is a plain whole number of no measure."""
        scaled = self.claim is not None and self.claim.quantity.scale != 1
        whole = self.number.denominator == 1 and not scaled
        return self.is_plain and self.unit in COUNTED and whole

    @property
    def counted(self) -> Printed:
        """The figure as a count of whole things, of which nothing was rounded: votes, goals."""
        if isinstance(self.figure, Printed):
            return self.figure
        return Printed(self.start, self.end, self.number, self.unit, Kind.COUNT)


@dataclass(frozen=True, slots=True)
class Marked:
    """The marked text, its marks in order, and where each stands in it."""

    text: str
    marks: tuple[Mark, ...]
    places: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[Mark, ...]:
        """The marks between two offsets of the marked text."""
        first = bisect_left(self.places, start)
        return self.marks[first : bisect_left(self.places, end)]

    def of(self, match: re.Match[str], *groups: str) -> tuple[Mark, ...]:
        """The marks in groups of a match, each group's in order."""
        return tuple(mark for group in groups for mark in self.within(*match.span(group)))

    def offset(self, place: int) -> int:
        """The offset in the article of a place of the marked text."""
        before = bisect_left(self.places, place) - 1
        if before < 0:
            return place
        return self.marks[before].end + place - self.places[before] - len(MARK)

    def word(self, start: int, end: int, number: int) -> Mark:
        """A word of the marked text as a mark: "one", which is no number elsewhere."""
        low, high = self.offset(start), self.offset(end)
        printed = Printed(low, high, Fraction(number), "", Kind.COUNT, form=Form.WORDS)
        return Mark(printed, Fraction(number), low, high)

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentence around a passage of the marked text, roughly, by its full stops."""
        first, last = max(0, start - LONGEST), min(len(self.text), end + LONGEST)
        low, high = self._stop_before(first, start), self._stop_after(end, last)
        while low > first and TITLE.search(self.text, max(0, low - LONGEST_TITLE), low):
            low = self._stop_before(first, low - 1)
        while high < last and TITLE.search(self.text, max(0, high - LONGEST_TITLE), high + 1):
            high = self._stop_after(high + 1, last)
        return max(low, first), high

    def _stop_before(self, first: int, start: int) -> int:
        return max(self.text.rfind(stop, first, start) + 1 for stop in STOPS)

    def _stop_after(self, end: int, last: int) -> int:
        ends = [place for stop in STOPS if (place := self.text.find(stop, end, last)) >= 0]
        return min(ends, default=last)

    def opening(self, start: int) -> int:
        """Where the paragraph of a place begins, or a place well before it."""
        first = max(0, start - LONGEST)
        return max(self.text.rfind("\n", first, start) + 1, first)


# No sentence is longer, so that looking for its ends takes a bounded time.
LONGEST = 600
TITLE, LONGEST_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Lt|Col|Sgt)\.$"), 6
STOPS = (". ", ".\n", "\n", "? ", "! ", '." ', ".” ")


def marked(claims: Claims, text: str) -> Marked:
    """A text with a mark for each number, the claims' and the bare ones."""
    pieces: list[str] = []
    places: list[int] = []
    marks = tuple(_marks(claims, text))
    done = length = 0
    for mark in marks:
        piece = text[done : mark.start].replace(*UNMARKED)
        pieces += (piece, MARK)
        length += len(piece) + 1
        places.append(length - 1)
        done = mark.end
    pieces.append(text[done:].replace(*UNMARKED))
    return Marked("".join(pieces), marks, tuple(places))


def _marks(claims: Claims, text: str) -> Iterator[Mark]:
    """Every number in the order of the text, none over another."""
    done = 0
    for claim in claims:
        quantity = claim.quantity
        if claim.kind is Kind.RANK or quantity.number_start < done:
            continue
        yield from _bare(text, done, quantity.number_start)
        done = quantity.number_end
        yield Mark(claim.id, quantity.number, quantity.number_start, done, claim)
    yield from _bare(text, done, len(text))


def _bare(text: str, start: int, end: int) -> Iterator[Mark]:
    for match in found_at(DIGIT, BARE, text, (start, end)):
        low, high = match.span()
        printed = Printed(low, high, Fraction(match[0]), "", Kind.COUNT)
        yield Mark(printed, printed.number, low, high)
