"""Rivals: who is second behind whom, for what, and the figures of both.

"America has recorded 42 million cases and 678,405 deaths. Brazil, second behind America for deaths,
has had 591,440 deaths".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie

# What nearly every text lacks.
CUE = re.compile(r"\b(?:second|third|fourth)\b[^<>;.]{0,30}?\b(?:behind|to|after)\s(?:the\s)?[A-Z]")
NAME = r"(?:the\s)?[A-Z][\w.-]+(?:\s[A-Z][\w.-]+)*"
# "Second behind Norway for exports", "third for catches behind Norway and the Faroe Islands"
BEHIND = re.compile(
    r"\b(?:second|third|fourth)\s(?:(?:for|in|by)\s(?P<what>[a-z]+)\s)?(?:only\s)?(?:behind|to|after)\s"
    rf"(?P<leaders>{NAME}(?:(?:,|\sand|,\sand)\s{NAME}){{0,2}})(?:\s(?:for|in|by)\s(?P<of>[a-z]+))?"
)
JOINED = re.compile(r",?\sand\s|,\s")
BACK, FOLLOW, LIKELY = 5, 30, 0.8


def rival_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each figure of whoever is second with those of all that are ahead."""
    for number, passage in enumerate(passages):
        if not passage.figures or not CUE.search(passage.sketch):
            continue
        for match in BEHIND.finditer(passage.sketch):
            what = match["of"] or match["what"]
            own = _counted(passage, match.end(), what) if what else None
            if own is None:
                continue
            earlier = passages[max(0, number - BACK) : number]
            for leader in JOINED.split(match["leaders"]):
                ahead = _of(earlier, leader.removeprefix("the "), what or "")
                if ahead is not None and are_alike(ahead, own):
                    yield Tie("ranked", (ahead.id, own.id), confidence=LIKELY)


def _of(passages: Sequence[Passage], name: str, what: str) -> Claim | None:
    """The last figure of what is counted in a sentence after somebody's name."""
    for passage in reversed(passages):
        place = passage.sketch.find(name)
        found = _counted(passage, place, what) if place >= 0 else None
        if found is not None:
            return found
    return None


def _counted(passage: Passage, start: int, what: str) -> Claim | None:
    """The first level after a place that is told of what is counted."""
    for number in passage.after(start):
        claim = passage.figures[number]
        end = passage.place(number) + len(f"<{number}>")
        following = re.split(r"[<,;]", passage.sketch[end : end + FOLLOW])[0]
        plain = claim.kind not in MOVES and claim.lead not in EARLIER
        if plain and re.search(rf"\b{re.escape(what)}\b", claim.quantity.text + following):
            return claim
    return None
