"""Tails: the scale and the unit after a numeral."""

from __future__ import annotations

import re

from factcheck.quantity import Form
from factcheck.reading.quantities.context import Surroundings
from factcheck.reading.quantities.currencies import HUNDREDTHS, POUNDS, UNSHARED, WORDS
from factcheck.reading.quantities.figure import ONE, Numeral, Tail
from factcheck.reading.quantities.rates import is_share, with_rate
from factcheck.reading.quantities.scales import GAP, scale_at
from factcheck.reading.quantities.units import (
    ALONE,
    BETWEEN,
    DURATIONS,
    NAMES,
    PERCENT,
    POINTS,
    SYMBOLS,
    TOUCHING,
    WEIGHTS,
)

TOKEN = re.compile(
    r"U\.S\.|m\.p\.h\.|H\.K\.|N\.Z\.|p\.c\.|[°º][CF]?|[%¢″]|[^\W\d_]+(?:/[hsd]\b|[²³]|[23](?!\w))?"
)
# "half a million", "a quarter of a percentage point"
OF_A = re.compile(r"\s{1,6}(?:of\s{1,6})?(?:an?|one)\s{1,6}", re.IGNORECASE)
# "7x5in": the first side, no multiple
SIDE_AFTER = re.compile(r"\s?\d")
# What makes a letter the start of a name: "C-17", "F1", "C's"
GOES_ON = re.compile(r"[-‑\w'’]|\.\w|\s[A-Z]")
AGE = re.compile(r"[- ]old(?:s)?\b|\s{1,3}of\s{1,3}age\b", re.IGNORECASE)
# "1080p", "720p video": lines of a picture, no pence
VIDEO_LINES = (1080, 2160)
VIDEO = re.compile(
    r"\s(?:video|resolution|HD|full|display|screen|webcam|camera|footage|stream\w*|content|format)\b"
)
# "the 20 trillion mark": what is passed, and no German money
LANDMARK = re.compile(r"\b(?:the|a|its|their)\s(?:[a-z-]+\s)?[$£€]?$", re.IGNORECASE)
LONGEST_LEAD = 30
MOST_WORDS = 3


def tail_of(numeral: Numeral, sign: str, around: Surroundings) -> Tail:
    """The scale and unit after ``numeral``; ``sign`` is the currency before it, if any."""
    text, end = around.text, numeral.end
    if numeral.form is Form.FRACTION and (link := OF_A.match(text, end)):
        linked = _scale_and_unit(numeral, link.end(), sign, around)
        if linked.end > link.end():
            return linked
    tail = _scale_and_unit(numeral, end, sign, around)
    if numeral.form is Form.FRACTION and not tail.scaled and tail.unit and not is_share(tail.unit):
        return Tail(end, ONE, sign) if text[numeral.start].isalpha() else tail
    return tail


def _scale_and_unit(numeral: Numeral, start: int, sign: str, around: Surroundings) -> Tail:
    scale, end = scale_at(numeral, start, sign, around.text)
    tail = Tail(end, scale, sign)
    tail = _weighed(tail, around) if sign else _unit(tail, around)
    if tail.unit == "GBP" and not sign and _is_video(numeral, tail, around.text):
        tail = Tail(numeral.end)
    if tail.unit == "DEM" and _is_landmark(numeral, tail, around.text):
        tail = Tail(scale_at(numeral, start, sign, around.text)[1], scale)
    return with_rate(tail, around.text)


def _is_video(numeral: Numeral, tail: Tail, text: str) -> bool:
    """Whether "p" stands for lines of a picture: "1080p", "720p video"."""
    letter = text[numeral.end : tail.end] == "p"
    return letter and (numeral.value in VIDEO_LINES or bool(VIDEO.match(text, tail.end)))


def _is_landmark(numeral: Numeral, tail: Tail, text: str) -> bool:
    """Whether "mark" is no money: "passed the 20 trillion mark", "the 60,000 mark"."""
    led = LANDMARK.search(text, max(0, numeral.start - LONGEST_LEAD), numeral.start)
    return bool(led) and text[tail.end - 5 : tail.end] == " mark"


