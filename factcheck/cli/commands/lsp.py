"""``factcheck lsp``: serve an editor."""

from __future__ import annotations

from factcheck.lsp.command import lsp as command

__all__ = ["command"]
