"""Headlines: a figure of the headline that the body tells otherwise.

What a headline says, its story says again. A figure of the headline that stands nowhere in the
body, beside one near its beginning that is told with the same words and is one slip away from
it, is one of the two that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.quantity import Quantity
from factcheck.reading.printing import Tie
from factcheck.reading.worded.rarity import are_swapped
from factcheck.reading.worded.rows import may_be_one
from factcheck.reading.worded.skeleton import LEVEL
from factcheck.reading.worded.synonyms import meanings
from factcheck.reading.worded.telling import (
    Told,
    differ_by_slip,
    digits_of,
    telling_digits,
)
from factcheck.subject import Subject

# How far into the text the figure is looked for, and how far its lead goes.
BODY, LEAD = 10, 2
# How many words the two share, at least.
WORDS = 1
# How many words the lead shares with the headline where it tells another figure than the body.
RETOLD = 3
# How many words stand beside a figure.
BESIDE = 2
# How many digits that are no zeros two numbers have of which one is a thousand times the other.
SCALED = 2
# How many digits two numbers have of which one is rounded.
FINE = 3
# Numbers of so many digits are easily one digit apart.
SHORT = 2
# Headlines leave out whose dollars they mean: "379 MLN DLR".
PERCENT = "percent"
DOLLARS, SHORT_DOLLARS = "USD", re.compile(r"(?<![A-Za-z.])\s?dlrs?\b|^\$", re.IGNORECASE)
OTHER_DOLLARS = frozenset({"AUD", "CAD", "HKD", "NZD", "SGD", "TWD"})
SURE, LIKELY = 0.85, 0.75


def headline_ties(told: Sequence[Told]) -> Iterator[Tie]:
    """Each figure of the headline that the body has only with a slip, and the body's figure."""
    headed = [each for each in told if each.claim.headline]
    body = [each for each in told if not each.claim.headline]
    for head in headed:
        same = [each for each in body if _is_same(head, each)]
        told_so = _is_led_by if same else _is_retold
        led = max((_shared(head, each) for each in same if each.claim.sentence <= LEAD), default=-1)
        found = [each for each in body if told_so(head, each, headed) and _shared(head, each) > led]
        found = [each for each in found if not _are_told_apart(head, each, body)]
        if found:
            other = max(found, key=lambda each: len(head.stems & each.stems))
            sure = LIKELY if _is_short(head, other) else SURE
            yield Tie("echo", (head.claim.id, other.claim.id), confidence=sure)


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
    if other.claim.sentence > BODY or not _may_be_slipped(head, other, headed):
        return False
    a, b = head.claim.quantity, other.claim.quantity
    swapped, short = are_swapped(head, other), _is_short(head, other)
    if short and head.mark == LEVEL:
        return _is_counted_alike(head, other)
    in_lead = other.claim.sentence <= LEAD
    fine = min(len(telling_digits(a)), len(telling_digits(b))) >= FINE
    named = (in_lead and fine) or _are_named_alike(head.claim.subject, other.claim.subject)
    # "450 jobs" beside "540 workers" counts something else.
    if head.mark == LEVEL and not a.unit and _count_others(head, other):
        return False
    needed = WORDS + (short or (not in_lead and not swapped)) + (not named and not short)
    return _shared(head, other) >= needed


def _is_short(head: Told, other: Told) -> bool:
    """Whether chance makes the two alike: of so few digits, and not the same ones."""
    return len(digits_of(head.claim.quantity)) <= SHORT and not are_swapped(head, other)


def _is_counted_alike(head: Told, other: Told) -> bool:
    """Whether the lead counts the same things, and says more of the headline: "18 states"."""
    noun = head.after[:1] == other.after[:1] != ()
    return noun and other.claim.sentence <= LEAD and _shared(head, other) > WORDS


def _count_others(head: Told, other: Told) -> bool:
    """Whether the words right after two numbers name two things."""
    one, two = meanings(head.after[:1]), meanings(other.after[:BESIDE])
    return bool(one and two) and one.isdisjoint(two)


def _are_told_apart(head: Told, other: Told, body: Sequence[Told]) -> bool:
    """Whether one sentence tells both numbers, and so two things: 2,100 last year, 1,200 now."""
    number = head.claim.quantity.number
    return any(
        each.claim.sentence == other.claim.sentence and each.claim.quantity.number == number
        for each in body
    )


def _is_led_by(head: Told, other: Told, headed: Sequence[Told]) -> bool:
    """Whether the lead has a slip, in words of the headline, on both sides of the figure too."""
    if other.claim.sentence > LEAD or not _may_be_slipped(head, other, headed):
        return False
    short = _is_short(head, other)
    beside = (
        {*head.before[-BESIDE:]} & {*other.before[-BESIDE:]},
        {*head.after[:BESIDE]} & {*other.after[:BESIDE]},
    )
    return not short and _shared(head, other) >= RETOLD and all(beside)


def _may_be_slipped(head: Told, other: Told, headed: Sequence[Told]) -> bool:
    """Whether a figure of the body may be one of the headline but for a slip."""
    a, b = head.claim.quantity, other.claim.quantity
    first, second = head.claim.subject, other.claim.subject
    bound = head.is_limit or other.is_passed or not may_be_one(first.period, second.period)
    if bound or not head.is_like(_in_dollars(other, a)):
        return False
    slipped = _is_slip(a, b) and not any(_is_same(each, other) for each in headed)
    return slipped and _may_be_of_one_thing(first, second)


def _in_dollars(told: Told, other: Quantity) -> Told:
    """A figure in the dollars of some country, told in just dollars where the headline is so."""
    quantity = told.claim.quantity
    short = other.unit == DOLLARS and SHORT_DOLLARS.search(other.text)
    if not (short and quantity.unit in OTHER_DOLLARS):
        return told
    return replace(told, claim=replace(told.claim, quantity=replace(quantity, unit=DOLLARS)))


def _shared(head: Told, other: Told) -> int:
    return len(meanings(head.stems) & meanings(other.stems))


def _is_slip(a: Quantity, b: Quantity) -> bool:
    """Whether one digit was changed, two changed places, or the point or the scale moved."""
    one, other = telling_digits(a), telling_digits(b)
    if one == other:
        return len(one) >= SCALED
    if a.scale != b.scale:
        return False
    if a.place == b.place:
        one, other = digits_of(a), digits_of(b)
        return differ_by_slip(one, other) or (a.unit == PERCENT and _has_one_more(one, other))
    if min(len(one), len(other)) < FINE:
        return False
    coarse, fine = (a, b) if a.place > b.place else (b, a)
    rounded = round(fine.number / coarse.place) * coarse.place / coarse.scale
    digits = "".join(filter(str.isdigit, str(float(rounded)))).strip("0")
    return differ_by_slip(telling_digits(coarse), digits)


def _has_one_more(one: str, other: str) -> bool:
    """Whether one row of digits is the other with one more: 18 percent for 8."""
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and any(
        long[:place] + long[place + 1 :] == short for place in range(len(long))
    )


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
