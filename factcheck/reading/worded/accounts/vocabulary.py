"""Vocabulary: how accounts are called and what adds up to what, as data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from factcheck.reading.alternation import any_of


@dataclass(frozen=True, slots=True)
class Identity:
    """What some accounts make together: each part with its sign.

    ``named`` where the words of the accounts alone say so ("exports", "imports", "trade surplus");
    else it is only one of several ways in which statisticians draw up such accounts.
    """

    results: frozenset[str]
    parts: tuple[str, ...]
    signs: tuple[int, ...]
    named: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that come with factcheck.

    Attributes:
        accounts: any name of an account; the group that matches tells which.
        names: the account of each group.
        surplus: words for more than nothing.
        deficit: words for less than nothing.
        series: words for series that are not told of each other.
        whole: words before "exports" that leave all of them.
    """

    accounts: re.Pattern[str]
    names: Mapping[str, str]
    identities: tuple[Identity, ...]
    surplus: re.Pattern[str]
    deficit: re.Pattern[str]
    series: re.Pattern[str]
    whole: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The words that come with factcheck."""
    lexicon = files("factcheck.reading.lexicon")
    data = tomllib.loads((lexicon / "accounts.toml").read_text(encoding="utf-8"))
    words = data["words"]
    balance = any_of((*words["surplus"], *words["deficit"]), " ")
    groups = {f"a{number}": each for number, each in enumerate(data["account"])}
    written = "|".join(
        f"(?P<{group}>{'|'.join(each['words'])})" for group, each in groups.items()
    ).replace("<balance>", balance)
    return Vocabulary(
        re.compile(rf"(?<![-\w])(?:{written})(?![-\w])"),
        {group: each["name"] for group, each in groups.items()},
        tuple(_identities(data)),
        re.compile(rf"\b{any_of(words['surplus'], ' ')}\b"),
        re.compile(rf"\b{any_of(words['deficit'], ' ')}\b"),
        re.compile(rf"(?<!than )(?<![-\w]){any_of(words['series'], ' ')}(?![-\w])"),
        frozenset(words["whole"]),
    )


def _identities(data: Mapping[str, list[dict[str, list[str]]]]) -> Iterable[Identity]:
    for each in data["difference"]:
        sides = (str(each["plus"]), str(each["minus"]))
        yield Identity(frozenset(each["result"]), sides, (1, -1), True)
    for each in data["sum"]:
        parts = tuple(each["parts"])
        # A deficit is paid for by what comes in: the two add up to nothing.
        signs = (-1 if "pays" in each else 1,) * len(parts)
        yield Identity(frozenset(each["result"]), parts, signs, "named" in each)
