"""Crosstabs: what all have in a poll, between what two groups have that together are all.

"Moen stands at 36 percent. She gained 5 points among men (to 34 percent) and is up 11 points among
women, climbing from 26 percent to 37": all lie between the men and the women.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage
from factcheck.reading.printing import Tie

# What nearly every text lacks.
CUE = "among "
GROUP = r"\bamong\s(?:[a-z]+\s){0,2}?"
# Two groups that together are all, at the end of "among".
PAIRS = tuple(
    (re.compile(rf"{GROUP}(?:{one})\b"), re.compile(rf"{GROUP}(?:{other})\b"))
    for one, other in (
        (r"men|male\s\w+|boys", r"women|female\s\w+|girls"),
        (
            r"(?:those|people|voters|adults|workers)\swith\s(?:an?\s)?(?:college\s|university\s)?degrees?",
            r"(?:those|people|voters|adults|workers)\swithout\s(?:an?\s)?(?:college\s|university\s)?degrees?",
        ),
        (r"(?:college\s|university\s)?graduates", r"non-graduates"),
        (r"whites?(?:\s\w+)?", r"non-?whites?(?:\s\w+)?"),
        (r"smokers", r"non-?smokers"),
        (r"homeowners", r"renters"),
    )
)
# "Moen gained <0> points since June to stand at <1>", "Moen leads with <0>"
STANDS = re.compile(
    r"\b(?P<who>[A-Z][\w-]{2,})\b(?:\s(?:has|had|now|is|was))?\s[^<>;.]{0,50}?(?:<\d+>[^<>;.]{0,40}?)?"
    r"\b(?:land(?:s|ing|ed)?|stand(?:s|ing)?|sits|polls?|polling|leads?|leading|is|comes\sin)\s(?:now\s)?"
    r"(?:at|with)\s(?:about\s|just\s)?<(?P<all>\d+)>"
)
# "31 percent support among men"
BESIDE = re.compile(r"<(?P<n>\d+)>\s(?:[a-z]+\s){0,2}$")
PRONOUN = re.compile(
    r"(?:(?:But|And|While|Though|Although|Still),?\s)?(?:he|she|they)\b", re.IGNORECASE
)
BACK, NEXT, LIKELY = 8, 2, 0.75


def crosstab_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each share of all with those of two groups that make it up."""
    for number, passage in enumerate(passages):
        if not passage.figures or CUE not in passage.sketch.lower():
            continue
        window = passages[number : number + NEXT]
        for one, other in PAIRS:
            first = one.search(_lowered(passage))
            pair = _pair(window, one, other) if first else None
            pair = pair or (_pair(window, other, one) if other.search(_lowered(passage)) else None)
            if pair is not None:
                yield from _of_all(passages[max(0, number - BACK) : number + 1], pair)


def _lowered(passage: Passage) -> str:
    return passage.sketch[:1].lower() + passage.sketch[1:]


def _pair(
    passages: Sequence[Passage], one: re.Pattern[str], other: re.Pattern[str]
) -> tuple[Claim, Claim] | None:
    """The levels now of two groups, the second told after the first."""
    found: list[Claim] = []
    for passage in passages:
        for pattern in (one, other)[len(found) :]:
            match = pattern.search(_lowered(passage))
            level = _now(passage, match) if match else None
            if level is None:
                break
            found.append(level)
    return (found[0], found[1]) if len(found) == 2 else None


def _now(passage: Passage, match: re.Match[str]) -> Claim | None:
    """What a group has now: right before it, or the first level after it up to the next group."""
    beside = BESIDE.search(passage.sketch[: match.start()])
    if beside and _is_level(claim := passage.figures[int(beside["n"])]):
        return claim
    stop = passage.sketch.find(CUE, match.end())
    numbers = passage.after(match.end(), stop if stop >= 0 else None)
    return next(filter(_is_level, (passage.figures[number] for number in numbers)), None)


def _is_level(claim: Claim) -> bool:
    """Whether a figure is a percentage of now, no move and none that it is compared with."""
    plain = claim.kind not in MOVES and claim.lead not in EARLIER
    return plain and claim.quantity.unit == "percent"


def _of_all(passages: Sequence[Passage], pair: tuple[Claim, Claim]) -> Iterator[Tie]:
    """The last share of all that somebody has, of whom the groups are told too."""
    told = passages[-1].sketch
    # "While he gained": of whom the sentence before is.
    near = " ".join(each.sketch for each in passages[-2:]) if PRONOUN.match(told) else told
    for passage in reversed(passages):
        for match in STANDS.finditer(passage.sketch):
            all_ = passage.figures[int(match["all"])]
            plain = all_.quantity.unit == "percent" and all_.kind not in MOVES
            if plain and all_ not in pair and re.search(rf"\b{re.escape(match['who'])}\b", near):
                ids = (all_.id, pair[0].id, pair[1].id)
                yield Tie("mean between", ids, confidence=LIKELY)
                return
