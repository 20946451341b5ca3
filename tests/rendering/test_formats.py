"""Formats for machines: against their schemas, and what stands where."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck.outcome import Outcome
from factcheck.rendering.lines import finding_lines
from factcheck.rendering.listing import figure_lines
from factcheck.rendering.record import report_schema
from factcheck.rendering.sarif import sarif_record
from factcheck.rendering.terminal import View, outcome_lines
from factcheck.rendering.webannotation import annotation_record
from tests.hand_built import STORY
from tests.rendering.outcomes import document, member, outcome, report, suppressed

SARIF = Path(__file__).parents[1] / "schemas" / "sarif-schema-2.1.0.json"
OUTCOMES = [outcome(), outcome(document()), outcome(member()), suppressed()]
each_outcome = pytest.mark.parametrize("told", OUTCOMES, ids=["text", "pdf", "jsonl", "hidden"])


def plain(record: Any) -> Any:
    return json.loads(json.dumps(record))


@each_outcome
def test_sarif_is_valid_by_the_schema_of_oasis(told: Outcome) -> None:
    schema = json.loads(SARIF.read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(plain(sarif_record([told])))


def test_a_sarif_result() -> None:
    run = sarif_record([outcome()])["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("total-mismatch", "error")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "news%20desk/story.txt"
    # "Exports reached " has 16 characters, "24.64 trillion yuan" has 19.
    assert place["region"] == {"startLine": 4, "startColumn": 17, "endLine": 4, "endColumn": 36}
    assert len(result["relatedLocations"]) == 2
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert names[result["ruleIndex"]] == "total-mismatch"


def test_sarif_tells_what_is_suppressed_as_such() -> None:
    kinds = {"baseline": "external", "story.md:3": "inSource"}
    for by, kind in kinds.items():
        (result,) = sarif_record([suppressed(by)])["runs"][0]["results"]
        assert result["suppressions"] == [{"kind": kind, "justification": "known"}]


def test_sarif_of_a_document_names_the_place_and_no_line() -> None:
    (result,) = sarif_record([outcome(document())])["runs"][0]["results"]
    location = result["locations"][0]
    assert location["logicalLocations"] == [{"fullyQualifiedName": "page 2"}]
    assert "region" not in location["physicalLocation"]


@pytest.mark.parametrize("origin", [None, document(), member()], ids=["text", "pdf", "jsonl"])
def test_a_report_is_valid_by_the_published_schema(origin: Any) -> None:
    schema = report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(plain(report(origin).to_dict()))


def test_a_real_report_is_valid_too(checker: Any) -> None:
    text = (Path(__file__).parents[2] / "features" / "examples" / "trade.txt").read_text()
    record = plain(checker.check(text).to_dict())
    jsonschema.Draft202012Validator(report_schema()).validate(record)
    assert all(text[each["start"] : each["end"]] == each["text"] for each in record["figures"])


def test_days_and_pages_are_listed_as_people_call_them(checker: Any) -> None:
    text = (Path(__file__).parents[2] / "features" / "examples" / "trade.txt").read_text()
    (day,) = (line for line in figure_lines(checker.check(text)) if line.startswith("3:11"))
    assert day.count("January 20, 2025") == 2
    _, first, *_ = figure_lines(report(document()))
    assert first.startswith("page 2  ")


def test_nothing_more_to_say_adds_no_empty_line() -> None:
    whole = outcome()
    checked = tuple(replace(each, status="checked") for each in whole.report.figures)
    bare = replace(whole.report, checks=whole.findings, figures=checked)
    told = replace(whole, report=bare)
    lines = [line.plain for line in outcome_lines(told, View("s.txt", verbose=True))]
    assert ("", "") not in pairwise(lines)


def test_the_schema_refuses_what_it_does_not_know() -> None:
    record = plain(report().to_dict())
    record["figures"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError, match="colour"):
        jsonschema.Draft202012Validator(report_schema()).validate(record)


def test_figures_of_a_member_name_it_and_the_line_of_the_file() -> None:
    first = report(member()).to_dict()["figures"][0]
    # The figure stands in line 3 of a value that begins in line 7 of the file.
    assert (first["field"], first["line"], first["place"]) == ("text", 9, None)
    assert report(document()).to_dict()["figures"][0]["place"] == "page 2"


def test_annotations_quote_and_place_every_figure() -> None:
    page = annotation_record([outcome()])
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    (annotation,) = page["items"]
    assert [target["selector"][1]["exact"] for target in annotation["target"]] == [
        "24.64 trillion yuan",
        "16.75 trillion yuan",
        "41.21 trillion yuan",
    ]
    for target in annotation["target"]:
        position, quote = target["selector"]
        assert STORY[position["start"] : position["end"]] == quote["exact"]
        before = STORY[: position["start"]]
        assert before.endswith(quote["prefix"])
        assert STORY[position["end"] :].startswith(quote["suffix"])
    tags = [body["value"] for body in annotation["body"] if body["purpose"] == "tagging"]
    assert tags == ["total-mismatch", "error"]


def test_an_annotation_of_a_member_says_so() -> None:
    (annotation,) = annotation_record([outcome(member())])["items"]
    for selector in annotation["target"][0]["selector"]:
        line, named = selector, selector["refinedBy"]
        assert [each["type"] for each in (line, named)] == ["FragmentSelector"] * 2
        # A member of the object in line 7 of the file: between its sixth and seventh line end.
        assert (line["value"], named["value"]) == ("line=6,7", "/text")
    kinds = [each["refinedBy"]["refinedBy"]["type"] for each in annotation["target"][0]["selector"]]
    assert kinds == ["TextPositionSelector", "TextQuoteSelector"]


def test_lines() -> None:
    assert list(finding_lines([outcome(path="a.txt"), suppressed()])) == [
        (
            "a.txt:4:17: error: total-mismatch: The total is given as 41.21 trillion yuan, "
            "but its parts add up to 41.38 to 41.40 trillion yuan"
        )
    ]
