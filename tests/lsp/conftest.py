"""Editors, which drive a language server over its standard input and output."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator

import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[sys.executable, "-m", "factcheck", "lsp"])
)
async def editor(lsp_client: LanguageClient) -> AsyncIterator[None]:
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=None)
    )
    yield
    await lsp_client.shutdown_session()


@pytest_lsp.fixture(
    config=ClientServerConfig(
        server_command=[sys.executable, "-m", "factcheck", "lsp", "--seconds", "1.5"]
    )
)
async def hurried(lsp_client: LanguageClient) -> AsyncIterator[None]:
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=None)
    )
    yield
    await lsp_client.shutdown_session()


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[sys.executable, "-m", "factcheck", "lsp"])
)
async def helix(lsp_client: LanguageClient) -> AsyncIterator[None]:
    """An editor that would rather count bytes, as Helix says it when it starts a server."""
    encodings = [
        types.PositionEncodingKind.Utf8,
        types.PositionEncodingKind.Utf32,
        types.PositionEncodingKind.Utf16,
    ]
    general = types.GeneralClientCapabilities(position_encodings=encodings)
    answer = await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=types.ClientCapabilities(general=general), root_uri=None
        )
    )
    assert answer.capabilities.position_encoding == types.PositionEncodingKind.Utf8
    yield
    await lsp_client.shutdown_session()
