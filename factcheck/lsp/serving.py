"""Serving: an editor's documents, checked when they are opened, changed and saved."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from factcheck import Article, Checker
from factcheck.desk.allowances import allowed, stale_lines
from factcheck.lsp.actions import actions
from factcheck.lsp.positions import Positions
from factcheck.lsp.telling import Reading, diagnostics, hover
from factcheck.outcome import Outcome
from factcheck.readers import NewsItem, read_bytes
from factcheck.resources import version

# After a key: long enough for the next one, short enough to feel immediate.
PAUSE = 0.4
# A language model takes seconds for more, and an editor holds logs and data as well.
MOST_CHARACTERS = 100_000


class Server(LanguageServer):
    """The language server of one editor."""

    def __init__(self, checker: Checker) -> None:
        super().__init__(
            "factcheck", version(), text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self._checker = checker
        # One thread: the language model runs on one processor, and the newest text matters.
        self._thread = ThreadPoolExecutor(1, "check")
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._readings: dict[str, Reading] = {}

    def warm(self) -> None:
        """Load the language model while the editor does other things."""
        self._thread.submit(lambda: self._checker.language)

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
            self._publish(uri, edition, [_too_long()])
            return
        loop = asyncio.get_running_loop()
        try:
            reading = await loop.run_in_executor(self._thread, self._read, document, text, edition)
        except Exception as error:  # noqa: BLE001 - a text must not end the editor's server
            self._log(f"{uri}: could not be checked: {type(error).__name__}")
            return
        self._readings[uri] = reading
        self._publish(uri, edition, diagnostics(reading))

    def _read(self, document: TextDocument, text: str, edition: int | None) -> Reading:
        article = _article(text, document.path)
        told = allowed(Outcome.of(document.path, document.path, self._checker.check(article)))
        return Reading(
            document.uri,
            edition,
            told.outcome.report,
            told.outcome.findings,
            (*told.problems, *stale_lines(told.stale)),
            Positions(text, document.position_codec),
        )

    def _publish(self, uri: str, edition: int | None, found: list[types.Diagnostic]) -> None:
        told = types.PublishDiagnosticsParams(uri=uri, version=edition, diagnostics=found)
        self.text_document_publish_diagnostics(told)

    def _log(self, words: str) -> None:
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, words))


def _article(text: str, path: str) -> Article:
    """The first story of a document, whatever its format; a text that is none, as it is."""
    # A lone surrogate, which UTF-8 cannot hold, is one character here as well.
    for item in read_bytes(text.encode("utf-8", "replace"), path):
        if isinstance(item, NewsItem) and item.article.origin is not None:
            return item.article if item.article.origin.source == text else Article(text)
        break
    return Article(text)


def _too_long() -> types.Diagnostic:
    start = types.Position(0, 0)
    return types.Diagnostic(
        range=types.Range(start, start),
        message=f"Not checked: longer than {MOST_CHARACTERS:,} characters",
        severity=types.DiagnosticSeverity.Information,
        source="factcheck",
    )


def create_server(checker: Checker) -> Server:
    """A language server that checks with a checker."""
    server = Server(checker)

    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        server.warm()

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
