"""Clients of LanguageTool that nobody here wrote, as they are on the registry."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path

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
