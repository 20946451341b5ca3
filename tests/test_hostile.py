"""Hostile texts: each is checked in a bounded time, and none brings the checker down."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcheck import Checker
from tests.hostile import HOSTILE

ROOT = Path(__file__).parents[1]
# Far beyond what any of them takes alone on one processor.
SECONDS = 60
LONG_SECONDS, LONG_MEGABYTES = 60, 1024
# Those that take more than a second or so.
LONG = {
    "10,000 numbers in one sentence",
    "numbers without a comma",
    "a table of bars",
    "a table in disguise",
    "very many lines",
    "tabs",
    "one comparison after another",
    "one very long line",
    "number words without end",
    "markup",
    "shares without end",
    "ellipses",
    "zero-width characters",
    "null bytes",
    "division by nothing",
    "ranges without end",
    "dates without end",
    "powers in words",
    "numbers with units in one sentence",
}
MEASURED = """
import json, resource, sys, time
from factcheck import Checker
from tests.dense import dense_document
text = dense_document(100_000)
checker = Checker()
checker.check("Sales rose 5 percent.")
began = time.monotonic()
report = checker.check(text)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
json.dump([len(report.figures), time.monotonic() - began, memory / 1024], sys.stdout)
"""


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[pytest.mark.slow] * (name in LONG)) for name in HOSTILE],
)
def test_a_hostile_text(checker: Checker, name: str) -> None:
    text = HOSTILE[name]
    began = time.process_time()
    report = checker.check(text)
    assert time.process_time() - began < SECONDS
    assert report.to_dict()["article"]["characters"] == len(text)
    for figure in report.figures:
        quantity = figure.claim.quantity
        assert text[quantity.start : quantity.end] == quantity.text


@pytest.mark.slow
def test_a_long_document_with_very_many_figures() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MEASURED], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    figures, seconds, megabytes = json.loads(done.stdout)
    assert figures >= 3_000
    assert seconds < LONG_SECONDS
    assert megabytes < LONG_MEGABYTES
