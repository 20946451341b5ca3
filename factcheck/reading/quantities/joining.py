"""Joining: ranges, and lists whose numbers share a unit or a scale."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.quantity import Form
from factcheck.reading.quantities.figure import Figure, Tail

DASH = re.compile(r"\s?[-–‑]\s?")
TO = re.compile(r"\s{1,6}(?:to|till|up\s+to)\s{1,6}")
AND = re.compile(r",?\s{1,6}(?:and|or|&)\s{1,6}")
COMMA = re.compile(r",\s{1,6}")
BACK = re.compile(
    r",?\s{1,6}(?:up\s|down\s)?(?:from|against|versus|vs\.?|compared\s(?:with|to))\s{1,6}"
)
LONGEST_GAP = 20
LOOK_BACK = 24
FROM = re.compile(r"\bfrom\s+(?:about\s+|around\s+|some\s+|just\s+|only\s+)?$", re.IGNORECASE)
BETWEEN = re.compile(
    r"\b(?:between|anywhere from|ranging from|range from)\s+(?:about\s+)?$", re.IGNORECASE
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
ALIKE = Fraction(20)


def joined(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures with ranges made one, scores dropped, and shared units shared."""
    found: list[Figure] = []
    for group in _chains(figures, text):
        found += _ranges(_shared(group, text), text)
    return found


def _gap(text: str, left: Figure, right: Figure) -> str:
    size = right.start - left.end
    return text[left.end : right.start] if 0 <= size <= LONGEST_GAP else ""


def _links(gap: str) -> bool:
    return any(way.fullmatch(gap) for way in (DASH, TO, AND, COMMA, BACK)) if gap else False


def _chains(figures: Sequence[Figure], text: str) -> list[list[Figure]]:
    """The figures in runs that only "to", "and", commas and dashes stand between."""
    chains: list[list[Figure]] = []
    for figure in figures:
        if chains and _links(_gap(text, chains[-1][-1], figure)):
            chains[-1].append(figure)
        else:
            chains.append([figure])
    return chains


def _shared(chain: list[Figure], text: str) -> list[Figure]:
    """A chain with the unit and scale of a later figure given to the bare ones before."""
    found = list(chain)
    listed = False
    for index in range(len(chain) - 2, -1, -1):
        left, right = found[index], found[index + 1]
        gap = _gap(text, left, right)
        if BACK.fullmatch(gap):
            listed = False
            continue
        comma = bool(COMMA.fullmatch(gap))
        if listed or not comma:
            found[index] = _like(left, right, _is_tight(gap, left, text))
        listed = bool(AND.fullmatch(gap)) or (listed and comma)
    for index in range(1, len(chain)):
        if BACK.fullmatch(_gap(text, found[index - 1], found[index])):
            found[index] = _unit_from(found[index - 1], found[index], text)
    return found


def _is_tight(gap: str, left: Figure, text: str) -> bool:
    """Whether two figures are ends of one span, so that they share all but the digits."""
    before = text[max(0, left.start - LOOK_BACK) : left.start]
    return bool(DASH.fullmatch(gap) or TO.fullmatch(gap) or BETWEEN.search(before))


def _like(left: Figure, right: Figure, tight: bool) -> Figure:
    """``left`` with the scale and unit of ``right`` where it prints none itself."""
    if right.bare or left.numeral.form is Form.FRACTION:
        return left
    if left.bare:
        scale = right.tail.scale if _alike(left, right) else Fraction(1)
        if right.tail.scaled and scale == 1 and right.unit in ("", "person"):
            return left
        return replace(left, tail=Tail(left.end, scale, right.unit))
    rated = right.unit.startswith(f"{left.unit}/") and tight
    if left.unit and (left.unit == right.unit or rated) and left.tail.scale >= 1:
        scale = left.tail.scale
        if (
            left.sign
            and tight
            and not left.tail.scaled
            and right.tail.scaled
            and _alike(left, right)
        ):
            scale = right.tail.scale
        return replace(left, tail=Tail(left.end, scale, right.unit if rated else left.unit))
    return left


def _alike(left: Figure, right: Figure) -> bool:
    """Whether two printed numbers are near enough to be meant on one scale."""
    first, second = left.numeral.value, right.numeral.value
    return first * second > 0 and 1 / ALIKE < first / second < ALIKE


def _unit_from(left: Figure, right: Figure, text: str) -> Figure:
    """ "to 9.80 pct from 13.65": the unit of the figure before, if nothing else follows."""
    following = re.compile(r"\s{1,6}[A-Za-z]").match(text, right.end)
    plain = left.unit and left.tail.scale <= 1 and right.bare and not following
    if plain and _alike(left, right) and left.numeral.place < 1:
        return replace(right, tail=Tail(right.end, left.tail.scale, left.unit))
    return right


def _ranges(chain: list[Figure], text: str) -> list[Figure]:
    found: list[Figure] = []
    index = 0
    while index < len(chain):
        left = chain[index]
        right = chain[index + 1] if index + 1 < len(chain) else None
        if right is None:
            found.append(left)
            break
        gap = _gap(text, left, right)
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
    while index + 1 < len(chain) and DASH.fullmatch(_gap(text, chain[index], chain[index + 1])):
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
        return any(way.fullmatch(gap) for way in (AND, TO, DASH))
    if DASH.fullmatch(gap):
        return True
    if not TO.fullmatch(gap) or FROM.search(before):
        return False
    complete = _prints_all(left) or right.bare
    return not (complete and CHANGED.search(before))


def _prints_all(figure: Figure) -> bool:
    """Whether a figure printed its own unit, so that it could stand by itself."""
    return figure.tail.end > figure.numeral.end or bool(figure.sign)


def _range(left: Figure, right: Figure) -> Figure:
    """One figure from two; the upper end is kept on the scale of the lower one."""
    ratio = right.tail.scale / left.tail.scale
    printed = right.numeral
    upper = replace(printed, value=printed.value * ratio, place=printed.place * ratio)
    return replace(left, tail=replace(right.tail, scale=left.tail.scale), upper=upper)
