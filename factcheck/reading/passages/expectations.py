"""Expectations: a figure that is said to be more or less than was expected, and what that was.

"Incomes rose more than expected in May. They rose 1.0 percent. Analysts had expected incomes to
rise 0.3 percent."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claim import Claim
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.sequels import move_before, moved, named_level
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.reading.worded.words import stems_in

EXPECT = r"(?:expected|forecast|anticipated|predicted|estimated|projected)"
# "Analysts polled by the agency had expected"
EXPECTING = re.compile(
    r"^(?:Analysts|Economists|Forecasters|Traders|Wall\sStreet|Markets?|The\smarket)\b[^<>;.]{0,60}?\s"
    r"(?:had\s|were\s|was\s)?(?:been\s)?(?:expected|expecting|forecast|predicted|predicting|"
    r"anticipated|projected|looking\sfor)\s"
)
# "Incomes rose much more than expected", "core prices gained less than anticipated"
SURPRISING = re.compile(
    r"(?P<who>[^<>;:,.]{3,70}?)\s(?:[a-z]+(?:ed|se|ew|ll|nk|id)|were|was|came\sin)\s(?:\w+\s){0,2}?"
    r"(?P<way>more|faster|higher|larger|stronger|less|slower|lower|smaller|weaker)"
    rf"(?:\s\w+ly)?\sthan\s(?:analysts\shad\s|economists\shad\s|had\sbeen\s)?{EXPECT}\b",
    re.IGNORECASE,
)
WAYS = dict.fromkeys("more faster higher larger bigger greater stronger".split(), 1)
# "Expected the jobless rate to stay at <0>"
STAYING = re.compile(
    r"(?:^|,\s|\b(?:and|for|that|expected|expecting|forecast|predicted|anticipated|see|saw)\s)"
    r"(?P<who>(?:the\s|its\s)?(?:[A-Za-z'-]+\s){1,4}?)(?:to|would|will)\s"
    r"(?:stay|remain|hold|be|stand)\s(?:steady\s|unchanged\s|flat\s|stable\s|put\s)?at\s<(?P<b>\d+)>",
    re.IGNORECASE,
)
# "<0> were lower than they had expected"
NOT_AS_EXPECTED = re.compile(
    r"<(?P<a>\d+)>[^<>;]{0,90}?\b(?:was|were|is|are|came\sin)\s(?:\w+\s){0,2}?"
    r"(?P<way>more|higher|larger|bigger|greater|stronger|faster|less|lower|smaller|fewer|weaker|slower)\sthan\s"
    r"(?:(?:they|analysts|economists|many|most|dealers|traders|the\smarket)\s)?(?:had\s)?(?:been\s)?"
    rf"{EXPECT}\b"
)
BELIEVED = re.compile(
    r"^(?:Most|Many|Some|They|Analysts|Economists|Forecasters|Traders|Dealers|The\smarket|Forecasts)\b[^<>;]{0,40}?"
    r"\b(?:believed|thought|expected|forecast|predicted|target\w*|anticipated|projected|looked\sfor|been)\b"
    r"[^<>;]{0,90}?<(?P<b>\d+)>"
)
# "More lives than previously thought could be saved"
THAN_THOUGHT = re.compile(
    r"\b(?P<way>more|fewer|less)\s(?P<who>[^<>;:,.]{3,40}?)\sthan\s(?:was\s|were\s|had\sbeen\s)?"
    r"(?:previously|originally|earlier|initially|first)\s(?:thought|estimated|believed|feared|reported|expected)\b",
    re.IGNORECASE,
)
EARLIER_STUDY = re.compile(
    r"^(?:A|An|The|Its|Their|His|Her)\s(?:previous|earlier|last|prior|first|original)\s"
    r"(?:estimate|study|survey|report|figure|forecast|projection|count|toll|research)s?\b"
    r"[^<>;]{0,150}?<(?P<b>\d+)>(?P<what>[^<>;]{0,25})"
)
# "a worse-than-expected <0>", and "forecasts said there would be a <1> shortfall"
ADJECTIVE = re.compile(
    rf"\b(?P<way>worse|better|higher|larger|bigger|stronger|lower|smaller|weaker)[\s-]than[\s-]{EXPECT}\s"
    r"(?:[a-z]+\s){0,2}?<(?P<a>\d+)>(?P<what>[^<>;.]{0,30})",
    re.IGNORECASE,
)
FORECASTS = re.compile(
    rf"\b(?:(?:analysts|economists|forecasters|Wall\sStreet|markets?)\b[^<>;.]{{0,40}}?\b"
    rf"(?:(?:had|were|was)\s(?:been\s)?)?{EXPECT}|(?:forecasts?|predictions?|estimates?|projections?|"
    r"consensus|expectations?)\s(?:had\s|was\s|were\s|said\s|of\s))"
    r"(?:(?!\bnext\b)[^<>;.]){0,50}?<(?P<b>\d+)>(?![^<>;.]{0,30}\bnext\b)",
    re.IGNORECASE,
)
# Of these the larger is the worse.
BAD = re.compile(
    r"\b(?:loss\w*|deficits?|shortfalls?|gap|debt|unemployment|inflation|fall|drop|decline)\b"
)
NEXT = 4
# Words of moves say nothing of what has moved.
MOVING = frozenset(stems_in("rise rose fall fell grow grew gain drop increase decline just only"))
BACK, LEAD, FOLLOW, LIKELY = 4, 110, 25, 0.8


@dataclass(frozen=True, slots=True)
class _Surprise:
    """What was more (1) or less (-1) than expected, by its stems."""

    who: frozenset[str]
    way: int


def expectation_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each figure with what was expected of it, the greater first."""
    for number, passage in enumerate(passages):
        if not passage.figures:
            continue
        if "than" in passage.sketch:
            yield from _described(passage, passages[number + 1 : number + 1 + NEXT])
        earlier = passages[:number]
        yield from _believed(passage, earlier[-1:])
        yield from _thought(passage, earlier)
        opened = EXPECTING.match(passage.sketch)
        if opened is None:
            continue
        yield from _staying(passage, earlier[-BACK:])
        told = [each for before in earlier for each in _surprises(before)]
        for expected, what in _expected(passage, opened.end()):
            yield from _tie(earlier[-BACK:], told, (expected, what))


