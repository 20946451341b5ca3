"""Settings: found upwards, named as findings are, and never misread in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import Checker
from factcheck.cli.commands.init import TEMPLATE
from factcheck.comparison import Profile, Severity
from factcheck.desk.gathering import gathered
from factcheck.desk.settings import (
    INCLUDED,
    KEYS,
    Settings,
    SettingsError,
    load_settings,
    settings_for,
)
from factcheck.desk.telling import fails, told
from factcheck.domain.loading import load_model
from factcheck.rules import RULES
from tests.rendering.outcomes import outcome, report

ROOT = Path(__file__).parents[2]


def settings(folder: Path, text: str, name: str = "factcheck.toml") -> Settings:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return load_settings(file)


def test_every_setting(tmp_path: Path) -> None:
    read = settings(
        tmp_path,
        """
        fail-on = "warning"
        min-confidence = 0.6
        rounding = "strict"
        models = ["models/beat.toml"]
        pipeline = "en_core_web_sm"
        baseline = "known.json"
        include = ["*.md"]
        exclude = ["drafts"]
        [rules]
        share-mismatch = "off"
        rank-mismatch = "note"
        """,
    )
    assert read == Settings(
        rules={"share-mismatch": "off", "rank-mismatch": "note"},
        min_confidence=0.6,
        rounding=Profile.STRICT,
        models=(tmp_path / "models/beat.toml",),
        pipeline="en_core_web_sm",
        fail_on=Severity.WARNING,
        baseline=tmp_path / "known.json",
        include=("*.md",),
        exclude=("drafts",),
        file=tmp_path / "factcheck.toml",
    )
    assert read.applied_rules(["share-mismatch", "rank-mismatch"]) == ["rank-mismatch"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("rul = {}", "unknown key 'rul'; did you mean 'rules'?"),
        ("zzz = 1", "unknown key 'zzz'; there are rules, min-confidence"),
        ('rules = "off"', "rules: it must be a table"),
        ('[rules]\nshare-mismach = "off"', "did you mean 'share-mismatch'?"),
        ('[rules]\nzzz = "off"', '"factcheck rules" lists them'),
        ('[rules]\nshare-mismatch = "of"', "'of' is none of off, on, error, warning, note"),
        ("min-confidence = 2", "2 is no number from 0 to 1"),
        ("min-confidence = true", "True is no number from 0 to 1"),
        ('rounding = "up"', "'up' is none of nearest, any, strict"),
        ('models = "a.toml"', "it must be a list"),
        ("pipeline = 3", "3 is no text"),
        ("fail-on", "Expected '=' after a key"),
    ],
)
def test_what_is_wrong_is_named(text: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(tmp_path, text)
    assert problem in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / "factcheck.toml"))
    assert "\n" not in str(caught.value)


def test_the_nearest_settings_upwards(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\nrounding = "any"\n')
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n")
    assert settings_for(inner).rounding is Profile.ANY
    (tmp_path / "a" / "factcheck.toml").write_text('rounding = "strict"\n')
    assert settings_for(inner).rounding is Profile.STRICT


def test_the_template_has_every_setting_with_its_default(tmp_path: Path) -> None:
    text = TEMPLATE.read_text(encoding="utf-8")
    assert settings(tmp_path, text) == Settings(file=tmp_path / "factcheck.toml")
    for key in set(KEYS) - {"rules"}:
        assert f"\n# {key} = " in text
    bare = text.replace("# rank-", "rank-").replace("# statistic-", "statistic-")
    lines = [line.removeprefix("# ") if " = " in line else line for line in bare.splitlines()]
    read = settings(tmp_path, "\n".join(lines))
    assert read.include == INCLUDED
    assert (read.fail_on, read.rounding, read.min_confidence) == (
        Severity.WARNING,
        Profile.NEAREST,
        0,
    )


def test_severity_and_confidence_decide_what_is_told() -> None:
    weak = told("s", "s", report(), Settings(rules={"total-mismatch": "note"}))
    assert [check.severity for check in weak.findings] == [Severity.NOTE]
    assert not fails(weak, Severity.WARNING)
    assert fails(weak, Severity.NOTE)
    sure = told("s", "s", report(), Settings(min_confidence=0.95))
    assert sure.findings == ()
    assert [(each.by, each.reason) for each in sure.suppressed] == [
        ("min-confidence", "confidence 0.90")
    ]


@pytest.mark.parametrize(
    ("least", "failing"), [(Severity.ERROR, True), (Severity.WARNING, True), (Severity.NOTE, True)]
)
def test_an_error_fails_whatever_is_the_least(least: Severity, failing: bool) -> None:
    assert fails(outcome(), least) is failing


def test_a_folder_is_its_stories(tmp_path: Path) -> None:
    for name in ("a.txt", "b.md", "c.py", "drafts/d.txt", ".git/e.txt", "sub/f.html"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    found = [Path(each).name for each in gathered(str(tmp_path), Settings(exclude=("drafts",)))]
    assert found == ["a.txt", "b.md", "f.html"]
    assert list(gathered(str(tmp_path / "c.py"), Settings())) == [str(tmp_path / "c.py")]
    assert list(gathered("-", Settings())) == ["-"]


def test_a_rule_that_is_off_adds_no_finding_of_another(checker: Checker) -> None:
    text = (ROOT / "features" / "examples" / "trade.txt").read_text(encoding="utf-8")
    all_of_them = {(each.rule, each.figures) for each in checker.check(text).findings}
    assert {rule for rule, _ in all_of_them} > {"balance-mismatch"}
    some = checker.only([rule.name for rule in RULES if rule.name != "balance-mismatch"])
    left = {(each.rule, each.figures) for each in some.check(text).findings}
    assert left == {each for each in all_of_them if each[0] != "balance-mismatch"}


def test_settings_and_models_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    settings, model = tmp_path / "factcheck.toml", tmp_path / "m.toml"
    settings.write_text('fail-on = "note"\n', encoding="utf-8-sig")
    model.write_text('name = "club"\n[measure.income]\nterms = ["club income"]\n', "utf-8-sig")
    assert settings_for(tmp_path).fail_on is Severity.NOTE
    assert load_model(model).name == "club"
