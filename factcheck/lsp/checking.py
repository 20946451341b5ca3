"""Checking: texts in a process beside the editor's line, so that nothing waits for a long one."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from factcheck import Article, Checker
from factcheck.processes import Died, Worker, WorkerError, read_with
from factcheck.readers import NewsItem, read_bytes
from factcheck.report import Report

# How long a check may go on that nobody wants any more; a process that has to be replaced
# costs more than the rest of a short one.
PATIENCE = 0.5
SECONDS = 30.0
MEGABYTES = 2048
Result = TypeVar("Result")


class Unchecked(RuntimeError):  # noqa: N818
    """A text that could not be checked; the message is one line for its writer."""


class Checking:
    """One text at a time, in a process that is replaced where it works on a stale one."""

    def __init__(self, checker: Checker) -> None:
        self._options = checker.options
        self._turn = asyncio.Lock()
        self._worker: Worker | None = None

    async def warm(self) -> None:
        """Load the language model.

        Raises:
            Unchecked: it cannot be loaded.
        """
        async with self._turn:
            try:
                await in_thread(self._ready)
            except WorkerError as error:
                raise Unchecked(str(error)) from error

    async def report(self, text: str, path: str) -> Report:
        """The report on a document; cancelling it frees the process for the next.

        Raises:
            Unchecked: it took too long, or the checker failed on it.
        """
        message = json.dumps([text, path]).encode()
        async with self._turn:
            answer = asyncio.ensure_future(in_thread(lambda: self._answer(message)))
            try:
                told = await asyncio.shield(answer)
            except asyncio.CancelledError:
                await self._drop(answer)
                raise
        if isinstance(told, Report):
            return told
        raise Unchecked(told)

    def end(self) -> None:
        """Let the process go, whatever it is doing."""
        if self._worker:
            self._worker.abandon()

    async def _drop(self, answer: asyncio.Future[Any]) -> None:
        """Keep the turn until the process is free again."""
        done, _ = await asyncio.wait([answer], timeout=PATIENCE)
        if not done and self._worker:
            self._worker.interrupt()
            await asyncio.wait([answer])

    def _ready(self) -> Worker:
        if self._worker is None:
            read_with(self._options)
            self._worker = Worker(check_document, MEGABYTES)
        return self._worker

    def _answer(self, message: bytes) -> Report | str:
        try:
            answer: Report | str = pickle.loads(  # noqa: S301 - of a process of our own
                self._ready().ask(message, SECONDS)
            )
        except Died:
            return "the check ended unexpectedly"
        except WorkerError as error:
            return str(error) or f"the check took longer than {SECONDS:g} seconds"
        return answer


def check_document(checker: Checker, message: bytes) -> bytes:
    """What a process makes of a document: its report, or in one line why there is none."""
    text, path = json.loads(message)
    try:
        told: Report | str = checker.check(_article(text, path))
    except MemoryError:
        told = "the text needs more memory than one check may take"
    except Exception as error:  # noqa: BLE001 - a text must not end the editor's server
        told = f"the check failed: {type(error).__name__}"
    return pickle.dumps(told)


def _article(text: str, path: str) -> Article:
    """The first story of a document, whatever its format; a text that is none, as it is."""
    # A lone surrogate, which UTF-8 cannot hold, is one character here as well.
    for item in read_bytes(text.encode("utf-8", "replace"), path):
        if isinstance(item, NewsItem) and item.article.origin is not None:
            return item.article if item.article.origin.source == text else Article(text)
        break
    return Article(text)


def in_thread(work: Callable[[], Result]) -> asyncio.Future[Result]:
    """What a function returns, from a thread that the end of the program does not wait for."""
    future: Future[Result] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            future.set_exception(error)

    threading.Thread(target=run, name="check", daemon=True).start()
    return asyncio.wrap_future(future)
