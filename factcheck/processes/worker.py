"""Worker: a process that checks one text after another, and can be replaced at any time."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from factcheck.pipeline import Checker

READY = b"ready"
WARMING_SECONDS = 180.0
# A language model keeps every word that it has ever seen; a new worker has forgotten them.
MOST_TASKS = 1000
MEGABYTE = 1 << 20
WARMED = "factcheck.processes.warmed"
# What the checker reads with, as JSON: a fork server can be told nothing in another way.
READING_ENVIRONMENT = "FACTCHECK_READING"
# Workers are as many as the processors; threads of the numeric libraries would only quarrel.
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
# What a worker does with a message; a function of a module, since a new process imports it.
Perform = Callable[[Checker, bytes], bytes]


class WorkerError(RuntimeError):
    """A worker that gave no answer."""


class TooSlow(WorkerError):  # noqa: N818
    """A check that took longer than it may."""


class Died(WorkerError):  # noqa: N818
    """A worker that ended while it was checking."""


class Interrupted(Died):
    """A check that was given up because nobody waited for it any more."""


class Worker:
    """A process and the line to it; used by one thread at a time."""

    def __init__(self, perform: Perform, memory: int) -> None:
        """Start it, with so many megabytes beyond the language model.

        Raises:
            WorkerError: it cannot be started.
        """
        self._perform = perform
        self._memory = memory
        self._replaced = 0
        self._abandoned = False
        self._interrupted: BaseProcess | None = None
        self._start()

    @property
    def replaced(self) -> int:
        """How often the process had to be replaced before its time."""
        return self._replaced

    def ask(self, message: bytes, seconds: float) -> bytes:
        """Have a message answered.

        Raises:
            TooSlow: it took too long; the worker was replaced.
            Died: the worker ended meanwhile, or was interrupted; it was replaced.
        """
        self._renew()
        try:
            self._line.send_bytes(message)
            if self._line.poll(seconds):
                return self._line.recv_bytes()
        except (EOFError, OSError) as error:
            interrupted = self._is_interrupted
            self._replace()
            raise (Interrupted if interrupted else Died) from error
        self._replace()
        raise TooSlow

    def interrupt(self) -> None:
        """Have the message that is being answered given up; from another thread."""
        # Where it has just been answered, the process must not get the next one.
        self._interrupted = self._process
        self._interrupted.kill()

    @property
    def _is_interrupted(self) -> bool:
        return self._interrupted is self._process

    def abandon(self) -> None:
        """End the process for good, at once; from any thread."""
        self._abandoned = True
        self._process.kill()

    def stop(self) -> None:
        """Let the process end, which it does by itself when nobody is left to ask it."""
        self._line.close()
        self._process.join(1)
        self._end()

    def _start(self) -> None:
        context = _context()
        self._line, theirs = context.Pipe()
        arguments = (theirs, self._perform, self._memory)
        self._process: BaseProcess = context.Process(target=work, args=arguments, daemon=True)
        self._process.start()
        # The line breaks when the last process that holds its other end is gone.
        theirs.close()
        self._tasks = 0
        if (said := self._first_word()) != READY:
            self._end()
            raise WorkerError(f"a worker could not be started: {said.decode()}")

    def _first_word(self) -> bytes:
        try:
            warm = self._line.poll(WARMING_SECONDS)
            return self._line.recv_bytes() if warm else b"it takes too long"
        except (EOFError, OSError):
            return b"it ended"

    def _renew(self) -> None:
        """Replace a process that ended between two tasks, or that has done its share."""
        if self._is_interrupted or not self._process.is_alive():
            self._replace()
        elif self._tasks >= MOST_TASKS:
            self.stop()
            self._start()
        self._tasks += 1

    def _replace(self) -> None:
        self._replaced += not self._is_interrupted
        self._line.close()
        self._end()
        if not self._abandoned:
            self._start()

    def _end(self) -> None:
        self._process.kill()
        self._process.join()


def read_with(options: Mapping[str, Any]) -> None:
    """Say what the workers that are started from now on read with, as ``Checker`` is told."""
    told = {**options, "models": [str(Path(each).resolve()) for each in options.get("models", ())]}
    os.environ[READING_ENVIRONMENT] = json.dumps(told, default=str)
    for name in ONE_THREAD:
        os.environ.setdefault(name, "1")


def work(line: Connection, perform: Perform, memory: int) -> None:
    """The life of a worker: it answers until the line is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Standard output may be the line to an editor.
    with suppress(OSError):
        os.dup2(2, 1)
    from factcheck.processes.warmed import CHECKER

    if isinstance(CHECKER, str):
        line.send_bytes(CHECKER.encode())
        return
    _bound(memory)
    try:
        line.send_bytes(READY)
        while True:
            line.send_bytes(perform(CHECKER, line.recv_bytes()))
    except (EOFError, OSError):
        return


def _context() -> ForkServerContext | SpawnContext:
    """Forking a warmed process where the system can do it, else a process from nothing."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([WARMED])
    return context


def _bound(memory: int) -> None:
    """Refuse the process more memory than it has now and ``memory`` megabytes beyond."""
    pages = Path("/proc/self/statm")
    if not pages.exists():
        return
    import resource

    taken = int(pages.read_text(encoding="ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (taken + memory * MEGABYTE,) * 2)
