"""Ranges: two figures that are the ends of one; scores, that are none."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.quantity import Form
from factcheck.reading.quantities.figure import Figure
from factcheck.reading.quantities.gaps import AND, BETWEEN, DASH, LOOK_BACK, SPAN, gap_between
from factcheck.reading.quantities.sharing import ALIKE

FROM = re.compile(r"\bfrom\s+(?:about\s+|around\s+|some\s+|just\s+|only\s+)?$", re.IGNORECASE)
# Words that spread things out "from" one end to the other; nothing changes there.
SPREAD = re.compile(
    r"\b(?:priced|prices|costing|costs?|rang\w+|var\w+|start\w*|sizes?|sized|aged|ages|anywhere|"
    r"worth|measur\w+|weigh\w+|lasting|lengths?|fines|sentences|estimat\w+|values?)\s+from\s+$",
    re.IGNORECASE,
)
# A change and then where it led: "rose $5 million to $16 million"
CHANGED = re.compile(
    r"\b(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|gain\w*|los[te]\w*|jump\w*|"
    r"climb\w*|drop\w*|slip\w*|slid\w*|declin\w*|increas\w*|decreas\w*|grew|grow\w*|up|down|by|add\w*|"
    r"shed\w*|plung\w*|surg\w*|soar\w*|cut\w*|advanc\w*|eas\w*|edg\w*|dip\w*|tumbl\w*|reduc\w*|rais\w*|"
    r"lower\w*|boost\w*|narrow\w*|widen\w*|shrank|shrunk|higher|lower|ahead|off)\s+(?:by\s+)?"
    r"(?:a\s+|an\s+|another\s+|about\s+|some\s+|nearly\s+|around\s+)?$",
    re.IGNORECASE,
)
PLURAL = re.compile(r"\s{1,6}[a-z]+s\b")
# "three or four years": the one or the other, and nothing between for long
OR = re.compile(r"\s{1,6}or\s{1,6}")
LARGEST_OR = 20


def ranges(chain: list[Figure], text: str) -> list[Figure]:
    """A chain of figures with the ends of a range made one, and scores left out."""
    found: list[Figure] = []
    index = 0
    while index < len(chain):
        left = chain[index]
        right = chain[index + 1] if index + 1 < len(chain) else None
        if right is None:
            found.append(left)
            break
        gap = gap_between(text, left, right)
        if _is_score(left, right, gap, text):
            index = _after_score(chain, index, text)
            continue
        if _is_range(left, right, gap, text):
            found.append(_range(left, right))
            index += 2
            continue
        found.append(left)
        index += 1
    return found


def _after_score(chain: list[Figure], index: int, text: str) -> int:
    while index + 1 < len(chain) and DASH.fullmatch(
        gap_between(text, chain[index], chain[index + 1])
    ):
        index += 1
    return index + 1


def _is_score(left: Figure, right: Figure, gap: str, text: str) -> bool:
    """ "won 2-1": two small whole numbers with nothing that they could measure."""
    if not DASH.fullmatch(gap) or not (left.bare and right.bare):
        return False
    if left.numeral.grouped or not (left.numeral.whole and right.numeral.whole):
        return False
    rising = left.numeral.value < right.numeral.value
    return not (rising and PLURAL.match(text, right.end)) and right.numeral.value < 1000


def _is_range(left: Figure, right: Figure, gap: str, text: str) -> bool:
    if left.unit != right.unit or left.tail.scale * left.numeral.value >= (
        right.tail.scale * right.numeral.value
    ):
        return False
    if Form.MALFORMED in (left.numeral.form, right.numeral.form) or left.negative:
        return False
    before = text[max(0, left.start - LOOK_BACK) : left.start]
    if BETWEEN.search(before):
        return any(way.fullmatch(gap) for way in (AND, SPAN, DASH))
    if DASH.fullmatch(gap):
        return True
    if OR.fullmatch(gap):
        return _is_either(left, right)
    if not SPAN.fullmatch(gap) or (FROM.search(before) and not SPREAD.search(before)):
        return False
    apart = _prints_all(left) or right.bare or not _are_near(left, right)
    return not (apart and CHANGED.search(before))


def _are_near(left: Figure, right: Figure) -> bool:
    """Whether a range may hold both: "rose 32,000 to 1.41 million" is a step and a level."""
    low, high = left.numeral.value * left.tail.scale, right.numeral.value * right.tail.scale
    return high < ALIKE * low


def _is_either(left: Figure, right: Figure) -> bool:
    """Whether "or" joins a number to the next: "three or four years"."""
    low, high = left.numeral, right.numeral
    small = low.whole and high.whole and high.value <= LARGEST_OR
    return small and high.value == low.value + 1 and not _prints_all(left)


def _prints_all(figure: Figure) -> bool:
    """Whether a figure printed its own unit, so that it could stand by itself."""
    return figure.tail.end > figure.numeral.end or bool(figure.sign)


def _range(left: Figure, right: Figure) -> Figure:
    """One figure from two; the upper end is kept on the scale of the lower one."""
    ratio = right.tail.scale / left.tail.scale
    printed = right.numeral
    upper = replace(printed, value=printed.value * ratio, place=printed.place * ratio)
    return replace(left, tail=replace(right.tail, scale=left.tail.scale), upper=upper)
