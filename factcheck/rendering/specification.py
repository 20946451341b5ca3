"""Specification: a feature file as its rules, examples and steps.

Only what our features use of Gherkin: tags, rules, examples, comments, doc strings and tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from inspect import cleandoc

FENCE = '"""'
TITLE = re.compile(r"(?P<sort>Feature|Rule|Example|Scenario):\s*(?P<title>.*)")
STEP = re.compile(r"(?P<keyword>Given|When|Then|And|But)\s(?P<text>.*)")


@dataclass(slots=True)
class Step:
    """A step with its doc string and its table, if it has them."""

    keyword: str
    text: str
    story: str = ""
    table: list[list[str]] = field(default_factory=list)


@dataclass(slots=True)
class Example:
    """An example: its tags, the working beside it, and its steps."""

    title: str
    tags: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


@dataclass(slots=True)
class Part:
    """A rule of a feature with its examples."""

    title: str
    examples: list[Example] = field(default_factory=list)


@dataclass(slots=True)
class Specification:
    """A feature: its title, its description, and its parts."""

    title: str = ""
    description: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    @property
    def examples(self) -> Iterator[Example]:
        """All examples in their order."""
        return (example for part in self.parts for example in part.examples)


def specification(feature: str) -> Specification:
    """The parts of a feature's text."""
    found, tags = Specification(), list[str]()
    lines = iter(feature.splitlines())
    for line in lines:
        bare = line.strip()
        if bare.startswith("@"):
            tags = [tag.removeprefix("@") for tag in bare.split()]
        elif title := TITLE.fullmatch(bare):
            _begin(found, title["sort"], title["title"], tags)
            tags = []
        elif bare:
            _add(found, bare, lines)
    return found


def _begin(found: Specification, sort: str, title: str, tags: Sequence[str]) -> None:
    if sort == "Feature":
        found.title = title
    elif sort == "Rule":
        found.parts.append(Part(title))
    else:
        if not found.parts:
            found.parts.append(Part(""))
        found.parts[-1].examples.append(Example(title, list(tags)))


def _add(found: Specification, bare: str, lines: Iterator[str]) -> None:
    """A line of a feature's description, or of its last example."""
    last = next(reversed(list(found.examples)), None)
    if last is None:
        found.description.append(bare)
    elif bare.startswith("#"):
        last.comments.append(bare.removeprefix("#").strip())
    elif bare == FENCE:
        last.steps[-1].story = _story(lines)
    elif bare.startswith("|"):
        last.steps[-1].table.append([cell.strip() for cell in bare.strip("|").split("|")])
    elif step := STEP.fullmatch(bare):
        last.steps.append(Step(step["keyword"], step["text"]))


def _story(lines: Iterator[str]) -> str:
    told = []
    for line in lines:
        if line.strip() == FENCE:
            break
        told.append(line)
    return cleandoc("\n" + "\n".join(told))
