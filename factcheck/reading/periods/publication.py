"""When a story was published, where the text itself says so."""

from __future__ import annotations

import re
from datetime import date

from factcheck.reading.periods import building as build
from factcheck.reading.periods.context import names_months
from factcheck.reading.periods.grammar import DAY_MONTH, ISO, MONTH_DAY, Builder, Reading
from factcheck.reading.periods.spans import Anchor

HEAD_LINES = 12
LONGEST_LINE = 200
# A line such as "date 2025-12-08", "Published: 8 December 2025", "Release date: ..."
LABEL = re.compile(
    r"\W*(?:release\s+|publication\s+)?(?:date|published|updated|posted|released|issued|"
    r"last\s+updated|first\s+published)(?:\s+on)?\b\s*:?",
    re.IGNORECASE,
)
CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
# Such as "LONDON, ", "NEW YORK (AP), "
DATELINE = re.compile(r"\s*[A-Z][A-Z .'/-]{2,40}(?:\([A-Za-z]+\)\s*)?,\s*$")
# Such as " (Reuters)", " -- ", " - "
AFTER_DATELINE = re.compile(r"\s*(?:\([A-Z][\w .]+\)|[-–—]{1,2}\s)")
CAPTION = re.compile(r"\bphotos?\b|\bpictured?\b|\bimage\b|\bfile\b", re.IGNORECASE)
CANDIDATE = re.compile(r"(?<![\w/-])(?=\d|[A-Z])")
SPARE_WORDS = 4
WAYS: tuple[tuple[re.Pattern[str], Builder], ...] = (
    (ISO, build.iso),
    (DAY_MONTH, build.day),
    (MONTH_DAY, build.day),
)


def find_publication_date(text: str) -> date | None:
    """The date that the head of ``text`` prints as its own; None where it prints none.

    Read from labels ("Published: 8 December 2025"), a line of time and date, a line that is
    little more than a date, and datelines with a year; never from captions or sentences.
    """
    lines = [line[:LONGEST_LINE] for line in text[:4000].splitlines() if line.strip()]
    for line in lines[:HEAD_LINES]:
        if not CAPTION.search(line) and (found := _date_of(line)):
            return found
    return None


def _date_of(line: str) -> date | None:
    label = LABEL.match(line)
    for spot in CANDIDATE.finditer(line, label.end() if label else 0):
        for pattern, builder in WAYS:
            match = pattern.match(line, spot.start())
            if match and names_months(match) and (pattern is ISO or match["year"]):
                reading = builder(match, Anchor(None))
                return _own_date(line, match, reading) if reading else None
    return None


def _own_date(line: str, match: re.Match[str], reading: Reading) -> date | None:
    if reading.period is None:
        return None
    before, after = line[: match.start()], line[match.end() :]
    label = LABEL.match(before)
    if label and len(before[label.end() :].split()) <= 1:
        return reading.period.start
    if DATELINE.match(before) and AFTER_DATELINE.match(after):
        return reading.period.start
    if not before.strip() and AFTER_DATELINE.match(after):
        return reading.period.start
    spare = [word for word in (before + " " + after).split() if word.strip("|,.-–—()")]
    allowed = SPARE_WORDS + 4 * bool(CLOCK.search(before + " " + after))
    ends_as_sentence = after.rstrip().endswith(".") and not before.lstrip().startswith("By ")
    return reading.period.start if len(spare) <= allowed and not ends_as_sentence else None
