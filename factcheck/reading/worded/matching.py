"""Matching: the ties of figures that are written in a known way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Kind
from factcheck.reading.printing import Tie
from factcheck.reading.worded.alike import (
    Figures,
    all_of,
    are_alike,
    is_made_before,
    is_percent,
    is_vast,
)
from factcheck.reading.worded.apart import (
    LONGEST_PART,
    is_cut,
    is_expected,
    is_noun,
    is_of_another,
    is_of_two,
    is_one,
)
from factcheck.reading.worded.patterns import Pattern, moves_in, outlines, patterns
from factcheck.reading.worded.skeleton import LEVEL, MARKS, STOP, Skeleton

# "164 passengers, two infants included, and nine crew": the infants are counted already.
COUNTED_IN = re.compile(r"\s\w+(?:\s\w+)?\s(?:included|of them|among them)\b")
PARTLY = re.compile(r"\b(?:including|of whom|of which|among them|such as|at least|versus|vs)\b")
# Two shares that are told together may leave out a third, told before them.
FEW, MOSTLY = 2, 75
# A figure of the same list, before the two parts that are told as all.
ONE_MORE = re.compile(rf"{LEVEL}[^{MARKS}{STOP};]*,\s*$")
# "Fell from 5 to 4, followed by a 2 percent rise": that comes after it.
IN_TURN = re.compile(r"\b(?:followed by|and then|before (?:an?|another))\b")
# Ways whose figures all go up or all go down; the direction is a part of the tie's name.
DIRECTED = frozenset({"growth", "move"})
# What is told as well as something before.
ALSO = re.compile(rf"\balso\b[^{STOP};]*$")


def written_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each tie of figures whose words a pattern tells.

    Where the same figures are told to rise and to fall, the nearer word says which: "exports fell,
    with a surge in imports from 176 to 252, an increase of 43 percent".
    """
    nearest: dict[tuple[str, ...], tuple[int, Tie]] = {}
    for length, tie in _told(skeleton):
        way = tie.way.partition(" ")[0]
        if way not in DIRECTED:
            yield tie
            continue
        key = (way, *map(str, tie.figures))
        if key not in nearest or length < nearest[key][0]:
            nearest[key] = length, tie
    yield from (tie for _, tie in nearest.values())


def _told(skeleton: Skeleton) -> Iterator[tuple[int, Tie]]:
    """Each tie that is written, with the length of the passage that tells it."""
    moves = moves_in(skeleton.words)
    ranges = outlines().ranges_in(skeleton.words)
    for pattern, within in zip(patterns(), ranges, strict=True):
        for match in pattern.matches(skeleton.words, moves, within) if within else ():
            figures = _figures(match, skeleton)
            cut = "part" in pattern.roles and _ends_a_list(match, skeleton)
            whole = not cut and _is_whole(pattern, match, figures)
            in_turn = pattern.way in DIRECTED and IN_TURN.search(match[0]) is not None
            noun = pattern.way == "moved" and is_noun(match, moves)
            other = noun or is_of_another(pattern, match)
            apart = in_turn or other or is_cut(match) or is_expected(match)
            apart = apart or (pattern.way == "growth" and is_of_two(match, figures))
            if whole and are_alike(figures) and is_one(match) and not apart:
                yield len(match[0]), _tie(pattern, match, figures)


def _figures(match: re.Match[str], skeleton: Skeleton) -> Figures:
    """The figures of each role; "part2" is another part."""
    found: Figures = {}
    for role, written in match.groupdict().items():
        if written is not None and role not in ("up", "down"):
            places = (place for place in range(*match.span(role)) if _is_meant(place, skeleton))
            name = role.rstrip("234")
            found[name] = (*found.get(name, ()), *(skeleton.figures[place] for place in places))
    return found


def _is_meant(place: int, skeleton: Skeleton) -> bool:
    """Whether there is a figure that is told for itself, not as a part of the one before it."""
    return place in skeleton.figures and not COUNTED_IN.match(skeleton.words, place + 1)


def _is_whole(pattern: Pattern, match: re.Match[str], figures: Figures) -> bool:
    """Whether what is added up are all parts, and no parts of parts, nor growths that compound."""
    if pattern.way == "sum":
        parts = (claim for told in figures.values() for claim in told)
        grown = any(each.kind is Kind.CHANGE for each in parts)
        first = min(match.start(role) for role, told in match.groupdict().items() if told)
        also = first < match.start("total") and ALSO.search(
            match.string, max(0, first - LONGEST_PART), first
        )
        mixed = any(is_percent(each) for each in all_of(figures)) and not all(
            is_percent(each) for each in all_of(figures)
        )
        apart = grown or also or mixed or is_vast(figures) or is_made_before(match, figures)
        return not apart and PARTLY.search(match[0]) is None
    if pattern.way != "whole":
        return True
    told = [claim.quantity.number for parts in figures.values() for claim in parts]
    return len(told) > FEW or sum(told) > MOSTLY


def _ends_a_list(match: re.Match[str], skeleton: Skeleton) -> bool:
    """Whether there is one more part before: "4.1 in January, 3.6 in February and 4.4 in March"."""
    before = skeleton.words[max(0, match.start() - LONGEST_PART) : match.start()]
    return ONE_MORE.search(before) is not None


def _tie(pattern: Pattern, match: re.Match[str], figures: Figures) -> Tie:
    told = tuple(claim.id for role in pattern.roles for claim in figures.get(role, ()))
    way = pattern.way
    if way == "moved" and match.groupdict().get("down"):
        told = told[::-1]
    if way in DIRECTED:
        way += " up" if match["up"] else " down"
    return Tie(way, told, confidence=pattern.confidence)
