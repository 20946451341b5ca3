"""``factcheck mcp``: serve a writing assistant."""

from __future__ import annotations

from factcheck.mcp.command import mcp as command

__all__ = ["command"]
