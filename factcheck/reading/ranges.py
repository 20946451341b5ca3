"""Ranges: "between A and B", and the average that is told with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Printed, Tie

OPENING = re.compile(r"\bbetween\s(?:about\s|around\s)?$", re.IGNORECASE)
# "range from", "in the range of", "children aged": what can only lead to the lower end
LEADING = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)\s(?:from|between)|in\s(?:the|a)\srange\s(?:of|from|between)|"
    r"(?:var(?:y|ies|ied|ying)|anywhere|somewhere)\s(?:from|between)|aged(?:\sfrom|\sbetween)?|ages\s(?:of\s)?)"
    r"\s(?:about\s|around\s)?$",
    re.IGNORECASE,
)
APART = re.compile(r"\s(?:below|above|less|more|lower|higher|off|under|over|behind|ahead|short)\b")
# "Ranging between 54,000 and 350 kilometres from Mars": an orbit is told with its far end first.
AWAY, FAR = re.compile(r"\sfrom\b"), 100
# What a bare number counts: "between 150 and 180 workers"
COUNTED = re.compile(
    r"\s(?:(?!on|in|at|for|to|from|per|of|by|and|or|most|all)[a-z-]+\s)?"
    r"(?!goals|points|sets|games|runs|votes|wins|hours|draws|days|weekdays|nights|mornings)[a-z]{3,}s\b"
)
# Not a range: a gap, a choice, a score, a ratio of the two.
NO_RANGE = re.compile(
    r"\b(?:gap|difference|spread|split|choice|choose|ratio|margin|distance|contrast|divided|"
    r"comparison|relationship|match|vote|moved|swing|link|losses|falls|at\s(?:[a-z]+\s)?prices)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
# "forecast at 2.1 to 2.3 mln", "expects earnings of $1.65 to $2": the ends of what is expected
EXPECTING = re.compile(
    r"\b(?:(?:forecasts?|estimate[sd]?|expect(?:s|ed)?|project(?:s|ed)?|predict(?:s|ed)?|"
    r"anticipate[sd]?|put|seen|sees|guidance|outlook)\b[^.;<>]{0,40}?\s(?:at|of|between|for)"
    r"|forecasts?|estimate[sd]?|expect(?:s|ed)?|predict(?:s|ed)?|project(?:s|ed)?|anticipate[sd]?)"
    r"\s(?:about\s|around\s|some\s)?$",
    re.IGNORECASE,
)
# "9.5 mln to 9.8 mln, against 9.6 mln to 9.9 mln": a range that is set beside another
BESIDE = re.compile(r",?\s(?:against|compared\s(?:with|to)|versus|from)\s(?:about\s)?")
# Numbers that a "to" sets apart: a lead, a result, a change.
SET_APART = re.compile(
    r"\b(?:lead|leads|led|leading|won|win|wins|beat|beats|defeat\w*|lost|lose|vote\w*|poll\w*|score\w*|"
    r"odds|ratio|margin|favou?r\w*|split|edge|advantage|cut\w*|fall|fell|falling|drop\w*|declin\w*|"
    r"lower\w*|reduc\w*|shrink\w*|slow\w*|down|decreas\w*|slip\w*|slid\w*|revis\w*|trim\w*|chang\w*|"
    r"from|narrow\w*|slash\w*|rais\w*|gain|grow|rise|increase|up|climb|jump|by)\b",
    re.IGNORECASE,
)
# Years that are counted backwards: "between 46,000 and 41,000 years ago".
AGO = re.compile(r"\s?(?:years\s)?(?:ago\b|B\.?C\.?(?:E\.?)?\b|before\s(?:the\s)?present\b|BP\b)")
SPREAD = re.compile(r"\b(?:from|between)\s(?:about\s|around\s)?$", re.IGNORECASE)
CLOCK = re.compile(r"\s?(?:a\.?m|p\.?m|o['’]clock|hours|BST|GMT|E[SD]T)\b|:\d\d", re.IGNORECASE)
MONEY = re.compile(r"[A-Z]{3}(?:/.*)?")
# ", with a median of", " and averaged", ", the mean being"
CENTRE = re.compile(
    r"[^.;:\d]{0,40}\b(?:averag(?:ed|ing)|(?:an?|the|with|and)\s(?:\w+\s)?(?:average|mean|median)"
    r"(?:\s\w+)?\s(?:of|was|is|being|at))\s(?:about\s|around\s|just\s)?$"
    r"|;\sthe\s(?:average|mean|median)\s(?:is|was)\s$|,\son\saverage\s$",
    re.IGNORECASE,
)
# "A median forecast of 0.3 percent, with estimates ranging from"
FORECAST = re.compile(
    r"\b(?:forecast|average|median|mean|consensus|estimate|prediction)\b[^.;:\d]{0,30}$",
    re.IGNORECASE,
)
AMONG = re.compile(
    r"[^.;:\d]{0,60},?\s(?:with|in|among)\s(?:[\w-]+\s){0,2}(?:estimates|forecasts|predictions|"
    r"projections|answers|guesses)\s(?:that\s)?rang(?:ing|ed)\s(?:from|between)\s(?:about\s)?"
)
# An average of another time, or beside which the range is set.
OTHER_TIME = re.compile(
    r".{0,12}\b(?:last|previous|earlier|against|versus|vs|compared|below|above|than|season|career|year\sbefore|elsewhere|other|national|usual|normal)\b"
)
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
# A range that is narrowed may move one end up and the other down.
RESIZED = re.compile(r"\b(?:narrow|widen|tighten|broaden)\w*\b", re.IGNORECASE)
LONGEST, LEAD = 80, 45
REVERSED, CENTRED, MOVED = 0.95, 0.85, 0.9


def range_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each lower and upper end, and each average told with both."""
    found = tuple(claims)
    for low, high in pairwise(found):
        if _is_reversed(text, low, high) or _is_expected_in_reverse(text, low, high, found):
            yield Tie("range", (high.id, low.id), confidence=REVERSED)
    for low, high, centre in zip(found, found[1:], found[2:], strict=False):
        if low.quantity.upper is None and _spans(text, low, high) and _centres(text, high, centre):
            yield Tie("centre", (centre.id, low.id, high.id), confidence=CENTRED)
    yield from _moved_ends(claims, text)
    for centre, spread in pairwise(found):
        if spread.quantity.upper is not None and _is_centre_of(text, centre, spread):
            yield Tie("centre", (centre.id, spread.id), confidence=CENTRED)
    for spread, centre in pairwise(found):
        if spread.quantity.upper is not None and _centres(text, spread, centre):
            yield Tie("centre", (centre.id, spread.id), confidence=CENTRED)


