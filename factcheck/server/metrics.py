"""Metrics: what Prometheus reads, in its text format; nothing of any text."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import accumulate

from factcheck.server.pool import Pool

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counts of requests, and how long they took."""

    def __init__(self) -> None:
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._buckets: dict[str, list[int]] = {}
        self._seconds: defaultdict[str, float] = defaultdict(float)

    def note(self, method: str, path: str, status: int, seconds: float) -> None:
        """A request that was answered; ``path`` is that of its route."""
        self._requests[method, path, status] += 1
        buckets = self._buckets.setdefault(path, [0] * (len(BUCKETS) + 1))
        buckets[bisect_left(BUCKETS, seconds)] += 1
        self._seconds[path] += seconds

    def text(self, pool: Pool) -> str:
        """All of it, with the state of the workers."""
        lines = [
            *self._request_lines(),
            *_one("factcheck_workers", "gauge", "Worker processes.", pool.size),
            *_one("factcheck_workers_busy", "gauge", "Workers that are checking.", pool.busy),
            *_one("factcheck_queue_length", "gauge", "Requests that wait.", pool.waiting),
            *_one("factcheck_checks_total", "counter", "Texts given to workers.", pool.tasks),
            *_one(
                "factcheck_checks_given_up_total",
                "counter",
                "Checks that nobody waited for any more while others did.",
                pool.given_up,
            ),
            *_one(
                "factcheck_workers_replaced_total",
                "counter",
                "Workers that died, or were too slow.",
                pool.replaced,
            ),
            *_memory(),
        ]
        return "\n".join(lines) + "\n"

    def _request_lines(self) -> list[str]:
        lines = _head("factcheck_requests_total", "counter", "Requests that were answered.")
        for (method, path, status), count in sorted(self._requests.items()):
            labels = f'method="{method}",path="{path}",status="{status}"'
            lines.append(f"factcheck_requests_total{{{labels}}} {count}")
        name = "factcheck_request_seconds"
        lines += _head(name, "histogram", "How long they took.")
        for path, buckets in sorted(self._buckets.items()):
            for bound, count in zip((*BUCKETS, "+Inf"), accumulate(buckets), strict=True):
                lines.append(f'{name}_bucket{{path="{path}",le="{bound}"}} {count}')
            lines.append(f'{name}_sum{{path="{path}"}} {self._seconds[path]:.6f}')
            lines.append(f'{name}_count{{path="{path}"}} {sum(buckets)}')
        return lines


def _head(name: str, kind: str, told: str) -> list[str]:
    return [f"# HELP {name} {told}", f"# TYPE {name} {kind}"]


def _one(name: str, kind: str, told: str, value: int) -> list[str]:
    return [*_head(name, kind, told), f"{name} {value}"]


def _memory() -> list[str]:
    """The most memory that this process had, where the system tells it."""
    if sys.platform == "win32":
        return []
    import resource

    # Linux counts kilobytes, macOS bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return _one("factcheck_memory_peak_bytes", "gauge", "Most memory of this process.", usage)
