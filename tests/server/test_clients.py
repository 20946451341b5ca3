"""Clients of LanguageTool that nobody here wrote, as they are on the registry."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from factcheck.resources import features_directory
from tests.server.service import Service

STORY_FILE = features_directory() / "examples" / "trade.txt"
STORY = STORY_FILE.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


def test_language_tool_python_finds_and_corrects(service: Service) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import language_tool_python

        with language_tool_python.LanguageTool("en-US", remote_server=service.url) as tool:
            (match,) = tool.check(STORY)
            corrected = tool.correct(STORY)
            again = tool.check(corrected)
    assert STORY[match.offset :].startswith("$46.83 billion")
    assert match.replacements == ["$46.38 billion"]
    assert corrected == STORY.replace("$46.83", "$46.38")
    assert again == []


def test_language_tool_python_counts_characters_behind_an_emoji(service: Service) -> None:
    text = f"📈📈 {STORY}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import language_tool_python

        with language_tool_python.LanguageTool("en-US", remote_server=service.url) as tool:
            tool.disabled_rules.add("WHITESPACE_RULE")
            assert tool.correct(text) == text.replace("$46.83", "$46.38")


def test_pylanguagetool_prints_the_finding(service: Service) -> None:
    done = subprocess.run(
        [
            Path(sys.executable).with_name("pylanguagetool"),
            "--api-url", f"{service.url}/v2/", "--lang", "en-US", STORY_FILE,
        ],
        capture_output=True,
        text=True,
        timeout=60,
    )  # fmt: skip
    assert "factcheck" in done.stdout
    assert "84.20" in done.stdout, done.stderr
    assert "46.38 billion" in done.stdout


def test_a_request_as_ltex_makes_it(client: httpx.Client) -> None:
    """A form that says it is JSON; markup that is read as something, or as nothing."""
    before, after = STORY.split("Exports reached ")
    pieces = [
        {"text": f"{before}📈 "},
        {"markup": "\\emph{", "interpretAs": ""},
        {"text": "Exports"},
        {"markup": "}"},
        {"markup": "~", "interpretAs": " "},
        {"text": f"reached {after}"},
    ]
    fields = {
        "language": "en-US",
        "data": json.dumps({"annotation": pieces}),
        "motherTongue": "de-DE",
        "disabledRules": "MORFOLOGIK_RULE_EN_US,UPPERCASE_SENTENCE_START",
    }
    kind = {"Content-Type": "application/json; charset=UTF-8"}
    answer = client.post("/v2/check", content=urlencode(fields).encode(), headers=kind)
    (match,) = answer.json()["matches"]
    written = "".join(piece.get("markup", piece.get("text", "")) for piece in pieces)
    units = written.encode("utf-16-le")
    start, end = 2 * match["offset"], 2 * (match["offset"] + match["length"])
    assert units[start:end].decode("utf-16-le") == "$46.83 billion"
    assert match["rule"]["id"] == "total-mismatch"
    assert match["sentence"]
    assert match["replacements"] == [{"value": "$46.38 billion"}]


def test_a_request_as_the_add_on_of_browsers_makes_it(client: httpx.Client) -> None:
    """From a page of its own, asked for first, with fields that mean nothing here."""
    origin = {"Origin": "chrome-extension://oldceeleldhonbafppcapldpdifcinji"}
    asked = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Private-Network": "true",
    }
    allowed = client.options("/v2/check", headers=origin | asked)
    assert allowed.status_code == 200
    assert allowed.headers["access-control-allow-private-network"] == "true"
    data = json.dumps({"annotation": [{"text": STORY}], "metaData": {"EmailToAddress": ""}})
    fields = {
        "data": data,
        "language": "auto",
        "preferredVariants": "en-GB,de-DE",
        "noopLanguages": "de,en",
        "preferredLanguages": "de,en",
        "disabledRules": "WHITESPACE_RULE",
        "level": "picky",
        "mode": "all",
        "useragent": "chrome",
        "instanceId": "1:1",
        "textSessionId": "2:2",
        "allowIncompleteResults": "true",
    }
    answer = client.post("/v2/check", data=fields, headers=origin)
    assert answer.headers["access-control-allow-origin"] == "*"
    record = answer.json()
    assert record["language"]["detectedLanguage"]["code"] == "en-GB"
    assert [each["rule"]["id"] for each in record["matches"]] == ["total-mismatch"]
