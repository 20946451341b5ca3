"""Rates: what a quantity is per ("$46 a barrel", "12 deaths per 100,000 people")."""

from __future__ import annotations

import re

from factcheck.reading.quantities.figure import Tail
from factcheck.reading.quantities.units import NAMES, PER, SYMBOLS

# "$46 a barrel", "km/h", "per square metre", "-a-share"
RATE = re.compile(
    r"(?:(?:\s(?:U\.S\.|US))?\s{1,6}(?P<link>an?|per|each|every)\s{1,6}|\s?/\s?|-(?:an?|per)-)"
    r"(?P<word>(?:(?:square|cubic|metric|sq|US|U\.S\.)\s)?[^\W\d_]+[²³23]?(?!\w))",
    re.IGNORECASE,
)
# "a year earlier" and "a year-on-year rise" are no rates
NO_RATE = re.compile(
    r"\s{1,6}(?:earlier|ago|before|previously|prior|later|(?:on|over)[\s-](?:year|month|week|quarter))"
    r"|-\w",
    re.IGNORECASE,
)
# "12 deaths per 100,000 people"
PER_MANY = re.compile(
    r"(?:\s{1,6}(?P<noun>[a-z]+(?:\s[a-z]+)?))?\s{1,6}(?:per|for\severy)\s{1,6}"
    r"(?P<many>1(?:,?0{2,3}){1,2}|10,?000|1?00,000|a?\s?million|one\smillion)\s{1,6}"
    r"(?:(?:live|registered|unmarried|resident)\s)?(?P<word>[a-z]+)"
)
NO_BASE = frozenset("in respectively for of to and on during at were was are is by".split())


def is_share(unit: str) -> bool:
    """Whether a unit is one of shares and points, that are per nothing."""
    return unit in ("percent", "percentage point", "point", "basis point")


def with_rate(tail: Tail, text: str) -> Tail:
    """The tail with what it is per: "a barrel", "per 100,000 people"."""
    if tail.unit in ("", "person") and not tail.scaled and (many := PER_MANY.match(text, tail.end)):
        return _per_many(many, tail)
    if not tail.unit or is_share(tail.unit) or "/" in tail.unit:
        return tail
    match = RATE.match(text, tail.end)
    if match is None or NO_RATE.match(text, match.end()):
        return tail
    word = match["word"]
    per = PER.get(word.lower()) or NAMES.get(word.lower())
    per = per or (SYMBOLS.get(word) if "/" in match[0] else None)
    return Tail(match.end(), tail.scale, f"{tail.unit}/{per}") if per else tail


def _per_many(many: re.Match[str], tail: Tail) -> Tail:
    """ "12 recorded deaths per 100,000 people": what is counted, for how many of what."""
    words = (many["noun"] or "").split()
    counted = next((word for word in words if word.endswith("s")), words[-1] if words else "")
    base, end = many["many"].replace(",", ""), many.end("many")
    if many["word"] not in NO_BASE:
        base, end = f"{base} {_singular(many['word'])}", many.end()
    return Tail(end, tail.scale, f"{tail.unit or _singular(counted)}/{base}")


def _singular(word: str) -> str:
    return NAMES.get(word, word.removesuffix("s"))
