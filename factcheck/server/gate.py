"""Gate: what every request passes before its route."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from fastapi import Request
from starlette.exceptions import HTTPException

from factcheck.server.access import guard
from factcheck.server.errors import problem_response
from factcheck.server.problems import Problem

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

BODY_SECONDS = 30.0


class Gate:
    """Turns away who may not ask, and who sends too much or too slowly."""

    def __init__(self, app: ASGIApp, most: int, seconds: float = BODY_SECONDS) -> None:
        self._app = app
        self._most = most
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        try:
            guard(request)
            self._refuse_length(request)
            _refuse_encoding(request)
        except Problem as problem:
            response = problem_response(problem.status, problem.detail, problem.headers)
            await response(scope, receive, send)
            return
        body = _Body(receive, self._most, self._seconds)
        await self._app(scope, body.receive, send)

    def _refuse_length(self, request: Request) -> None:
        declared = request.headers.get("content-length", "0")
        if declared.isdecimal() and int(declared) > self._most:
            raise Problem(413, _too_long(self._most), {"Connection": "close"})


def _refuse_encoding(request: Request) -> None:
    """Compressed bodies are not read: few bytes of them can be very many."""
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding != "identity":
        detail = "the request is compressed; send it as it is"
        raise Problem(415, detail, {"Accept-Encoding": "identity"})


def _too_long(most: int) -> str:
    return f"the request is longer than {most:,} bytes"


class _Body:
    """The body of a request as it comes in, up to so many bytes and seconds."""

    def __init__(self, receive: Receive, most: int, seconds: float) -> None:
        self._receive = receive
        self._most = self._left = most
        self._until = monotonic() + seconds
        self._done = False

    async def receive(self) -> Message:
        if self._done:
            return await self._receive()
        try:
            async with asyncio.timeout(self._until - monotonic()):
                message = await self._receive()
        except TimeoutError as error:
            raise HTTPException(408, "the request came too slowly") from error
        self._left -= len(message.get("body", b""))
        self._done = not message.get("more_body", False)
        if self._left < 0:
            raise HTTPException(413, _too_long(self._most))
        return message
