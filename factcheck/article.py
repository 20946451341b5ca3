"""Article: a text and the day it was published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Article:
    """What is checked; every offset of a report is a character offset into ``text``.

    ``published`` is the anchor of "Monday" or "last month" (TimeML: document creation
    time); ``None`` where it is not known.
    """

    text: str
    title: str | None = None
    published: date | None = None
