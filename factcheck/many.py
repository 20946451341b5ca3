"""Many: a stream of articles checked one after the other, or by several processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.pipeline import Checker
    from factcheck.report import Report

# Articles that wait for each process: enough to keep it busy, few enough to stay in memory.
AHEAD = 4


def outcomes(
    checker: Checker,
    options: Mapping[str, Any],
    articles: Iterable[str | Article],
    jobs: int,
) -> Iterator[Report | Exception]:
    """The report on each article in its order, or the exception that it raised."""
    if jobs <= 1:
        for article in articles:
            yield _checked(checker, article)
        return
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(dict(options),))
    try:
        yield from _in_order(pool, articles, AHEAD * jobs)
    except BaseException:
        # Whoever interrupts, or wants no more reports, waits for none.
        for process in list((pool._processes or {}).values()):  # noqa: SLF001 - public from 3.14 on
            process.kill()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, articles: Iterable[str | Article], ahead: int
) -> Iterator[Report | Exception]:
    waiting: deque[Future[Report | Exception]] = deque()
    for article in articles:
        with _uninterrupted():
            waiting.append(pool.submit(_work, article))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """An interrupt waits: one that comes while a process is forked would be lost."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _checked(checker: Checker, article: str | Article) -> Report | Exception:
    try:
        return checker.check(article)
    except Exception as error:  # noqa: BLE001 - one article must not stop the others
        return error


_checker: Checker | None = None


def _begin(options: dict[str, Any]) -> None:
    """Give a new process its checker."""
    global _checker  # noqa: PLW0603 - a process of a pool has no other place to keep it
    from factcheck.pipeline import Checker

    # An interrupt is for the process that waits for us; where it is gone, nobody does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _checker = Checker(**options)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _work(article: str | Article) -> Report | Exception:
    assert _checker is not None
    return _checked(_checker, article)
