"""Steps of the features in ``features/using``: the command line, the library, the component."""

from __future__ import annotations

import importlib
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

import factcheck

ROOT = Path(__file__).parents[1]

scenarios("using/command_line.feature", "using/component.feature", "using/library.feature")


@pytest.fixture(autouse=True)
def _in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def model() -> list[Path]:
    return []


@then("the output says how many figures were checked")
def _coverage(result: Any) -> None:
    last = result.stdout.splitlines()[-1]
    assert " figures: " in last
    assert " not checked" in last


@then(parsers.parse('the output is a report of the schema "{schema}"'), target_fixture="record")
def _schema(result: Any, schema: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(result.stdout)
    assert record["schema"] == schema
    return record


@then("every figure of the report stands where it says")
def _offsets(record: dict[str, Any]) -> None:
    text = Path(record["source"]).read_text(encoding="utf-8")
    assert record["figures"]
    for figure in record["figures"]:
        assert text[figure["start"] : figure["end"]] == figure["text"]


@given(parsers.parse('the story "{path}"'), target_fixture="story")
def _story(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")


@given("the story:", target_fixture="story")
def _own_story(docstring: str) -> str:
    return docstring


@given("the domain model:", target_fixture="model")
def _model(docstring: str, tmp_path: Path) -> list[Path]:
    file = tmp_path / "model.toml"
    file.write_text(docstring, encoding="utf-8")
    return [file]


@when("I call factcheck.check with it", target_fixture="report")
def _check(story: str) -> factcheck.Report:
    return factcheck.check(story)


@when("I check it with that model", target_fixture="report")
def _check_with_model(story: str, model: list[Path]) -> factcheck.Report:
    return factcheck.Checker(models=model).check(story)


@when(parsers.parse('I check it with the rule "{rule}" alone'), target_fixture="report")
def _check_one_rule(story: str, rule: str) -> factcheck.Report:
    return factcheck.Checker(rules=[rule]).check(story)


@when("I check it in four threads with one factcheck.Checker", target_fixture="reports")
def _check_in_threads(story: str) -> list[factcheck.Report]:
    checker = factcheck.Checker()
    with ThreadPoolExecutor(4) as threads:
        return list(threads.map(checker.check, [story] * 4))


@then("all four reports are the same")
def _same(reports: list[factcheck.Report]) -> None:
    assert reports[0].findings
    assert all(report == reports[0] for report in reports)


@then(parsers.parse('a finding of the rule "{rule}" suspects "{passage}" first'))
def _suspected_first(report: factcheck.Report, rule: str, passage: str) -> None:
    assert suspected(report, rule)[0] == passage


@then(parsers.parse('a finding of the rule "{rule}" suspects "{passage}" among others'))
def _suspected(report: factcheck.Report, rule: str, passage: str) -> None:
    assert passage in suspected(report, rule)


def suspected(report: factcheck.Report, rule: str) -> list[str]:
    finding = next(each for each in report.findings if each.rule == rule)
    return [report.figure(each).claim.quantity.text for each in finding.suspects]


@then("the report can be written as JSON")
def _as_json(report: factcheck.Report) -> None:
    assert json.loads(json.dumps(report.to_dict()))["schema"] == "factcheck-report/1"


@then("there are no findings")
def _no_findings(report: factcheck.Report) -> None:
    assert report.findings == ()


@then("every figure is either checked or says why not")
def _accounted_for(report: factcheck.Report) -> None:
    assert report.figures
    for figure in report.figures:
        assert figure.status == "checked" or figure.reason


@given(parsers.parse('a spaCy pipeline with the component "{name}"'), target_fixture="nlp")
def _pipeline(name: str) -> Any:
    import spacy

    # A checkout that is not installed has no entry point that would load the component.
    importlib.import_module("factcheck.component")
    nlp = spacy.blank("en")
    nlp.add_pipe(name)
    return nlp


@when(parsers.parse('it reads the story "{path}"'), target_fixture="doc")
def _read(nlp: Any, path: str) -> Any:
    return nlp(Path(path).read_text(encoding="utf-8"))


@then(parsers.parse('doc._.factcheck has a finding of the rule "{rule}"'))
def _component_finding(doc: Any, rule: str) -> None:
    assert rule in [finding.rule for finding in doc._.factcheck.findings]


@then("doc._.factcheck has no findings")
def _component_silent(doc: Any) -> None:
    assert doc._.factcheck.findings == ()


@then("the offsets of the report point into the document's text")
def _component_offsets(doc: Any) -> None:
    for figure in doc._.factcheck.figures:
        quantity = figure.claim.quantity
        assert doc.text[quantity.start : quantity.end] == quantity.text
