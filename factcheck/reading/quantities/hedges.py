"""Hedges: the words at a number that widen or bound it."""

from __future__ import annotations

import re

from factcheck.quantity import Hedge
from factcheck.reading.quantities.tables import table

BEFORE = {
    phrase: Hedge(name)
    for phrase, name in table("""
about: about, around, some, roughly, approximately, approx, approx., an estimated, estimated
about: estimates of, close to, circa, c., in the region of, in the order of, something like, ~, ≈
about: give or take, broadly, near, near to, an average of about, or so
nearly: nearly, almost, just under, a little under, slightly under, just below, just shy of
nearly: just short of, approaching, nearing, virtually, little less than, slightly less than
nearly: just less than, slightly below, not quite
more than: more than, over, over than, above, just over, just above, slightly more than
more than: a little over, well over, slightly over, little more than, a little more than
more than: in excess of, exceeding
more than: upwards of, upward of, greater than, well above, slightly above, just more than, >
more than: north of, topped, topping, far more than, much more than, higher than, larger than
more than: bigger than, longer than, heavier than, faster than, older than
less than: less than, fewer than, under, below, well under, well below, sub, south of, <
less than: lower than, smaller than, shorter than, lighter than, slower than, younger than
at least: at least, no fewer than, no less than, not less than, not fewer than, no lower than, ≥
at least: a minimum of, minimum of, as little as, as few as, from at least
at most: at most, up to, as many as, as much as, no more than, not more than, no higher than, ≤
at most: a maximum of, maximum of, as high as, not exceeding, as long as
""").items()
}
_AFTER = {
    Hedge.ABOUT: r"or so|or thereabouts|-odd|or more or less",
    Hedge.AT_LEAST: r"or more|or higher|or above|or over|or greater|or better|-plus|"
    r"and (?:up|over|above)",
    Hedge.AT_MOST: r"or less|or fewer|or below|or under|or lower",
}
AFTER = tuple(
    (re.compile(rf"\s{{0,3}}(?:{phrases})\b(?!\s+than\b)", re.IGNORECASE), hedge)
    for hedge, phrases in _AFTER.items()
)
PLUS = re.compile(r"\+(?![\w$])")
# The end of a mark-up tag is no sign of more: "<td>120", a long one ending in '="right">120'
TAG = re.compile(r"(?:</?[a-z][^<>]*|[\"'/])>\s*$", re.IGNORECASE)
LOOK_BACK = 44
LONGEST = 5
# "E.C." is one word, of which the last letter is no "circa".
LAST_WORDS = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+\.?|[~≈<>≥≤]")
# "went up to 5", "is up to 5": the number is where it went, not a bound
RISE = re.compile(
    r"(?:went|go|goes|going|gone|rose|rise|rises|risen|climb\w*|jump\w*|mov\w+|push\w*|edg\w+|"
    r"driv\w+|drove|tak\w+|took|bring\w*|brought|shot|back|was|were|is|are|now|pick\w*|it|them|"
    r"that|which|send\w*|sent|inch\w*|creep\w*|crept|come|came|comes|"
    r"tick\w*|nudg\w*|surg\w*|leap\w*|leapt|soar\w*|shoot\w*|bump\w*|stepp\w*|revis\w*|sped|"
    r"drift\w*|trend\w*|add\w*|sum\w*)\s+up\s+to\s+(?:the\s+)?$",
    re.IGNORECASE,
)
FROM = re.compile(r",?\s+(?:up\s+)?from\s", re.IGNORECASE)
# What may stand between a hedge and its number: "about another 300", "at least a further 20".
# Not "the": "below the 51 pct of last year" compares with a figure and does not bound it.
SKIPPED = frozenset(
    "a an another further additional extra record total combined whopping mere estimated".split()
)


def hedge_of(text: str, start: int, end: int, lasting: bool = False) -> Hedge:
    """The hedge of the figure at ``text[start:end]``.

    ``lasting`` says that it is a length of time, where "over" means "during".
    """
    before = text[max(0, start - LOOK_BACK) : start]
    if (hedge := _before(before, lasting)) and not _is_target(before, text, end):
        return hedge
    if PLUS.match(text, end):
        return Hedge.AT_LEAST
    for pattern, hedge in AFTER:
        if pattern.match(text, end):
            return hedge
    return Hedge.NONE


def _before(before: str, lasting: bool) -> Hedge:
    touching = not before[-1:].isspace() and before[-1:] not in tuple("~≈<>≥≤-")
    if touching or TAG.search(before):
        return Hedge.NONE
    words = _last_words(before)
    for last in range(len(words), 0, -1):
        if last < len(words) and words[last] not in SKIPPED:
            break
        for size in range(min(LONGEST, last), 0, -1):
            phrase = " ".join(words[last - size : last])
            if phrase in BEFORE:
                return _settled(phrase, words[: last - size], lasting)
    return Hedge.NONE


def _last_words(before: str) -> list[str]:
    """The last words that nothing but space stands between."""
    found: list[str] = []
    end = len(before)
    for match in reversed(list(LAST_WORDS.finditer(before))):
        start, word = match.start(), match[0].lower()
        if before[match.end() : end].replace("-", " ").strip() or len(found) > LONGEST:
            break
        found.insert(0, word)
        end = start
    return found


def _settled(phrase: str, earlier: list[str], lasting: bool) -> Hedge:
    if lasting and phrase in ("over", "under", "around") and earlier[-1:] not in (["for"], ["of"]):
        return Hedge.NONE
    if phrase == "near" and earlier[-1:] == ["the"]:
        return Hedge.NONE
    negated = earlier[-1:] in (["not"], ["no"]) and phrase == "more than"
    return Hedge.AT_MOST if negated else BEFORE[phrase]


def _is_target(before: str, text: str, end: int) -> bool:
    """Whether "up to" tells where the figure went: "went up to 5", "up to 5 from 4"."""
    if not re.search(r"\bup\s+to\s+(?:the\s+)?$", before, re.IGNORECASE):
        return False
    return bool(RISE.search(before) or FROM.match(text, end))
