"""Watch: the outermost layer, which counts requests and puts headers on responses."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders

from factcheck.output import complain

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
UNKNOWN = "other"
REQUEST_ID = "X-Request-ID"
# One that a proxy gave is kept, if it is nothing that could forge a line of a log.
GIVEN_ID = re.compile(r"[\w.:/+=-]{1,100}", re.ASCII)
BUSY = 503


@dataclass(slots=True)
class _Seen:
    """What is known of a request and its response."""

    identity: str
    status: int = 500


class Watch:
    """Counts requests, names them, and puts headers on responses; tells of those that failed."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen, began = _Seen(_identity(scope)), perf_counter()

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = message["status"]
                _add_headers(MutableHeaders(scope=message), seen.identity)
            await send(message)

        asked = _as_meant(scope)
        try:
            await self._app(asked, receive, sending)
        finally:
            self._note(asked, seen, perf_counter() - began)

    def _note(self, scope: Scope, seen: _Seen, seconds: float) -> None:
        path = getattr(scope.get("route"), "path", UNKNOWN)
        method = scope["method"] if path != UNKNOWN else UNKNOWN
        self._metrics.note(method, path, seen.status, seconds)
        if seen.status >= 500 and seen.status != BUSY:
            complain(f"{method} {path}: {seen.status} in {seconds:.2f} s, request {seen.identity}")


def _as_meant(scope: Scope) -> Scope:
    """A request as the routes know it.

    The server leaves out the body of an answer to HEAD. Some clients (versions of LTeX+) put
    "/v2/check" behind an address that ends with a slash.
    """
    method = "GET" if scope["method"] == "HEAD" else scope["method"]
    return {**scope, "method": method, "path": "/" + scope["path"].lstrip("/")}


def _identity(scope: Scope) -> str:
    given = Headers(scope=scope).get(REQUEST_ID, "")
    return given if GIVEN_ID.fullmatch(given) else secrets.token_hex(8)


def _add_headers(headers: MutableHeaders, identity: str) -> None:
    headers[REQUEST_ID] = identity
    for name, value in {**STORED_NOWHERE, **HEADERS}.items():
        headers.setdefault(name, value)
