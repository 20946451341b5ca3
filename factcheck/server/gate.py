"""Gate: what every request passes before its route, and every response after it."""

from __future__ import annotations

import asyncio
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

from fastapi import Request
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException

from factcheck.server.access import guard
from factcheck.server.errors import problem_response
from factcheck.server.problems import Problem

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from factcheck.server.metrics import Metrics

# Nothing from elsewhere, no script or style in the page itself, in nobody's frame.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
# Reports are of nobody's business but the reader's.
STORED_NOWHERE = {"Cache-Control": "no-store"}
BODY_SECONDS = 30.0
UNKNOWN = "other"


class Watch:
    """The outermost layer: counts requests and puts headers on responses."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status, began = 500, perf_counter()

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in {**STORED_NOWHERE, **HEADERS}.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            path = getattr(scope.get("route"), "path", UNKNOWN)
            method = scope["method"] if path != UNKNOWN else UNKNOWN
            self._metrics.note(method, path, status, perf_counter() - began)


class Gate:
    """Turns away who may not ask, and who sends too much or too slowly."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        try:
            guard(request)
            self._refuse_length(request)
        except Problem as problem:
            response = problem_response(problem.status, problem.detail, problem.headers)
            await response(scope, receive, send)
            return
        await self._app(scope, _Body(receive, self._most, self._too_long()).receive, send)

    def _refuse_length(self, request: Request) -> None:
        declared = request.headers.get("content-length", "0")
        if declared.isdecimal() and int(declared) > self._most:
            raise Problem(413, self._too_long(), {"Connection": "close"})

    def _too_long(self) -> str:
        return f"the request is longer than {self._most:,} bytes"


class _Body:
    """The body of a request as it comes in, up to so many bytes and seconds."""

    def __init__(self, receive: Receive, most: int, too_long: str) -> None:
        self._receive = receive
        self._left = most
        self._too_long = too_long
        self._until = monotonic() + BODY_SECONDS
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
            raise HTTPException(413, self._too_long)
        return message
