"""Article: a text and the day it was published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from factcheck.origin import Origin


@dataclass(frozen=True, slots=True)
class Article:
    """What is checked; every offset of a report is a character offset into ``text``.

    ``published`` is the anchor of "Monday" or "last month" (TimeML: document creation
    time); ``None`` where it is not known. ``language`` is a BCP 47 tag where the source has
    one ("en-GB"). ``origin`` says where the text stands in the source that it was read from;
    ``None`` where it is the source itself.
    """

    text: str
    title: str | None = None
    published: date | None = None
    language: str | None = None
    origin: Origin | None = None
