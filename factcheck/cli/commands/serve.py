"""``factcheck serve``: serve checks over HTTP."""

from __future__ import annotations

from factcheck.server.command import serve as command

__all__ = ["command"]
