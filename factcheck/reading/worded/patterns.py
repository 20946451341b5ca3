"""Patterns: ways of writing that tie figures, as data, and the expressions they stand for.

A pattern is words with the roles of its figures in braces: "<change> by {rate} ... from {before}
to {after}". "..." is some words of the same clause without a figure, "~" the few words of a noun
phrase, "<change>" any word of that class, and "|" the end of a sentence.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer, may_match
from factcheck.reading.worded.outlines import Outlines, Range
from factcheck.reading.worded.skeleton import LEVEL, MARKS, OTHER, PERCENT, POINTS, STOP

GAP = rf"[^{MARKS}{STOP};]{{0,70}}?"
NOUNS = rf"(?:[\s-](?!and\b|but\b|while\b|as\b)[^\s.,;:(){MARKS}{STOP}]+){{0,6}}?"
LIST = rf"{LEVEL}[^{MARKS}{STOP};]{{0,80}}?(?:{LEVEL}[^{MARKS}{STOP}]{{0,80}}?)*{LEVEL}"
SHARES = LIST.replace(LEVEL, PERCENT)
# Something in brackets that may be left out, the words before a sentence's first figure, and
# those after its last.
PLACES = {
    "bracket": rf"(?:\s*\([^){STOP}]{{0,20}}\))?",
    "start": rf"(?:^|[{STOP}])[^{MARKS}{STOP}]{{0,150}}?",
    "end": rf"[^{MARKS}{STOP}]{{0,150}}[{STOP}]",
    "figure": f"[{MARKS}]",
    "figures": rf"(?:[^{STOP};]{{0,60}}?[{MARKS}]){{0,3}}",
    "long": rf"[^{MARKS}{STOP};]{{0,150}}?",
    # A word of rise or fall that is a verb, and what is raised or cut.
    "verb": r"(?!(?:up|down|higher|more|less|fewer|growth|reductions?)\b|(?<!to\s)lower\b)",
    "thing": (
        r"(?!(?:in|of)\b)"
        r"(?:(?!(?:and|but|while|which|that|as|to|after|by)\b)[\w'-]+\s+){1,8}?"
    ),
    # "Compared with only": the other is more; "topped 4 billion, after" the last one's 3.5.
    "little": (
        r"\b(?P<up>(?:compared\s+with|compared\s+to|against|versus|in\s+[a-z ]{0,9}contrast\s+"
        r"(?:to|with))(?:\s+an?)?\s+(?:only|just|mere|merely|barely|scarcely))"
    ),
    "beats": (
        r"\b(?P<up>exceed(?:s|ed|ing)|top(?:s|ped|ping)|surpass(?:es|ed|ing)|beat(?:s|ing)?|outstrip(?:s|ped|ping)|"
        r"out(?:pac|do|grow|number|weigh)(?:ed|ing|s|es|ne)?|eclips(?:es|ed|ing)|better(?:s|ed|ing))\b"
    ),
    "topped": r"\b(?P<up>after|compared\s+with|compared\s+to|against|versus)\b",
    "few": r"(?:(?!(?:and|or|but)\b)[\w'-]+\s+){0,4}?",
    "aside": rf",\s*(?:the|its|an?)\s+(?:[a-z]+est|best|worst|first)\b[^,{MARKS}{STOP}]{{0,60}},",
}
ANY, POINT = f"[{LEVEL}{PERCENT}{OTHER}]", f"[{LEVEL}{POINTS}]"
MARK = {
    "rate": PERCENT,
    "share": PERCENT,
    "points": POINTS,
    "lead": POINT,
    "later": ANY,
    "earlier": ANY,
}
# Classes of words of both directions, told apart by the name of their group.
DIRECTED = {
    "change": ("rise", "fall"),
    "compared": ("above", "below"),
    "moving": ("rising", "falling"),
    "shifted": ("upward", "downward"),
    "bettered": ("better", "worse"),
    "quoted": ("firmer", "easier"),
    "sized": ("greater", "smaller"),
    "extremes": ("lows", "highs"),
    "priced": ("premiums", "discounts"),
    "heightened": ("heighten", "lessen"),
    "staked": ("bought", "sold"),
    "paced": ("speeding", "slowing"),
    "tempo": ("quicken", "slacken"),
}
# How sure a tie is of figures that are written so.
SURE = {"written": 0.96, "told": 0.9, "likely": 0.85}
# How far an expression looks beyond what it matches.
AHEAD = 200
# A part of a pattern: a role, a class of words, a gap, a noun phrase, or plain words.
PART = re.compile(
    r"\{(?P<role>\w+)\}|<(?P<words>\w+)>|(?P<gap>\.\.\.)|(?P<nouns>~)|(?P<end>\s[|]\s)|(?P<space>\s+)"
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of writing: what it ties, and how.

    Attributes:
        way: the name of the tie ("growth", "sum").
        roles: the roles in the order that the tie has.
        expression: what it looks like in a skeleton.
        confidence: how sure the tie is.
        moving: whether it begins with a word of rise or fall, and can match at no other place.
    """

    way: str
    roles: tuple[str, ...]
    expression: re.Pattern[str]
    confidence: float
    moving: bool

    def matches(
        self, words: str, moves: Sequence[int], within: Iterable[Range]
    ) -> Iterator[re.Match[str]]:
        """The places of a skeleton that are written so.

        ``moves`` are those of the words of rise and fall; outside of what is ``within`` the
        ranges no match begins.
        """
        for start, end in within:
            if self.moving:
                # A match goes on beyond the range.
                if not may_match(self.expression, words):
                    return
                low, high = bisect_left(moves, start), bisect_left(moves, end)
                yield from self._moving(words, moves[low:high])
            elif may_match(self.expression, words[start:end]):
                for match in self.expression.finditer(words, start, end + AHEAD):
                    if match.start() < end:
                        yield match

    def _moving(self, words: str, moves: Sequence[int]) -> Iterator[re.Match[str]]:
        end = 0
        for start in moves:
            match = self.expression.match(words, start) if start >= end else None
            if match is not None:
                end = match.end()
                yield match


