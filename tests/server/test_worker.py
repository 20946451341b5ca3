"""Workers by themselves: how they begin, how they are replaced, what they may take."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Iterator

import pytest

from factcheck import Checker
from factcheck.processes import Died, Interrupted, TooSlow, Worker, read_with, worker

pytestmark = pytest.mark.slow


def perform(checker: Checker, message: bytes) -> bytes:
    """The worker's process, or what else the message asks for."""
    if message == b"sleep":
        time.sleep(60)
    if message == b"much":
        try:
            return str(len(bytearray(200 * worker.MEGABYTE))).encode()
        except MemoryError:
            return b"too much"
    if message == b"end":
        os._exit(1)
    if message == b"check":
        return str(len(checker.check("Sales rose 5 percent.").figures)).encode()
    return str(os.getpid()).encode()


@pytest.fixture(params=["forkserver", "spawn"])
def started(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    """A worker that is forked from a warm process, and one that begins from nothing."""
    monkeypatch.delenv(worker.READING_ENVIRONMENT, raising=False)
    if request.param == "spawn":
        monkeypatch.setattr(worker, "_context", lambda: multiprocessing.get_context("spawn"))
    read_with({})
    worker_ = Worker(perform, 100)
    yield worker_
    worker_.stop()


def test_a_worker(started: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    assert started.ask(b"check", 30) == b"1"
    # What a single text may take is bounded, and the worker lives on.
    first = started.ask(b"", 30)
    assert started.ask(b"much", 30) == b"too much"
    assert started.ask(b"", 30) == first
    with pytest.raises(TooSlow):
        started.ask(b"sleep", 0.2)
    second = started.ask(b"", 30)
    with pytest.raises(Died):
        started.ask(b"end", 30)
    third = started.ask(b"", 30)
    assert len({first, second, third}) == 3
    assert started.replaced == 2
    # One that is interrupted is replaced without having failed, also where it has just answered.
    threading.Timer(0.2, started.interrupt).start()
    with pytest.raises(Interrupted):
        started.ask(b"sleep", 30)
    fourth = started.ask(b"", 30)
    started.interrupt()
    assert len({third, fourth, started.ask(b"", 30)}) == 3
    assert started.replaced == 2
    # One that has done its share makes room for a new one, which is no failure.
    monkeypatch.setattr(worker, "MOST_TASKS", 1)
    fifth = started.ask(b"", 30)
    assert started.ask(b"", 30) != fifth
    assert started.replaced == 2
