"""Dates as data formats write them, and languages as they name them."""

from __future__ import annotations

import re
from datetime import date

# Such as 2025-12-08, 2025-12-08T09:30:00+08:00, 20251208T093000Z
DAY = re.compile(r"\s*(?P<year>\d{4})(?P<dash>-?)(?P<month>\d{2})(?P=dash)(?P<day>\d{2})(?!\d)")


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
