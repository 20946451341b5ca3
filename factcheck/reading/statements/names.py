"""Names: who a figure is about, under one spelling ("Chinese", "China's" are China)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from spacy.tokens import Token

# An acronym in brackets after the name that it shortens: "Belt and Road Initiative (BRI)".
ACRONYM = re.compile(r"\((?<=\s\()(?P<short>[A-Z]{2,8})\)")
NAME = re.compile(r"(?:[A-Z][\w.&-]+\s+(?:(?:and|of|for|the)\s+)*)+$")
LONGEST_NAME = 200
POSSESSIVE = re.compile(r"['’]s?$")
WHEN = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday".split()
)

# Words that open a sentence and are no names, though a tagger may take them for one.
PLAIN = frozenset("overall total average core net gross new annual monthly quarterly non".split())


@cache
def _places() -> Mapping[str, str]:
    source = (files("factcheck.reading.lexicon") / "places.toml").read_text(encoding="utf-8")
    names: dict[str, str] = tomllib.loads(source)["names"]
    return names


def acronyms(text: str) -> dict[str, str]:
    """The names that the text shortens, by their acronym."""
    found: dict[str, str] = {}
    for match in ACRONYM.finditer(text):
        name = NAME.search(text[max(0, match.start() - LONGEST_NAME) : match.start()])
        words = name[0].split() if name is not None else []
        initials = "".join(word[0] for word in words if word[0].isupper())
        if initials.endswith(match["short"]):
            start = len(words) - _words_of(words, len(match["short"]))
            found[match["short"]] = " ".join(words[start:])
    return found


def _words_of(words: list[str], initials: int) -> int:
    """How many last words hold so many initials."""
    count = 0
    for taken, word in enumerate(reversed(words), start=1):
        count += word[0].isupper()
        if count == initials:
            return taken
    return len(words)


def is_place(word: str) -> bool:
    """Whether a word stands for a place ("Chinese")."""
    return word in _places()


def names_in(words: Iterable[Token], short: Mapping[str, str]) -> frozenset[str]:
    """The canonical names among the words: runs of proper nouns, adjectives of places."""
    found: set[str] = set()
    run: list[str] = []
    last = -2
    for word in words:
        if not _is_name(word):
            continue
        if word.i != last + 1 and run:
            found.add(_canonical(" ".join(run), short))
            run = []
        run.append(POSSESSIVE.sub("", word.text))
        last = word.i
    if run:
        found.add(_canonical(" ".join(run), short))
    return frozenset(name for name in found if name)


def is_name(scope: str) -> bool:
    """Whether a part of a scope is a name, not a narrowing word ("steel")."""
    return scope[:1].isupper()


def _is_name(word: Token) -> bool:
    if word.lower_.rstrip(".") in WHEN | PLAIN or not word.text[0].isupper():
        return False
    return word.pos_ == "PROPN" or is_place(word.text)


def _canonical(name: str, short: Mapping[str, str]) -> str:
    name = name.strip()
    expanded = short.get(name, name)
    for full in short.values():
        if expanded in full.split(" and ") or full.endswith(f" {expanded}"):
            expanded = full
    return _places().get(expanded, expanded)
