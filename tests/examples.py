"""Examples: those of all features of the rules, and the reports on their stories."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from factcheck import Report
from factcheck.rendering.specification import Example, specification
from factcheck.resources import feature_texts, features_directory
from tests.conftest import shared_checker, unwrapped


def examples() -> Iterator[tuple[str, Example]]:
    """Every example of a rule's feature and of the stories, with the feature's name."""
    texts = dict(feature_texts())
    for path in sorted((features_directory() / "examples").glob("*.feature")):
        texts[path.stem] = path.read_text(encoding="utf-8")
    for name, text in texts.items():
        for example in specification(text).examples:
            yield name, example


@cache
def reports() -> tuple[tuple[str, str, Report], ...]:
    """The report on the story of each example, with the names of its feature and its own."""
    return tuple((name, each.title, _report(each)) for name, each in examples())


def _report(example: Example) -> Report:
    story = next(step.story for step in example.steps if step.story)
    days = [step.text.split()[-1] for step in example.steps if "published on" in step.text]
    published = date.fromisoformat(days[0]) if days else None
    return shared_checker().check(unwrapped(story), published=published)
