"""Ballots: the two sides of a vote, a ruling or a poll, by the way they are printed.

"Passed in a 256-167 vote", "voted 52-48 to confirm", "a 5-4 decision": the side that prevailed
comes first, and both together are no more than the chamber has members. "Opposed to it, 78
percent to 9 percent", "a 17-point margin (56% to 39%)": so do the answers of a poll, and a lead
is what they are apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.interval import Interval
from factcheck.quantity import Form
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.ballot_phrases import (
    AMERICAN,
    BEFORE_RANGE,
    BODY,
    CHAMBERS,
    DAYS,
    FAILED,
    FORMER,
    GROUPS,
    JOINED,
    LEAD_WORDS,
    LEADING,
    LEADS,
    LED,
    LED_TO,
    MOVING,
    OPPOSITES,
    OTHER,
    PERCENT,
    POLL,
    RATINGS,
    RULINGS,
    SHARES,
    STANCE,
    VOTES,
    WON,
)
from factcheck.reading.passages.sketch import MOVES, Passage
from factcheck.reading.printing import Printed, Tie

SAID, LIKELY, APART = 0.9, 0.85, 0.9
NEAR = 60
TEN = 10
POINTS = ("percentage point", "point")
Side = str | Printed


def ballot_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Both sides of each vote, ruling and poll of a text."""
    american = any(search(AMERICAN, each.sketch) for each in passages)
    polled = any(search(POLL, each.sketch) for each in passages)
    for passage in passages:
        yield from _votes(passage, american=american)
        if polled:
            yield from _polls(passage)
            yield from _opposites(passage)


def _votes(passage: Passage, *, american: bool) -> Iterator[Tie]:
    """The two sides of a vote or a ruling."""
    told: set[int] = set()
    for pattern in (*RULINGS, *VOTES) if JOINED.search(passage.sketch) else ():
        for match in finditer(pattern, passage.sketch):
            place = match.start("a") if match["a"] else match.start("raw_a")
            sides = _sides(passage, match, frozenset({"", "vote", "person"}))
            if sides is None or place in told or not BODY.search(passage.sketch):
                continue
            if pattern is VOTES[-1] and BEFORE_RANGE.search(passage.sketch[:place]):
                continue
            told.add(place)
            if pattern in RULINGS or not FAILED.search(passage.sketch):
                yield Tie("ranked", sides, confidence=SAID)
            most = _most(passage.sketch, match.start()) if american else None
            if most is not None:
                yield Tie("votes of all", sides, Interval.between(None, Fraction(most)), SAID)


def _most(sketch: str, offset: int) -> int | None:
    """How many there are to vote, of the body that is named last before the votes."""
    if OTHER.search(sketch):
        return None
    named = [
        (match.start(), most)
        for body, most in CHAMBERS
        for match in body.finditer(sketch, 0, offset)
    ]
    return max(named)[1] if named else None


def _polls(passage: Passage) -> Iterator[Tie]:
    """The two sides of a poll or an election, and what they are apart."""
    told: set[int] = set()
    for pattern in (SHARES, WON, LEADS, LED):
        for match in finditer(pattern, passage.sketch):
            place = match.start("a") if match["a"] else match.start("raw_a")
            if place in told or RATINGS.search(passage.sketch):
                continue
            if MOVING.search(_clause(passage.sketch, place)) and not _is_lead(passage, place, told):
                continue
            # "54 percent to 46": only one of them may say so.
            shares = pattern not in (SHARES, WON) or _in_percent(passage, match)
            units = frozenset({"percent", ""}) if shares else frozenset({"percent"})
            sides = _sides(passage, match, units)
            lead = _lead(passage, (place, match.end()))
            if sides is None or not STANCE.search(passage.sketch):
                continue
            led = match["a"] or _is_led_to(passage.sketch[:place])
            if not led and not _is_lead(passage, place, told):
                continue
            if (pattern is LED and lead is None) or all(map(_is_of_one_digit, sides)):
                continue
            told.add(place)
            yield Tie("ranked", sides, confidence=LIKELY)
            if lead is not None:
                yield Tie("poll lead", (lead.id, *sides), confidence=APART)


def _is_of_one_digit(side: Side) -> bool:
    """Whether a side is rather the goals of a match: "13 points behind with a 1-0 defeat"."""
    return isinstance(side, Printed) and side.number < TEN and side.place == 0


