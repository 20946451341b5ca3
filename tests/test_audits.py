"""Audits over all examples: there are enough, workings are right, messages render."""

from __future__ import annotations

import pytest

from factcheck import RULES
from tests.arithmetic import mistakes
from tests.examples import examples, reports

FEWEST = 180
# A rule is told by when it speaks and as much by when it does not.
SILENT_PART = 3


def silent(steps: list[str]) -> bool:
    """Whether an example shows that its rule says nothing at all, not even that figures fit."""
    bare = any(step == "nothing is reported" for step in steps)
    fitting = any(step.endswith("finds consistent") for step in steps)
    return any(step.endswith("compares nothing") for step in steps) or (bare and not fitting)


def test_there_are_enough_examples_and_a_third_of_them_are_silent() -> None:
    told = [[step.text for step in example.steps] for _, example in examples()]
    compares_nothing = [steps for steps in told if any("compares nothing" in s for s in steps)]
    assert len(told) >= FEWEST
    assert SILENT_PART * sum(map(silent, told)) >= len(told)
    assert len(compares_nothing) >= 2 * len(RULES)


def test_no_two_examples_of_a_feature_have_one_name() -> None:
    names = [(feature, example.title) for feature, example in examples()]
    assert len(set(names)) == len(names)


def test_every_printed_working_is_right() -> None:
    wrong = [
        (feature, title, check.rule, line)
        for feature, title, report in reports()
        for check in report.checks
        if check.status != "undetermined"
        for line in mistakes(check.equation)
    ]
    assert wrong == []


def test_every_finding_says_what_is_wrong() -> None:
    for _, _, report in reports():
        for check in report.findings:
            assert "{" not in check.message
            assert check.message.strip()
            assert check.figures
            assert check.reported


def test_findings_show_their_working_where_there_is_one() -> None:
    bare = {check.rule for _, _, report in reports() for check in report.findings
            if not check.equation}  # fmt: skip
    # What can be no value at all has no working: no day, no number, no set of tennis.
    assert bare <= {"date-mismatch", "malformed-number", "score-mismatch"}


@pytest.mark.parametrize(
    "working",
    [
        "24.46 + 16.75 = 42.21 trillion yuan",
        "6.82 / 41.21 = 61.55 percent",
        "311 / 236 - 1 = 24%",
        "400 million × 10 = $0.04 billion",
        "6.82 > 7.37 > 3.69",
        "0 <= 198 <= 100",
        "4.1 lies outside 1.7 and 5.7 percent",
        "4 March 2025 is a Monday",
        "t(28) = 2.20 has p = 0.3620",
        "98 / √1,012 = 8.03 percentage points",
        "24.46 / 3.46 = 7.0964; 16.75 / 7.0694 = 2.369",
    ],
)
def test_a_wrong_working_is_seen(working: str) -> None:
    assert mistakes(working)


@pytest.mark.parametrize(
    "working",
    [
        "24.46 + 16.75 = 41.21 trillion yuan",
        "6.82 / 41.21 = 16.55 percent",
        "311 / 236 - 1 = 31.8%",
        "400 million × 0.1 = $0.04 billion",
        "6.82 > 5.37 > 3.69",
        "0 <= 98 <= 100",
        "52 lies outside 12 to 40",
        "4 March 2025 is a Tuesday",
        "t(28) = 2.20 has p = 0.0362",
        "98 / √1,012 = 3.08 percentage points",
        "24.46 / 3.46 = 7.0694; 16.75 / 7.0694 = 2.369",
        "4 billion / 400 million = 1,000 cents a pound",
        "(250 + 1) / 2 = 125.5",
        "2014 - 1950 - 1 = 63",
    ],
)
def test_a_right_working_is_none(working: str) -> None:
    assert mistakes(working) == []
