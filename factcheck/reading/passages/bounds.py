"""Bounds: a figure beside one that by the words it must reach, or stay below.

"Went past the 400 billion mark to reach 405.9 billion", "93 out of 150 areas", "28 more patients,
taking the total to 275", "a majority (53 percent)", "more than 1,900 (1,947)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike, are_of_one_unit
from factcheck.reading.printing import Tie
from factcheck.reading.statements.likeness import is_like
from factcheck.reading.statements.ties import is_currency

HEDGES = r"(?:an?\s|the\s|about\s|around\s|some\s|just\s|nearly\s|almost\s|over\s|more\sthan\s)*"
UPWARD = (
    r"top(?:s|ped|ping)?|pass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|"
    r"(?:broke|breaks|breaking|broken)(?:\s(?:through|above|past))?|breach(?:es|ed|ing)?|"
    r"(?:went|goes|going|gone|mov\w+|rose|risen|rising|climb\w+|jump\w+|surg\w+|push\w+|edg\w+|"
    r"soar\w+)\s(?:past|above|over|beyond)"
)
DOWNWARD = (
    r"(?:fell|falls|fallen|falling|dropp?\w*|slipp?\w*|dipp?\w*|sank|sunk|tumbl\w+|slid|declin\w+|"
    r"went|gone|mov\w+|edg\w+)\s(?:below|under)"
)
REACHING = (
    r"to\s(?:reach|hit|stand\sat|close\sat)|reaching|hitting|totall?ing|"
    r"(?:standing|coming\sin|closing|ending)\sat|at|to"
)
# Of what is passed "with", "by" or "in" a figure, that is no mark.
NO_LEAD = r"(?!(?:with|by|in|on|at|from|to|for|of|and|as)\s)"
# "topped the <0> mark for the first time, reaching <1>"
CROSSED = re.compile(
    rf"\b(?:(?P<up>{UPWARD})|(?P<down>{DOWNWARD}))\s(?:the\s|a\s)?(?:{NO_LEAD}[a-z-]+\s){{0,2}}?"
    rf"<(?P<bound>\d+)>(?P<between>[^<>;]{{0,70}}?)\b(?:{REACHING})\s{HEDGES}<(?P<value>\d+)>",
    re.IGNORECASE,
)
# What between them says that the second is another move: "below <0>, has since crept back to <1>".
TURNED = re.compile(
    r"\b(?:and|but|while|from|compared|up|down|back|since|then|later|before|after|now|again)\b"
)
# "Broke through the mark and closed at"
ENDED = re.compile(r"\band\s(?:clos|end|finish|settl)(?:e|ed|ing)\s(?:the\s\w+\s)?$")
# "<0> people were killed, including <1> children"
AMONG = re.compile(
    r"<(?P<whole>\d+)>(?P<what>[^<>;.:()]{0,70}?)(?:,|\s[–—-]+)\s(?:including|among\sthem|of\swhom|of\sthem|"
    r"most\sof\sthem|many\sof\sthem)\s(?:at\sleast\s|about\s|some\s|nearly\s|more\sthan\s|over\s|"
    r"as\smany\sas\s)?<(?P<part>\d+)>(?!\s(?:of|in|percent|times|years?|months?|weeks?|days?|hours?|minutes?)\b)"
)
PEOPLE = re.compile(
    r"\b(?:people|persons|killed|dead|died|deaths|injur\w+|wounded|hurt|arrest\w+|missing|passengers|"
    r"victims|casualties|civilians|soldiers|troops|workers|employees|staff|students|children|"
    r"members|detain\w+|prisoners|hostages|protesters|women|men|countries|states|nations|seats|"
    r"cases|patients|aircraft|planes|ships|stores|shops|candidates|delegates|crew|migrants|refugees)\b"
)
# "<0> passengers, <1> of them children"
OF_THEM = re.compile(
    r"<(?P<whole>\d+)>(?P<what>[^<>;.:()]{0,60}?)(?:,|\s[–—-]+)\s(?:at\sleast\s|about\s|some\s|nearly\s)?"
    r"<(?P<part>\d+)>\sof\s(?:them|whom|which)\b"
)
# "<0> of the <1>", "<0> out of <1>", "<0> of its <1> members"
PART_OF = re.compile(
    r"<(?P<part>\d+)>(?:\s(?!(?:and|instead|because|ahead|short|outside|north|south|east|west)\b)[a-z]+)?\s(?:out\s)?of\s"
    r"(?:the\s|its\s|his\s|her\s|their\s|all\s|these\s|those\s|a\stotal\sof\s)*<(?P<whole>\d+)>(?!\s?[x×]\s?<)"
)
# "<0> more people had died, taking the number of deaths to <1>"
ADDED = re.compile(
    r"(?P<another>\b(?:another|further|additional)\s)?<(?P<part>\d+)>(?P<what>[^<>;]{0,80}?)"
    r"\b(?:tak|bring|push|lift|rais)\w+\s(?:the\s|its\s|their\s)?(?:\w+\s){0,4}?"
    r"(?:total|totals|number|tally|toll|count|figure|sum)(?:\s[\w-]+){0,6}?\sto\s"
    rf"{HEDGES}<(?P<whole>\d+)>",
    re.IGNORECASE,
)
# "<0>, based on an original debt of <1> plus interest"
PLUS = re.compile(
    r"<(?P<whole>\d+)>[^<>;.]{0,60}?\b(?:original|initial|principal)\s[^<>;.]{0,30}?<(?P<part>\d+)>\s"
    r"(?:plus|and|with)\s(?:[a-z]+\s)?(?:interest|fees|costs|charges|penalties|tax(?:es)?|arrears)\b"
)
MORE = re.compile(r"\b(?:more|new|additional|further|other)\b")
# "a majority (<0>)", "most voters (<0>)", "most cases are male (<0>)"
MOST_OF_ALL = (
    r"(?:(?<!no )\b(?:an?|the)\s(?:\w+\s)?majority|(?<!the )(?<!second )\bmost\s"
    r"(?:of\s(?:the|these|those|them)\s?)?(?:[a-z]+s|people|women|men|children))\b"
)
# "nearly all of them (<0>)", "the vast majority of voters (<0>)"
MAJORITY = re.compile(
    rf"(?:{MOST_OF_ALL}|\b(?:nearly|almost|virtually)\s(?:all|every)\b)[^<>;.,()]{{0,50}}?\s?(?:\(|,\sor\s|\s[–—]\s)(?:nearly\s|almost\s)?"
    r"<(?P<share>\d+)>",
    re.IGNORECASE,
)
# "more than <0> (<1>)"
BESIDE = re.compile(r"<(?P<bound>\d+)>\s?\((?:exactly\s)?<(?P<value>\d+)>\)")
# "more than <0> people came, <1> in all", "almost <0> votes, <1> to be exact"
EXACTLY = re.compile(
    r"<(?P<bound>\d+)>[^<>;.:,]{0,40}(?:,|\s[–—])\s(?:or\s|exactly\s)?<(?P<value>\d+)>"
    r"(?:\s[a-z]+)?\s(?:in\sall|in\stotal|altogether|to\sbe\s(?:exact|precise)|exactly)\b"
)
# "Previously expected to exceed <0>, would be held at <1>"
MEANT = re.compile(
    r"\b(?:expected|forecast|projected|predicted|planned|due|set)\sto\s(?:have\s)?$", re.IGNORECASE
)
LOOSELY = (Hedge.NEARLY, Hedge.ABOUT)
# "closed above <0> for the first time, at <1>"
ABOVE = re.compile(
    r"\b(?:clos|end|finish|settl|trad)(?:ed|es|ing)\s(?:the\s\w+\s)?(?:(?P<up>above|over)|(?P<down>below|under))"
    rf"\s(?:the\s)?<(?P<bound>\d+)>(?P<between>[^<>;]{{0,50}}?),\sat\s{HEDGES}<(?P<value>\d+)>",
    re.IGNORECASE,
)
SAID, LIKELY = 0.9, 0.75


def bound_ties(passage: Passage) -> Iterator[Tie]:
    """Every figure of a passage with the bound that the words set it."""
    yield from _crossed(passage)
    yield from _parts(passage)
    yield from _majorities(passage)
    yield from _plus(passage)
    for pattern in (BESIDE, EXACTLY):
        for match in finditer(pattern, passage.sketch):
            bound, value = _pair(passage, match, "bound", "value")
            # "More than 500, 480 in all" is told by `firsts.py`: the mark itself is exact.
            if pattern is EXACTLY and bound.quantity.hedge not in LOOSELY:
                continue
            hedged = bound.quantity.hedge is not Hedge.NONE and value.quantity.hedge is Hedge.NONE
            if hedged and are_alike(bound, value) and _is_near(bound, value):
                yield Tie("hedged", (value.id, bound.id), confidence=LIKELY)


def _pair(passage: Passage, match: re.Match[str], one: str, other: str) -> tuple[Claim, Claim]:
    return passage.figures[int(match[one])], passage.figures[int(match[other])]


def _is_near(bound: Claim, value: Claim) -> bool:
    """Whether a bracket may say a rounded figure again: it is as large, and no fraction of it."""
    a, b = bound.quantity.number, value.quantity.number
    return bool(a) and a / 2 < b < a * 2 and bound.quantity.form is not Form.FRACTION


def _crossed(passage: Passage) -> Iterator[Tie]:
    """A mark that was passed, and where that led."""
    for match in (*finditer(CROSSED, passage.sketch), *finditer(ABOVE, passage.sketch)):
        bound, value = _pair(passage, match, "bound", "value")
        if MEANT.search(passage.sketch[: match.start()]):
            continue
        if TURNED.search(ENDED.sub("", match["between"])):
            continue
        if are_of_one_unit(bound, value) and value.kind not in MOVES:
            ids = (value.id, bound.id) if match["up"] else (bound.id, value.id)
            yield Tie("threshold", ids, confidence=SAID)


def _is_of_others(passage: Passage, match: re.Match[str]) -> bool:
    """Whether two things are counted, one of them had by the other: "49 wounds of 35 patients"."""
    noun = re.match(r"<\d+>\s(?!out\b)([a-z]+)\sof\s(?:<|about|some)", match[0])
    other = re.match(r"\s([a-z]+)", passage.sketch[match.end() :])
    return noun is not None and other is not None and noun[1][:4] != other[1][:4]


def _parts(passage: Passage) -> Iterator[Tie]:
    """A part and the whole that it is counted of, or has raised."""
    for match in finditer(PART_OF, passage.sketch):
        part, whole = _pair(passage, match, "part", "whole")
        units = {part.quantity.unit, whole.quantity.unit}
        counted = part.quantity.form in (Form.DIGITS, Form.WORDS) and not any(
            unit == "percent" or is_currency(unit) for unit in units
        )
        own = counted and len(units - {""}) < 2 and not part.quantity.place < 1
        if own and not _is_of_others(passage, match):
            yield Tie("part", (whole.id, part.id), confidence=SAID)
    for match in (*finditer(AMONG, passage.sketch), *finditer(OF_THEM, passage.sketch)):
        part, whole = _pair(passage, match, "part", "whole")
        counts = all(
            each.quantity.unit in ("", "person")
            and each.quantity.form in (Form.DIGITS, Form.WORDS)
            and each.kind is Kind.LEVEL
            for each in (part, whole)
        )
        if counts and PEOPLE.search(f"{whole.quantity.text}{match['what']}"):
            yield Tie("part", (whole.id, part.id), confidence=SAID)
    for match in finditer(ADDED, passage.sketch):
        part, whole = _pair(passage, match, "part", "whole")
        if not match["another"] and not MORE.search(f"{part.quantity.text}{match['what'][:12]}"):
            continue
        if part.quantity.unit == whole.quantity.unit or is_like(part.quantity, whole.quantity):
            yield Tie("part", (whole.id, part.id), confidence=SAID)


def _plus(passage: Passage) -> Iterator[Tie]:
    """A sum, and what it was before something came on top."""
    for match in finditer(PLUS, passage.sketch):
        part, whole = _pair(passage, match, "part", "whole")
        if are_alike(part, whole):
            yield Tie("part", (whole.id, part.id), confidence=SAID)


def _majorities(passage: Passage) -> Iterator[Tie]:
    for match in finditer(MAJORITY, passage.sketch):
        share = passage.figures[int(match["share"])]
        plain = share.quantity.unit == "percent" and share.kind not in MOVES
        if plain and " than " not in match[0]:
            yield Tie("majority", (share.id,), confidence=LIKELY)