def _weighed(tail: Tail, around: Surroundings) -> Tail:
    """The tail of money; of a weight where one is printed after it: "€1.2m tons"."""
    if not tail.scaled:
        return tail
    for word, end in _words_at(around.text, tail.end)[:1]:
        if NAMES.get(word) in WEIGHTS:
            return Tail(end, tail.scale, "tonne" if tail.unit == "EUR" else NAMES[word])
    return tail


def _unit(tail: Tail, around: Surroundings) -> Tail:
    """The unit after a scale: the longest run of words that a table knows."""
    words = _words_at(around.text, tail.end)
    for size in range(len(words), 0, -1):
        phrase = " ".join(word for word, _ in words[:size])
        if found := _named(phrase, words[size - 1][1], tail, around):
            return found
    if len(words) > 1 and words[0][0] in BETWEEN and (name := NAMES.get(words[1][0])):
        return _measure(name, words[1][1], tail, around)
    return tail


def _words_at(text: str, start: int) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    while len(found) < MOST_WORDS:
        gap = GAP.match(text, start)
        token = TOKEN.match(text, gap.end() if gap else start)
        if token is None:
            break
        found.append((token[0], token.end()))
        start = token.end()
    return found


def _named(phrase: str, end: int, tail: Tail, around: Surroundings) -> Tail | None:
    lowered = phrase.lower()
    if lowered in PERCENT:
        return _percent(lowered, end, tail, around)
    if lowered in POUNDS:
        return Tail(end, tail.scale, around.pounds(end))
    if lowered in WORDS and _is_common(phrase, tail):
        return Tail(end, tail.scale, WORDS[lowered])
    first, _, second = phrase.partition(" ")
    if second in UNSHARED and first[0].isupper():
        return Tail(end, tail.scale, WORDS[second])
    if lowered in HUNDREDTHS and (lowered != "p" or _is_pence(phrase, end, tail)):
        currency = HUNDREDTHS[lowered].replace("?", around.cents)
        if currency == "cent":
            return Tail(end, tail.scale, currency)
        return Tail(end, tail.scale / 100, currency)
    if phrase in SYMBOLS and _stands(phrase, end, tail, around.text):
        return Tail(end, tail.scale, SYMBOLS[phrase])
    if lowered in NAMES and (len(phrase) > 2 or phrase.islower() or phrase.isupper()):
        return _measure(NAMES[lowered], end, tail, around)
    return None


def _is_common(phrase: str, tail: Tail) -> bool:
    """Whether a currency is written as one, not as a name: "200 won", but "4m Euros"."""
    if phrase[0].islower() or phrase.isupper() or " " in phrase:
        return True
    return tail.scaled and phrase.lower() in UNSHARED


def _stands(symbol: str, end: int, tail: Tail, text: str) -> bool:
    """Whether a symbol stands where it is a unit: "5g" but not "5 g", "20 C" but not "20 C-17s"."""
    touches = end - tail.end == len(symbol)
    if symbol == "x":
        return touches and not SIDE_AFTER.match(text, end)
    if symbol in ALONE:
        return touches or (text[tail.end].isspace() and not GOES_ON.match(text, end))
    return touches or symbol not in TOUCHING


def _measure(unit: str, end: int, tail: Tail, around: Surroundings) -> Tail:
    if unit in DURATIONS and (age := AGE.match(around.text, end)):
        return Tail(age.end(), tail.scale, f"{unit} of age")
    return Tail(end, tail.scale, unit)


def _is_pence(phrase: str, end: int, tail: Tail) -> bool:
    return phrase == "p" and end == tail.end + 1


def _percent(lowered: str, end: int, tail: Tail, around: Surroundings) -> Tail | None:
    following = _words_at(around.text, end)[:1]
    if following and following[0][0].lower() in POINTS:
        return Tail(following[0][1], tail.scale, "percentage point")
    return None if lowered == "percentage" else Tail(end, tail.scale, "percent")
