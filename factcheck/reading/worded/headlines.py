"""Headlines: a figure of the headline that the body tells otherwise.

What a headline says, its story says again. A figure of the headline that stands nowhere in the
body, beside one near its beginning that is told with the same words and is one slip away from
it, is one of the two that is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claim import Subject
from factcheck.quantity import Quantity
from factcheck.reading.printing import Tie
from factcheck.reading.worded.skeleton import Skeleton
from factcheck.reading.worded.telling import (
    Told,
    all_told,
    differ_by_slip,
    digits_of,
    telling_digits,
)

# How far into the text the figure is looked for, and how far its lead goes.
BODY, LEAD = 10, 2
# How many words the two share, at least; how many where they need not be of one scope.
WORDS, MANY = 1, 2
# How many digits that are no zeros two numbers have of which one is a thousand times the other.
SCALED = 2
# How many digits two numbers have of which one is rounded.
FINE = 3
SURE = 0.85


def headline_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each figure of the headline that the body has only with a slip, and the body's figure."""
    told = all_told(skeleton)
    headed = [each for each in told if each.claim.headline]
    body = [each for each in told if not each.claim.headline]
    missing = [head for head in headed if not any(_is_same(head, each) for each in body)]
    for head in missing:
        found = [each for each in body if _is_retold(head, each, headed)]
        if found:
            other = max(found, key=lambda each: len(head.stems & each.stems))
            yield Tie("echo", (head.claim.id, other.claim.id), confidence=SURE)


def _is_same(head: Told, other: Told) -> bool:
    """Whether the body has the number of the headline; a coarser one has only with its words."""
    a, b = head.claim.quantity, other.claim.quantity
    meets = abs(a.number - b.number) <= max(a.place, b.place) / 2
    return head.mark == other.mark and meets and (b.place <= a.place or _shared(head, other) > 0)


def _is_retold(head: Told, other: Told, headed: Sequence[Told]) -> bool:
    """Whether the body tells a figure of the headline with a slip.

    Of what is not of the same place only the lead is read, and it says more of the same words.
    """
    if other.claim.sentence > BODY or not head.may_be(other):
        return False
    a, b = head.claim.quantity, other.claim.quantity
    if not _is_slip(a, b) or any(_is_same(each, other) for each in headed):
        return False
    swapped = sorted(digits_of(a)) == sorted(digits_of(b))
    in_lead = other.claim.sentence <= LEAD
    needed = WORDS + (not in_lead and not swapped)
    if not _are_of_one_scope(head.claim.subject, other.claim.subject):
        needed = MANY if in_lead else MANY + 1
    return a.unit == b.unit and _shared(head, other) >= needed


def _shared(head: Told, other: Told) -> int:
    return len(head.stems & other.stems)


def _is_slip(a: Quantity, b: Quantity) -> bool:
    """Whether one digit was changed, two changed places, or the point or the scale moved."""
    one, other = telling_digits(a), telling_digits(b)
    if one == other:
        return len(one) >= SCALED
    if a.scale != b.scale:
        return False
    if a.place == b.place:
        return differ_by_slip(digits_of(a), digits_of(b))
    if min(len(one), len(other)) < FINE:
        return False
    coarse, fine = (a, b) if a.place > b.place else (b, a)
    rounded = round(fine.number / coarse.place) * coarse.place / coarse.scale
    digits = "".join(filter(str.isdigit, str(float(rounded)))).strip("0")
    return differ_by_slip(telling_digits(coarse), digits)


def _are_of_one_scope(first: Subject, second: Subject) -> bool:
    """Whether two subjects name the same places and parts, or one of them names none."""
    one, other = ({name.casefold() for name in each.scope} for each in (first, second))
    return not one or not other or not one.isdisjoint(other)
