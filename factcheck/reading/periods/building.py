"""What each way of writing a period means."""

from __future__ import annotations

import re
from datetime import date

from factcheck.period import Period
from factcheck.reading.periods.context import counts_things
from factcheck.reading.periods.grammar import Reading
from factcheck.reading.periods.names import (
    DAYS_OF,
    MONTHS_OF,
    OFFSETS,
    ORDINALS,
    SEASONS,
    count_of,
    month_of,
)
from factcheck.reading.periods.spans import (
    Anchor,
    add_months,
    days_from,
    months_from,
    moved,
    valid_date,
)


def told(kind: str, period: Period | None) -> Reading | None:
    """A reading of this kind; None where the calendar has no such period."""
    return Reading(kind, period) if period else None


def _printed_year(match: re.Match[str], anchor: Anchor) -> int | None:
    """The year that is printed, or named by "last year"; None where the text says none."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("short"):
        return 2000 + int(groups["short"])
    near = groups.get("near")
    return anchor.year(OFFSETS.get(near.lower(), 0)) if near else None


def iso(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "2025-12-08"."""
    found = days_from(valid_date(int(match["y"]), int(match["m"]), int(match["d"])))
    return told("day", found)


def slashed(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "25/12/2025"; where either number may be the month no period is claimed."""
    year, first, second = int(match["y"]), int(match["a"]), int(match["b"])
    found = {valid_date(year, first, second), valid_date(year, second, first)} - {None}
    return Reading("day", days_from(found.pop()) if len(found) == 1 else None)


def day(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "Dec. 8", "8 December 2025", "March 3-5"."""
    month, first = month_of(match["month"]), _number(match["d"])
    last = _number(match["d2"]) if match["d2"] else first

    def build(year: int, anchored: bool) -> Period | None:
        return days_from(valid_date(year, month, first), max(last - first, 0) + 1, anchored)

    found = anchor.latest(_printed_year(match, anchor), build)
    return told("day", found)


def month_span(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "January-November 2025", "October to March"."""
    first, last = month_of(match["month"]), month_of(match["month2"])
    year, count = _printed_year(match, anchor), (last - first) % 12 + 1
    if year is not None and last < first:
        year -= 1
    if match.groupdict().get("year1"):
        start = int(match["year1"])
        count += 12 * max((start if year is None else year) - start, 0)
        year = start
    found = anchor.latest(year, lambda y, known: months_from(y, first, count, known), count - 1)
    return told("months", found)


def month(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "November", "November 2025", "last November"."""
    number = month_of(match["month"])
    year = _printed_year(match, anchor)
    near = match.groupdict().get("near")
    if near and match.re.groupindex["near"] < match.re.groupindex["month"]:
        year = _coming_year(number, anchor) if near.lower() == "next" else None
    found = anchor.latest(year, lambda y, known: months_from(y, number, 1, known))
    return told("month", found)


def _coming_year(number: int, anchor: Anchor) -> int | None:
    """The year of the next such month after publication: "next March"."""
    now = anchor.published
    return None if now is None else now.year + (number <= now.month)


def first_months(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "first 11 months of 2025"."""
    count = count_of(match["n"]) * MONTHS_OF[match["unit"].lower()]
    opening = match["which"].lower() in ("first", "opening")
    if not 0 < count <= 12 or not (opening or _printed_year(match, anchor)):
        return None
    start = 1 if opening else 13 - count
    found = anchor.latest(
        _printed_year(match, anchor),
        lambda y, known: months_from(y, start, count, known),
        count - 1,
    )
    return told("months", found)


def part_of_year(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "third quarter of 2025", "Q3", "first half"."""
    unit = {"q": "quarter", "h": "half"}.get(match["unit"].lower(), match["unit"].lower())
    number = ORDINALS.get(match["n"].lower()) or int(match["n"])
    length = MONTHS_OF[unit]
    start = (number - 1) * length + 1
    if start > 12:
        return None
    if match.groupdict().get("fiscal"):
        return Reading("fiscal", _fiscal_part(int(match["year"]), start, length))
    found = anchor.latest(
        _printed_year(match, anchor), lambda y, known: months_from(y, start, length, known)
    )
    return told(unit, found)


def _fiscal_part(year: int, start: int, length: int) -> Period | None:
    """Months of a fiscal year that began in the October before it."""
    first = add_months(date(year, 1, 1), start - 4)
    return months_from(first.year, first.month, length) if first else None


def ended(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "three months ended June 30", "12 months to June 2025"."""
    unit, count = match["unit"].lower(), count_of(match["n"]) if match["n"] else 1
    day_printed = match["d"] or match["d2"]
    if unit in DAYS_OF:
        return _days_ended(match, anchor, count * DAYS_OF[unit])
    length, last = count * MONTHS_OF[unit], month_of(match["month"])
    if day_printed and _number(day_printed) < 15:
        last = (last - 2) % 12 + 1
    kind = unit if count == 1 and unit != "decade" else "months"

    def build(year: int, known: bool) -> Period | None:
        final = months_from(year, last, 1, known)
        start = final and add_months(final.start, 1 - length)
        return Period(start, final.end, known) if final and start else None

    found = anchor.latest(_printed_year(match, anchor), build, length - 1)
    return told("half" if unit == "half-year" else kind, found)


def _days_ended(match: re.Match[str], anchor: Anchor, length: int) -> Reading | None:
    final, printed = month_of(match["month"]), match["d"] or match["d2"]
    if not printed:
        return None

    def build(year: int, known: bool) -> Period | None:
        last = valid_date(year, final, _number(printed))
        return days_from(moved(last, 1 - length), length, known)

    found = anchor.latest(_printed_year(match, anchor), build)
    return told("week" if length == 7 else "day", found)


def fiscal(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "fiscal 2024": October 2023 to September 2024, as the US government counts."""
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    if match["next"]:
        return Reading("fiscal", months_from(year, 4, 12))
    return Reading("fiscal", months_from(year - 1, 10, 12))


def split_year(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "2024/25": April to March, as governments that write so count."""
    year = int(match["year"])
    following = int(match["next"]) if match["next"] else int(match["full"]) % 100
    if following == (year + 1) % 100:
        return Reading("fiscal", months_from(year, 4, 12))
    later = year - year % 100 + following
    return (
        Reading("months", months_from(year, 1, 12 * (later - year + 1))) if later > year else None
    )


def year_span(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "2008-2012"."""
    first, last = int(match["year"]), int(match["year2"])
    joined = not re.search(r"\band\b", match[0])
    if last <= first or not (joined or _preceded(match, "between")):
        return None
    if re.search(r"\bto\b", match[0]) and _preceded(match, "in"):
        return None
    if counts_things(match) or (first < 1900 and not _names_ends(match)):
        return None
    return Reading("months", months_from(first, 1, 12 * (last - first + 1)))


def _names_ends(match: re.Match[str]) -> bool:
    """Whether words say that two old years are the ends of a time, not numbers of things."""
    return _preceded(match, "between") or _preceded(match, "from")


def _preceded(match: re.Match[str], word: str) -> bool:
    before = " " + match.string[max(0, match.start() - 12) : match.start()]
    return before.rstrip().lower().endswith(f" {word}")


def season(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "summer of 2024", as meteorologists of the northern half count."""
    return Reading("season", months_from(int(match["year"]), SEASONS[match["season"].lower()], 3))


def year(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """ "2025"."""
    return Reading("year", months_from(int(match["year"]), 1, 12))


def _number(ordinal: str) -> int:
    return int(re.sub(r"\D", "", ordinal))
