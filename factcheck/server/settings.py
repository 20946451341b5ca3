"""Settings: what a service is started with."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from ipaddress import ip_address

PROCESSORS = os.cpu_count() or 1
# Requests that may wait for each worker: some seconds of work, so that nobody waits for more.
WAITING = 16
LOOPBACK_NAMES = frozenset({"localhost", "ip6-localhost"})


@dataclass(frozen=True, slots=True)
class Limits:
    """What requests may cost.

    Attributes:
        workers: processes that check at the same time.
        queue: requests that may wait for one of them.
        patience: seconds that a request may wait.
        seconds: time for one check; beyond it the worker is replaced.
        body: bytes of a request.
        characters: length of a text.
        memory: megabytes that a worker may take beyond the language model.
    """

    workers: int = PROCESSORS
    queue: int = WAITING * PROCESSORS
    patience: float = 10.0
    seconds: float = 20.0
    body: int = 1_000_000
    characters: int = 100_000
    memory: int = 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """Where a service listens, who may use it, what it reads with."""

    host: str = "127.0.0.1"
    port: int = 8081
    limits: Limits = field(default_factory=Limits)
    token: str | None = None
    pipeline: str | None = None
    models: tuple[str, ...] = ()


def is_loopback(host: str) -> bool:
    """Whether only programs of this machine can reach an address."""
    if host in LOOPBACK_NAMES:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