def _moved_ends(claims: Claims, text: str) -> Iterator[Tie]:
    """Each end of a range that has moved against what is said: "5 to 6, up from 4 to 7"."""
    for change in claims.changes:
        if change.after is None or change.before is None or not change.direction:
            continue
        after, before = claims[change.after], claims[change.before]
        start = min(after.quantity.start, before.quantity.start)
        between = text[max(0, start - LONGEST) : after.quantity.end]
        if after.quantity.unit != before.quantity.unit or RESIZED.search(between):
            continue
        for end, earlier in zip(_ends(after), _ends(before), strict=False):
            greater, lesser = (end, earlier) if change.direction > 0 else (earlier, end)
            # As figures of their own the ends would stand in the way of what is told of both.
            if greater.number < lesser.number:
                yield Tie("moved", (greater, lesser), confidence=MOVED)


def _ends(claim: Claim) -> tuple[Printed, ...]:
    """The two ends of a range as figures of their own, nothing of a single number."""
    quantity = claim.quantity
    found = list(finditer(DIGITS, quantity.text))
    if quantity.upper is None or len(found) != len(("low", "high")) or quantity.number < 0:
        return ()
    return tuple(
        Printed(
            quantity.start + digits.start(),
            quantity.start + digits.end(),
            number,
            quantity.unit,
            Kind.LEVEL,
            quantity.place,
        )
        for digits, number in zip(found, (quantity.number, quantity.upper), strict=True)
    )


