"""Checking: texts in a process beside the line to an editor or an assistant, one at a time.

Nothing waits for a long text, and one that takes too long is given up.
"""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from datetime import date
from typing import TypeVar

from factcheck import Article, Checker
from factcheck.processes.worker import Died, Worker, WorkerError, read_with
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


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to be checked.

    Attributes:
        text: as it is being written.
        path: of the document that it is, whose format is read; without it the text is plain.
        published: the day that "Monday" counts from, as ISO 8601 writes it, if it is known.
    """

    text: str
    path: str | None = None
    published: str | None = None


class Checking:
    """One text at a time, in a process that is replaced where it works on a stale one."""

    def __init__(self, checker: Checker, seconds: float = SECONDS) -> None:
        self._options = checker.options
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._worker: Worker | None = None

    async def warm(self) -> None:
        """Load the language model.

        Raises:
            Unchecked: it cannot be loaded.
        """
        try:
            await self._in_turn(self._ready)
        except WorkerError as error:
            raise Unchecked(str(error)) from error

    async def report(self, draft: Draft) -> Report:
        """The report on a text; cancelling it frees the process for the next.

        Raises:
            Unchecked: it took too long, or the checker failed on it.
        """
        message = json.dumps(asdict(draft)).encode()
        told = await self._in_turn(lambda: self._answer(message))
        if isinstance(told, Report):
            return told
        raise Unchecked(told)

    def end(self) -> None:
        """Let the process go, whatever it is doing."""
        if self._worker:
            self._worker.abandon()

    async def _in_turn(self, work: Callable[[], Result]) -> Result:
        """What a function returns that has the process to itself until it ends.

        Whoever is cancelled is not waited for: some cancel again whatever waits meanwhile.
        """
        await self._turn.acquire()
        answer = in_thread(work)
        answer.add_done_callback(lambda _: self._turn.release())
        try:
            return await asyncio.shield(answer)
        except asyncio.CancelledError:
            asyncio.get_running_loop().call_later(PATIENCE, self._interrupt, answer)
            raise

    def _interrupt(self, answer: asyncio.Future[Result]) -> None:
        if not answer.done() and self._worker:
            self._worker.interrupt()

    def _ready(self) -> Worker:
        if self._worker is None:
            read_with(self._options)
            self._worker = Worker(check_draft, MEGABYTES)
        return self._worker

    def _answer(self, message: bytes) -> Report | str:
        try:
            answer: Report | str = pickle.loads(  # noqa: S301 - of a process of our own
                self._ready().ask(message, self._seconds)
            )
        except Died:
            return "the check ended unexpectedly"
        except WorkerError as error:
            return str(error) or f"the check took longer than {self._seconds:g} seconds"
        return answer


def check_draft(checker: Checker, message: bytes) -> bytes:
    """What a process makes of a draft: its report, or in one line why there is none."""
    draft = Draft(**json.loads(message))
    published = date.fromisoformat(draft.published) if draft.published else None
    try:
        told: Report | str = checker.check(_article(draft), published=published)
    except MemoryError:
        told = "the text needs more memory than one check may take"
    except Exception as error:  # noqa: BLE001 - a text must not end whoever serves
        told = f"the check failed: {type(error).__name__}"
    return pickle.dumps(told)


def _article(draft: Draft) -> Article:
    """The first story of a document, whatever its format; a text that is none, as it is."""
    if draft.path is None:
        return Article(draft.text)
    # A lone surrogate, which UTF-8 cannot hold, is one character here as well.
    for item in read_bytes(draft.text.encode("utf-8", "replace"), draft.path):
        origin = item.article.origin if isinstance(item, NewsItem) else None
        if isinstance(item, NewsItem) and origin and origin.source == draft.text:
            return item.article
        break
    return Article(draft.text)


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
