"""Schema: the JSON Schema of a report."""

from __future__ import annotations

from typing import Any


def report_schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return {
        "type": "object",
        "required": ["schema"],
        "properties": {"schema": {}, "article": {}, "figures": {}},
    }
