"""Loose counts: numbers that a reader counts and a check has no use for.

"Dozens of people", "one man", and the length of a time that is told from today ("the past
two years", which a check takes as a period).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.quantity import Form, Hedge, Quantity
from factcheck.reading.periods import PeriodMention
from factcheck.reading.periods.grammar import ROLLING
from factcheck.reading.quantities.numerals import SCALE_WORDS
from factcheck.reading.quantities.tables import words

# "hundreds of", "tens of thousands of"
VAGUE = re.compile(
    r"(?<![\w-])(?:(?P<many>tens|dozens|hundreds|thousands)\s+of\s+)?"
    r"(?P<scale>tens|scores|dozens|hundreds|thousands|millions|billions|trillions)(?=\s+of\s)",
    re.IGNORECASE,
)
TENFOLD = 10
_LEAST = {"tens": 10, "scores": 20, "dozens": 12, "hundreds": 100} | SCALE_WORDS
# "one man", "just one area", "one of the oldest parks"
ONE = re.compile(
    r"(?<![\w'’-])[Oo]ne(?=\s+(?:of\s+(?P<whose>the|my|his|her|its|their|our|your|these|those)\s"
    r"|(?P<noun>[a-z]{2,})\b(?!['’])))"
)
PRONOUN = re.compile(
    r"\b(?:no|any|each|every|this|that|the|which|another|some|other)\s+$", re.IGNORECASE
)
NO_NOUN = frozenset(
    words("""
of who whom that which whose is was were are be been has had have can could should would will may
might must does did do and or but nor in on at to for from with by as than more less after before
because so if when where while it he she they we you there day time way thing another side hand
hundred thousand million billion trillion half third quarter fourth fifth tenth dozen even also
year month week hour minute lot kind sort whose not just only per percent off out up down over
""")
)


def is_length(mention: PeriodMention) -> bool:
    """Whether a period is a length of time told from today: "the past two years"."""
    return bool(ROLLING.fullmatch(mention.text))


def with_loose(found: Sequence[Quantity], text: str) -> tuple[Quantity, ...]:
    """The quantities with the loose counts between them."""
    taken = [(quantity.start, quantity.end) for quantity in found]
    loose = [
        quantity
        for quantity in (*_vague(text), *_ones(text))
        if not any(start < quantity.end and quantity.start < end for start, end in taken)
    ]
    return tuple(sorted((*found, *loose), key=lambda quantity: quantity.start))


def _vague(text: str) -> Iterator[Quantity]:
    """ "thousands of": at least a thousand; "tens of thousands of": at least ten thousand."""
    for match in VAGUE.finditer(text):
        many = match["many"]
        least = Fraction(_LEAST[match["scale"].lower()] * (_LEAST[many.lower()] if many else 1))
        yield _quantity(match, least, least * TENFOLD)


def _ones(text: str) -> Iterator[Quantity]:
    for match in ONE.finditer(text):
        before = text[max(0, match.start() - 10) : match.start()]
        if match["noun"] not in NO_NOUN and not PRONOUN.search(before):
            yield _quantity(match, Fraction(1), None)


def _quantity(match: re.Match[str], number: Fraction, upper: Fraction | None) -> Quantity:
    return Quantity(
        text=match[0],
        start=match.start(),
        end=match.end(),
        number=number,
        place=Fraction(1),
        coarse_place=Fraction(1),
        hedge=Hedge.AT_LEAST if upper else Hedge.NONE,
        upper=upper,
        exact=True,
        form=Form.VAGUE if upper else Form.WORDS,
        number_start=match.start(),
        number_end=match.end(),
    )
