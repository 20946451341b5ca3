"""Outcomes of the hand-made story, in formats with and without lines."""

from __future__ import annotations

from dataclasses import replace

from factcheck.origin import Field, Label, Origin, same
from factcheck.outcome import Outcome, Suppressed
from factcheck.report import Report
from factcheck.reporting import compile_report
from tests.hand_built import STORY, story_article, story_claims, story_judgement


def report(origin: Origin | None = None) -> Report:
    made = compile_report(story_article(), story_claims(), story_judgement())
    return replace(made, origin=origin)


def outcome(origin: Origin | None = None, path: str = "news desk/story.txt") -> Outcome:
    return Outcome.of(path, path, report(origin))


def suppressed(by: str = "baseline") -> Outcome:
    whole = outcome()
    return replace(whole, findings=(), suppressed=(Suppressed(whole.findings[0], "known", by),))


def document() -> Origin:
    """A document without lines: everything stands on its page 2."""
    return Origin("pdf", STORY, same(len(STORY)), labels=(Label(0, "page 2"),))


def member() -> Origin:
    """The value of a JSON member."""
    whole = same(len(STORY))
    return Origin("jsonl", STORY, whole, 7, (Field("text", 0, len(STORY), whole),))
