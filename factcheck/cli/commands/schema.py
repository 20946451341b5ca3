"""``factcheck schema``."""

from __future__ import annotations

from factcheck.output import print_json


def command() -> None:
    """Print the JSON Schema of a report ("factcheck-report/1")."""
    from factcheck.rendering.record import report_schema

    print_json(report_schema())
