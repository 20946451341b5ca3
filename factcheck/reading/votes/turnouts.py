"""Turnouts: the votes that were cast, those who could vote, and which part of them that is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

PERCENT = r"#\s?(?:%|percent|per\scent|pct)"
TURNOUT = re.compile(
    rf"\b[Tt]urnout\b(?!\s(?:of|among)\s(?:the\s)?[a-z])[^#.;]{{0,45}}?(?P<after>{PERCENT})|"
    rf"\b(?P<of>[Tt]urnout\sof\s(?:about\s|just\s|only\s|around\s|some\s|nearly\s|almost\s)?{PERCENT})|"
    rf"(?P<before>{PERCENT})\sturnout\b"
)
SCALE = r"(?:\s(?:million|thousand|billion))?"
VOTERS = (
    r"(?:voters|electors|citizens|people|members|residents|adults|shareholders|names|students|"
    r"employees|workers|pupils|delegates|Americans|Britons|inhabitants|households)"
)
CAST = (
    re.compile(
        rf"(?P<cast>#){SCALE}(?:\s(?:of\s(?:them|those|these)|{VOTERS}|ballots|valid|votes))?"
        r"(?:\s(?:had|have|were|was|who|that))?\s"
        r"(?:voted|voting|cast|took\spart|turned\sout|went\sto\sthe\spolls|returned|handed\sin|"
        r"participated|counted|received|ballots|votes|showed\sup|bothered|made\sit)\b"
    ),
    re.compile(
        rf"(?P<cast>#){SCALE}(?:\s(?:people|ballots|votes|voters|eligible))?\s(?:out\s)?of\s"
        r"(?:the\s|some\s|its\s|about\s|their\s|(?:the\s)?[A-Za-z]+['’]s?\s)*#"
    ),
)
ROLL = (
    re.compile(
        rf"\b(?:[Oo]ut\s)?[Oo]f\s(?:the\s|some\s|its\s|about\s|all\s|their\s|(?:the\s)?[A-Za-z]+['’]s?\s)*"
        rf"(?P<roll>#){SCALE}\s(?:[a-z]+\s){{0,2}}?{VOTERS}\b"
    ),
    re.compile(
        r"\belectorate(?:\s[a-z]+){0,2}?\s(?:numbers|numbered|of|is|was|stands\sat|totals?|comprises)"
        r"\s(?:some\s|about\s)?(?P<roll>#)"
    ),
    re.compile(
        rf"(?P<roll>#){SCALE}\s(?:[a-z]+\s){{0,2}}?(?:(?:were\s|are\s)?(?:entitled|eligible|allowed|registered)"
        r"(?:\sto\svote|\svoters|\selectors)?|on\sthe\s(?:electoral\s)?(?:roll|register))\b"
    ),
)
# "18 percent of the 50,000 eligible voters - 9,000 people - bothered to vote"
BOTHERED = re.compile(
    rf"(?P<turnout>{PERCENT})\sof\s(?:the\s|its\s|all\s|some\s)*(?P<roll>#){SCALE}\s(?:eligible|registered|qualified)\s[a-z]+"
    rf"\s?(?:\s[–—-]+|,|\()\s?(?:or\s|some\s|about\s)?(?P<cast>#){SCALE}(?:\s[a-z]+)?(?:\)|,|\s[–—-]+)?\s"
    r"(?:voted|cast|bothered|turned|took|went|participated)\b"
)
# "of the union's 12,500 members, 5,000 sent in a ballot paper, or 40 percent"
SENT = re.compile(
    rf"\b[Oo]f\s(?:the\s|its\s|some\s|(?:the\s)?[A-Za-z]+['’]s?\s)*(?P<roll>#){SCALE}\s(?:[a-z]+\s)?{VOTERS},\s"
    rf"(?:only\s|just\s|some\s)?(?P<cast>#){SCALE}\s(?:had\s|have\s)?(?:voted|cast|sent|returned|took|went|turned)"
    rf"[^#.;,]{{0,30}},\s(?:or|that\sis|which\sis)\s(?P<turnout>{PERCENT})"
)
# Another turnout beside it, or only so far.
OTHERWISE = re.compile(
    r"\b(?:[Bb]y\s(?:noon|midday|#(?=\s?(?:[ap]\.?m|o.clock|GMT|local)|[.:,]))|so\sfar|until|compared|among|expected|would|if|predict\w*|forecast\w*)\b"
)
SURE = 0.95


def turnout_ties(around: Marked) -> Iterator[Tie]:
    """Each turnout with what was cast and the roll, told in its sentence or in the one before."""
    for match in (*finditer(BOTHERED, around.text), *finditer(SENT, around.text)):
        marks = around.of(match, "turnout", "cast", "roll")
        if all(mark.is_single for mark in marks):
            yield Tie("vote turnout", tuple(mark.figure for mark in marks), confidence=SURE)
    for match in finditer(TURNOUT, around.text):
        group = next(name for name in ("after", "of", "before") if match[name])
        (turnout,) = around.of(match, group)[:1]
        low, high = around.sentence(*match.span())
        if not turnout.is_plain or OTHERWISE.search(around.text, low, high):
            continue
        before = max(around.opening(low), around.sentence(max(low - 1, 0), max(low - 1, 0))[0])
        for start in (low, before):
            rolls = _found(around, ROLL, (start, high))
            casts = _found(around, CAST, (start, high)) - rolls
            if len(casts) == len(rolls) == 1:
                figures = (turnout.figure, casts.pop().figure, rolls.pop().figure)
                yield Tie("vote turnout", figures, confidence=SURE)
                break


def _found(
    around: Marked, patterns: tuple[re.Pattern[str], ...], span: tuple[int, int]
) -> set[Mark]:
    """The numbers of people or votes that patterns find in a passage."""
    return {
        mark
        for pattern in patterns
        for match in pattern.finditer(around.text, *span)
        for mark in around.of(match, *pattern.groupindex)
        if mark.is_single and mark.unit != "percent"
    }
