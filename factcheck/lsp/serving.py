"""Serving: an editor's documents, checked when they are opened, changed and saved."""

from __future__ import annotations

import asyncio
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from factcheck import Checker
from factcheck.desk.allowances import allowed, stale_lines
from factcheck.lsp.actions import actions
from factcheck.lsp.positions import Positions
from factcheck.lsp.telling import SOURCE, Reading, diagnostics, hover
from factcheck.outcome import Outcome
from factcheck.processes.checking import SECONDS, Checking, Draft, Unchecked
from factcheck.report import Report
from factcheck.resources import version

# After a key: long enough for the next one, short enough to feel immediate.
PAUSE = 0.4
# A language model takes seconds for more, and an editor holds logs and data as well.
MOST_CHARACTERS = 100_000


class Server(LanguageServer):
    """The language server of one editor."""

    def __init__(self, checker: Checker, seconds: float) -> None:
        super().__init__(
            "factcheck", version(), text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self._checking = Checking(checker, seconds)
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._readings: dict[str, Reading] = {}

    def start_io(self, *arguments: Any, **options: Any) -> None:
        """Serve, and leave no process behind, however the editor went away."""
        try:
            super().start_io(*arguments, **options)
        finally:
            self._checking.end()

    async def warm(self) -> None:
        """Load the language model while the editor does other things."""
        try:
            await self._checking.warm()
        except Unchecked as error:
            told = types.ShowMessageParams(types.MessageType.Error, f"factcheck: {error}")
            self.window_show_message(told)

    def look(self, uri: str, *, pause: float = 0.0) -> None:
        """Check a document after a pause; what was going to be checked of it no longer is."""
        if waiting := self._waiting.pop(uri, None):
            waiting.cancel()
        self._waiting[uri] = asyncio.create_task(self._check(uri, pause))

    def forget(self, uri: str) -> None:
        """A document that was closed has no diagnostics."""
        if waiting := self._waiting.pop(uri, None):
            waiting.cancel()
        self._readings.pop(uri, None)
        self._publish(uri, None, [])

    def reading(self, uri: str) -> Reading | None:
        """What is known of a document, if it is known of its present text."""
        reading = self._readings.get(uri)
        document = self.workspace.get_text_document(uri)
        return reading if reading and reading.version == document.version else None

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        document = self.workspace.get_text_document(uri)
        text, edition = document.source, document.version
        if len(text) > MOST_CHARACTERS:
            self._publish(
                uri, edition, [_not_checked(f"longer than {MOST_CHARACTERS:,} characters")]
            )
            return
        try:
            report = await self._checking.report(Draft(text, document.path))
        except Unchecked as error:
            self._publish(uri, edition, [_not_checked(str(error))])
            return
        reading = _reading(document, edition, report, text)
        self._readings[uri] = reading
        self._publish(uri, edition, diagnostics(reading))

    def _publish(self, uri: str, edition: int | None, found: list[types.Diagnostic]) -> None:
        told = types.PublishDiagnosticsParams(uri=uri, version=edition, diagnostics=found)
        self.text_document_publish_diagnostics(told)


def _reading(document: TextDocument, edition: int | None, report: Report, text: str) -> Reading:
    told = allowed(Outcome.of(document.path, document.path, report))
    return Reading(
        document.uri,
        edition,
        told.outcome.report,
        told.outcome.findings,
        (*told.problems, *stale_lines(told.stale)),
        Positions(text, document.position_codec),
    )


def _not_checked(why: str) -> types.Diagnostic:
    start = types.Position(0, 0)
    return types.Diagnostic(
        range=types.Range(start, start),
        message=f"Not checked: {why}",
        severity=types.DiagnosticSeverity.Information,
        source=SOURCE,
    )


def create_server(checker: Checker, seconds: float = SECONDS) -> Server:
    """A language server that checks with a checker, each text for so many seconds at most."""
    server = Server(checker, seconds)

    @server.feature(types.INITIALIZED)
    async def initialized(_: types.InitializedParams) -> None:
        await server.warm()

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(told: types.DidOpenTextDocumentParams) -> None:
        server.look(told.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(told: types.DidChangeTextDocumentParams) -> None:
        server.look(told.text_document.uri, pause=PAUSE)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(told: types.DidSaveTextDocumentParams) -> None:
        server.look(told.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(told: types.DidCloseTextDocumentParams) -> None:
        server.forget(told.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(asked: types.HoverParams) -> types.Hover | None:
        reading = server.reading(asked.text_document.uri)
        return hover(reading, asked.position) if reading else None

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )
    def offered(asked: types.CodeActionParams) -> list[types.CodeAction]:
        reading = server.reading(asked.text_document.uri)
        return actions(reading, asked.range) if reading else []

    return server
