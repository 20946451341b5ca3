"""The rules' features, run through the public check; one feature a rule, and no more."""

from __future__ import annotations

import re

import pytest
from pytest_bdd import scenarios

from factcheck import RULES
from factcheck.resources import features_directory

scenarios("rules")

FOLDER = features_directory() / "rules"


def test_every_rule_has_exactly_one_feature() -> None:
    features = {path.stem for path in FOLDER.glob("*.feature")}
    assert features == {rule.name.replace("-", "_") for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_feature_shows_what_holds_what_fails_and_two_silent_cases(rule) -> None:
    text = (FOLDER / f"{rule.name.replace('-', '_')}.feature").read_text(encoding="utf-8")
    assert text.startswith(f"@{rule.name.replace('-', '_')}\n")
    assert f"{rule.name} finds consistent" in text
    assert len(re.findall(rf"Then {rule.name} reports", text)) >= 2
    assert text.count(f"{rule.name} compares nothing") >= 2
