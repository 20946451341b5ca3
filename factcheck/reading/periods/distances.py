"""What the ways of naming a period by its distance mean: "last year", "a year earlier"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from factcheck.period import Period
from factcheck.reading.periods.grammar import Reading
from factcheck.reading.periods.mention import Shift
from factcheck.reading.periods.names import DAYS_OF, MONTHS_OF, OFFSETS, SEASONS, WEEKDAYS, count_of
from factcheck.reading.periods.spans import Anchor, add_months, days_from, months_from, moved

# "0.3 percent on the", "up on the"
MEASURED_ON = re.compile(
    r"(?:percent|per\s?cent|pct|%|points?|up|down|higher|lower)\s+on\s+the\s+$", re.IGNORECASE
)


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


SO_FAR_BEFORE = re.compile(r"\bso\s+far\s+$", re.IGNORECASE)


def relative(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "last year", "this week", "next quarter", "last summer"."""
    unit, offset = match["unit"].lower(), OFFSETS.get(match["near"].lower(), 0)
    before = match.string[max(0, match.start() - 10) : match.start()]
    if unit == "year" and SO_FAR_BEFORE.search(before):
        return year_to_date(match, anchor)
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
        return Reading(kind, _season(today, SEASONS[unit], offset))
    length = MONTHS_OF[unit]
    first = (today.month - 1) // length * length + 1
    start = add_months(today.replace(month=first, day=1), offset * length)
    return Reading(kind, months_from(start.year, start.month, length) if start else None)


def _season(today: date, month: int, offset: int) -> Period | None:
    """The season of this year; the latest that had ended; or the next to begin."""
    years = [today.year + step for step in (-2, -1, 0, 1)]
    seasons = [season for year in years if (season := months_from(year, month, 3))]
    if offset < 0:
        ended = [season for season in seasons if season.end <= today]
        return ended[-1] if ended else None
    coming = [season for season in seasons if season.start > today]
    return coming[0] if offset > 0 and coming else months_from(today.year, month, 3)


# "expected to last two years"
IS_VERB = re.compile(r"\b(?:to|will|could|may|can|would|should|might|not)\s+$", re.IGNORECASE)


def rolling(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "past three months": up to the day of publication; "next two years": from it on."""
    if IS_VERB.search(match.string[max(0, match.start() - 8) : match.start()]):
        return None
    unit = (match["unit"] or match["unit1"] or match["unit2"]).lower()
    kind = unit if unit in DAYS_OF else "months"
    near = match[0].split()[0].lower()
    today = anchor.published
    if today is None or near in ("this", "current"):
        return Reading(kind)
    back = _back(unit, count_of(match["n"]) if match["n"] else 1)
    if near in ("next", "coming"):
        end = moved(add_months(today, -back.months), -back.days)
        return Reading(kind, Period(today, end) if end else None)
    start = moved(add_months(today, back.months), back.days)
    return Reading(kind, Period(start, today) if start else None)


def year_to_date(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "year to date", "so far this year": up to the day of publication."""
    today = anchor.published
    if today is None or (today.month, today.day) == (1, 1):
        return Reading("months")
    return Reading("months", Period(today.replace(month=1, day=1), today))


def on_the_unit(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "rose 0.3 percent on the month": against the month before."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    unit = match["unit"].lower()
    return Reading(unit, None, _back(unit), True) if MEASURED_ON.search(before) else None


# Not "the opening weekend", nor "a weekend"
OVER_THE = re.compile(r"\b(?:over|during|at|on|for)\s+the\s+$", re.IGNORECASE)


def weekend(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "the weekend", "last weekend": the latest that has begun; "this", "next": one to come."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    if not match["near"] and not OVER_THE.search(before):
        return None
    if anchor.published is None:
        return Reading("day")
    near, day = (match["near"] or "").lower(), anchor.published.weekday()
    saturday = moved(anchor.published, 5 - day if day >= 5 else -2 - day)
    if near in ("this", "coming") and day < 5:
        saturday = moved(saturday, 7)
    if near == "next":
        saturday = moved(saturday, 7 if day >= 5 else 14)
    if near in ("last", "past") and day >= 5:
        saturday = moved(saturday, -7)
    return Reading("day", days_from(saturday, 2))


def week_to_day(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "week to Saturday": the seven days up to it."""
    if anchor.published is None:
        return Reading("week")
    back = (anchor.published.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    return Reading("week", days_from(moved(anchor.published, -back - 6), 7))


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
