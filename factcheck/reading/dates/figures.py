"""Figures of dates: years, ages and counts of years, as patterns find them."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.reading.alternation import any_of
from factcheck.reading.dates.lengths import NUMBERS, number_of
from factcheck.reading.printing import Printed

_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
ORDINALS = {word: number for number, word in enumerate(_ONES, start=1)}
ORDINALS |= {
    f"{word}th": number for word, number in NUMBERS.items() if number in (10, 11, *range(13, 20))
}
ORDINALS |= {"twelfth": 12, "hundredth": 100}
ORDINALS |= {f"{ten.removesuffix('y')}ieth": 10 * at for at, ten in enumerate(_TENS, start=2)}
ORDINALS |= {
    f"{ten}-{one}": 10 * at + number
    for at, ten in enumerate(_TENS, start=2)
    for number, one in enumerate(_ONES, start=1)
}
# "5th", "fifth", "a twenty-first"
ORDINAL = rf"(?:\d{{1,4}}(?:st|nd|rd|th)|{any_of(ORDINALS)})"
AGES = rf"(?:\d{{1,3}}|{any_of(word for word in NUMBERS if len(word) > 2)})"


def ordinal_of(printed: str) -> int:
    """The number that "5th" or "fifth" prints."""
    word = printed.lower()
    return ORDINALS[word] if word in ORDINALS else int(re.match(r"\d+", word)[0])  # type: ignore[index]


def year_at(match: re.Match[str], group: str, offset: int = 0) -> Printed:
    """A year that a group of a match prints, ``offset`` characters further on in the article."""
    start, end = match.span(group)
    number = Fraction(match[group])
    return Printed(start + offset, end + offset, number, YEAR_ONLY, Kind.DATE)


def age_at(match: re.Match[str], group: str) -> Printed:
    """An age in years."""
    number = Fraction(number_of(match[group]))
    return Printed(*match.span(group), number, "year of age", Kind.AGE)


def count_at(match: re.Match[str], group: str, number: int, unit: str = "year") -> Printed:
    """How often something has come round by a year: its fifth time, its 100th anniversary."""
    return Printed(*match.span(group), Fraction(number), unit, Kind.DURATION)
