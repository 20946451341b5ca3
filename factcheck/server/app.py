"""App: the service as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, PlainTextResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.middleware.cors import CORSMiddleware

from factcheck.rendering.page import SHARED_STYLE
from factcheck.resources import version
from factcheck.server import files, own
from factcheck.server.errors import handle_errors
from factcheck.server.gate import Gate
from factcheck.server.languagetool import routes as languagetool
from factcheck.server.metrics import CONTENT_TYPE, Metrics
from factcheck.server.openapi import complete, problems
from factcheck.server.pool import Pool
from factcheck.server.problems import Problem
from factcheck.server.settings import Settings
from factcheck.server.watch import REQUEST_ID, Watch

PAGE = Path(__file__).with_name("page")
TITLE = "factcheck"
DESCRIPTION = (
    "Cross-checks the numbers of a news story against each other. Nothing that is sent is "
    "stored, and nothing leaves the service."
)
DAY = "86400"


class _App(FastAPI):
    """An app whose description has the schema of reports."""

    def openapi(self) -> dict[str, Any]:
        if self.openapi_schema is None:
            complete(super().openapi())
        return super().openapi()


def create_app(settings: Settings, pool: Pool) -> FastAPI:
    """The service before its workers, which are let go when it stops."""
    app = _App(
        title=TITLE,
        description=DESCRIPTION,
        version=version(),
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
        servers=[{"url": "/"}],
    )
    app.state.settings, app.state.pool, app.state.metrics = settings, pool, Metrics()
    handle_errors(app)
    app.include_router(own.router)
    app.include_router(files.router)
    app.include_router(languagetool.router)
    _add_state(app)
    _add_page(app)
    app.add_middleware(Gate, most=settings.limits.body)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "POST", "OPTIONS"],
        allow_headers=["*"],
        expose_headers=["Retry-After", REQUEST_ID],
        allow_private_network=True,
        max_age=int(DAY),
    )
    app.add_middleware(Watch, metrics=app.state.metrics)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    yield
    await app.state.pool.stop()


def _add_state(app: FastAPI) -> None:
    """What operators and their tools ask for."""

    @app.get("/healthz", response_class=PlainTextResponse, tags=["state"])
    async def healthz() -> str:
        """Whether the service is alive."""
        return "ok"

    @app.get("/readyz", response_class=PlainTextResponse, tags=["state"], responses=problems(503))
    async def readyz(request: Request) -> str:
        """Whether it can check: its workers are warm, and the queue has room."""
        if not request.app.state.pool.has_room:
            raise Problem(503, "the queue is full", {"Retry-After": "1"})
        return "ready"

    @app.get("/metrics", response_class=PlainTextResponse, tags=["state"], responses=problems(401))
    async def metrics(request: Request) -> Response:
        """Counts and times for Prometheus."""
        text = request.app.state.metrics.text(request.app.state.pool)
        return Response(text, media_type=CONTENT_TYPE)


def _add_page(app: FastAPI) -> None:
    """The page for people, from files."""

    @app.get("/", include_in_schema=False)
    async def page() -> FileResponse:
        return FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})

    @app.get("/favicon.ico", include_in_schema=False)
    async def icon() -> FileResponse:
        return FileResponse(PAGE / "icon.svg", media_type="image/svg+xml")

    @app.get("/page/shared.css", include_in_schema=False)
    async def shared() -> Response:
        return Response(SHARED_STYLE, media_type="text/css", headers={"Cache-Control": "no-cache"})

    app.mount("/page", StaticFiles(directory=PAGE), name="page")
