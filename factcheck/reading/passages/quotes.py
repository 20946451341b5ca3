"""Quotes of dealers, which print only the last digits of the second side: "5.10/20 pct".

"Dropping to 5.10/20 pct from 5.25/35": neither side of a quote that has fallen may be higher.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.passages.words import move_words
from factcheck.reading.printing import Printed, Tie

QUOTE = r"(?P<{name}>\d{{1,4}}\.\d{{1,4}})/\d{{2,4}}(?![\d/])"
PER = r"(?:\s?(?:pct|percent|per\scent|%))?"
FROM_TO = re.compile(
    rf"\bto\s(?:about\s|around\s)?{QUOTE.format(name='later')}{PER}[^<>;.\d]{{0,30}}?,?\s"
    rf"(?:from|against|compared\swith|after)\s(?:[a-z'-]+\s){{0,3}}?{QUOTE.format(name='earlier')}"
)
REACH = 40
SAID = 0.9


def quote_ties(passage: Passage) -> Iterator[Tie]:
    """The quotes at the two ends of a move, the greater first."""
    if "/" not in passage.sketch:
        return
    for match in finditer(FROM_TO, passage.sketch):
        ahead = passage.sketch[max(0, match.start() - REACH) : match.start()].lower()
        ways = [move_words()[word] for word in re.findall(r"[a-z]+", ahead) if word in move_words()]
        if ways:
            ends = [_printed(passage, match, name) for name in ("later", "earlier")]
            yield Tie("moved", tuple(ends if ways[-1] > 0 else ends[::-1]), confidence=SAID)


def _printed(passage: Passage, match: re.Match[str], name: str) -> Printed:
    start = passage.offsets[match.start(name)]
    text = match[name]
    place = Fraction(1, 10 ** len(text.partition(".")[2]))
    return Printed(start, start + len(text), Fraction(text), "", Kind.LEVEL, place)
