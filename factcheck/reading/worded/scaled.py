"""Scale words: one figure told twice, once in millions and once in billions.

"Loans of up to 60 trillion won are to be put off ... to put off 50-60bn won of loans": the same
digits of a unit that the text has hardly otherwise, with a word around both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.claim import Claim
from factcheck.grouped import grouped
from factcheck.quantity import Quantity
from factcheck.reading.printing import Tie
from factcheck.reading.worded.skeleton import Skeleton
from factcheck.reading.worded.words import stems_around

# Only what is counted in such words is told in the wrong one.
WORDED = Fraction(10**6)
# Of what much is told, more words have to agree.
COMMON = frozenset({"USD", "GBP", "EUR"})
# Of a unit told more often, the same digits meet by chance.
MOST = 6
LIKELY = 0.75
Placed = tuple[int, Claim]


def scaled_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each two figures whose digits are the same and whose scale words are not, the later first."""
    large = [
        (place, claim)
        for place, claim in skeleton.figures.items()
        if claim.quantity.scale >= WORDED
    ]
    if len({claim.quantity.scale for _, claim in large}) < 2:
        return
    units = grouped(large, lambda each: each[1].quantity.unit)
    bare = units.get("", ())
    for unit, told in units.items():
        if unit and len(told) <= MOST:
            yield from _ties(told, bare, skeleton.words)


def _ties(told: Sequence[Placed], bare: Sequence[Placed], words: str) -> Iterator[Tie]:
    for (place, first), (other_place, second) in combinations(told, 2):
        one, other = first.quantity, second.quantity
        apart = one.scale != other.scale and first.sentence != second.sentence
        if not apart or _most(one) / one.scale != _most(other) / other.scale:
            continue
        # What is told again at its size is not the slip of another.
        sizes = (_most(one), _most(other))
        again = [claim for _, claim in (*told, *bare) if _most(claim.quantity) in sizes]
        shared = stems_around(words, place) & stems_around(words, other_place)
        if len(again) == 2 and len(shared) > (one.unit in COMMON):
            yield Tie("echo", (second.id, first.id), confidence=LIKELY)


def _most(quantity: Quantity) -> Fraction:
    return quantity.number if quantity.upper is None else quantity.upper
