"""Sides: for and against, ahead and behind, the lower and the upper end, told side by side.

"Beats Hill, 54 to 43 percent; Lind, 53 to 40 percent", "minus 12 (35 to 47 percent)", "58 percent
positive, 37 percent negative, down from 64", "floor and ceiling prices of 120 and 340".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Printed, Tie

PER = r"\s?(?:%|percent|per\scent|pct)"
# A side may be a figure, or stand in what looks like a range where the first is the smaller.
A, B = (rf"(?:<(?P<{name}>\d+)>|(?P<{name}_raw>\d{{1,2}}(?:\.\d)?)(?:{PER})?)" for name in "ab")
PAIR = rf"(?<![\d.$£€]){A}\s?(?:to|[-–—])\s?{B}(?![\d,]|\.\d|\sof\b)"
WITHIN = (
    r"(?:[^<>;.]|(?<=\b(?:Gov|Sen|Rep|Gen|Col|Sgt))\.|(?<=\b(?:Mr|Ms|Dr|St|Lt))\.|(?<=\b[A-Z])\.)"
)
# "defeating them <0> to <1>", "She beats Hill, <0> to <1>"
BEATS = re.compile(
    r"\b(?:beat(?:s|ing|en)?|defeat(?:s|ing|ed)?|edg(?:es|ed|ing)(?:\sout)?|leads|leading|led|"
    r"tops|topp(?:ed|ing)|trounc(?:es|ed|ing)|thrash(?:es|ed|ing)|outpoll(?:s|ed|ing))\s"
    rf"(?:{WITHIN}{{0,80}}?\b(?:[A-Z][\w'-]+,?|them|him|her|it)|{WITHIN}{{2,80}}?,)\s{PAIR}"
    rf"(?!{PER}\s(?:of|more|less|higher|lower|from)\b)"
)
# "...; Reyes, <2> to <3>; and Okafor, <4> to <5>"
NEXT = re.compile(rf"(?:;|,)\s(?:and\s)?(?=[A-Za-z])(?:[^<>;\d]{{3,60}}?),?\s{PAIR}")
LOSING = re.compile(
    r"\b(?:lost|los(?:es|ing|e)|trail\w*|behind|beaten\sby|defeated\sby|by|not|never|no|if|would|"
    r"could|n't)\s(?:\w+\s){0,2}$"
)
# "was minus 16 (31 to 47 percent)", "even (21 to 21)"
NET = re.compile(
    rf"(?:(?P<plus>\bplus\s)?<(?P<net>\d+)>(?:\s?points?)?|(?P<even>\beven))\s\({PAIR}\)"
)
SIGNED = re.compile(r"(?:plus|minus|[+\-−–])", re.IGNORECASE)
AHEAD = r"(?:\s(?!of\b|among\b|in\b|from\b)[a-z]+){0,4}?\s"
FOR = (
    r"(?:positive(?:ly)?|favou?rabl[ey]|approv(?:e|ed|ing)|support(?:ed|ing)?|agree|agreed|satisfied|optimistic|"
    r"voted\sfor|yes|in\sfavou?r)"
)
AGAINST = (
    r"(?:negative(?:ly)?|unfavou?rabl[ey]|disapprov(?:e|ed|ing)|oppos(?:e|ed|ing)|disagreed?|dissatisfied|"
    r"pessimistic|voted\sagainst|against|no(?!\s[a-z]))"
)
# "<0> positive, <1> negative, down from <2> to <3>"
OPPOSED = re.compile(
    rf"<(?P<a>\d+)>{AHEAD}?\s?\b{FOR}\b(?P<between>[^<>;.]{{0,40}}?)<(?P<b>\d+)>{AHEAD}?\s?\b{AGAINST}\b"
    r"(?:,\s(?P<way>up|down)\sfrom\s<(?P<c>\d+)>(?:\s?(?:to|[-–—]|and)\s?<(?P<d>\d+)>)?)?"
)
GROUPED = re.compile(
    r"\b(?:among|but|women|men|Republicans|Democrats|independents|last|earlier|in|from|than|question|"
    r"compared|also)\b"
)
# "the lower and upper prices are fixed at <0> and <1>"
ENDS = re.compile(
    r"\b(?:(?P<up>(?:low(?:er|est)?|minimum|floor|smallest|shortest|bottom)\sand\s(?:the\s)?(?:upper|high(?:er|est)?|"
    r"maximum|ceiling|largest|longest|top))|(?:upper|high(?:er|est)?|maximum|ceiling|largest|longest|top)\sand\s"
    r"(?:the\s)?(?:low(?:er|est)?|minimum|floor|smallest|shortest|bottom))\b[^<>;.]{0,80}?"
    r"(?:\bat|\bof|\bare|\bwere|\bto|\bbeing|:)\s<(?P<a>\d+)>\sand\s(?:at\s)?<(?P<b>\d+)>",
    re.IGNORECASE,
)
# "a higher proportion of men than women are single: <0> of men, compared with <1> of women"
SHARES = re.compile(
    r"\b(?P<way>higher|greater|larger|bigger|lower|smaller)\s(?:proportions?|percentages?|shares?|rates?)\sof\s"
    r"(?P<one>[a-z]+)\sthan\s(?:of\s)?(?P<other>[a-z]+)\b[^<>.]{0,60}?[;:,(]\s[^<>.;]{0,20}?<(?P<a>\d+)>\s(?:of\s)?"
    r"(?P=one)\b[^<>.;]{0,60}?\b(?:compared\s(?:with|to)|against|and|versus|while|but)\s[^<>.;]{0,12}?<(?P<b>\d+)>\s(?:of\s)?(?P=other)\b"
)
# "a larger proportion of men smoked, at <0>, compared with women at <1>", "more likely to rent, at"
SET_BESIDE = re.compile(
    r"(?<!\bno\s)(?<!\bnot\s)\b(?P<way>higher|greater|larger|bigger|more|lower|smaller|less)\s(?:(?:proportions?|"
    r"percentages?|shares?)\sof\s|(?:likely|common|frequent|prevalent|popular|widespread)\s)(?![^<>.;]{2,80}\bthan\b)"
    r"[^<>.;]{2,80}?(?:,\s(?:at\s)?|\sat\s|\s\()<(?P<a>\d+)>\)?,?\s(?:compared\s(?:with|to)|against|versus)\s"
    r"[^<>.;]{0,40}?<(?P<b>\d+)>",
    re.IGNORECASE,
)
LOWER = frozenset({"lower", "smaller", "less"})
SAID, LIKELY = 0.9, 0.85
HUNDRED = 100


def side_ties(passage: Passage) -> Iterator[Tie]:
    """Each two sides that words set against each other: who is ahead, and how far."""
    yield from _beaten(passage)
    yield from _nets(passage)
    yield from _opposed(passage)
    for match in finditer(ENDS, passage.sketch):
        yield from _ranked(passage, match, up=match["up"] is None)
    for pattern in (SHARES, SET_BESIDE):
        for match in finditer(pattern, passage.sketch):
            yield from _ranked(passage, match, up=match["way"].lower() not in LOWER)


def _ranked(passage: Passage, match: re.Match[str], *, up: bool) -> Iterator[Tie]:
    a, b = (passage.figures[int(match[side])] for side in "ab")
    if are_alike(a, b) and a.kind not in MOVES and b.kind not in MOVES:
        yield Tie("ranked", (a.id, b.id) if up else (b.id, a.id), confidence=LIKELY)


def _beaten(passage: Passage) -> Iterator[Tie]:
    """The winner's share and that of each who is beaten."""
    sketch = passage.sketch
    for first in finditer(BEATS, sketch):
        if LOSING.search(sketch[: first.start()]):
            continue
        match: re.Match[str] | None = first
        while match is not None:
            sides = _sides(passage, match)
            if not sides:
                break
            yield Tie("ranked", sides, confidence=LIKELY)
            unit = re.match(rf"(?:{PER})?", sketch[match.end() :])
            match = NEXT.match(sketch, match.end() + (unit.end() if unit else 0))


