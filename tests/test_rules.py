"""Audits of the rule set: names, headings, and examples that do what their page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import factcheck.rules
from factcheck import RULES, Checker
from factcheck.rules import Rule
from tests.conftest import unwrapped

HEADINGS = ["Why it matters", "Consistent", "Inconsistent", "Stays silent"]
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def section(rule: Rule, heading: str) -> str:
    """The text under a heading of a rule's page."""
    match = re.search(rf"^{heading}:\n(?P<text>(?:    .*\n?|\n)+)", rule.page, re.MULTILINE)
    assert match is not None, f"{rule.name} has no section {heading}"
    lines = [line.removeprefix("    ") for line in match["text"].strip("\n").split("\n")]
    return unwrapped("\n".join(lines))


def test_the_folder_is_the_registry() -> None:
    folder = Path(factcheck.rules.__file__).parent
    files = {path.stem.replace("_", "-") for path in folder.glob("*.py")} - {"--init--"}
    assert {rule.name for rule in RULES} == files


@each_rule
def test_headings(rule: Rule) -> None:
    assert re.findall(r"^([A-Z][a-z ]+):$", rule.page, re.MULTILINE) == HEADINGS
    assert rule.summary.endswith(".")


@each_rule
def test_the_consistent_example_holds(rule: Rule, checker: Checker) -> None:
    report = checker.check(section(rule, "Consistent"))
    assert not report.findings
    assert rule.name in {check.rule for check in report.checks if check.status == "consistent"}


@each_rule
def test_the_inconsistent_example_is_found(rule: Rule, checker: Checker) -> None:
    report = checker.check(section(rule, "Inconsistent"))
    assert rule.name in {check.rule for check in report.findings}


@each_rule
def test_messages_render(rule: Rule, checker: Checker) -> None:
    report = checker.check(section(rule, "Inconsistent"))
    for check in report.findings:
        assert "{" not in check.message
        assert check.reported in check.message


@each_rule
def test_a_rule_alone_finds_its_example(rule: Rule) -> None:
    alone = Checker(rules=[rule.name])
    assert [check.rule for check in alone.check("Nothing.").checks] == []
