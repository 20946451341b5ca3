"""One service for all tests that do not break it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.server.service import Service, running


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    with running("--workers", "2") as service:
        yield service


@pytest.fixture(scope="session")
def client(service: Service) -> Iterator[httpx.Client]:
    with service.client() as client:
        yield client
