"""What is turned away before its route."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI, Request

from factcheck.server.errors import handle_errors
from factcheck.server.gate import Gate
from factcheck.server.settings import Settings


@pytest.fixture
def app() -> FastAPI:
    """An app that reads bodies, behind a gate of ten bytes and a tenth of a second."""
    app = FastAPI()
    app.state.settings = Settings()
    handle_errors(app)
    app.add_middleware(Gate, most=10, seconds=0.1)

    @app.post("/")
    async def read(request: Request) -> int:
        return len(await request.body())

    return app


async def pieces(*sizes: int, pause: float) -> AsyncIterator[bytes]:
    for size in sizes:
        yield b"a" * size
        await asyncio.sleep(pause)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("sizes", "pause", "status"),
    [((5, 5), 0, 200), ((5, 6), 0, 413), ((5, 5), 0.3, 408), ((1,) * 9, 0.03, 408)],
    ids=["in time", "too long", "one pause", "drop by drop"],
)
async def test_a_body(app: FastAPI, sizes: tuple[int, ...], pause: float, status: int) -> None:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        answer = await client.post("/", content=pieces(*sizes, pause=pause))
    assert answer.status_code == status
    if status != 200:
        assert answer.headers["content-type"] == "application/problem+json"
