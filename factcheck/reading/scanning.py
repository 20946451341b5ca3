r"""Scanning: where a pattern may begin, found without trying it at every letter of a text.

To look for a letter of a set is ten times faster than to try a pattern at each letter. That is
what Python does for a pattern that begins with such a set, but not where a ``\b`` or a lookbehind
is before it. So the same is done here for what begins with a digit, a capital or a sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

try:
    from re import _constants, _parser  # type: ignore[attr-defined]
except ImportError:  # the parts of a pattern are no public matter: without them all is tried
    _parser = None

DIGIT = r"\d"


def found_at(
    places: re.Pattern[str], pattern: re.Pattern[str], text: str, span: tuple[int, int]
) -> Iterator[re.Match[str]]:
    """All matches of a pattern in a part of a text, each of which begins at one of some places."""
    done, end = span
    for place in places.finditer(text, *span):
        at = place.start()
        if at >= done and (match := pattern.match(text, at, end)):
            yield match
            done = match.end()


def places_of(parsed: Any, flags: int) -> re.Pattern[str] | None:
    """The letters that a match begins with; ``None`` where these are not rare, or may be any."""
    firsts, may_be_empty = _firsts(parsed)
    if may_be_empty or not firsts or not _is_slow(*parsed[0]):
        return None
    any_case = bool(flags & re.IGNORECASE)
    if not all(_is_rare(first, any_case=any_case) for first in firsts):
        return None
    return re.compile(f"[{''.join(sorted(firsts))}]", flags & (re.IGNORECASE | re.ASCII))


def may_begin(pattern: re.Pattern[str], letter: str) -> bool:
    """Whether a match of a pattern may begin with a letter, be it a capital or not."""
    firsts = firsts_of(pattern)
    told = letter.casefold()
    is_digit = letter.isdecimal() and DIGIT in firsts
    return not firsts or is_digit or any(first[-1].casefold() == told for first in firsts)


def firsts_of(pattern: re.Pattern[str]) -> frozenset[str]:
    """What a match of a pattern may begin with, as in a set; empty where that may be anything."""
    if _parser is None:
        return frozenset()
    firsts, may_be_empty = _firsts(_parser.parse(pattern.pattern, pattern.flags))
    return frozenset() if may_be_empty else firsts


def _is_slow(part: Any, of: Any) -> bool:
    """Whether Python tries a pattern that begins with this part at every letter."""
    slow = part in (_constants.ASSERT, _constants.ASSERT_NOT, _constants.BRANCH)
    return slow or (part, of) == (_constants.AT, _constants.AT_BOUNDARY)


def _is_rare(first: str, *, any_case: bool) -> bool:
    """Whether a letter is seldom met in plain prose: a digit, a capital, a sign."""
    letter = first[-1]
    in_prose = letter.islower() or letter.isspace() or (any_case and letter.isalpha())
    return first == DIGIT or not in_prose


def _firsts(parsed: Iterable[tuple[Any, Any]]) -> tuple[frozenset[str], bool]:
    """What a match of some parts may begin with, as in a set of letters; whether it may be empty.

    No letters where that may be anything.
    """
    found: frozenset[str] = frozenset()
    for part, of in parsed:
        if part in (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT):
            continue
        firsts, may_be_empty = _firsts_of_part(part, of)
        if not firsts:
            return frozenset(), False
        found |= firsts
        if not may_be_empty:
            return found, False
    return found, True


def _firsts_of_part(part: Any, of: Any) -> tuple[frozenset[str], bool]:
    """Those of one part, which takes room."""
    match part, of:
        case _constants.LITERAL, code:
            return frozenset({re.escape(chr(code))}), False
        case _constants.IN, _:
            return _in_set(of), False
        case _constants.SUBPATTERN, (_, added, _, inner):
            firsts, may_be_empty = _firsts(inner)
            if added & re.IGNORECASE:
                firsts |= {first if first == DIGIT else first.swapcase() for first in firsts}
            return firsts, may_be_empty
        case ((_constants.MAX_REPEAT | _constants.MIN_REPEAT), (least, _, inner)):
            firsts, may_be_empty = _firsts(inner)
            return firsts, may_be_empty or not least
        case _constants.BRANCH, (_, branches):
            each = [_firsts(branch) for branch in branches]
            known = all(firsts for firsts, _ in each)
            union = frozenset().union(*(firsts for firsts, _ in each)) if known else frozenset()
            return union, any(may_be_empty for _, may_be_empty in each)
    return frozenset(), False


def _in_set(parts: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    found: set[str] = set()
    for part, of in parts:
        if part is _constants.LITERAL:
            found.add(re.escape(chr(of)))
        elif part is _constants.RANGE and of[1] - of[0] < 1 << 7:
            found.update(re.escape(chr(code)) for code in range(of[0], of[1] + 1))
        elif part is _constants.CATEGORY and of is _constants.CATEGORY_DIGIT:
            found.add(DIGIT)
        else:
            return frozenset()
    return frozenset(found)
