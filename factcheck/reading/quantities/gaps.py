"""Gaps: what stands between two figures that belong together."""

from __future__ import annotations

import re

from factcheck.reading.quantities.figure import Figure

DASH = re.compile(r"\s?[-–‑]\s?")
TO = re.compile(r"\s{1,6}(?:to|till|up\s+to)\s{1,6}")
# "16- to 24-year-olds", "10 to 15"
SPAN = re.compile(rf"[-‑]?{TO.pattern}")
AND = re.compile(r"[-‑]?,?\s{1,6}(?:and|or|&)\s{1,6}")
COMMA = re.compile(r",\s{1,6}")
# "10-, 20- and 30-year"
HANGING_COMMA = re.compile(rf"[-‑]{COMMA.pattern}")
# "2.3cm x 2.3cm", "10 by 12 feet"
SIDES = re.compile(r"\s{0,3}[x×]\s{0,3}|\s{1,3}by\s{1,3}")
BACK = re.compile(
    r",?\s{1,6}(?:up\s|down\s)?(?:from|against|versus|vs\.?|compared\s(?:with|to))\s{1,6}"
)
HANGING = re.compile(r"[-‑](?:,\s|\s(?:to|and|or)\s)")
LINKS = (DASH, SPAN, AND, COMMA, HANGING_COMMA, SIDES, BACK)
LONGEST_GAP = 20
LOOK_BACK = 24
BETWEEN = re.compile(
    r"\b(?:between(?:\s+the\s+ages\s+of)?|anywhere from|ranging from|range from)\s+(?:about\s+)?$",
    re.IGNORECASE,
)


def gap_between(text: str, left: Figure, right: Figure) -> str:
    """The text between two figures; "" where it is too long to link them."""
    size = right.start - left.end
    return text[left.end : right.start] if 0 <= size <= LONGEST_GAP else ""


def links(gap: str) -> bool:
    """Whether only "to", "and", a comma, a dash or the like stands between two figures."""
    return bool(gap) and any(way.fullmatch(gap) for way in LINKS)
