"""Telling: the figures of a text with the words around each, to see which tell one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.claim import Claim
from factcheck.quantity import Hedge, Quantity
from factcheck.reading.worded.rows import may_be_one
from factcheck.reading.worded.skeleton import OTHER, Skeleton
from factcheck.reading.worded.words import around

# Words by which a figure is of more, or of other, than another one.
BESIDES = frozenset({"already", "another", "additional", "further", "other"})
PURPOSE = re.compile(r" [a-z]+s for (?P<purpose>(?!the |an? |its |their |which )[a-z]+)")
PASSING = frozenset(
    {
        "near",
        "nearing",
        "approach",
        "top",
        "topp",
        "exce",
        "exceed",
        "pass",
        "above",
        "below",
        "beyond",
    }
)


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with the stems before and after it, the nearest ones last and first.

    ``purpose`` is what those that it counts are for, where that is said: "beds for adults".
    """

    claim: Claim
    mark: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    stems: frozenset[str]
    purpose: str = ""

    @property
    def is_besides(self) -> bool:
        """Whether it is told as besides another figure: "the 251,000 shares it already owns"."""
        return not BESIDES.isdisjoint((*self.before[-2:], *self.after[:3]))

    @property
    def is_passed(self) -> bool:
        """Whether it is a mark that is passed, not the figure itself: "to top 30 percent"."""
        return bool(PASSING.intersection(self.before[-1:]))

    @property
    def is_limit(self) -> bool:
        """Whether the figure itself is not told: a mark that is passed, or "more than"."""
        return self.claim.quantity.hedge not in (Hedge.NONE, Hedge.ABOUT) or self.is_passed

    def is_like(self, other: Told) -> bool:
        """Whether figures of two sentences are of one unit and direction."""
        a, b = self.claim, other.claim
        units = {a.quantity.unit, b.quantity.unit}
        return (
            self.is_besides is other.is_besides
            and self.purpose == other.purpose
            and a.sentence != b.sentence
            and self.mark == other.mark
            and (len(units) == 1 or "" in units)
            and a.direction * b.direction >= 0
        )

    def may_be(self, other: Told) -> bool:
        """Whether figures of two sentences may be of one thing: unit, direction, period."""
        return (
            self.is_like(other)
            and may_be_one(self.claim.subject.period, other.claim.subject.period)
            and not self.is_limit
            and not other.is_limit
        )


def all_told(skeleton: Skeleton) -> list[Told]:
    """The figures of a text that are single numbers, in their order."""
    words = skeleton.words
    found: list[Told] = []
    for place, claim in sorted(skeleton.figures.items()):
        if words[place] != OTHER:
            before, after = around(words, place)
            stems = frozenset((*before, *after))
            purpose = PURPOSE.match(words, place + 1)
            own = purpose["purpose"] if purpose else ""
            found.append(Told(claim, words[place], before, after, stems, own))
    return found


def digits_of(quantity: Quantity) -> str:
    """The digits of a number as printed, without marks."""
    start = quantity.number_start - quantity.start
    printed = quantity.text[start : quantity.number_end - quantity.start]
    return "".join(filter(str.isdigit, printed))


def telling_digits(quantity: Quantity) -> str:
    """The digits of a number that say something: those that are no zeros at its ends."""
    return digits_of(quantity).strip("0")


def differ_by_slip(one: str, other: str) -> bool:
    """Whether two rows of digits differ by one digit, or by two that changed places."""
    if len(one) != len(other) or len(one) < 2:
        return False
    differing = [place for place in range(len(one)) if one[place] != other[place]]
    swapped = [one[place] for place in differing] == [other[place] for place in differing[::-1]]
    return len(differing) == 1 or (len(differing) == 2 and swapped)
