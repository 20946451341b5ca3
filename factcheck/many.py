"""Many: a stream of articles checked one after the other, or by several processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
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
    waiting: deque[Future[Report | Exception]] = deque()
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(dict(options),)) as pool:
        try:
            for article in articles:
                waiting.append(pool.submit(_work, article))
                if len(waiting) > AHEAD * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


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

    _checker = Checker(**options)


def _work(article: str | Article) -> Report | Exception:
    assert _checker is not None
    return _checked(_checker, article)
