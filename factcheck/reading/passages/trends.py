"""Trends: a sentence that says what has risen or fallen, and the two levels in those after it.

"Has grown steadily since 1998. In 2012, 71 percent of them were girls, compared with 69 in 1998",
"The price has also gone up. When it was launched, it cost 10,000. These days it costs 11,500".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.sequels import move_verbs, moved, named_stems
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie

# "The number of girls has grown steadily since 1998."
TREND = re.compile(
    r"(?P<who>[^<>;:,]{4,90})\b(?:has|have)\s(?:been\s)?(?P<verb>[a-z]+)(?:\s\w+ly)?\s"
    r"(?:since|over|in|during)\s[^<>;,]{2,40}\.$"
)
THEN_NOW = re.compile(
    r"^(?:In|By|At|For)\s[^<>,]{2,40},\s[^<>]{0,40}<(?P<a>\d+)>[^<>;.]{0,80}?,\s"
    r"(?:compared\s(?:with|to)|up\sfrom|down\sfrom|against)\s[^<>;,.]{0,20}?<(?P<b>\d+)>"
)
# "The fee for a licence has also gone up."
GONE = re.compile(
    r"^(?:The|Its|Their|His|Her)\s(?P<who>[^<>;:,]{3,60}?)\s(?:has|have)\s(?:(?:also|since|already|\w+ly)\s)?"
    r"(?P<verb>[a-z]+)(?:\s(?P<particle>up|down))?(?:\s(?:too|since|sharply|steadily|further|\w+ly))?(?:\s[^<>;:.]{0,50})?\.\s?$"
)
THEN = re.compile(
    r"^(?:When|In\s(?:the\s)?(?:1[89]|20)\d\d|At\sthe\stime|Back\sthen|Then|Before|At\sfirst|Originally|Initially|"
    r"(?:[A-Z][a-z]+|\d+)\s(?:years|months|weeks|decades)\s(?:ago|earlier|before)|A\s(?:year|decade|month)\s(?:ago|earlier))\b"
    r"[^<>;]{0,90}?(?:just\s)?<(?P<a>\d+)>[^<>;]*$"
)
NOW = re.compile(
    r"^(?:These\sdays|Now|Today|Nowadays|At\spresent|Currently|This\s(?:year|month|week)|Last\s(?:year|month|week)|"
    r"By\s(?:the\s)?(?:1[89]|20)\d\d|In\s(?:1[89]|20)\d\d)\b[^<>;]{0,90}?<(?P<b>\d+)>"
)
# "Trade rose quarter after quarter. It stood at <0>, <1> and <2> in the first, second and third"
EACH = re.compile(
    r"\b(?P<verb>[a-z]+)\s(?:(?P<each>quarter|month|year|week|day|season)\s(?:after|by|on)\s(?P=each)"
    r"|step\sby\sstep|steadily|continuously|(?:in\seach|each|every)\s(?:quarter|month|year|week|day|season))\b"
)
JOINED = re.compile(r",?\sand\s|,\s")
ORDINALS = "first second third fourth fifth".split()
MONTHS = (
    "january february march april may june july august september october november december"
).split()
IN_TURN = re.compile(
    r"<(?P<first>\d+)>(?:,\s<\d+>)*,?\sand\s<(?P<last>\d+)>(?:\s[a-z]+){0,2}?,?\s(?:in|for|during)\s(?:the\s)?"
    r"(?P<times>[A-Za-z0-9]+(?:,\s(?:the\s)?[A-Za-z0-9]+)*,?\sand\s(?:the\s)?[A-Za-z0-9]+)"
)
# "With Dahl moving up to <0>", after "<1> for the mayor Moe Dahl"
MOVING = re.compile(
    r"\b(?:with|and)\s(?P<who>[A-Z][\w'-]+)\s(?P<verb>[a-z]+ing)(?:\s(?:back\s)?(?P<particle>up|down))?\sto\s"
    r"(?:just\s|only\s|about\s)?<(?P<a>\d+)>"
)
SHARED, BACK, SAID, LIKELY = 2, 3, 0.8, 0.75
PARTICLES = {"up": 1, "down": -1}


def trend_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """The levels of each trend, the greater first."""
    for number, passage in enumerate(passages):
        yield from _moving(passage, passages[max(0, number - BACK) : number])
        following = passages[number + 1] if number + 1 < len(passages) else None
        yield from _in_turn(passage, following)
        if following is None:
            return
        if " has " in passage.sketch or " have " in passage.sketch:
            yield from _trend(passage, following)
            yield from _gone(passages[number : number + 3])


def _moving(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What somebody is moving up to, beside the one percentage that was told of them before."""
    for match in finditer(MOVING, passage.sketch):
        after = passage.figures[int(match["a"])]
        verb = PARTICLES.get(match["particle"] or "", move_verbs().get(match["verb"], 0))
        who = re.escape(match["who"])
        of_them = re.compile(rf"<(?P<b>\d+)>\s(?:for|of)\s[^<>;,]{{0,50}}?\b{who}\b")
        told = [
            before.figures[int(each["b"])]
            for before in earlier
            for each in of_them.finditer(before.sketch)
        ]
        if verb and len(told) == 1 and _are_levels(told[0], after):
            yield from moved(after, told[0], verb, LIKELY)


