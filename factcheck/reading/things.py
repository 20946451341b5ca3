"""Things: lists of what has no name, counted only where their parts are certain.

"Three winners: a baker, a nurse and a bus driver"; "five projects: two schools, a clinic, a library
and a pool"; "Paris, Rome and Madrid: these three cities".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.reading.alternation import any_of
from factcheck.reading.dates.lengths import NUMBERS

# What no thing of a list begins with: a clause, a part of one, or some of several.
NO_THING = (
    r"(?!(?:who|which|that|if|when|because|but|not|only|even|then|while|where|was|were|is|are|has|had|"
    r"to|of|in|on|at|by|for|with|from|as|including|such|like|it|he|she|they|we|you|i|there|this|these|"
    r"more|many|several|some|most|both|others?|another|etc|also|respectively)\b)"
)
NUMBER = any_of([*(word for word in NUMBERS if len(word) > 2), "a dozen"])
# "a bus driver", "his son", "two schools", "4 cars", "the mayor of Oslo", "cost"
ITEM = re.compile(
    rf"{NO_THING}(?:(?P<count>\d{{1,2}}|{NUMBER})\s|(?:an?|the|his|her|its|their|one)\s)?"
    r"(?P<words>[a-z][a-z’'-]*(?:\s(?!and\b|who\b|which\b|that\b|was\b|were\b|is\b|are\b|had\b|has\b|will\b)[\w’'-]+){0,4})",
    re.IGNORECASE,
)
DETERMINER = re.compile(r"(?:an?|the|his|her|its|their|one|\d{1,2})\s", re.IGNORECASE)
NUMBERED = re.compile(rf"(?:\d{{1,2}}|{NUMBER})\s", re.IGNORECASE)
OF = re.compile(r"\s(?:of|in|from|with|for|on|at|to)\s")
# What is several of a kind, or nobody knows how many.
MANY = re.compile(
    r"(?:(?<![su])s|\b(?:people|men|women|children|police|couple|pair|family|group|team|crew|trio|duo|"
    r"dozen|handful|number|series|set|class|band|gang|staff|company|squad|majority))$",
    re.IGNORECASE,
)
END = re.compile(r"\.(?:[”\"'’]*(?=\s|$))|\n|[;()?!:]|\s--\s|\s[–—-]\s|$")
LONGEST, FEWEST, MOST = 300, 2, 30


@dataclass(frozen=True, slots=True)
class Things:
    """A list of things: its offsets, and how many there are by their items and by their numbers."""

    start: int
    end: int
    items: int
    things: int


def listed_things(text: str, start: int, *, kinds: bool = False) -> Things | None:
    """The list that starts at ``start``; ``None`` where it is none, or may be divided otherwise.

    Of ``kinds`` of things, what stands in the plural is one as well: "three things: milk and eggs".
    """
    stop = END.search(text, start, min(len(text), start + LONGEST))
    if stop is None:
        return None
    passage = text[start : stop.start()].rstrip(" ,")
    items = _divided(passage)
    if not FEWEST <= len(items) <= MOST:
        return None
    matches = [ITEM.fullmatch(item) for item in items]
    if any(match is None for match in matches):
        return None
    if not kinds and any(_is_of_many(match) for match in matches if match):
        return None
    counts = [match["count"] for match in matches if match]
    numbers = [_number(count) for count in counts]
    if not (any(counts) and _are_determined(items)) and not _are_alike(items):
        return None
    return Things(start, start + len(passage), len(items), sum(numbers))


def _is_of_many(match: re.Match[str]) -> bool:
    """Whether an item without a number is more than one: "their families", "vans", "a couple"."""
    if match["count"]:
        return False
    head = OF.split(match["words"], maxsplit=1)[0]
    return bool(MANY.search(head))


def _are_determined(items: list[str]) -> bool:
    """Whether each item says how many it is, by a number or an article."""
    return all(DETERMINER.match(item) or NUMBERED.match(item) for item in items)


def _are_alike(items: list[str]) -> bool:
    """Whether all things have an article, or none has one: so that each is one."""
    determined = [bool(DETERMINER.match(item)) for item in items]
    plain = (
        len(items) > FEWEST
        and not any(determined)
        and all(len(item.split()) == 1 for item in items)
    )
    return all(determined) or plain


def _number(count: str | None) -> int:
    if not count:
        return 1
    return int(count) if count.isdecimal() else NUMBERS.get(count.lower(), 12)


def _divided(passage: str) -> list[str]:
    """The parts of "a, b and c"; none where "and" may stand inside one."""
    *first, last = re.split(r",\s", passage)
    if last.startswith("and "):
        items = [*first, last.removeprefix("and ")]
    else:
        items = [*first, *last.split(" and ")]
        if len(items) != len(first) + 2:
            return []
    return [] if any(re.search(r"\b(?:and|or)\b", item) for item in items) else items