def _is_reversed(text: str, low: Claim, high: Claim) -> bool:
    """Whether the two are the ends of one range, the larger first; money is quoted so."""
    a, b = low.quantity, high.quantity
    joint = text[a.end : b.start].strip()
    if joint not in ("to", "and"):
        return False
    before = text[max(0, a.start - LONGEST) : a.start]
    leading = LEADING.search(before)
    to = ("to",) if leading and "age" in leading[0].lower() else ("to", "and")
    led = leading is not None and joint in to and a.upper is None and b.upper is None
    between = bool(OPENING.search(before)) and joint == "and" and not MONEY.fullmatch(a.unit)
    return (
        (led or between)
        and not NO_RANGE.search(before)
        and a.unit == b.unit
        and (bool(a.unit) or COUNTED.match(text, b.end) is not None)
        and a.scale == b.scale
        and a.number > b.number >= 0
        and not CLOCK.match(text, a.end)
        and not CLOCK.match(text, b.end)
        and not APART.match(text, b.end)
        and not (a.number > FAR * b.number and AWAY.match(text, b.end))
        and not AGO.match(text, b.end)
    )


def _is_expected_in_reverse(text: str, low: Claim, high: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the two are the ends of what is expected, the larger first."""
    a, b = low.quantity, high.quantity
    if not a.number > b.number >= 0 or text[a.number_end : b.number_start].count(" to ") != 1:
        return False
    between = text[a.end : b.start].strip()
    units = {a.unit, b.unit} - {""}
    if between != "to" or len(units) > 1 or CLOCK.match(text, b.end):
        return False
    told = a.scale != 1 or a.place < 1 or (bool(a.unit) and a.unit != "percent")
    before = text[max(0, a.start - LONGEST) : a.start]
    sentence = before.rpartition(". ")[2]
    expected = EXPECTING.search(before) and not SET_APART.search(sentence[-LEAD:])
    return told and (bool(expected) or _is_beside_a_range(text, low, claims))


def _is_beside_a_range(text: str, low: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a range of two ends stands right before, to be compared with."""
    place = claims.index(low)
    earlier = claims[place - 1].quantity if place else None
    if earlier is None or earlier.upper is None:
        return False
    between = text[earlier.end : low.quantity.start]
    return BESIDE.fullmatch(between) is not None and low.quantity.unit in ("", earlier.unit)


def _spans(text: str, low: Claim, high: Claim) -> bool:
    """Whether two separate figures are the ends of one range, told as such."""
    a, b = low.quantity, high.quantity
    before = text[max(0, a.start - LONGEST) : a.start]
    joined = text[a.end : b.start].strip() in ("to", "and")
    return bool(SPREAD.search(before)) and joined and a.unit == b.unit and a.number < b.number


def _is_centre_of(text: str, centre: Claim, spread: Claim) -> bool:
    """Whether a figure is told as what most expect, before the range of what anybody does."""
    one, other = centre.quantity, spread.quantity
    before = text[max(0, one.start - LONGEST) : one.start]
    plain = one.upper is None and one.hedge is Hedge.NONE and one.unit == other.unit
    between = text[one.end : other.start]
    return plain and bool(FORECAST.search(before)) and bool(AMONG.fullmatch(between))


def _centres(text: str, spread: Claim, centre: Claim) -> bool:
    """Whether the next figure is told as the average of what the range spans."""
    between = text[spread.quantity.end : centre.quantity.start]
    bare = not centre.quantity.unit and not COUNTED.match(text, centre.quantity.end)
    # "Costs of $10-25m, with teams averaging 80 staff": a number of things is no amount of money.
    bare &= not (MONEY.fullmatch(spread.quantity.unit) and centre.follow.isalpha())
    units = {spread.quantity.unit, centre.quantity.unit}
    same = len(units) == 1 or bare or units == {"", "year of age"}
    if OTHER_TIME.search(between) or OTHER_TIME.match(text, centre.quantity.end):
        return False
    plain = centre.quantity.upper is None and centre.quantity.hedge is Hedge.NONE
    return same and plain and bool(CENTRE.fullmatch(between))
