"""Load: many clients at once against one service, on loopback; prints what it took.

``uv run python -m tests.load.clients [CLIENTS] [SECONDS]``
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import httpx

from factcheck.resources import features_directory
from tests.server.service import Service, running

STORY = (features_directory() / "examples" / "trade.txt").read_text(encoding="utf-8")
LETTERS = str.maketrans("0123456789", "qrstuvwxyz")
MEGABYTE = 1 << 20
# Seconds between the lines that are printed of memory; it is measured every second.
EVERY = 10


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes of memory at a moment.

    Attributes:
        second: since the clients began.
        server: resident set of the process that answers.
        workers: resident set of each process that checks.
        shared_out: proportional set size of all together, what they share counted once.
    """

    second: float
    server: int
    workers: tuple[int, ...]
    shared_out: int

    @classmethod
    def of(cls, service: Service, second: float) -> Memory:
        server = _measured(service.process.pid, "Rss:")
        workers = tuple(_measured(pid, "Rss:") for pid in service.workers())
        return cls(second, server, workers, sum(_measured(pid, "Pss:") for pid in service.family()))

    def __str__(self) -> str:
        workers = ", ".join(f"{each // MEGABYTE}" for each in self.workers)
        return (
            f"{self.second:3.0f} s  server {self.server // MEGABYTE} MB, workers {workers} MB; "
            f"all, what is shared counted once: {self.shared_out // MEGABYTE} MB"
        )


@dataclass(slots=True)
class Load:
    """What many clients saw."""

    statuses: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    memory: list[Memory] = field(default_factory=list)

    @property
    def growth(self) -> int:
        """Bytes by which all processes together have grown at most."""
        return max(each.shared_out for each in self.memory) - self.memory[0].shared_out

    def percentile(self, share: float) -> float:
        ordered = sorted(self.seconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0

    def record(self) -> dict[str, object]:
        return {
            "answers": dict(self.statuses),
            "p50_seconds": round(self.percentile(0.50), 3),
            "p95_seconds": round(self.percentile(0.95), 3),
            "grown_megabytes": self.growth // MEGABYTE,
        }

    def table(self) -> str:
        """The memory over time, a line each ten seconds."""
        return "\n".join(str(each) for each in (*self.memory[:-1:EVERY], self.memory[-1]))


async def press(service: Service, clients: int, seconds: float) -> Load:
    """So many clients that ask one story after another, for so many seconds."""
    load = Load()
    until = time.monotonic() + seconds
    limits = httpx.Limits(max_connections=clients)
    async with httpx.AsyncClient(
        base_url=service.url, timeout=60, limits=limits, trust_env=False
    ) as client:
        asking = [_ask(client, load, until, number) for number in range(clients)]
        await asyncio.gather(_measure(service, load, until), *asking)
    return load


async def _ask(client: httpx.AsyncClient, load: Load, until: float, number: int) -> None:
    for turn in count():
        if (began := time.monotonic()) >= until:
            return
        # A word that no other request has: a language model keeps each that it has seen.
        word = f"{number:x}g{turn:x}".translate(LETTERS)
        try:
            answer = await client.post("/v1/check", json={"text": f"{STORY}Signed by {word}.\n"})
        except httpx.HTTPError as error:
            load.statuses[type(error).__name__] += 1
            continue
        load.statuses[str(answer.status_code)] += 1
        if answer.status_code == 200:
            load.seconds.append(time.monotonic() - began)
        else:
            await asyncio.sleep(min(float(answer.headers.get("Retry-After", 1)), 1.0))


async def _measure(service: Service, load: Load, until: float) -> None:
    began = time.monotonic()
    while (now := time.monotonic()) < until:
        load.memory.append(Memory.of(service, now - began))
        await asyncio.sleep(1)


def _measured(pid: int, name: str) -> int:
    """The memory of a process by one of the kernel's measures; none where it has ended."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    lines = (line.split() for line in rollup.splitlines())
    return 1024 * next(int(line[1]) for line in lines if line[0] == name)


def main(clients: int = 64, seconds: float = 60) -> None:
    with running() as service:
        load = asyncio.run(press(service, clients, seconds))
    sys.stdout.write(f"{load.table()}\n{json.dumps(load.record())}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
