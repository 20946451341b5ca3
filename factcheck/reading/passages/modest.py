"""Modest: a figure that is called "only" so much, beside the one that it is set against.

"17 percent of the men have no degree, but just five percent of the women", "only about 760 rigs
operate, compared with nearly 2,000 a year ago".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.reading.statements.ties import is_currency

ONLY = r"(?:only|just|merely|a\smere|a\smeagre|a\spaltry|barely)"
CUES = ("only ", "just ", "mere", "barely ", "meagre ", "paltry ")
SOME = r"(?:about\s|some\s|around\s|roughly\s|an?\sestimated\s|an?\saverage\sof\s)*"
# What is told beside only so much: "while", "but", "compared with"; "and" only closely.
BESIDE = (
    r"(?:\b(?:while|whilst|whereas|although|though|against|versus|compared\s(?:with|to))\b"
    r"[^<>;:]{0,70}?|\b(?P<loose>(?:but|yet)\b[^<>;:]{0,70}?|(?:and|with)(?:\s[\w'-]+){0,4}?\s))"
)
# "Only <1> short", "just <1> more", "only <1> of <2>": a gap, or a part of something else.
NO_GAP = (
    r"(?!\s(?:[a-z]+\s)?(?:more|less|fewer|higher|lower|short|shy|away|off|ahead|behind|above|below|up|down|ago|"
    r"later|after|before|earlier|over|under|out)\b|\s(?:out\s)?of\s(?:the\s|its\s|their\s)?<)"
)
AFTER = re.compile(
    rf"<(?P<a>\d+)>[^<>;:]{{0,120}}?{BESIDE}\b{ONLY}\s{SOME}<(?P<b>\d+)>{NO_GAP}",
    re.IGNORECASE,
)
# "Whilst <0> of men had none, this was true of only <1>", "<0> said no, only <1> said yes",
# "<0> now, would be just <1>"
COMMA = re.compile(
    r"(?:\b(?:while|whilst|although|though|whereas)\s[^<>;:]{0,80}?<(?P<a>\d+)>[^<>;:]{0,90}?,"
    r"[^<>;:]{0,60}?\s"
    rf"|<(?P<c>\d+)>[^<>;:]{{0,80}}?,\s(?:(?:would|will|could|now|is|are|was|were|has|have|had)\s"
    rf"(?:[a-z]+\s){{0,2}}?)?){ONLY}\s{SOME}<(?P<b>\d+)>{NO_GAP}",
    re.IGNORECASE,
)
BEFORE = re.compile(
    rf"\b{ONLY}\s{SOME}<(?P<b>\d+)>{NO_GAP}[^<>;:]{{0,110}}?\b(?:(?:compared\s(?:with|to)|against|versus|"
    r"rather\sthan|instead\sof|down\sfrom)\s|(?:although|though|but)\s[^<>;:]{0,40}?\brises\sto\s)"
    r"[^<>;:]{0,50}?<(?P<a>\d+)>(?![^<>;.]{0,30}\b(?:usual|each|every|normal))",
    re.IGNORECASE,
)
# What is only so much already is no more than it is.
MODEST = re.compile(rf"\b{ONLY}\s(?:[\w-]+\s){{0,2}}$", re.IGNORECASE)
NOUN = re.compile(r"\s(?:[a-z]+ed\s|new\s|other\s)?(?P<noun>[A-Za-z][\w'-]+)")
# What stands after a count that leaves out what is counted.
NO_NOUN = frozenset(
    "of in on at by for to from did had have has are were was is said this last so after before "
    "a the and or under per each when as who that which".split()
)
# What leads to a figure that another is held against already.
BASES = frozenset({"against", "from", "than", "versus", "vs"})
LIKELY, LEAD = 0.75, 30


def modest_ties(passage: Passage) -> Iterator[Tie]:
    """Each figure with the one that is only so much beside it, the greater first."""
    if len(passage.figures) < 2:
        return
    words = passage.lowered
    if not any(cue in words for cue in CUES):
        return
    for pattern in (AFTER, COMMA, BEFORE):
        for match in finditer(pattern, passage.sketch):
            at = int(match["a"] or match["c"])
            more, only = passage.figures[at], passage.figures[int(match["b"])]
            lead = passage.sketch[max(0, passage.place(at) - LEAD) : passage.place(at)]
            # "Her rating is 37 percent, but just 40 percent want her to go": shares of two things.
            loose = match.re is AFTER and bool(match["loose"]) and more.kind not in MOVES
            if loose and more.quantity.unit == "percent":
                continue
            # "Rose 4.1 percent against 2.7, whereas only 3.6 were expected"; sums of two deals
            sums = match["c"] is not None if match.re is COMMA else False
            if more.lead in BASES or (sums and is_currency(more.quantity.unit)):
                continue
            if not MODEST.search(lead) and _are_of_one(passage, at, int(match["b"])):
                yield Tie("ranked", (more.id, only.id), confidence=LIKELY)


def _are_of_one(passage: Passage, one: int, other: int) -> bool:
    """Whether two figures may be set beside each other: moves both or none, of one noun."""
    a, b = passage.figures[one], passage.figures[other]
    fractions = [each.quantity.form is Form.FRACTION for each in (a, b)]
    if not are_alike(a, b) or (a.kind in MOVES) != (b.kind in MOVES):
        return False
    if any(fractions):
        return all(fractions)
    return bool(a.quantity.unit and b.quantity.unit) or _are_counted_alike(passage, one, other)


def _are_counted_alike(passage: Passage, one: int, other: int) -> bool:
    """Whether two bare numbers count the same, or the second leaves out what it counts.

    "5 offices, but only 12 clerks" sets nothing beside anything.
    """
    a, b = (_noun(passage, each) for each in (one, other))
    return not b or (bool(a) and a[:4] == b[:4])


def _noun(passage: Passage, number: int) -> str:
    claim: Claim = passage.figures[number]
    if claim.quantity.unit:
        return claim.quantity.unit
    match = NOUN.match(passage.sketch, passage.place(number) + len(f"<{number}>"))
    noun = match["noun"].lower() if match else ""
    return "" if noun in NO_NOUN else noun
