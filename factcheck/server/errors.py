"""Errors: every one leaves the service as ``application/problem+json``."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from factcheck.server.problems import PROBLEM_JSON, Problem, problem_record

MOST_ERRORS = 20


def problem_response(
    status: int, detail: str, headers: dict[str, str] | None = None, **more: Any
) -> Response:
    """An error as a response."""
    body = json.dumps(problem_record(status, detail, **more)).encode()
    return Response(body, status, headers, PROBLEM_JSON)


def handle_errors(app: FastAPI) -> None:
    """Make problems of whatever is raised."""
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _unforeseen)


async def _problem(_: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return problem_response(error.status, error.detail, error.headers)


async def _http(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    status = HTTPStatus(error.status_code)
    detail = str(error.detail) if error.detail != status.phrase else status.description
    return problem_response(status, detail or status.phrase, dict(error.headers or {}))


async def _invalid(_: Request, error: Exception) -> Response:
    """What is wrong with a request, without repeating what it sent."""
    assert isinstance(error, RequestValidationError)
    errors = [
        {"at": "/".join(str(step) for step in each["loc"]), "detail": _told(each["msg"])}
        for each in error.errors()[:MOST_ERRORS]
    ]
    malformed = any(each["type"] == "json_invalid" for each in error.errors())
    status = 400 if malformed else 422
    first = errors[0] if errors else {"at": "body", "detail": "invalid"}
    return problem_response(status, f"{first['at']}: {first['detail']}", errors=errors)


def _told(words: str) -> str:
    """What pydantic says, without its prefix to what our own validators said."""
    return words.removeprefix("Value error, ")


async def _unforeseen(_: Request, error: Exception) -> Response:
    return problem_response(500, f"internal error: {type(error).__name__}")
