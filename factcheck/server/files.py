"""Files: the text of a story that is sent as the file it is in, for whoever then checks it."""

from __future__ import annotations

from base64 import b64encode
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from factcheck.server.asking import answered
from factcheck.server.messages import EXAMPLE, StoryRead
from factcheck.server.openapi import problems

router = APIRouter(prefix="/v1", tags=["factcheck"])
Name = Annotated[
    str,
    Query(
        max_length=255, description="Its name, which tells some formats.", examples=["story.txt"]
    ),
]
FILE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/octet-stream": {
                "schema": {"type": "string", "format": "binary"},
                "example": EXAMPLE,
            }
        },
    }
}


@router.post(
    "/text",
    response_model=StoryRead,
    responses=problems(401, 408, 413, 415, 422, 500, 503),
    openapi_extra=FILE,
)
async def text(request: Request, name: Name = "story") -> Response:
    """Read the first story of a file: text, Markdown, HTML, Word, PDF, ninjs, NewsML-G2, NITF."""
    data = b64encode(await request.body()).decode()
    return await answered(request, {"task": "text", "name": name, "data": data})
