"""What the ways of naming a period by its distance mean: "last year", "a year earlier"."""

from __future__ import annotations

import re
from datetime import timedelta

from factcheck.period import Period
from factcheck.reading.periods.grammar import Reading
from factcheck.reading.periods.mention import Shift
from factcheck.reading.periods.names import DAYS_OF, MONTHS_OF, OFFSETS, SEASONS, WEEKDAYS, count_of
from factcheck.reading.periods.spans import Anchor, add_months, days_from, months_from, moved


def _back(unit: str, count: int = 1) -> Shift:
    if unit in DAYS_OF:
        return Shift(days=-count * DAYS_OF[unit])
    return Shift(months=-count * MONTHS_OF[unit])


def same_period(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "the same period last year": the claim's own period, a year before."""
    if match["year"]:
        found = months_from(int(match["year"]), 1, 12)
        return Reading("year", found, None, True)
    if not re.search(r"year", match[0][5:], re.IGNORECASE):
        return None
    return Reading("year", None, Shift(months=-12), True)


def on_year(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "year-on-year", "y/y"."""
    short = {"y": "year", "q": "quarter", "m": "month", "w": "week"}
    unit = match["unit"] or match["unit3"] or short[match["unit2"].lower()]
    return Reading(unit.lower(), None, _back(unit.lower()), True)


def ago(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "a year earlier", "two years ago"."""
    unit, count = match["unit"].lower(), count_of(match["n"]) if match["n"] else 1
    return Reading("half" if unit == "half-year" else unit, None, _back(unit, count), True)


def previous(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "the previous year"."""
    unit, count = match["unit"].lower(), count_of(match["n"]) if match["n"] else 1
    return Reading(unit, None, _back(unit, count), True)


def relative(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "last year", "this week", "next quarter", "last summer"."""
    unit, offset = match["unit"].lower(), OFFSETS.get(match["near"].lower(), 0)
    if unit in ("decade", "half-year", "day"):
        return Reading("months" if unit == "decade" else unit.removesuffix("-year"))
    kind = "season" if unit in SEASONS else unit
    if anchor.published is None:
        return Reading(kind)
    today = anchor.published
    if unit == "week":
        monday = today - timedelta(days=today.weekday())
        return Reading(kind, days_from(moved(monday, 7 * offset), 7))
    if kind == "season":
        return Reading(kind, months_from(today.year + offset, SEASONS[unit], 3))
    length = MONTHS_OF[unit]
    first = (today.month - 1) // length * length + 1
    start = add_months(today.replace(month=first, day=1), offset * length)
    return Reading(kind, months_from(start.year, start.month, length) if start else None)


def rolling(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "past three months": up to the day of publication."""
    unit, count = match["unit"].lower(), count_of(match["n"])
    kind = unit if unit in DAYS_OF else "months"
    if anchor.published is None or match["near"].lower() in ("next", "coming", "this", "current"):
        return Reading(kind)
    back = _back(unit, count)
    start = moved(add_months(anchor.published, back.months), back.days)
    return Reading(kind, Period(start, anchor.published) if start else None)


def weekday(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "on Monday": the latest Monday not after publication."""
    if anchor.published is None:
        return Reading("day")
    back = (anchor.published.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    near = (match["near"] or "").lower()
    if near == "next":
        back -= 7
    elif near == "last" and back == 0:
        back = 7
    return Reading("day", days_from(moved(anchor.published, -back)))


def near_day(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "today", "yesterday"."""
    offset = {"yesterday": -1, "tomorrow": 1}.get(match["day"].lower(), 0)
    return Reading("day", days_from(moved(anchor.published, offset)))
