"""Own: the service's own interface, ``/v1``."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from factcheck.rendering.page import POLICY
from factcheck.rendering.record import report_schema
from factcheck.server.asking import answered, bounded, kind_of
from factcheck.server.messages import LimitsRecord, RulePage, RuleSummary, Story
from factcheck.server.openapi import problems, returns_report
from factcheck.server.problems import Problem
from factcheck.server.rule_pages import PAGE_POLICY, rule_html, rule_page, rule_summaries


def json_only(request: Request) -> None:
    """Turn away what says that it is no JSON.

    Raises:
        Problem: it does.
    """
    kind = kind_of(request)
    if kind != "application/json" and not kind.endswith("+json"):
        raise Problem(415, "the request must be JSON, with Content-Type: application/json")


router = APIRouter(prefix="/v1", tags=["factcheck"])
# The page of a report has its own style and script in it, and no others.
PAGE_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "Vary": "Accept, Origin",
}
JSON_ONLY = [Depends(json_only)]
LONG_NAME = "path/name: String should have at most 100 characters"
RuleName = Annotated[str, Path(max_length=100, examples=["total-mismatch"])]
CHECKING = problems(400, 401, 408, 413, 415, 422, 500, 503)


@router.post(
    "/check",
    response_class=Response,
    responses={**returns_report(pages=True), **CHECKING},
    dependencies=JSON_ONLY,
)
async def check(request: Request, story: Story) -> Response:
    """Check a story; the answer is the report, as a page where only ``text/html`` is accepted."""
    bounded(request, story.given)
    if not wants_page(request):
        return await answered(request, story.task("check"))
    answer = await answered(request, story.task("page"))
    if answer.status_code == 200:
        answer.headers.update(PAGE_HEADERS)
    return answer


def wants_page(request: Request) -> bool:
    """Whether a page is accepted, and a report as JSON is not."""
    accepted = request.headers.get("accept", "")
    return "text/html" in accepted and "application/json" not in accepted


@router.post(
    "/figures",
    response_class=Response,
    responses={**returns_report(figures=True), **CHECKING},
    dependencies=JSON_ONLY,
)
async def figures(request: Request, story: Story) -> Response:
    """Read the figures of a story: ranges, units, kinds, measures, scopes, periods."""
    bounded(request, story.given)
    return await answered(request, story.task("figures"))


@router.get(
    "/rules",
    response_model=list[RuleSummary],
    responses={200: {"content": {"text/html": {}}}},
)
async def rules(request: Request) -> Response:
    """List the rules; for a browser as a page."""
    if wants_page(request):
        return RedirectResponse("/v1/rules/index.html")
    return JSONResponse([each.model_dump() for each in rule_summaries()])


@router.get(
    "/rules/{name}",
    response_model=RulePage,
    responses={200: {"content": {"text/html": {}}}, **problems(404, 422, invalid=LONG_NAME)},
)
async def rule(request: Request, name: RuleName) -> Response:
    """The page of a rule, and the feature that specifies it; for a browser as a page."""
    page, html = rule_page(name), rule_html(name)
    if html and (page is None or wants_page(request)):
        return HTMLResponse(html, headers={"Content-Security-Policy": PAGE_POLICY})
    if page is None:
        raise Problem(404, f"no rule {name!a}; /v1/rules lists them")
    return JSONResponse(page.model_dump())


@router.get("/schema", responses=problems(401))
async def schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return report_schema()


@router.get("/limits", response_model=LimitsRecord)
async def limits(request: Request) -> LimitsRecord:
    """What a request may be, and what its check may take."""
    most = request.app.state.settings.limits
    return LimitsRecord(body=most.body, characters=most.characters, seconds=most.seconds)
