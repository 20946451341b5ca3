"""An editor never waits: changes, long texts, the end in the middle of a check."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time

import pytest
from lsprotocol import types
from pytest_lsp import LanguageClient

from factcheck.server.messages import EXAMPLE
from tests.dense import dense_document
from tests.hostile import HOSTILE
from tests.lsp.editing import STORY, URI, change, opened, told


@pytest.mark.slow
@pytest.mark.asyncio
async def test_only_the_last_of_many_changes_is_checked(editor: LanguageClient) -> None:
    await opened(editor, STORY)
    for version in range(2, 12):
        change(editor, version, STORY + "x" * version)
    change(editor, 12, STORY.replace("46.83", "46.38"))
    assert await told(editor) == []
    document = types.TextDocumentIdentifier(URI)
    editor.text_document_did_save(types.DidSaveTextDocumentParams(document))
    assert await told(editor) == []
    change(editor, 13, STORY)
    assert len(await told(editor)) == 3
    editor.text_document_did_close(types.DidCloseTextDocumentParams(document))
    assert await told(editor) == []


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_text_that_takes_too_long_is_given_up(hurried: LanguageClient) -> None:
    (note,) = await opened(hurried, HOSTILE["10,000 numbers in one sentence"])
    assert note.message == "Not checked: the check took longer than 1.5 seconds"
    change(hurried, 2, EXAMPLE)
    assert [each.code for each in await told(hurried)] == ["total-mismatch"]


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_long_check_keeps_nobody_waiting(editor: LanguageClient) -> None:
    await opened(editor, EXAMPLE)
    # Half a minute of work or more, which nobody wants any more after the next change.
    change(editor, 2, dense_document(90_000))
    await asyncio.sleep(1.5)
    began = time.monotonic()
    position = types.HoverParams(types.TextDocumentIdentifier(URI), types.Position(0, 0))
    assert await editor.text_document_hover_async(position) is None
    assert time.monotonic() - began < 1
    change(editor, 3, EXAMPLE)
    assert [each.code for each in await told(editor)] == ["total-mismatch"]
    # A pause, a stale check that is given up, a new process, a short check.
    assert time.monotonic() - began < 8


@pytest.mark.slow
@pytest.mark.parametrize("says_so", [True, False], ids=["told to", "editor gone"])
def test_a_server_stops_in_the_middle_of_a_check(says_so: bool) -> None:
    item = {"uri": URI, "languageId": "plaintext", "version": 1, "text": dense_document(90_000)}
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        send(server, id=1, method="initialize", params={"capabilities": {}})
        assert server.stdout.readline().startswith(b"Content-Length")
        send(server, method="initialized", params={})
        send(server, method="textDocument/didOpen", params={"textDocument": item})
        # The language model is loaded, and the check has begun.
        time.sleep(8)
        if says_so:
            send(server, id=2, method="shutdown")
            send(server, method="exit")
        server.stdin.close()
        assert server.wait(10) == 0


def send(server: subprocess.Popen[bytes], **message: object) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    server.stdin.flush()
