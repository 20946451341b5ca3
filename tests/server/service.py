"""A service in a process of its own, as a newsroom runs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

READY = "ready on "
START_SECONDS = 120


@dataclass(slots=True)
class Service:
    """A running service: where it is, its process, what it wrote to standard error."""

    url: str
    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    def client(self, **options) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=60, trust_env=False, **options)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)

    def workers(self) -> list[int]:
        """The processes that check, told by their parent and their place in its family."""
        server = next(pid for pid in _children(self.process.pid) if _children(pid))
        return _children(server)

    def family(self) -> list[int]:
        """All its processes."""
        found = [self.process.pid]
        for pid in found:
            found += _children(pid)
        return found


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


@contextmanager
def running(*options: str) -> Iterator[Service]:
    """A service that is stopped at the end; ``options`` are those of ``factcheck serve``."""
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "serve", "--port", "0", *options],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "NO_PROXY": "*"},
    )
    try:
        yield _when_ready(process)
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(40)
            except subprocess.TimeoutExpired:
                process.kill()
        if process.stderr:
            process.stderr.close()


def _when_ready(process: subprocess.Popen[str]) -> Service:
    stream = process.stderr
    assert stream is not None
    lines: list[str] = []
    timer = threading.Timer(START_SECONDS, process.kill)
    timer.start()
    for line in stream:
        lines.append(line)
        if READY in line:
            timer.cancel()
            service = Service(line.split(READY)[1].strip(), process, lines)
            threading.Thread(target=lines.extend, args=(stream,), daemon=True).start()
            return service
    raise AssertionError(f"the service did not start: {lines}")


def refused(*options: str) -> tuple[int, str]:
    """The status and the complaint of a service that cannot start."""
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [sys.executable, "-m", "factcheck", "serve", *options],
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stderr
