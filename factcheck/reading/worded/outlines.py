"""Outlines: what an expression over a skeleton says of its figures and sentence ends alone.

"{rate} ... from {before}" needs a percentage and after it a level of the same sentence. Most
sentences have no such figures, and need not be read for it: what is left of an expression when
all words are taken out of it is held against what is left of a sentence.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf
from typing import Any, TypeAlias

try:
    from re import _constants, _parser  # type: ignore[attr-defined]
except ImportError:  # the parts of a pattern are no public matter: without them all is read
    _parser = None

from factcheck.reading.worded.skeleton import MARKS, STOP

SIGNS = MARKS + STOP
ANY_SIGN = f"[{SIGNS}]"
SIGN = re.compile(ANY_SIGN)
OPTIONAL = re.compile(r"\[[^]]*\]\?")
# The end of the sentence before or of this one, around all that an expression says of it.
EDGES = frozenset({f"[{STOP}]", f"(?:|[{STOP}])"})
# An expression of more sentences is read for in the whole text.
MOST_SENTENCES = 3
# Of a sentence with more signs, as a table's, any outline is taken to fit: that is soon told.
MOST_SIGNS, MOST_KNOWN = 40, 10_000
Part: TypeAlias = tuple[Any, Any]
Range: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Outline:
    """The signs that any match has, in order, and of how many sentences it is at most."""

    signs: re.Pattern[str]
    sentences: int

    def fits(self, signs: str) -> bool:
        """Whether a match may have these signs, or some of them that follow each other."""
        return len(signs) > MOST_SIGNS or self.signs.search(signs) is not None


@dataclass(frozen=True, slots=True)
class _Drawn:
    """An expression of signs alone, and how many ends of sentences it has at most."""

    signs: str = ""
    stops: float = 0


@cache
def outline_of(expression: str) -> Outline | None:
    """The outline of an expression; ``None`` where it may be of any number of sentences."""
    if _parser is None:
        return None
    parts = list(_parser.parse(expression))
    while parts and _part(*parts[0]).signs in EDGES:
        del parts[0]
    while parts and (_part(*parts[-1]).signs in EDGES or _is_space(parts[-1])):
        del parts[-1]
    drawn = _sequence(parts)
    if drawn.stops >= MOST_SENTENCES:
        return None
    return Outline(re.compile(drawn.signs), 1 + int(drawn.stops))


def _is_space(part: Part) -> bool:
    r"""Whether a part is ``\s*``, which may end a match after the end of its sentence."""
    kind, of = part
    if kind is not _constants.MAX_REPEAT:
        return False
    return list(of[2]) == [(_constants.IN, [(_constants.CATEGORY, _constants.CATEGORY_SPACE)])]


def _sequence(parts: Iterable[Part]) -> _Drawn:
    drawn = [_part(*part) for part in parts]
    return _Drawn("".join(each.signs for each in drawn), sum(each.stops for each in drawn))


def _part(kind: Any, of: Any) -> _Drawn:
    """What is left of one part of an expression; what looks around itself says nothing."""
    match kind, of:
        case ((_constants.AT | _constants.ASSERT | _constants.ASSERT_NOT), _):
            return _Drawn()
        case ((_constants.LITERAL | _constants.NOT_LITERAL | _constants.ANY | _constants.IN), _):
            return _character(kind, of)
        case (
            (_constants.MAX_REPEAT | _constants.MIN_REPEAT | _constants.POSSESSIVE_REPEAT),
            (least, most, inner),
        ):
            return _repeated(_sequence(inner), int(least), int(most))
        case _constants.SUBPATTERN, (*_, inner):
            return _sequence(inner)
        case _constants.ATOMIC_GROUP, inner:
            return _sequence(inner)
        case _constants.BRANCH, (_, branches):
            return _either([_sequence(branch) for branch in branches])
    return _Drawn(f"{ANY_SIGN}*", inf)


def _repeated(inner: _Drawn, least: int, most: int) -> _Drawn:
    if not inner.signs:
        return inner
    endless = most >= int(_constants.MAXREPEAT)
    stops = inner.stops * (inf if endless else most) if inner.stops else 0
    if OPTIONAL.fullmatch(inner.signs):
        inner, least = _Drawn(inner.signs[:-1]), 0
    return _Drawn(f"(?:{inner.signs}){{{least},{'' if endless else most}}}", stops)


def _either(branches: Sequence[_Drawn]) -> _Drawn:
    signs = list(dict.fromkeys(branch.signs for branch in branches))
    most = max(branch.stops for branch in branches)
    return _Drawn(f"(?:{'|'.join(signs)})" if any(signs) else "", most)


def _character(kind: Any, of: Any) -> _Drawn:
    """The signs that a character may be; one that may be no sign too may be left out."""
    if kind is _constants.LITERAL:
        found, sure = {chr(of)} & set(SIGNS), True
    elif kind is _constants.IN:
        found = {sign for sign in SIGNS if _is_in(sign, of)}
        sure = all(each is _constants.LITERAL and chr(code) in SIGNS for each, code in of)
    else:
        found, sure = set(SIGNS) - ({chr(of)} if kind is _constants.NOT_LITERAL else set()), False
    if not found:
        return _Drawn()
    signs = "".join(sign for sign in SIGNS if sign in found)
    return _Drawn(f"[{signs}]" if sure else f"[{signs}]?", int(STOP in found))


def _is_in(sign: str, of: Iterable[Part]) -> bool:
    """Whether a set of characters has a sign."""
    items = list(of)
    negated = bool(items) and items[0][0] is _constants.NEGATE
    return any(_has(kind, what, sign) for kind, what in items) is not negated


def _has(kind: Any, what: Any, sign: str) -> bool:
    """Whether a letter, a range or a class of characters has a sign; none is a word or space."""
    if kind is _constants.LITERAL:
        return chr(what) == sign
    if kind is _constants.RANGE:
        return bool(what[0] <= ord(sign) <= what[1])
    return kind is _constants.CATEGORY and "_NOT_" in str(what)


class Outlines:
    """The outlines of many expressions, and where in a text each of them may match."""

    def __init__(self, expressions: Iterable[re.Pattern[str]]) -> None:
        self._outlines = tuple(outline_of(expression.pattern) for expression in expressions)
        # By the signs of so many sentences, which are few that come again and again.
        self._known: dict[tuple[str, int], tuple[int, ...]] = {}

    def ranges_in(self, words: str) -> list[list[Range]]:
        """For each expression the parts of a skeleton outside of which it has no match."""
        whole = [(0, len(words))]
        sentences = _sentences(words)
        found: dict[int, set[int]] = defaultdict(set)
        for most in range(1, MOST_SENTENCES + 1):
            size = min(most, len(sentences))
            for first in range(len(sentences) - size + 1):
                together = range(first, first + size)
                signs = STOP.join(sentences[each][1] for each in together)
                for number in self._fitting(signs, most):
                    found[number].update(together)
        spans = [span for span, _ in sentences]
        within = {number: list(_joined(spans, sorted(at))) for number, at in found.items()}
        return [
            whole if outline is None else within.get(number, [])
            for number, outline in enumerate(self._outlines)
        ]

    def _fitting(self, signs: str, sentences: int) -> tuple[int, ...]:
        """The outlines of so many sentences that signs fit."""
        key = (signs, sentences)
        fitting = self._known.get(key)
        if fitting is None:
            if len(self._known) > MOST_KNOWN:
                self._known.clear()
            fitting = self._known[key] = tuple(
                number
                for number, outline in enumerate(self._outlines)
                if outline is not None and outline.sentences == sentences and outline.fits(signs)
            )
        return fitting


def _sentences(words: str) -> list[tuple[Range, str]]:
    """Each sentence with the ends around it, and the marks in it."""
    found: list[tuple[Range, str]] = []
    start, marks = 0, ""
    for sign in SIGN.finditer(words):
        if sign[0] != STOP:
            marks += sign[0]
            continue
        found.append(((start, sign.end()), marks))
        start, marks = sign.start(), ""
    return [*found, ((start, len(words)), marks)]


def _joined(spans: Sequence[Range], numbers: Sequence[int]) -> Iterator[Range]:
    """The spans of sentences, those that follow each other as one."""
    first = 0
    for at, number in enumerate(numbers):
        if at + 1 == len(numbers) or numbers[at + 1] > number + 1:
            yield spans[numbers[first]][0], spans[number][1]
            first = at + 1
