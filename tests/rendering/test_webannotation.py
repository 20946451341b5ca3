"""Web annotations: valid by the data model of the W3C, and selecting exactly the figures."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from factcheck import Checker
from factcheck.outcome import Outcome
from factcheck.readers import NewsItem, read_bytes
from factcheck.readers.content import content_of
from factcheck.rendering.webannotation import annotation_record
from tests.rendering.annotated import FIGURES, PAGE, SOURCES, counted_in, page_words, selected
from tests.rendering.outcomes import outcome

SCHEMA = json.loads(
    (Path(__file__).parents[1] / "schemas" / "web-annotation.json").read_text(encoding="utf-8")
)
each_source = pytest.mark.parametrize("name", SOURCES)


def record(name: str, checker: Checker) -> dict[str, Any]:
    """The annotations of one of the sources, as they are written."""
    outcomes = []
    for item in read_bytes(SOURCES[name], name):
        assert isinstance(item, NewsItem)
        outcomes.append(Outcome.of(item.name, name, checker.check(item.article)))
    told: dict[str, Any] = json.loads(json.dumps(annotation_record(outcomes)))
    return told


def selections(page: dict[str, Any], words: str) -> list[list[str]]:
    """What each selector of each target selects."""
    targets = [target for item in page["items"] for target in item["target"]]
    return [
        [found for each in target["selector"] for found in selected(words, each)]
        for target in targets
    ]


@each_source
def test_annotations_are_valid_by_the_data_model(name: str, checker: Checker) -> None:
    page = record(name, checker)
    jsonschema.Draft202012Validator(SCHEMA).validate(page)
    assert page["partOf"]["total"] == len(page["items"]) == 1
    ids = [page["id"], page["partOf"]["id"], page["items"][0]["id"]]
    assert len(set(ids)) == 3
    assert page == record(name, checker)


@each_source
def test_position_and_quotation_select_the_figures_and_nothing_else(
    name: str, checker: Checker
) -> None:
    page = record(name, checker)
    told = selections(page, counted_in(name, SOURCES[name]))
    assert all(len(found) == 2 and found[0] == found[1] for found in told)
    assert sorted(" ".join(found[0].replace("**", "").split()) for found in told) == sorted(FIGURES)
    sources = {target["source"] for target in page["items"][0]["target"]}
    assert {unquote(source) for source in sources} == {name}


def test_the_line_and_the_member_of_json_lines_are_named(checker: Checker) -> None:
    selector = record("story.jsonl", checker)["items"][0]["target"][0]["selector"][0]
    assert (selector["value"], selector["refinedBy"]["value"]) == ("line=1,2", "/text")
    assert record("story.json", checker)["items"][0]["target"][0]["selector"][0]["value"] == (
        "/bodies/0/value"
    )


def _without(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def remove(page: dict[str, Any]) -> None:
        inner: Any = page
        for key in path[:-1]:
            inner = inner[key]
        del inner[path[-1]]

    return remove


def _with(value: object, *path: str | int) -> Callable[[dict[str, Any]], None]:
    def put(page: dict[str, Any]) -> None:
        inner: Any = page
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = value

    return put


FIRST = ("items", 0, "target", 0)


@pytest.mark.parametrize(
    "broken",
    [
        _without("id"),
        _without("@context"),
        _without("items", 0, "id"),
        _with([], "items", 0, "target"),
        _with("checking", "items", 0, "motivation"),
        _with("no iri", "items", 0, "id"),
        _with("news desk/story.txt", *FIRST, "source"),
        _without(*FIRST, "source"),
        _with(-1, *FIRST, "selector", 0, "start"),
        _without(*FIRST, "selector", 1, "exact"),
        _with("TextSelector", *FIRST, "selector", 0, "type"),
        _with("red", *FIRST, "colour"),
    ],
)
def test_the_schema_refuses_what_the_data_model_does_not_allow(
    broken: Callable[[dict[str, Any]], None],
) -> None:
    page = json.loads(json.dumps(annotation_record([outcome()])))
    jsonschema.Draft202012Validator(SCHEMA).validate(page)
    changed = copy.deepcopy(page)
    broken(changed)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(changed)


def test_no_finding_is_an_empty_page() -> None:
    page = annotation_record([])
    jsonschema.Draft202012Validator(SCHEMA).validate(page)
    assert (page["items"], page["partOf"]["total"]) == ([], 0)


def test_content_is_a_page_without_its_tags() -> None:
    assert content_of(PAGE).text == page_words(PAGE)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>a &amp; b &lt; c</p>", "a & b < c"),
        ("<p>a&nbsp;&#x1F4C8;&notit; AT&T</p>", "a\xa0📈¬it; AT&T"),
        (" \n <html> \n <head> \n <title>a<b></title>", " \n a<b>"),
        ("\n  words before <i>any</i> tag", "words before any tag"),
        ("<pre>\r\n\r\na</pre>\r<p>b", "\na\nb"),
        ("<script>a && b &amp;\r\n</script>c", "a && b &amp;\nc"),
        ("<a><![CDATA[x &amp; <y>]]></a>", "x &amp; <y>"),
        ("", ""),
    ],
)
def test_content(source: str, words: str) -> None:
    assert content_of(source).text == words
