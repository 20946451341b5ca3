"""Holdings: who has how much of one thing, told in one list that leaves its verb out.

"A owns 50 percent of the well, B 25 percent, C 10 percent and D 7.5 percent"; "38 percent live
in Italy, 16 percent in France and 10 percent in Spain": no part of the whole is told twice, so
that they cannot make more than all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Marked
from factcheck.reading.printing import Tie

PERCENT = r"#[\s-]?(?:%|percent|per\scent|pct)"
# A name with what belongs to it: "<Saskatchewan Oil and Gas Corp>", "the Bank of Japan".
NAME = r"(?:the\s)?<?[A-Z][\w.&'’>-]*(?:\s(?:and\s|of\s|de\s|the\s|&\s)?<?[A-Z][\w.&'’>-]*){0,9}"
AND = r"(?:,\s|\s|,?\sand\s|;\s(?:and\s)?)"
HOLDS = r"(?:owns?|owned|holds?|held|holding|controls?|controlled)"
HELD = re.compile(
    rf"\b{HOLDS}\s(?:an?\s|the\s|about\s|some\s)?{PERCENT}\b[^#.;]{{0,80}}?"
    rf"(?:{AND}{NAME}\s(?:with\s|has\s|{HOLDS}\s)?{PERCENT}){{2,8}}"
)
# "live in", "came from": each is in one place only.
PLACED = re.compile(
    rf"{PERCENT}\s(?:of\s[^#.;,]{{1,40}}?\s)?(?:live|lived|reside|resided|came|come|went|go)\s"
    rf"(?P<where>in|from|to)\s[^#.;,]{{1,40}}"
    rf"(?:,?\s(?:and\s)?{PERCENT}\s(?P=where)\s[^#.;,]{{1,40}}?(?=,|\sand\b|[.;])){{2,8}}"
)
LISTED = 0.85


def holding_ties(around: Marked) -> Iterator[Tie]:
    """Each list of the parts of one whole, none told twice."""
    for pattern in (HELD, PLACED):
        for match in finditer(pattern, around.text):
            marks = around.within(*match.span())
            if all(mark.is_plain and mark.unit == "percent" for mark in marks):
                yield Tie("parts", tuple(mark.figure for mark in marks), confidence=LISTED)
