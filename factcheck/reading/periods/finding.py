"""Finding the periods that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from factcheck.reading.periods import building as build
from factcheck.reading.periods import distances as distance
from factcheck.reading.periods import grammar as form
from factcheck.reading.periods import parts
from factcheck.reading.periods.context import is_month, is_year, names_a_base, names_months
from factcheck.reading.periods.mention import PeriodMention
from factcheck.reading.periods.spans import Anchor
from factcheck.reading.scanning import may_begin

# What a way of writing may begin with: D a digit, C a capital letter, W any word.
WAYS: tuple[tuple[str, re.Pattern[str], form.Builder], ...] = (
    ("D", form.ISO, build.iso),
    ("D", form.SLASHED, build.slashed),
    ("DC", form.DAY_MONTH, build.day),
    ("C", form.MONTH_AND, build.month_span),
    ("C", form.MONTH_SPAN, build.month_span),
    ("C", parts.DAY_SPAN, parts.day_span),
    ("C", parts.MONTH_QUARTER, parts.month_quarter),
    ("CW", form.MONTH_DAY, build.day),
    ("DCW", form.ENDED_SPAN, build.ended),
    ("CW", parts.WEEK_TO_DAY, distance.week_to_day),
    ("DCW", parts.YEARS_TO, parts.years_to),
    ("CW", form.FIRST_MONTHS, build.first_months),
    ("CW", form.FIRST_MONTHS_INSIDE, build.first_months),
    ("DCW", form.PART_INSIDE, build.part_of_year),
    ("DCW", form.PART_OF_YEAR, build.part_of_year),
    ("CW", form.SHORT_PART, build.part_of_year),
    ("D", parts.SHORT_PART_LAST, build.part_of_year),
    ("D", form.YEAR_PART, build.part_of_year),
    ("CW", form.NUMBERED_QUARTER, build.part_of_year),
    ("CW", form.SAME_PERIOD, distance.same_period),
    ("CW", parts.YEAR_TO_DATE, distance.year_to_date),
    ("CW", form.ON_YEAR, distance.on_year),
    ("DCW", form.AGO_SPAN, distance.ago),
    ("CW", parts.PART, parts.part),
    ("CW", form.PREVIOUS, distance.previous),
    ("CW", form.ROLLING, distance.rolling),
    ("CW", form.NEAR_MONTH, build.month),
    ("CW", parts.WEEKEND, distance.weekend),
    ("CW", form.ON_WEEKDAY, distance.weekday),
    ("CW", form.RELATIVE, distance.relative),
    ("CW", form.FISCAL, build.fiscal),
    ("CW", parts.FISCAL_NEAR, parts.fiscal_near),
    ("D", form.SPLIT_YEAR, build.split_year),
    ("D", form.YEAR_SPAN, build.year_span),
    ("D", parts.DECADE, parts.decade),
    ("CW", form.SEASON, build.season),
    ("CW", parts.ON_THE_UNIT, distance.on_the_unit),
    ("CW", form.NEAR_DAY, distance.near_day),
    ("C", form.MONTH_ONLY, build.month),
    ("D", form.YEAR_ONLY, build.year),
)
GUARDS = {form.MONTH_ONLY: is_month, form.YEAR_ONLY: is_year}


# Quantities look for the periods of a text without its date, and most texts have none.
@lru_cache(maxsize=2)
def find_periods(text: str, published: date | None) -> tuple[PeriodMention, ...]:
    """The periods that ``text`` names, in order, none over another.

    A period without a year is the latest that had begun on ``published``; without a date
    of publication it is not anchored. Linear in the length of the text; never raises.
    """
    return tuple(_mentions(text, Anchor(published)))


def _mentions(text: str, anchor: Anchor) -> Iterator[PeriodMention]:
    done = 0
    for trigger in form.TRIGGER.finditer(f"\n{text}"):
        start = trigger.start()  # of the letter before, behind the line that was put before all
        if start < done:
            continue
        if mention := _mention_at(text, start, anchor):
            done = mention.end
            yield mention


def _mention_at(text: str, start: int, anchor: Anchor) -> PeriodMention | None:
    for pattern, builder in _beginning_with(text[start]):
        match = pattern.match(text, start)
        if match is None or not names_months(match):
            continue
        if pattern in GUARDS and not GUARDS[pattern](match):
            continue
        if reading := builder(match, anchor):
            found = PeriodMention(
                match[0], start, match.end(), reading.period, reading.kind, reading.comparative
            )
            return replace(
                found,
                shift=reading.shift,
                comparative=found.comparative or names_a_base(text, match),
            )
    return None


@lru_cache(maxsize=256)
def _beginning_with(letter: str) -> tuple[tuple[re.Pattern[str], form.Builder], ...]:
    """The ways of writing that may begin with this letter, in their order."""
    begins = "W" if letter.islower() else "C" if letter.isalpha() else "D"
    return tuple(
        (pattern, builder)
        for on, pattern, builder in WAYS
        if begins in on and may_begin(pattern, letter)
    )
