"""factcheck: cross-checks the numbers of a news story against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.extraction import quantities
    from factcheck.pipeline import Checker, check
    from factcheck.report import Report
    from factcheck.rules import RULES

__all__ = ["RULES", "Article", "Checker", "Report", "check", "quantities"]

_HOMES = {
    "Article": "factcheck.article",
    "Checker": "factcheck.pipeline",
    "RULES": "factcheck.rules",
    "Report": "factcheck.report",
    "check": "factcheck.pipeline",
    "quantities": "factcheck.extraction",
}


def __getattr__(name: str) -> Any:
    """Load a public name on first use: importing factcheck must cost next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
