"""The interface of LanguageTool."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from factcheck.resources import features_directory
from factcheck.server.messages import EXAMPLE

STORY = (features_directory() / "examples" / "trade.txt").read_text(encoding="utf-8")
# 46.83 + 37.82 = 84.65, not 84.20: any of the three may be the slip.
OPEN = EXAMPLE


def matches(client: httpx.Client, text: str, **fields: str) -> list[dict[str, Any]]:
    answer = client.post("/v2/check", data={"text": text, "language": "en-US", **fields})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["matches"]
    return found


def test_a_certain_correction_replaces_the_figure(client: httpx.Client) -> None:
    (match,) = matches(client, STORY)
    shown = STORY[match["offset"] : match["offset"] + match["length"]]
    assert shown == "$46.83 billion"
    assert match["replacements"] == [{"value": "$46.38 billion"}]
    assert "46.83 + 37.82 = $84.65 billion" in match["message"]
    context = match["context"]
    assert context["text"][context["offset"] :][: context["length"]] == shown
    assert match["sentence"].startswith("Exports reached $46.83 billion, up")
    assert match["rule"]["id"] == "total-mismatch"
    rules = {check["rule"] for check in match["factcheck"]["checks"]}
    assert rules == {"total-mismatch", "balance-mismatch", "growth-mix-mismatch"}


def test_what_may_be_meant_otherwise_is_not_replaced(client: httpx.Client) -> None:
    (match,) = matches(client, OPEN)
    assert match["replacements"] == []


def test_offsets_count_utf_16_code_units(client: httpx.Client) -> None:
    (plain,), (shifted,) = matches(client, OPEN), matches(client, "📈 " + OPEN)
    # The emoji and the blank are three units.
    assert shifted["offset"] == plain["offset"] + 3
    assert shifted["length"] == plain["length"]


def test_annotations_count_and_are_not_read(client: httpx.Client) -> None:
    before, after = OPEN.split("Foreign")
    pieces = [{"text": before}, {"markup": "<em>"}, {"text": "Foreign" + after}]
    data = json.dumps({"annotation": pieces})
    answer = client.post("/v2/check", data={"data": data, "language": "en-GB"}).json()
    (match,), (plain,) = answer["matches"], matches(client, OPEN)
    moved = 4 if plain["offset"] > len(before) else 0
    assert match["offset"] == plain["offset"] + moved
    assert answer["language"]["code"] == "en-GB"
    totals = {each["text"]: each["offset"] for each in match["factcheck"]["figures"]}
    assert totals["$84.20 billion"] == OPEN.index("$84.20") + len("<em>")


def test_the_text_may_stand_in_the_address(client: httpx.Client) -> None:
    answer = client.get("/v2/check", params={"text": OPEN, "language": "auto"})
    assert len(answer.json()["matches"]) == 1
    assert answer.json()["language"]["code"] == "en-US"


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"disabledRules": "total-mismatch"}, 0),
        ({"disabledRules": "WHITESPACE_RULE,share-mismatch"}, 1),
        ({"enabledRules": "share-mismatch"}, 1),
        ({"enabledRules": "share-mismatch", "enabledOnly": "true"}, 0),
        ({"enabledRules": "total-mismatch", "enabledOnly": "true"}, 1),
        ({"enabledCategories": "FACTCHECK", "enabledOnly": "true"}, 1),
        ({"disabledCategories": "FACTCHECK"}, 0),
        ({"level": "picky"}, 1),
    ],
)
def test_rules_are_chosen(client: httpx.Client, fields: dict[str, str], found: int) -> None:
    assert len(matches(client, OPEN, **fields)) == found


def test_a_body_as_libreoffice_sends_it(client: httpx.Client) -> None:
    text = f"S&P 500 shares rose 5 % & more. {OPEN}"
    body = f"text={text}&language=en-US".encode()
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    (match,) = client.post("/v2/check", content=body, headers=form).json()["matches"]
    figures = {each["text"]: each["offset"] for each in match["factcheck"]["figures"]}
    assert figures["$84.20 billion"] == text.index("$84.20")


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"text": "a"},
        {"language": "en-US"},
        {"text": "a", "data": "{}", "language": "en-US"},
        {"text": "a", "language": "xx"},
        {"text": "a", "language": "de-DE"},
        {"data": "[", "language": "en-US"},
        {"text": "a", "language": "en-US", "level": "hard"},
        {"text": "a", "language": "en-US", "enabledOnly": "true"},
    ],
)
def test_a_form_that_cannot_be_used(client: httpx.Client, fields: dict[str, str]) -> None:
    answer = client.post("/v2/check", data=fields)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"


def test_what_clients_ask_before_they_check(client: httpx.Client) -> None:
    codes = {each["longCode"] for each in client.get("/v2/languages").json()}
    assert {"en-US", "en-GB"} <= codes
    assert client.get("/v2/healthcheck").text == "OK"
    assert client.get("/v2/info").json()["software"]["name"] == "factcheck"
