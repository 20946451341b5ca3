"""Detecting: what begins a source, and that no beginning keeps it from being told in time."""

from __future__ import annotations

import time

import pytest

from factcheck.readers.detecting import SourceFormat, text_format


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("<!-- by the desk --><p>Exports rose 5 percent.</p>", SourceFormat.HTML),
        ("<!-- a --> <!-- b -->\n<!doctype html><html>", SourceFormat.HTML),
        ("<!-- factcheck: allow -->\n# Exports\n\nThey rose.", SourceFormat.MARKDOWN),
        ("---\ntitle: Exports\n- trade\n---\nThey rose.", SourceFormat.MARKDOWN),
        ("---\nThey rose: 5 percent\n", SourceFormat.TEXT),
    ],
)
def test_the_beginning_tells_the_format(head: str, told: SourceFormat) -> None:
    assert text_format(head) is told


@pytest.mark.parametrize("piece", ["<!--a-->", "<!--", "<!--a", "<p", "---\n-a: b\n", "-a: b\n"])
def test_a_long_beginning_takes_time_in_proportion(piece: str) -> None:
    begun = time.process_time()
    for start in ("", "<", "---\n"):
        text_format(start + piece * (60_000 // len(piece)) + "x")
    assert time.process_time() - begun < 2
