"""Running: the service from its first check to its last answer."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import uvicorn
from fastapi import FastAPI

from factcheck import Checker
from factcheck.domain import ModelError
from factcheck.output import complain
from factcheck.processes import WorkerError
from factcheck.reading.language import PipelineError, origin
from factcheck.server.app import create_app
from factcheck.server.pool import Pool
from factcheck.server.settings import Settings, is_loopback

# How long requests in flight may go on after SIGTERM.
GRACE_SECONDS = 30
BACKLOG = 256
LEAST_TOKEN = 16


class Refusal(RuntimeError):  # noqa: N818
    """Settings that a service cannot start with; the message is one line."""


class _Server(uvicorn.Server):
    """A server that says when it is ready: it listens only when its workers are warm."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As it is, but a signal that was obeyed does not end the process a second time."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """As it is, but a second interrupt does not tell how each request in flight ended."""
        super().handle_exit(sig, frame)
        if self.force_exit:
            logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
            complain("stopped without waiting for requests in flight")

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            complain(f"ready on {_address(sockets[0])}")


def run(settings: Settings) -> None:
    """Serve until SIGTERM or an interrupt; requests in flight are finished.

    Raises:
        Refusal: it cannot start.
    """
    if settings.token is None and not is_loopback(settings.host):
        raise Refusal(f"{settings.host} can be reached from elsewhere: --token-file is needed")
    try:
        origin(settings.pipeline)
        Checker(models=settings.models)
    except (PipelineError, ModelError) as error:
        raise Refusal(str(error)) from error
    listening = _listening(settings.host, settings.port)
    complain(f"loading the language model for {settings.limits.workers} workers")
    pool = Pool(settings)
    try:
        pool.start()
    except WorkerError as error:
        raise Refusal(str(error)) from error
    server = _Server(_configuration(create_app(settings, pool)))
    logging.getLogger("uvicorn.error").addFilter(_is_of_use)
    try:
        server.run([listening])
    finally:
        # A second interrupt does not wait for requests in flight, nor may the workers.
        pool.abandon()
    if not server.started:
        raise Refusal("the service could not be started")


def _configuration(app: FastAPI) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        # Others that may be installed lose the body of a request that asks for HTTP/2 as well.
        http="h11",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        backlog=BACKLOG,
        ws="none",
    )


def _is_of_use(record: logging.LogRecord) -> bool:
    """Whether a line says more than that a client, as Java's do, asked for HTTP/2 as well."""
    said = record.getMessage()
    return not said.startswith(("Unsupported upgrade request", "No supported WebSocket library"))


def read_token(file: Path) -> str:
    """The token in a file.

    Raises:
        Refusal: there is none, or one that is easily guessed.
    """
    try:
        token = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{file}: no token can be read: {error}") from error
    if len(token) < LEAST_TOKEN or not token.isascii() or not token.isprintable():
        raise Refusal(f"{file}: a token has at least {LEAST_TOKEN} printable characters of ASCII")
    return token


def _listening(host: str, port: int) -> socket.socket:
    """The address, taken before the language model is loaded; nobody can connect yet."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
    except OSError as error:
        raise Refusal(f"cannot listen on {host}, port {port}: {error.strerror}") from error
    return listening


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
