"""Routes of ``/v2``."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response

from factcheck.server.access import let_in
from factcheck.server.asking import answered, bounded, kind_of
from factcheck.server.languagetool.answers import software
from factcheck.server.languagetool.description import CHECK_BODY, CHECK_PARAMETERS, returns_matches
from factcheck.server.languagetool.forms import FIELDS, fields_of
from factcheck.server.languagetool.languages import language_records
from factcheck.server.languagetool.query import read_query
from factcheck.server.openapi import problems
from factcheck.server.problems import Problem

router = APIRouter(prefix="/v2", tags=["LanguageTool"])
# LTeX sends a form and says that it is JSON: only a body without a field is what it says.
OTHER_FORMS = ("application/json", "multipart/form-data")
RESPONSES = {**returns_matches(), **problems(400, 401, 408, 413, 415, 422, 500, 503)}


@router.post("/check", response_class=Response, responses=RESPONSES, openapi_extra=CHECK_BODY)
async def check(request: Request) -> Response:
    """Check a text, as LanguageTool's clients ask for it: a form."""
    return await _checked(request, await request.body())


@router.get("/check", response_class=Response, responses=RESPONSES, openapi_extra=CHECK_PARAMETERS)
async def check_query(request: Request) -> Response:
    """Check a text that stands in the address."""
    return await _checked(request, request.scope["query_string"])


async def _checked(request: Request, form: bytes) -> Response:
    try:
        fields = fields_of(form)
        if not FIELDS & fields.keys() and kind_of(request) in OTHER_FORMS:
            raise Problem(415, "the request must be a form, application/x-www-form-urlencoded")
        let_in(request, fields.get("apiKey"))
        task = read_query(fields)
    except UnicodeDecodeError as error:
        raise Problem(400, "the form is not in UTF-8") from error
    except ValueError as error:
        raise Problem(400, str(error)) from error
    bounded(request, "".join("".join(piece.values()) for piece in task["annotation"]))
    return await answered(request, task)


@router.get("/languages")
async def languages() -> list[dict[str, str]]:
    """The languages that can be checked."""
    return language_records()


@router.get("/info")
async def info() -> dict[str, Any]:
    """What answers."""
    return {"software": software()}


@router.get("/healthcheck", response_class=PlainTextResponse)
async def healthcheck() -> str:
    """Whether the service is there."""
    return "OK"
