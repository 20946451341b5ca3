"""Own: the service's own interface, ``/v1``."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response

from factcheck.rendering.record import report_schema
from factcheck.server.asking import answered, bounded
from factcheck.server.messages import RulePage, RuleSummary, Story
from factcheck.server.openapi import problems, returns_report
from factcheck.server.problems import Problem
from factcheck.server.rule_pages import rule_html, rule_page, rule_summaries

router = APIRouter(prefix="/v1", tags=["factcheck"])
RuleName = Annotated[str, Path(max_length=100, examples=["total-mismatch"])]
CHECKING = problems(400, 401, 413, 422, 500, 503)


@router.post("/check", response_class=Response, responses={**returns_report(), **CHECKING})
async def check(request: Request, story: Story) -> Response:
    """Check a story; the answer is the report."""
    bounded(request, story.given)
    return await answered(request, story.task("check"))


@router.post(
    "/figures",
    response_class=Response,
    responses={**returns_report(figures=True), **CHECKING},
)
async def figures(request: Request, story: Story) -> Response:
    """Read the figures of a story: ranges, units, kinds, measures, scopes, periods."""
    bounded(request, story.given)
    return await answered(request, story.task("figures"))


@router.get("/rules", responses=problems(401))
async def rules() -> list[RuleSummary]:
    """List the rules."""
    return rule_summaries()


@router.get(
    "/rules/{name}",
    response_model=RulePage,
    responses={200: {"content": {"text/html": {}}}, **problems(401, 404, 422)},
)
async def rule(request: Request, name: RuleName) -> Response:
    """The page of a rule, and the feature that specifies it; as HTML for a browser."""
    page = rule_page(name)
    if page is None:
        raise Problem(404, f"no rule {name!r}; /v1/rules lists them")
    if "text/html" in request.headers.get("accept", ""):
        return HTMLResponse(rule_html(page))
    return JSONResponse(page.model_dump())


@router.get("/schema", responses=problems(401))
async def schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return report_schema()
