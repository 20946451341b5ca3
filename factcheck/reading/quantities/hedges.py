"""Hedges: the words at a number that widen or bound it."""

from __future__ import annotations

import re

from factcheck.quantity import Hedge

_BEFORE = {
    Hedge.ABOUT: "about; around; some; roughly; approximately; approx; approx.; an estimated; "
    "estimated; estimates of; close to; circa; c.; in the region of; in the order of; or so; "
    "something like; give or take; ~; ≈; broadly; near; near to; an average of about",
    Hedge.NEARLY: "nearly; almost; just under; a little under; slightly under; just below; just "
    "shy of; just short of; approaching; nearing; virtually; little less than; slightly less than; "
    "just less than; slightly below; not quite",
    Hedge.MORE_THAN: "more than; over; above; just over; just above; slightly more than; a little "
    "over; well over; slightly over; little more than; a little more than; in excess of; "
    "exceeding; upwards of; upward of; greater than; well above; slightly above; just more than; "
    "north of; topped; topping; >; far more than; much more than",
    Hedge.LESS_THAN: "less than; fewer than; under; below; well under; well below; sub; "
    "south of; <",
    Hedge.AT_LEAST: "at least; no fewer than; no less than; not less than; a minimum of; minimum "
    "of; as little as; as few as; ≥; not fewer than; from at least",
    Hedge.AT_MOST: "at most; up to; as many as; as much as; no more than; not more than; a maximum "
    "of; maximum of; as high as; ≤; not exceeding; as long as",
}
BEFORE = {
    phrase.strip(): hedge for hedge, phrases in _BEFORE.items() for phrase in phrases.split(";")
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
LOOK_BACK = 44
LONGEST = 5
LAST_WORDS = re.compile(r"[^\W\d_]+\.?|[~≈<>≥≤]")
# "went up to 5", "is up to 5": the number is where it went, not a bound
RISE = re.compile(
    r"(?:went|go|goes|going|gone|rose|rise|rises|risen|climb\w*|jump\w*|mov\w+|push\w*|edg\w+|"
    r"driv\w+|drove|tak\w+|took|bring\w*|brought|shot|back|was|were|is|are|now|pick\w*|it|them|"
    r"that|which|send\w*|sent|inch\w*|creep\w*|crept|come|came|comes)\s+up\s+to\s+(?:the\s+)?$",
    re.IGNORECASE,
)
FROM = re.compile(r",?\s+(?:up\s+)?from\s", re.IGNORECASE)
# Not "the": "below the 51 pct of last year" compares with a figure and does not bound it.
SKIPPED = ("a", "an", "another")


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
    if not before[-1:].isspace() and before[-1:] not in tuple("~≈<>≥≤-"):
        return Hedge.NONE
    words = _last_words(before)
    for spare in (0, 1):
        last = len(words) - spare
        if spare and (not words or words[-1] not in SKIPPED):
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
