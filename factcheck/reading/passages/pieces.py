"""Pieces: a whole, a part of it, and which piece of the whole the part is called.

"Two-thirds of the class - 20 of 30 pupils", "three quarters of the 84 deputies, 63,", "half the
town's 6,200 residents, 3,100 people", "45 of the 180 aircraft, a quarter"; and a part that is told
of its whole alone: "12 of them in Austria", "40 million of its 65 million euros of sales", "the
40-seat council includes 14 women".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.couples import alike
from factcheck.reading.passages.how_far import piece
from factcheck.reading.passages.multiples import FINENESS, worded
from factcheck.reading.passages.sketch import Passage, are_of_one_unit
from factcheck.reading.printing import Printed, Tie

THE = r"(?:the\s|its\s|his\s|her\s|their\s|all\s|a\stotal\sof\s)*"
PIECE = (
    r"(?:<(?P<n>\d+)>|\b(?P<printed>[Hh]alf|(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)[\s-]"
    r"(?:thirds?|quarters?|fifths?|sixths?|tenths?)))"
)
PIECES = (
    # "two-thirds of the class - <1> of <2> pupils"
    re.compile(
        rf"{PIECE}\s(?:of\s)?[^<>;.,:()]{{2,40}}?(?:,|\s[–—-]|\s?\()\s?<(?P<part>\d+)>\s(?:out\s)"
        rf"?of\s{THE}<(?P<whole>\d+)>"
    ),
    # "three quarters of the <1> deputies, <2>, signed"
    re.compile(
        rf"{PIECE}\s(?:of\s)?(?:the\s|its\s|their\s)?(?:[\w']+\s){{0,3}}?<(?P<whole>\d+)>"
        rf"(?:\s[a-z]+){{0,5}}(?:,\s|\s[–—-]\s|\s\()(?:or\s)?"
        r"<(?P<part>\d+)>(?:\s[a-z]+|\sof\sthem)?(?=,|\s[–—-]|\))"
    ),
    # "Of the <1> cars checked, <2>, a quarter, had"
    re.compile(
        rf"\b[Oo]f\s{THE}<(?P<whole>\d+)>(?:\s[a-z]+){{0,3}},\s<(?P<part>\d+)>(?:\sof\sthem)?"
        rf"(?:,\s|\s[–—-]\s|\s\()(?:or\s|just\s)?{PIECE}(?=,|\s[–—-]|\))"
    ),
    # "<1> of the <2> aircraft, a quarter"
    re.compile(
        rf"<(?P<part>\d+)>(?:\s[a-z]+)?\s(?:out\s)?of\s{THE}<(?P<whole>\d+)>(?:\s[a-z]+)"
        rf"{{0,3}}(?:,\s|\s[–—-]\s|\s\()(?:or\s)?(?:exactly\s)?{PIECE}"
        r"(?=\s?(?:[,.;)]|$|[–—-]|of\sthem))"
    ),
)
VERBS = (
    r"(?:are|were|is|was|had|have|has|stand|stood|did|said|remain\w*|need\w*|voted|went|came|"
    r"passed|failed|[a-z]+ed)"
)
PARTS = (
    # "of the <0> beds <1> are occupied"
    re.compile(
        rf"\b[Oo]f\s{THE}(?:[\w-]+(?:['’]s|s['’])\s)?<(?P<whole>\d+)>(?:\s(?!against|from|than|to|and|or|compared|in|at|by|"
        rf"after|before|per)[a-z-]+){{1,3}},?\s(?:only\s|just\s)?<(?P<part>\d+)>\s{VERBS}\b"
    ),
    # "<0> of the city's <1> homes"
    re.compile(
        r"<(?P<part>\d+)>(?:\s[a-z]+)?\sof\s(?:the\s|its\s|their\s|his\s|her\s)?[\w-]+(?:['’]s|"
        r"s['’])\s<(?P<whole>\d+)>"
    ),
    # "<0> square kilometres, <1> of them in Austria"
    re.compile(
        r"<(?P<whole>\d+)>[^<>;.:()]{0,30}?(?:,|\s[–—-]|\s\()\s?(?:only\s|just\s)?<(?P<part>\d+)>"
        r"\sof\s(?:them|whom|which)\b"
    ),
    # "made <0> of its <1>"
    re.compile(r"<(?P<part>\d+)>(?:\s[a-z]+)?\sof\s(?:its|their|his|her)\s<(?P<whole>\d+)>"),
    # "the <0>-seat council includes <1>"
    re.compile(
        r"<(?P<whole>\d+)>-(?:seat|member|strong|man|person|nation|team|bed|room)"
        r"\b[^<>;.:,]{0,30}?\s"
        r"(?:(?:includes?|included|including)\s<(?P<part>\d+)>(?:\s(?P<of>[a-z]+))?|(?:has|have|"
        r"had|with)\s<(?P<part2>\d+)>\s"
        r"(?:women|men|members|countries|states|foreigners|rookies|vacancies)\b)"
    ),
)
# "<0> of the chamber's <1> seats, <2>", where <2> is a percentage
PERCENT = re.compile(
    r"<(?P<part>\d+)>(?:\s[a-z]+)?\s(?:out\s)?of\s(?:the\s)?[\w-]+(?:['’]s|s['’])\s<(?P<whole>\d+)>"
    r"(?:\s[a-z]+){0,2}(?:,\s|\s[–—-]\s|\s\()(?:or\s|just\s|about\s)*<(?P<share>\d+)>"
    r"(?=\s?(?:[,.;)]|$|[–—-]))"
)
# What may be more than what it is told of.
NO_PART = frozenset({"points", "percent", "years", "months", "days", "votes", "seats", "rooms"})
QUARTER = re.compile(r"\b(?:third|fourth|fifth|sixth|tenth)[\s-](?:quarter|half|month|week|year)\b")
SAID, SURE = 0.9, 0.95


def piece_ties(passage: Passage) -> Iterator[Tie]:
    """Each part with its whole, and with the piece that it is called where it is."""
    if len(passage.figures) < 2:
        return
    for pattern in PIECES:
        for match in finditer(pattern, passage.sketch):
            whole, part = (passage.figures[int(match[name])] for name in ("whole", "part"))
            figure = _figure(passage, match)
            if figure is not None and _are_counts(whole, part):
                yield Tie("multiple", (part.id, figure, alike(whole, part)), confidence=SURE)
    for match in finditer(PERCENT, passage.sketch):
        claims = [passage.figures[int(match[name])] for name in ("share", "part", "whole")]
        share, part, whole = claims
        if share.quantity.unit == "percent" and _are_counts(whole, part):
            yield Tie("share", tuple(claim.id for claim in claims), confidence=SAID)
    for pattern in PARTS:
        for match in finditer(pattern, passage.sketch):
            number = match["part"] or match.groupdict()["part2"]
            whole, part = passage.figures[int(match["whole"])], passage.figures[int(number)]
            if match.groupdict().get("of") not in NO_PART and _are_counts(whole, part):
                yield Tie("part", (whole.id, part.id), confidence=SAID)


def _figure(passage: Passage, match: re.Match[str]) -> Printed | str | None:
    """The piece: a fraction that is a figure already, or one in words."""
    # "a third quarter profit"
    if QUARTER.search(match[0]):
        return None
    if match["n"] is None:
        value = piece(match["printed"])
        return worded(passage, match, (value, value * FINENESS), Hedge.NONE)
    claim = passage.figures[int(match["n"])]
    fraction = claim.quantity.form is Form.FRACTION and not claim.quantity.unit
    return claim.id if fraction else None


def _are_counts(whole: Claim, part: Claim) -> bool:
    """Whether two figures are amounts of one unit, no percentages or times."""
    kinds = {whole.kind, part.kind} & {Kind.RANK, Kind.DATE, Kind.AGE, Kind.CHANGE, Kind.POINTS}
    fractions = Form.FRACTION in (whole.quantity.form, part.quantity.form)
    units = {whole.quantity.unit, part.quantity.unit}
    alike_units = are_of_one_unit(whole, part) or units <= {"", "person"} or "" in units
    times = units & {"percent", "percentage point", "times", "minute", "second", "hour"}
    plain = whole.quantity.hedge in (Hedge.NONE, Hedge.ABOUT, Hedge.NEARLY)
    return not kinds and not fractions and alike_units and not times and plain
