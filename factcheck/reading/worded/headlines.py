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
from factcheck.reading.worded.skeleton import LEVEL
from factcheck.reading.worded.telling import (
    Told,
    differ_by_slip,
    digits_of,
    telling_digits,
)

# How far into the text the figure is looked for, and how far its lead goes.
BODY, LEAD = 10, 2
# How many words the two share, at least.
WORDS = 1
# How many digits that are no zeros two numbers have of which one is a thousand times the other.
SCALED = 2
# How many digits two numbers have of which one is rounded.
FINE = 3
# Numbers of so many digits are easily one digit apart.
SHORT = 2
SURE = 0.85


def headline_ties(told: Sequence[Told]) -> Iterator[Tie]:
    """Each figure of the headline that the body has only with a slip, and the body's figure."""
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

    Two numbers of two digits are often alike by chance. Of what is not named alike the lead is
    read, and it says more of the same words.
    """
    if other.claim.sentence > BODY or not head.may_be(other):
        return False
    a, b = head.claim.quantity, other.claim.quantity
    if a.unit != b.unit or not _is_slip(a, b) or any(_is_same(each, other) for each in headed):
        return False
    if not _may_be_of_one_thing(head.claim.subject, other.claim.subject):
        return False
    swapped = sorted(digits_of(a)) == sorted(digits_of(b))
    short = len(digits_of(a)) <= SHORT and not swapped
    if short and head.mark == LEVEL:
        return False
    in_lead = other.claim.sentence <= LEAD
    named = _are_named_alike(head.claim.subject, other.claim.subject)
    needed = WORDS + (short or (not in_lead and not swapped)) + (not named and not short)
    return _shared(head, other) >= needed


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


def _may_be_of_one_thing(first: Subject, second: Subject) -> bool:
    """Whether periods are of one length, and neither is of a part of what the other is of."""
    lengths = {len(str(each.period)) for each in (first, second) if each.period is not None}
    one, other = _names(first), _names(second)
    return len(lengths) < 2 and not (one and other and (one < other or other < one))


def _are_named_alike(first: Subject, second: Subject) -> bool:
    one, other = _names(first), _names(second)
    return not one or not other or one == other


def _names(subject: Subject) -> frozenset[str]:
    """The names among the words that say whose figure it is."""
    return frozenset(name.casefold() for name in subject.scope if name[:1].isupper())
