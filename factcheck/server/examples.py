"""Examples: what the operations answer, for the description of the service.

Those of a check are in files, which a test compares with what the service answers.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from factcheck.rendering.record import report_schema
from factcheck.server.languagetool.answers import software
from factcheck.server.languagetool.languages import language_records
from factcheck.server.messages import EXAMPLE
from factcheck.server.rule_pages import rule_page, rule_summaries

HERE = Path(__file__).parent
RULE = "total-mismatch"
# What of a report the operation that only reads figures answers with.
FIGURES = ("schema", "article", "figures")
# What of a schema refers to nothing in it.
HEAD = ("$schema", "$id", "title")
FILE_READ = {"text": EXAMPLE, "title": None, "published": None, "format": "text"}
METRICS = (
    "# HELP factcheck_workers Worker processes.\n"
    "# TYPE factcheck_workers gauge\nfactcheck_workers 2\n"
)


def add_examples(description: dict[str, Any]) -> None:
    """Put an example into the success of each operation of a description."""
    for path, kind, example in _examples():
        for operation in description["paths"][path].values():
            operation["responses"]["200"]["content"][kind]["example"] = example


def _examples() -> list[tuple[str, str, Any]]:
    """Path, type and body of each; those of one path answer alike."""
    report, page = _read("example.json"), rule_page(RULE)
    told = {
        "/v1/check": report,
        "/v1/figures": {key: report[key] for key in FIGURES},
        "/v1/text": FILE_READ,
        "/v1/rules": [each.model_dump() for each in rule_summaries()],
        "/v1/rules/{name}": page.model_dump() if page else None,
        "/v1/limits": {"body": 1_000_000, "characters": 100_000, "seconds": 20.0},
        "/v1/schema": {key: report_schema()[key] for key in HEAD},
        "/v2/check": _read("languagetool/example.json") | {"software": software()},
        "/v2/languages": language_records(),
        "/v2/info": {"software": software()},
    }
    state = {"/healthz": "ok", "/readyz": "ready", "/v2/healthcheck": "OK", "/metrics": METRICS}
    return [
        *((path, "application/json", example) for path, example in told.items()),
        *((path, "text/plain", example) for path, example in state.items()),
    ]


def _read(name: str) -> Any:
    return json.loads((HERE / name).read_text(encoding="utf-8"))
