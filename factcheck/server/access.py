"""Access: who may ask, where the service has a token."""

from __future__ import annotations

import hmac

from fastapi import Request

from factcheck.server.problems import Problem

# What says nothing of anyone's text, and what a browser asks for before it has the token.
# LanguageTool's clients ask for its languages without a key.
OPEN = (
    "/healthz",
    "/readyz",
    "/page/",
    "/v1/limits",
    "/v1/rules",
    "/v2/healthcheck",
    "/v2/info",
    "/v2/languages",
)
# LanguageTool's clients cannot send a header; they send the token as their key.
WITH_KEY = "/v2/check"


def let_in(request: Request, key: str | None = None) -> None:
    """Let a request in that brings the token, as a header or as LanguageTool's ``apiKey``.

    Raises:
        Problem: it does not.
    """
    token = request.app.state.settings.token
    if token is None or _same(key or "", token):
        return
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and _same(given.strip(), token):
        return
    raise Problem(401, "a bearer token is needed", {"WWW-Authenticate": "Bearer"})


def guard(request: Request) -> None:
    """Let a request in, or leave it to its route, which reads the form."""
    path = request.url.path
    if path not in ("/", WITH_KEY) and not path.startswith(OPEN):
        let_in(request)


def _same(given: str, token: str) -> bool:
    """Compare in a time that does not tell how much was right."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), token.encode())
