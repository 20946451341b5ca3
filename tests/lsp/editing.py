"""What an editor does with a document, over and over."""

from __future__ import annotations

import asyncio

from lsprotocol import types
from pytest_lsp import LanguageClient

from factcheck.resources import features_directory

STORY = (features_directory() / "examples" / "trade.txt").read_text(encoding="utf-8")
URI = "file:///story.txt"


async def opened(editor: LanguageClient, text: str) -> list[types.Diagnostic]:
    editor.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(URI, "plaintext", 1, text))
    )
    return await told(editor)


async def told(editor: LanguageClient, uri: str = URI) -> list[types.Diagnostic]:
    await asyncio.wait_for(
        editor.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 60
    )
    return list(editor.diagnostics[uri])


def change(editor: LanguageClient, version: int, text: str, uri: str = URI) -> None:
    editor.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(version, uri),
            [types.TextDocumentContentChangeWholeDocument(text)],
        )
    )