def _staying(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What was expected to stay as it was, and has moved: "ticked up to 3.6"."""
    for match in finditer(STAYING, passage.sketch):
        expected = passage.figures[int(match["b"])]
        level = named_level(earlier, match["who"], expected)
        moving = move_before(earlier, level) if level is not None else 0
        if moving:
            yield from moved(level or expected, expected, moving)


def _believed(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What was lower than expected in the sentence before, and what was expected."""
    told = search(NOT_AS_EXPECTED, earlier[-1].sketch) if earlier else None
    match = BELIEVED.match(passage.sketch) if told else None
    if told is None or match is None:
        return
    claim, expected = earlier[-1].figures[int(told["a"])], passage.figures[int(match["b"])]
    if are_alike(claim, expected) and (claim.kind in MOVES) == (expected.kind in MOVES):
        pair = (claim, expected) if WAYS.get(told["way"]) else (expected, claim)
        yield Tie("moved", (pair[0].id, pair[1].id), confidence=LIKELY)


def _thought(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What is more than an earlier study had it."""
    match = EARLIER_STUDY.match(passage.sketch)
    if match is None:
        return
    for number, before in enumerate(earlier):
        told = THAN_THOUGHT.search(before.sketch)
        if told is None:
            continue
        other, what = passage.figures[int(match["b"])], frozenset(stems_in(match["what"].lower()))
        named = what & frozenset(stems_in(told["who"].lower()))
        for claim in _followed_by(earlier[number:], named) if named else ():
            if are_alike(claim, other) and claim.lead not in EARLIER:
                pair = (claim, other) if told["way"].lower() == "more" else (other, claim)
                yield Tie("moved", (pair[0].id, pair[1].id), confidence=LIKELY)
                return


def _described(passage: Passage, following: Sequence[Passage]) -> Iterator[Tie]:
    """A figure with an adjective that says what was expected of it, and the forecast after it."""
    match = search(ADJECTIVE, passage.sketch)
    if match is None:
        return
    told = passage.figures[int(match["a"])]
    way = WAYS.get(match["way"].lower(), -1)
    if match["way"].lower() in ("worse", "better"):
        bad = BAD.search(passage.sketch) is not None
        way = 1 if bad == (match["way"].lower() == "worse") else -1
    for later in following:
        for forecast in finditer(FORECASTS, later.sketch):
            expected = later.figures[int(forecast["b"])]
            if _is_outcome(told, expected) and told.quantity.unit == expected.quantity.unit:
                pair = (told, expected) if way > 0 else (expected, told)
                yield Tie("moved", (pair[0].id, pair[1].id), confidence=LIKELY)
                return


def _followed_by(passages: Sequence[Passage], stems: frozenset[str]) -> Iterator[Claim]:
    """The figures right after which one of these words stands."""
    for passage in passages:
        for number, claim in enumerate(passage.figures):
            end = passage.place(number) + len(f"<{number}>")
            words = f"{claim.quantity.text} {passage.sketch[end : end + FOLLOW]}".partition("<")[0]
            if stems & frozenset(stems_in(words.lower())):
                yield claim


def _surprises(passage: Passage) -> Iterator[_Surprise]:
    for match in finditer(SURPRISING, passage.sketch):
        who = frozenset(stems_in(match["who"].lower()))
        if who:
            yield _Surprise(who, WAYS.get(match["way"].lower(), -1))


def _expected(passage: Passage, start: int) -> Iterator[tuple[Claim, frozenset[str]]]:
    """Each figure that was expected, with the stems of what it was expected of."""
    for number in passage.after(start):
        place = passage.place(number)
        words = passage.sketch[start:place].lower()
        yield passage.figures[number], frozenset(stems_in(words)) - MOVING
        start = place


def _tie(
    earlier: Sequence[Passage], told: Sequence[_Surprise], base: tuple[Claim, frozenset[str]]
) -> Iterator[Tie]:
    expected, what = base
    meant = [each for each in told if not what or what & each.who]
    if len({each.way for each in meant}) != 1:
        return
    for passage in reversed(earlier):
        for number, claim in enumerate(passage.figures):
            place = passage.place(number)
            lead = frozenset(stems_in(passage.sketch[max(0, place - LEAD) : place].lower()))
            named = any(
                each.who & lead >= (each.who if not what else each.who & what) for each in meant
            )
            if named and _is_outcome(claim, expected):
                greater, lesser = (claim, expected) if meant[0].way > 0 else (expected, claim)
                yield Tie("moved", (greater.id, lesser.id), confidence=LIKELY)
                return
        if not what:
            return


def _is_outcome(claim: Claim, expected: Claim) -> bool:
    """Whether both are moves the same way, or levels both."""
    moves = (claim.kind in MOVES, expected.kind in MOVES)
    same = moves[0] == moves[1] and claim.direction * expected.direction >= 0
    return same and claim.lead not in EARLIER and are_alike(claim, expected)
