"""Pool: workers beside the event loop, and a queue before them that can be full."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial

from factcheck.processes import Interrupted, Worker, read_with
from factcheck.server.settings import Settings
from factcheck.server.tasks import Answer, Task, packed, perform_message

# Seconds between looks at whether somebody waits while a worker works for nobody. Replacing a
# worker costs a fifth of a second, so that a short check is better left to end.
LOOK_SECONDS = 0.2
IsGone = Callable[[], Awaitable[bool]]


class Busy(RuntimeError):  # noqa: N818
    """No worker is free, and no place in the queue, or not for too long."""


class Gone(RuntimeError):  # noqa: N818
    """Nobody waits for the answer any more."""


class Pool:
    """Runs tasks in workers, for one event loop."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._limits = settings.limits
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._workers: list[Worker] = []
        self._threads = ThreadPoolExecutor(self._limits.workers, "worker")
        self._asked: dict[Worker, IsGone] = {}
        self.waiting = 0
        self.tasks = 0
        self.given_up = 0

    @property
    def has_room(self) -> bool:
        """Whether a task would be taken."""
        return bool(self._workers) and self.waiting < max(self._limits.queue, 1)

    @property
    def size(self) -> int:
        """How many workers there are."""
        return len(self._workers)

    @property
    def busy(self) -> int:
        """The workers that are checking."""
        return len(self._workers) - self._idle.qsize()

    @property
    def replaced(self) -> int:
        """The workers that died or were too slow so far."""
        return sum(worker.replaced for worker in self._workers)

    def start(self) -> None:
        """Start the workers, before there is an event loop; they are warm when it returns.

        Raises:
            WorkerError: they cannot be started.
        """
        read_with({"pipeline": self._settings.pipeline, "models": self._settings.models})
        for _ in range(self._limits.workers):
            worker = Worker(perform_message, self._limits.memory)
            self._workers.append(worker)
            self._idle.put_nowait(worker)

    async def stop(self) -> None:
        """Let the workers go."""
        workers, self._workers = self._workers, []
        for worker in workers:
            await asyncio.to_thread(worker.stop)
        self._threads.shutdown()

    def abandon(self) -> None:
        """Let the workers go at once, whatever they are doing."""
        for worker in self._workers:
            worker.abandon()

    async def run(self, task: Task, is_gone: IsGone) -> Answer:
        """Have a task done by the next free worker.

        Raises:
            Busy: the queue is full, or the wait was too long.
            Gone: ``is_gone`` said so when a worker was free, or when others waited for one.
            WorkerError: the worker gave no answer.
        """
        worker = await self._free_worker()
        if await is_gone():
            self._idle.put_nowait(worker)
            raise Gone
        self.tasks += 1
        self._asked[worker] = is_gone
        future = self._threads.submit(worker.ask, packed(task), self._limits.seconds)
        # Not when whoever asked goes away, but when the worker is free again.
        future.add_done_callback(partial(self._freed, asyncio.get_running_loop(), worker))
        try:
            return Answer.unpacked(await asyncio.wrap_future(future))
        except Interrupted as error:
            raise Gone from error

    def _freed(self, loop: asyncio.AbstractEventLoop, worker: Worker, _: Future[bytes]) -> None:
        # Workers of a service that was stopped by force find no loop any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(self._put_back, worker)

    def _put_back(self, worker: Worker) -> None:
        self._asked.pop(worker, None)
        self._idle.put_nowait(worker)

    async def _free_worker(self) -> Worker:
        if self._idle.empty() and self.waiting >= self._limits.queue:
            raise Busy
        self.waiting += 1
        freeing = asyncio.create_task(self._free_those_of_nobody())
        try:
            async with asyncio.timeout(self._limits.patience):
                return await self._idle.get()
        except TimeoutError as error:
            raise Busy from error
        finally:
            freeing.cancel()
            self.waiting -= 1

    async def _free_those_of_nobody(self) -> None:
        """While somebody waits, have the checks given up whose clients are gone."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            for worker, is_gone in list(self._asked.items()):
                # Meanwhile it may have been given to somebody else.
                if await is_gone() and self._asked.get(worker) is is_gone:
                    del self._asked[worker]
                    self.given_up += 1
                    worker.interrupt()