def _in_turn(passage: Passage, following: Passage | None) -> Iterator[Tie]:
    """The levels of one time after the other of what went one way all the time."""
    each = search(EACH, passage.sketch)
    direction = move_verbs().get(each["verb"], 0) if each else 0
    if not direction:
        return
    for told in (passage, *((following,) if following else ())):
        match = IN_TURN.search(told.sketch)
        if match is None or not _are_in_turn(match["times"].lower()):
            continue
        figures = told.figures[int(match["first"]) : int(match["last"]) + 1]
        alike = all(_are_levels(figures[0], other) for other in figures[1:])
        if alike and len(figures) == len(JOINED.split(match["times"])):
            ids = tuple(figure.id for figure in figures)
            yield Tie("ranked", ids[::-1] if direction > 0 else ids, confidence=SAID)
            return


def _are_in_turn(times: str) -> bool:
    """Whether times follow each other: ordinals, months or years, the earliest first."""
    words = [word for word in re.findall(r"[a-z0-9]+", times) if word not in ("and", "the")]
    for known in (ORDINALS, MONTHS):
        if all(word in known for word in words):
            places = [known.index(word) for word in words]
            return places == sorted(places)
    return all(word.isdigit() for word in words) and words == sorted(words)


def _trend(passage: Passage, following: Passage) -> Iterator[Tie]:
    """Two levels in one sentence of what the sentence before says has risen or fallen."""
    match = THEN_NOW.match(following.sketch) if following.figures else None
    trend = TREND.search(passage.sketch) if match else None
    direction = move_verbs().get(trend["verb"].lower(), 0) if trend else 0
    if match is None or trend is None or not direction:
        return
    told = frozenset(named_stems(following.sketch[: match.end()]))
    if len(told & frozenset(named_stems(trend["who"]))) >= SHARED:
        a, b = (following.figures[int(match[each])] for each in ("a", "b"))
        yield from moved(a, b, direction, SAID)


def _gone(passages: Sequence[Passage]) -> Iterator[Tie]:
    """What it was then and is now, in a sentence each."""
    if len(passages) < 3 or passages[0].figures:
        return
    trend = GONE.match(passages[0].sketch)
    then = THEN.match(passages[1].sketch) if trend else None
    now = NOW.match(passages[2].sketch) if then else None
    if trend is None or then is None or now is None:
        return
    verb = trend["verb"].lower()
    direction = PARTICLES.get(trend["particle"] or "", move_verbs().get(verb, 0))
    before, after = passages[1].figures[int(then["a"])], passages[2].figures[int(now["b"])]
    if direction and before.quantity.unit == after.quantity.unit and _are_levels(before, after):
        yield from moved(after, before, direction, LIKELY)


def _are_levels(*claims: Claim) -> bool:
    return are_alike(claims[0], claims[1]) and all(
        claim.kind not in MOVES and claim.lead not in EARLIER for claim in claims
    )
