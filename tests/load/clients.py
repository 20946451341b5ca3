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
from pathlib import Path

import httpx

from factcheck.resources import features_directory
from tests.server.service import Service, running

STORIES = sorted((features_directory() / "examples").glob("*.txt"))
MEGABYTE = 1 << 20


@dataclass(slots=True)
class Load:
    """What many clients saw."""

    statuses: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)

    def percentile(self, share: float) -> float:
        ordered = sorted(self.seconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0

    def record(self) -> dict[str, object]:
        return {
            "answers": dict(self.statuses),
            "p50_seconds": round(self.percentile(0.50), 3),
            "p95_seconds": round(self.percentile(0.95), 3),
            "memory_megabytes": [each // MEGABYTE for each in (self.memory[0], max(self.memory))],
        }


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
    texts = [story.read_text(encoding="utf-8") for story in STORIES]
    while time.monotonic() < until:
        began = time.monotonic()
        try:
            answer = await client.post("/v1/check", json={"text": texts[number % len(texts)]})
        except httpx.HTTPError as error:
            load.statuses[type(error).__name__] += 1
            continue
        load.statuses[str(answer.status_code)] += 1
        if answer.status_code == 200:
            load.seconds.append(time.monotonic() - began)
        else:
            await asyncio.sleep(min(float(answer.headers.get("Retry-After", 1)), 1.0))
        number += 1


async def _measure(service: Service, load: Load, until: float) -> None:
    while time.monotonic() < until:
        load.memory.append(sum(_proportional(pid) for pid in service.family()))
        await asyncio.sleep(1)


def _proportional(pid: int) -> int:
    """The memory of a process, what it shares counted in part (proportional set size)."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    return 1024 * next(int(line.split()[1]) for line in rollup.splitlines() if "Pss:" in line)


def main(clients: int = 64, seconds: float = 60) -> None:
    with running() as service:
        load = asyncio.run(press(service, clients, seconds))
    json.dump(load.record(), sys.stdout)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
