"""Finding the periods that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from factcheck.reading.periods import building as build
from factcheck.reading.periods import distances as distance
from factcheck.reading.periods import grammar as form
from factcheck.reading.periods.context import is_month, is_year, names_a_base, names_months
from factcheck.reading.periods.mention import PeriodMention
from factcheck.reading.periods.spans import Anchor

WAYS: tuple[tuple[re.Pattern[str], form.Builder], ...] = (
    (form.ISO, build.iso),
    (form.SLASHED, build.slashed),
    (form.DAY_MONTH, build.day),
    (form.MONTH_AND, build.month_span),
    (form.MONTH_SPAN, build.month_span),
    (form.MONTH_DAY, build.day),
    (form.ENDED_SPAN, build.ended),
    (form.FIRST_MONTHS, build.first_months),
    (form.PART_OF_YEAR, build.part_of_year),
    (form.SHORT_PART, build.part_of_year),
    (form.YEAR_PART, build.part_of_year),
    (form.NUMBERED_QUARTER, build.part_of_year),
    (form.SAME_PERIOD, distance.same_period),
    (form.ON_YEAR, distance.on_year),
    (form.AGO_SPAN, distance.ago),
    (form.PREVIOUS, distance.previous),
    (form.ROLLING, distance.rolling),
    (form.NEAR_MONTH, build.month),
    (form.ON_WEEKDAY, distance.weekday),
    (form.RELATIVE, distance.relative),
    (form.FISCAL, build.fiscal),
    (form.SPLIT_YEAR, build.split_year),
    (form.YEAR_SPAN, build.year_span),
    (form.SEASON, build.season),
    (form.NEAR_DAY, distance.near_day),
    (form.MONTH_ONLY, build.month),
    (form.YEAR_ONLY, build.year),
)
GUARDS = {form.MONTH_ONLY: is_month, form.YEAR_ONLY: is_year}


def find_periods(text: str, published: date | None) -> tuple[PeriodMention, ...]:
    """The periods that ``text`` names, in order, none over another.

    A period without a year is the latest that had begun on ``published``; without a date
    of publication it is not anchored. Linear in the length of the text; never raises.
    """
    return tuple(_mentions(text, Anchor(published)))


def _mentions(text: str, anchor: Anchor) -> Iterator[PeriodMention]:
    done = 0
    for trigger in form.TRIGGER.finditer(text):
        if trigger.start() < done:
            continue
        if mention := _mention_at(text, trigger.start(), anchor):
            done = mention.end
            yield mention


def _mention_at(text: str, start: int, anchor: Anchor) -> PeriodMention | None:
    for pattern, builder in WAYS:
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
