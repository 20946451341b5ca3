"""A service under load, and under every request that its description allows."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from tests.load.clients import MEGABYTE, press
from tests.server.service import running

pytestmark = pytest.mark.slow

CLIENTS, SECONDS = 64, 60
CHECKS = (
    "not_a_server_error,content_type_conformance,response_schema_conformance,"
    "status_code_conformance"
)


def test_many_clients_see_no_error_but_come_again(capsys: pytest.CaptureFixture[str]) -> None:
    with running("--queue", "32") as service:
        load = asyncio.run(press(service, CLIENTS, SECONDS))
        assert service.process.poll() is None
    told = load.record()
    with capsys.disabled():
        sys.stdout.write(f"\n{CLIENTS} clients for {SECONDS} s: {told}\n{load.table()}\n")
    assert set(load.statuses) <= {"200", "503"}, told
    assert load.statuses["200"] > CLIENTS, told
    assert load.growth < 200 * MEGABYTE, load.table()


def test_no_request_makes_the_service_fail() -> None:
    with running("--seconds", "5", "--queue", "64") as service:
        done = subprocess.run(
            [
                Path(sys.executable).with_name("schemathesis"), "run",
                f"{service.url}/openapi.json",
                "--checks", CHECKS,
                # More workers are threads, whose recursion limits CPython 3.11 confuses.
                "--max-examples", "30", "--seed", "1", "--no-color", "--workers", "1",
                "--max-time", "150",
            ],
            capture_output=True, text=True, timeout=400,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:]
