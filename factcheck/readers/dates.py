"""Dates as data formats write them, and languages as they name them."""

from __future__ import annotations

import re
from datetime import date, datetime

# Such as 2025-12-08, 2025-12-08T09:30:00+08:00, 20251208T093000Z
DAY = re.compile(r"\s*(?P<year>\d{4})(?P<dash>-?)(?P<month>\d{2})(?P=dash)(?P<day>\d{2})(?!\d)")


# As people write them at the head of a story; 02/01/2024 is of two days.
WRITTEN = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y")


def day_written(words: str | None) -> date | None:
    """The day of an ISO 8601 stamp, or of words such as "2 January 2024"; else ``None``."""
    if words is None:
        return None
    plain = " ".join(words.split()).replace(".", "")
    for form in WRITTEN:
        try:
            return datetime.strptime(plain, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    return day_of(words)


def day_of(stamp: object) -> date | None:
    """The day of an ISO 8601 date or time, as its author's clock had it; else ``None``."""
    match = DAY.match(stamp) if isinstance(stamp, str) else None
    if match is None:
        return None
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def words_of(value: object) -> str | None:
    """A value as one line of words; ``None`` where it is none, or empty."""
    return " ".join(value.split()) or None if isinstance(value, str) else None
