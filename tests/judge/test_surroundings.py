"""Stories told over and over: what hangs together is too much to be judged as one system."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from factcheck import Checker, Report
from factcheck.judge.findings import LARGE

STORY = (Path(__file__).resolve().parents[2] / "features/examples/trade.txt").read_text("utf-8")


def first_suspects(report: Report) -> list[tuple[str, str]]:
    """The rule of each finding with its first suspect as printed."""
    return [
        (found.rule, report.figure(found.suspects[0]).claim.quantity.text)
        for found in report.findings
    ]


def test_a_story_told_over_and_over_has_the_suspects_of_one(checker: Checker) -> None:
    once = checker.check(STORY)
    often = checker.check(f"{STORY}\n\n" * 5)
    assert len(often.checks) > LARGE >= len(once.checks)
    assert {figure for _, figure in first_suspects(once)} == {"$46.83 billion"}
    assert sorted(first_suspects(often)) == sorted(first_suspects(once) * 5)


@pytest.mark.slow
def test_time_grows_with_length(checker: Checker) -> None:
    checker.check(STORY)
    seconds = []
    for times in (10, 40):
        began = time.process_time()
        checker.check(f"{STORY}\n\n" * times)
        seconds.append(time.process_time() - began)
    # Four times as long; a system of all copies for each figure would take sixteen times.
    assert seconds[1] < 8 * seconds[0]
