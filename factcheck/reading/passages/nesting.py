"""Nesting: two counts of the same people, of whom a mark is passed by all, a higher one by some.

"643,000 people had been out of work for over one year, 318,000 for over two", "21,000 people
aged 90 and over, 900 aged 100 and over", "15 crew ... 43 Malaysians, including the crew".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.claim import Claim
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.reading.worded.words import stems_in

# What nearly every text lacks.
CUES = re.compile(r"\b(?:for|aged)\s(?:over|more|at\sleast|longer|\d)")
NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
BEYOND = re.compile(
    r"<(?P<n>\d+)>(?P<what>[^<>;]{0,70}?)\b(?:"
    r"for\s(?:over|more\sthan|at\sleast|longer\sthan)\s(?P<long>\w+)\s(?P<unit>day|week|month|year)s?"
    r"|aged\s(?:over\s|at\sleast\s)?(?P<age>\d{1,3})(?:\sand|\sor)\s(?:over|above|older|more)"
    r"|aged\sover\s(?P<over>\d{1,3}))\b",
    re.IGNORECASE,
)
# "43 Malaysians, counting the crew"
INCLUDING = re.compile(
    r"<(?P<n>\d+)>(?:\s[A-Za-z-]+){0,3},?\s(?:including|counting|among\sthem)\s(?:all\s)?(?:of\s)?the\s(?P<noun>[a-z]{4,})(?=[,.;)]|\sand\b)"
)
NEAR, LIKELY = 3, 0.75


@dataclass(frozen=True, slots=True)
class _Count:
    """How many are beyond a mark: of whom, in which passage, and the mark by its sort."""

    passage: int
    claim: Claim
    what: frozenset[str]
    sort: str
    mark: int


def nested_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each count with that of the same people beyond a higher mark."""
    told = [
        count
        for number, passage in enumerate(passages)
        if passage.figures and CUES.search(passage.sketch)
        for count in _counts(number, passage)
    ]
    for number, passage in enumerate(passages):
        if "cluding " in passage.sketch or "counting " in passage.sketch:
            yield from _included(passage, passages[max(0, number - NEAR) : number])
    for first, second in combinations(told, 2):
        if _are_of_one(first, second):
            more, fewer = sorted((first, second), key=lambda each: each.mark)
            yield Tie("part", (more.claim.id, fewer.claim.id), confidence=LIKELY)


def _included(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What includes all of a group, and how many that has in a sentence before."""
    for match in finditer(INCLUDING, passage.sketch):
        whole = passage.figures[int(match["n"])]
        group = re.compile(rf"<(?P<n>\d+)>(?:\s[a-z]+)?\s{match['noun']}\b")
        told = [
            before.figures[int(each["n"])]
            for before in earlier
            for each in group.finditer(before.sketch)
        ]
        if len(told) == 1 and _are_counted(whole, told[0]):
            yield Tie("part", (whole.id, told[0].id), confidence=LIKELY)


def _are_counted(*claims: Claim) -> bool:
    """Whether figures are numbers of things or people."""
    return all(
        claim.kind not in MOVES and claim.quantity.place >= 1 and claim.quantity.unit != "percent"
        for claim in claims
    )


def _counts(number: int, passage: Passage) -> Iterator[_Count]:
    for match in finditer(BEYOND, passage.sketch):
        claim = passage.figures[int(match["n"])]
        if claim.kind in MOVES or claim.lead in EARLIER:
            continue
        age = match["age"] or match["over"]
        mark = int(age) if age else _days(match["long"].lower(), match["unit"].lower())
        what = frozenset(stems_in(f"{claim.quantity.unit} {match['what'].lower()}"))
        if mark and what:
            yield _Count(number, claim, what, "age" if age else "time", mark)


def _days(number: str, unit: str) -> int:
    count = int(number) if number.isdigit() else NUMBERS.get(number, 0)
    return count * DAYS[unit]


def _are_of_one(first: _Count, second: _Count) -> bool:
    """Whether the same words tell both, near each other, of two marks of one sort."""
    near = second.passage - first.passage <= NEAR
    same = first.what == second.what and first.sort == second.sort
    percent = "percent" in (first.claim.quantity.unit, second.claim.quantity.unit)
    return (
        near
        and same
        and first.mark != second.mark
        and not percent
        and are_alike(first.claim, second.claim)
    )
