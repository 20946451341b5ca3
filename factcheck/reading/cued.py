r"""Cued: patterns that are only tried where the words are that any match of theirs has.

Hundreds of patterns look for a way of writing that a text hardly ever has. What each of them
cannot do without is worked out once from its parts: every match of ``(?:born|died) in (\d+)``
has "born" or "died", and " in ". To look for a word is many times faster than to try a pattern.
The idea is that of code search by an index of trigrams (R. Cox, "Regular expression matching
with a trigram index", 2012).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from factcheck.reading.scanning import found_at, places_of

try:
    from re import _constants, _parser  # type: ignore[attr-defined]
except ImportError:  # the parts of a pattern are no public matter: without them all are tried
    _parser = None

# Shorter words are in every text, and of more words to choose from one nearly always is. A sign
# is seldom there by chance, but for those of plain prose.
SHORTEST, MOST_WORDS, MOST_CUES, SEVERAL = 3, 16, 4, 2
PLAIN = frozenset(" .,'-")
Words = frozenset[str]
Cues = tuple[Words, ...]
# Of longer texts it is kept what they have: readers go through them sentence by sentence.
LONG = 400
# What stands for a figure in the sketch of a sentence.
FIGURE = "<"


def finditer(
    pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None
) -> Iterator[re.Match[str]]:
    """All matches of a pattern, as ``pattern.finditer`` gives them."""
    if not may_match(pattern, text):
        return iter(())
    end = len(text) if end is None else end
    places = _KNOWN[id(pattern)].places
    if places is None:
        return pattern.finditer(text, start, end)
    return found_at(places, pattern, text, (start, end))


def search(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match of a pattern, as ``pattern.search`` gives it."""
    return pattern.search(text) if may_match(pattern, text) else None


class _Known(NamedTuple):
    """A pattern with what is known of its matches.

    Attributes:
        cues: of each of these words, any match has one.
        folded: whether the words are in small letters, and those of a text count as such.
        figures: how many figures of a sketch any match has.
        places: the letters that a match begins with, where these are rare.
    """

    pattern: re.Pattern[str]
    cues: Cues = ()
    folded: bool = False
    figures: int = 0
    places: re.Pattern[str] | None = None


# By the identity of a pattern, which is kept with them: its hash is that of all its parts.
_KNOWN: dict[int, _Known] = {}


class _Text:
    """A text, without its capitals, and which patterns may match in it, by their identities."""

    __slots__ = ("folded", "text", "verdicts")

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = text.casefold()
        self.verdicts: dict[int, bool] = {}


_last = _Text("")


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a text has what no match of a pattern can do without."""
    global _last  # noqa: PLW0603
    _, cues, folded, figures, _ = _KNOWN.get(id(pattern)) or _known(pattern)
    if not cues:
        return True
    if len(text) < LONG:
        has = _has(text.casefold() if folded else text, cues)
        return has and (figures < SEVERAL or text.count(FIGURE) >= figures)
    last = _last
    if last.text is not text:
        # Other threads may still use the old one.
        last = _last = _Text(text)
    verdict = last.verdicts.get(id(pattern))
    if verdict is None:
        verdict = last.verdicts[id(pattern)] = _has(last.folded if folded else text, cues)
    return verdict


def _known(pattern: re.Pattern[str]) -> _Known:
    known = _Known(pattern)
    if _parser is not None:
        parsed = _parser.parse(pattern.pattern, pattern.flags)
        cues, folded = _telling_cues(parsed, pattern)
        figures = _figures(parsed) if FIGURE in pattern.pattern else 0
        known = _Known(pattern, cues, folded, figures, places_of(parsed, pattern.flags))
    _KNOWN[id(pattern)] = known
    return known


def _has(text: str, cues: Cues) -> bool:
    """Whether a text has a word of each cue."""
    for words in cues:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


def cues_of(pattern: re.Pattern[str]) -> tuple[Cues, bool]:
    """The words of each of which any match has one at least; and whether case is nothing to it."""
    if _parser is None:
        return (), False
    return _telling_cues(_parser.parse(pattern.pattern, pattern.flags), pattern)


def _telling_cues(parsed: Any, pattern: re.Pattern[str]) -> tuple[Cues, bool]:
    folded = bool(pattern.flags & re.IGNORECASE)
    found = {words for words in _cues(parsed, folded=folded) if _is_telling(words)}
    cues = sorted(found, key=lambda words: (len(words), -min(map(len, words)), sorted(words)))
    return tuple(cues[:MOST_CUES]), folded and bool(cues)


def _figures(parsed: Iterable[tuple[Any, Any]]) -> int:
    """How many figures of a sketch any match has at least."""
    return sum(_figures_of_part(part, of) for part, of in parsed)


def _figures_of_part(part: Any, of: Any) -> int:
    match part, of:
        case _constants.LITERAL, code:
            return int(code == ord(FIGURE))
        case _constants.SUBPATTERN, (_, _, _, inner):
            return _figures(inner)
        case ((_constants.MAX_REPEAT | _constants.MIN_REPEAT), (least, _, inner)):
            return int(least) * _figures(inner)
        case _constants.BRANCH, (_, branches):
            return min(map(_figures, branches))
    return 0


def _is_telling(words: Words) -> bool:
    return 0 < len(words) <= MOST_WORDS and all(map(_is_rare, words))


def _is_rare(word: str) -> bool:
    """Whether a word is long, or an abbreviation in capitals, or has a sign."""
    capitals = len(word) > 1 and word.isupper()
    signs = any(not (each.isalnum() or each in PLAIN) for each in word)
    return len(word) >= SHORTEST or capitals or signs


def _cues(parsed: Iterable[tuple[Any, Any]], *, folded: bool) -> list[Words]:
    """What a sequence of parts cannot do without: the cues of each, and its runs of letters."""
    found: list[Words] = []
    run = ""
    for part, of in parsed:
        if part is _constants.LITERAL:
            run += chr(of).casefold() if folded else chr(of)
            continue
        found += [frozenset({run})] if run else []
        run = ""
        found += _cues_of_part(part, of, folded=folded)
    return [*found, frozenset({run})] if run else found


def _cues_of_part(part: Any, of: Any, *, folded: bool) -> list[Words]:
    """Those of a group, of what is repeated, of what follows, or of one of several branches."""
    match part, of:
        case _constants.SUBPATTERN, (_, added, _, inner) if folded or not added & re.IGNORECASE:
            return _cues(inner, folded=folded)
        case (
            (_constants.MAX_REPEAT | _constants.MIN_REPEAT | _constants.POSSESSIVE_REPEAT),
            (
                least,
                _,
                inner,
            ),
        ) if least:
            return _cues(inner, folded=folded)
        case _constants.ATOMIC_GROUP, inner:
            return _cues(inner, folded=folded)
        case _constants.ASSERT, (_, inner):
            return _cues(inner, folded=folded)
        case _constants.IN, _ if all(each is _constants.LITERAL for each, _ in of):
            return [frozenset(chr(code).casefold() if folded else chr(code) for _, code in of)]
        case _constants.BRANCH, (_, branches):
            best = [_best(_cues(branch, folded=folded)) for branch in branches]
            return [frozenset().union(*best)] if all(best) else []
    return []


def _best(cues: list[Words]) -> Words:
    """The cue that says most: of few words, and long ones; no words where there is none."""
    return max(cues, key=lambda words: (min(map(len, words)), -len(words)), default=frozenset())
