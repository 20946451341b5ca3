"""Everyday ways of writing: each passage is sound, and is found out where one figure slips."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck

WRITTEN, SOUND = (
    [line for line in part.splitlines() if line and not line.startswith("#")]
    for part in (Path(__file__).parent / "everyday.txt").read_text("utf-8").split("---\n")
)
SLIPS = [tuple(line.split(" || ")) for line in WRITTEN]


def findings(text: str) -> list[str]:
    """The messages of what is reported."""
    checks = factcheck.check(text).to_dict()["checks"]
    return [
        each["message"]
        for each in checks
        if each["status"] == "inconsistent" and each["severity"] != "note"
    ]


@pytest.mark.parametrize(("text", "old", "new"), SLIPS)
def test_a_slip_is_found(text: str, old: str, new: str) -> None:
    assert old in text
    assert findings(text.replace(old, new, 1))


@pytest.mark.slow
@pytest.mark.parametrize("text", [text for text, _, _ in SLIPS])
def test_the_same_without_a_slip_is_sound(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize("text", SOUND)
def test_what_looks_alike_is_sound(text: str) -> None:
    assert findings(text) == []