@cache
def _moves() -> re.Pattern[str]:
    lexicon = files("factcheck.reading.lexicon")
    words = tomllib.loads((lexicon / "ways.toml").read_text(encoding="utf-8"))["words"]
    told = _any_of([word for name in DIRECTED["change"] for word in words[name]])
    return re.compile(rf"\b(?={told}\b)")


def moves_in(words: str) -> tuple[int, ...]:
    """Where in a skeleton a word of rise or fall begins."""
    return tuple(match.start() for match in finditer(_moves(), words))


@cache
def outlines() -> Outlines:
    """Where the patterns may match, in the same order."""
    return Outlines(pattern.expression for pattern in patterns())


@cache
def patterns() -> tuple[Pattern, ...]:
    """The patterns that come with factcheck."""
    return tuple(_patterns(_data()))


@cache
def words_of(name: str) -> str:
    """The expression of any word of a class: "rise"."""
    return _any_of(_data()["words"][name])


def _data() -> dict[str, dict[str, object]]:
    lexicon = files("factcheck.reading.lexicon")
    return tomllib.loads((lexicon / "ways.toml").read_text(encoding="utf-8"))


def _patterns(data: dict[str, dict[str, object]]) -> Iterator[Pattern]:
    words = {str(name): _any_of(each) for name, each in data.pop("words").items()}
    for way, table in data.items():
        roles = tuple(str(role) for role in _listed(table["roles"]))
        for key, confidence in SURE.items():
            for written in _listed(table.get(key, [])):
                expression = _expression(str(written), words)
                moving = str(written).removeprefix("<verb>").startswith("<change>")
                yield Pattern(way, roles, re.compile(expression), confidence, moving)
                if way == "sum":
                    # Percentages of one whole add up as levels do.
                    shares = re.compile(expression.replace(LEVEL, PERCENT))
                    yield Pattern(way, roles, shares, confidence, moving)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _any_of(words: object) -> str:
    return any_of(map(str, _listed(words)), r"\s+")


def _expression(written: str, words: dict[str, str]) -> str:
    """The regular expression of a pattern."""
    found: list[str] = []
    place = 0
    for part in finditer(PART, written):
        plain = written[place : part.start()]
        hedged = rf"(?:{words['hedge']}\s+){{0,3}}" if found or plain else ""
        found += [plain, _part(part, words, hedged)]
        place = part.end()
    found.append(written[place:])
    return "".join(found)


def _part(part: re.Match[str], words: dict[str, str], hedged: str) -> str:
    if part["gap"]:
        return GAP
    if part["nouns"]:
        return NOUNS
    if part["end"]:
        return r"\s*[|]\s*"
    if part["space"]:
        return r"\s*"
    if part["words"]:
        return _class(part["words"], words)
    role = part["role"]
    if role in ("parts", "shares"):
        return f"{hedged}(?P<{role}>{LIST if role == 'parts' else SHARES})"
    return f"{hedged}(?P<{role}>{MARK.get(role.rstrip('234'), LEVEL)})"


def _class(name: str, words: dict[str, str]) -> str:
    """A class of words, of one direction or both."""
    if name in PLACES:
        return PLACES[name]
    if name in DIRECTED:
        up, down = DIRECTED[name]
        return rf"\b(?:(?P<up>{words[up]})|(?P<down>{words[down]}))\b"
    return rf"\b{words[name]}\b"