def _sides(passage: Passage, match: re.Match[str]) -> tuple[Printed | str, ...]:
    """The two sides of a pair, which are percentages; nothing where they may be something else."""
    # "3 to 5 games ago": only a percentage says that what is before it is one.
    raw = match["b_raw"]
    if match["b_raw"] and not re.search(rf"{PER}$", match[0]):
        return ()
    found: list[Printed | str] = []
    for side in "ab":
        if match[side]:
            claim = passage.figures[int(match[side])]
            if claim.quantity.unit not in ("percent", "") or claim.kind in MOVES:
                return ()
            found.append(claim.id)
        else:
            found.append(_printed(passage, match, side, "percent"))
    told = [passage.figures[int(match[side])] for side in "ab" if match[side]]
    return tuple(found) if raw or any(_is_percent(each) for each in told) else ()


def _is_percent(claim: Claim) -> bool:
    return claim.quantity.unit == "percent"


def _printed(passage: Passage, match: re.Match[str], side: str, unit: str) -> Printed:
    """A side that the reader of numbers has not taken for a figure of its own."""
    start = passage.offsets[match.start(f"{side}_raw")]
    text = match[f"{side}_raw"]
    place = Fraction(1, 10 ** len(text.partition(".")[2]))
    return Printed(start, start + len(text), Fraction(text), unit, Kind.LEVEL, place)


def _nets(passage: Passage) -> Iterator[Tie]:
    """How far one side is ahead, with both sides in brackets after it."""
    for match in finditer(NET, passage.sketch):
        if match["net"]:
            net = passage.figures[int(match["net"])]
            signed = match["plus"] or SIGNED.match(net.quantity.text)
            if not signed or net.quantity.unit == "percent":
                continue
            lead: Printed | str = net.id
        else:
            start = passage.offsets[match.start("even")]
            end = start + len(match["even"])
            lead = Printed(start, end, Fraction(0), "", Kind.DIFFERENCE, form=Form.WORDS)
        sides = tuple(
            passage.figures[int(match[side])].id
            if match[side]
            else _printed(passage, match, side, "")
            for side in "ab"
        )
        yield Tie("net", (lead, *sides), confidence=SAID)


def _opposed(passage: Passage) -> Iterator[Tie]:
    """Two answers that leave each other out, and what one of them was before."""
    for match in finditer(OPPOSED, passage.sketch):
        a, b = (passage.figures[int(match[side])] for side in "ab")
        apart = GROUPED.search(match["between"]) or {a.lead, b.lead} & EARLIER
        if not (_is_percent(a) and _is_percent(b)) or a.kind in MOVES or b.kind in MOVES or apart:
            continue
        yield Tie("parts", (a.id, b.id), confidence=LIKELY)
        if match["way"]:
            earlier = passage.figures[int(match["c"])]
            pair = (a.id, earlier.id) if match["way"] == "up" else (earlier.id, a.id)
            yield Tie("moved", pair, confidence=SAID)
