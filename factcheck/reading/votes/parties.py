"""Parties: the members of each in a chamber, down to those of none.

"The party has 27 members in the 45-member council and the Greens 12. The Liberals have four
and there are two independents": where a list ends with the independents, nobody is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

CHAMBER = re.compile(
    r"\b(?:of\sthe|(?:parliament|assembly|house|council|senate)\shas)\s(?P<all>#)\sseats\b|(?P<chamber>#)[\s-](?:member|seat)\s(?:[a-z]+\s){0,2}(?:assembly|house|parliament|council|senate|"
    r"chamber|legislature|congress|board|lower\shouse|upper\shouse|diet|knesset|bundestag)\b",
    re.IGNORECASE,
)
SEATS = r"(?:\s(?:seats|members|MPs|deputies|lawmakers|councillors|legislators))?"
NAME = r"(?:the\s)?[A-Z][\w'’.-]*(?:\s(?:of\s)?[A-Z][\w'’.-]*){0,4}"
PARTY = re.compile(
    rf"\b(?:has|have|holds?|had|won|took|with|got|gained|secured)\s(?:now\s|only\s|just\s)?(?P<a>#){SEATS}"
    rf"|(?:,|\sand|;|\swhile)\s{NAME}\s(?:has\s|have\s|holds?\s|won\s|took\s|got\s)?(?P<b>#){SEATS}"
    r"|\b(?:independents|others|(?:minor|smaller|other)\sparties)\s(?:have\s|won\s|with\s)?(?P<minor>#)"
    r"|(?P<rest>#)\s(?:independents?|others|(?:seats?\s)?(?:is|are)?\s?vacant|vacanc\w+)"
    r"|,\s(?:the\s)?(?:opposition|government|left|right)\s(?P<side>#)"
    r"|(?P<gone>#)\s(?:seats\s)?(?:(?:went|go|goes|going|fell|belong)\s)?to\s(?:smaller|other|minor|independents|others)\b"
    r"|(?P<to>#)\s(?:seats\s)?(?:(?:went|go|goes|going|fell|belong)\s)?to\s(?:the\s)?[A-Z]"
    r"|\b(?:remaining|other)\s(?P<others>#)\s(?:seats\s)?(?:held|won|taken|go|went|are|were)\b"
)
# "the coalition of the Centre (42 seats), the Farmers (18) and the Greens (nine) controls 69"
COALITION = re.compile(
    r"\b(?:coalition|alliance|bloc|government|opposition|parties|partners)\b[^#.;]{0,60}?"
    rf"(?P<parts>\(#{SEATS}\)(?:[^#.;()]{{1,40}}?\(#{SEATS}\)){{1,7}})[^#.;()]{{0,25}}?"
    r"\b(?:controls?|has|have|holds?|commands?|with|won|gets?|had|makes?)\s(?:a\stotal\sof\s)?(?P<all>#)"
)
# "the coalition, with 43 seats for the Centre party and 19 for the Farmers, controls 62"
PARTNERS = re.compile(
    r"\b(?:coalition|alliance|bloc|government|opposition|parties|partners),?\s(?:with|has|have|holds?)\s"
    rf"(?P<parts>#{SEATS}\s(?:for|from)\s{NAME}(?:\s[a-z]+)?"
    rf"(?:(?:,|,?\sand)\s#{SEATS}\s(?:for|from)\s{NAME}(?:\s[a-z]+)?){{1,5}}),?\s(?:and\s)?"
    r"(?:controls?|has|have|holds?|commands?|had)\s(?:a\stotal\sof\s|together\s)?(?P<all>#)"
)
# "lost seven seats and now has 31, down from 38"
MOVED = re.compile(
    r"\b(?:(?P<lost>lost|lose)|gained|won|picked\sup)\s(?P<change>#)\s(?:seats|members|deputies)\b[^#.;]{0,30}?\b(?:has|have|holds?|to|on|with)\s"
    r"(?P<now>#)(?:\sseats)?,?\s(?:compared\swith|down\sfrom|up\sfrom|from|after|against|having\s(?:held|had|won))\s(?P<before>#)"
)
LEAST, AFTER = 3, 260
SURE = 0.85


def party_ties(around: Marked) -> Iterator[Tie]:
    """Each chamber with the members of all its parties."""
    for match in finditer(CHAMBER, around.text):
        (chamber,) = around.of(match, "all" if match["all"] else "chamber")
        low, first = around.sentence(*match.span())
        _, second = around.sentence(first + 2, min(first + 3, len(around.text)))
        for high in (first, second):
            parts = _parts(around, chamber, low, min(high, low + 2 * AFTER))
            if parts:
                figures = tuple(mark.counted for mark in (chamber, *parts))
                yield Tie("told sum", figures, confidence=SURE)
                break
    for match in finditer(MOVED, around.text):
        groups = ("before", "now", "change") if match["lost"] else ("now", "before", "change")
        marks = tuple(mark for group in groups for mark in around.of(match, group))
        if all(mark.is_count for mark in marks):
            yield Tie("told sum", tuple(mark.counted for mark in marks), confidence=SURE)
    for pattern in (COALITION, PARTNERS):
        for match in finditer(pattern, around.text):
            marks = around.of(match, "all", "parts")
            if all(mark.is_count for mark in marks):
                yield Tie("told sum", tuple(mark.counted for mark in marks), confidence=SURE)


def _parts(around: Marked, chamber: Mark, low: int, high: int) -> list[Mark]:
    """The members of each party that a passage tells, if it tells of no other number."""
    parts: list[Mark] = []
    rest = False
    for match in PARTY.finditer(around.text, low, high):
        group = next(name for name in PARTY.groupindex if match[name])
        if around.of(match, group) == (chamber,):
            continue
        rest = group in ("rest", "others", "gone", "minor")
        parts += around.of(match, group)
    told = [mark for mark in around.within(low, high) if mark is not chamber]
    whole = rest and told == parts and len(parts) >= LEAST
    return parts if whole and all(mark.is_count for mark in (chamber, *parts)) else []
