"""Texts that are checked one at a time beside the line to an editor or an assistant."""

from __future__ import annotations

import asyncio
import pickle
import threading
from types import SimpleNamespace

import pytest

from factcheck.processes import Died, checking
from factcheck.processes.checking import Checking, Draft, Unchecked


class Worker:
    """A worker that is stuck on every text but "quick", until it is interrupted."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.busy = 0
        self._interrupted = threading.Event()

    def ask(self, message: bytes, _: float) -> bytes:
        assert self.busy == 0, "two texts at a time"
        self.busy += 1
        self.asked.append(Draft(**checking.json.loads(message)).text)
        try:
            if self.asked[-1] == "quick":
                return pickle.dumps("no report")
            assert self._interrupted.wait(5)
            self._interrupted.clear()
            raise Died
        finally:
            self.busy -= 1

    def interrupt(self) -> None:
        self._interrupted.set()


@pytest.mark.asyncio
async def test_a_check_that_nobody_wants_any_more_gives_its_turn_to_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checking, "PATIENCE", 0.05)
    told, worker = Checking(SimpleNamespace(options={})), Worker()
    told._worker = worker
    stuck = asyncio.create_task(told.report(Draft("stuck")))
    waiting = asyncio.create_task(told.report(Draft("waiting")))
    await asyncio.sleep(0.02)
    # As anyio does it: again and again, until the task has ended.
    for task in (stuck, waiting):
        while not task.done():
            task.cancel()
            await asyncio.sleep(0)
    with pytest.raises(Unchecked, match="no report"):
        await asyncio.wait_for(told.report(Draft("quick")), 2)
    assert worker.asked == ["stuck", "quick"]
