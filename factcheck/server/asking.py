"""Asking: a task for the workers, and the response that their answer makes."""

from __future__ import annotations

from fastapi import Request
from fastapi.responses import Response

from factcheck.processes import TooSlow, WorkerError
from factcheck.server.pool import Busy, Gone, Pool
from factcheck.server.problems import PROBLEM_JSON, Problem
from factcheck.server.tasks import Task

RETRY_SECONDS = 2
# What a server that logs it calls a request whose client went away.
CLIENT_GONE = 499


def kind_of(request: Request) -> str:
    """What a request says its body is: "application/json"."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def answered(request: Request, task: Task) -> Response:
    """The response to a task.

    Raises:
        Problem: no worker was free, it took too long, or the worker died.
    """
    pool: Pool = request.app.state.pool
    limits = request.app.state.settings.limits
    try:
        answer = await pool.run(task, request.is_disconnected)
    except Busy as error:
        detail = "all workers are busy and the queue is full; try again later"
        raise Problem(503, detail, {"Retry-After": str(RETRY_SECONDS)}) from error
    except Gone:
        return Response(status_code=CLIENT_GONE)
    except TooSlow as error:
        detail = f"the check took longer than {limits.seconds:g} seconds and was given up"
        raise Problem(422, detail) from error
    except WorkerError as error:
        raise Problem(500, "the worker that checked the text ended unexpectedly") from error
    kind = "application/json" if answer.status == 200 else PROBLEM_JSON
    return Response(answer.body, answer.status, media_type=kind)


def bounded(request: Request, text: str) -> str:
    """The text, if it is not longer than a text may be and valid Unicode.

    Raises:
        Problem: it is too long, or has half of a surrogate pair in it.
    """
    most = request.app.state.settings.limits.characters
    if len(text) > most:
        raise Problem(422, f"the text has {len(text):,} characters; {most:,} are allowed")
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise Problem(422, "the text has half of a surrogate pair in it, which is no character")
    return text