def _in_percent(passage: Passage, match: re.Match[str]) -> bool:
    """Whether one of two sides that are figures is told in percent."""
    known = [passage.figures[int(match[side])] for side in ("a", "b") if match[side]]
    return any(each.quantity.unit == "percent" for each in known)


def _is_lead(passage: Passage, place: int, told: set[int]) -> bool:
    """Whether two sides are called a lead, or are those of a lead that was told before."""
    match = LEADING.match(passage.sketch, place - 1 if passage.sketch[place - 1] == "<" else place)
    if match is None or not (match["a"] or "%" in match[0]):
        return False
    return bool(match["lead"] or (told and FORMER.search(passage.sketch[: match.start()])))


def _clause(sketch: str, place: int) -> str:
    """What stands before a figure, back to the figure or the semicolon before it."""
    return re.split(r"<\d+>|;", sketch[max(0, place - 2 * NEAR) : place])[-1]


def _is_led_to(before: str) -> bool:
    """Whether two sides that look like a range are none by what leads to them."""
    opened = before.strip().lower() in ("by", "by a")
    return opened or bool(LED_TO.search(before) and STANCE.search(before[-2 * NEAR :]))


def _lead(passage: Passage, span: tuple[int, int]) -> Claim | None:
    """The points that are told right before two sides, or right after them, as a lead."""
    before, after = passage.before(span[0])[:1], passage.after(span[1])[:1]
    for number in (*before, *after):
        claim = passage.figures[number]
        place = passage.place(number)
        low, high = sorted((place, span[0])) if place < span[0] else (span[1], place)
        between = passage.sketch[low:high]
        # "A 17-point margin" is told of points, whatever they are of.
        hyphened = "-" in claim.quantity.text
        points = claim.quantity.unit in POINTS[: 1 if hyphened else 2] and len(between) < NEAR
        told = LEAD_WORDS.search(passage.sketch[max(0, low - NEAR) : high + NEAR])
        if points and told and not re.search(r"[;]|\b(?:from|error|up|down|while|and)\b", between):
            return claim
    return None


def _opposites(passage: Passage) -> Iterator[Tie]:
    """Two answers of which nobody gives both."""
    for match in finditer(OPPOSITES, passage.sketch):
        first, second = (match["a"], match["b"]) if match["a"] else (match["c"], match["d"])
        words = ("first", "then", "last") if match["a"] else ("left", "middle", "right")
        a, b = passage.figures[int(first)], passage.figures[int(second)]
        shares = a.quantity.unit == b.quantity.unit == "percent" and not {a.kind, b.kind} & MOVES
        if shares and not _are_apart(match, words):
            yield Tie("parts", (a.id, b.id), confidence=SAID)


def _are_apart(match: re.Match[str], words: Sequence[str]) -> bool:
    """Whether two answers are those of two groups: "44 percent of women, and 51 of men"."""
    of = any(match[word].startswith(" of ") for word in (words[0], words[2]))
    return of or any(GROUPS.search(match[word]) for word in words[1:])


def _sides(
    passage: Passage, match: re.Match[str], units: frozenset[str]
) -> tuple[Side, Side] | None:
    """The figures of both sides, where they may be such; a bare one has the other's unit."""
    known = [passage.figures[int(match[side])] for side in ("a", "b") if match[side]]
    if any(each.quantity.unit not in units or each.kind in MOVES for each in known):
        return None
    # "Seven in 10 -- 71.85 percent": one share told twice.
    if any(each.quantity.form is Form.FRACTION for each in known):
        return None
    own = {each.quantity.unit for each in known} - {""}
    if match["raw_a"] and DAYS.search(passage.sketch[: match.start("raw_a")]):
        return None
    printed = bool(re.search(PERCENT, match[0]))
    unit = own.pop() if own else "percent" if printed and "percent" in units else ""
    if unit not in units or (printed and "percent" not in units):
        return None
    first, second = (_side(passage, match, side, unit) for side in ("a", "b"))
    return first, second


def _side(passage: Passage, match: re.Match[str], side: str, unit: str) -> Side:
    if match[side]:
        return passage.figures[int(match[side])].id
    start = passage.offsets[match.start(f"raw_{side}")]
    number = match[f"raw_{side}"]
    place = Fraction(1, 10 ** len(number.partition(".")[2])) if unit else Fraction(0)
    return Printed(start, start + len(number), Fraction(number), unit, Kind.LEVEL, place)
