"""Record: a report as JSON-ready values, schema "factcheck-report/1"."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from factcheck.fingerprint import fingerprints
from factcheck.rendering.numbers import exact
from factcheck.report import SCHEMA, Check, Correction, Figure, Report


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that :func:`report_record` keeps to."""
    file = Path(__file__).parent / "report.schema.json"
    schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return schema


def report_record(report: Report) -> dict[str, Any]:
    """The report as JSON-ready values; ``start`` and ``end`` count Unicode code points."""
    coverage, marks = report.coverage, fingerprints(report)
    return {
        "schema": SCHEMA,
        "article": {
            "title": report.title,
            "published": report.published.isoformat() if report.published else None,
            "characters": len(report.text),
            "format": report.origin.format if report.origin else "text",
        },
        "figures": [figure_record(figure, report) for figure in report.figures],
        "checks": [check_record(check, report, marks.get(check.id)) for check in report.checks],
        "coverage": {
            "figures": coverage.figures,
            "checked": coverage.checked,
            "unchecked": coverage.unchecked,
            "relations": coverage.relations,
        },
    }


def figure_record(figure: Figure, report: Report) -> dict[str, Any]:
    """One figure; ``low`` and ``high`` are exact decimals in whole units, or null.

    ``start`` and ``end`` count in what was given: in the value of the member ``field`` of a
    JSON object, else in the file; ``line`` and ``column`` are of the file.
    """
    claim, quantity = figure.claim, figure.claim.quantity
    values = quantity.interval()
    span = report.span_of(quantity.start, quantity.end)
    place = report.place_of(quantity.start)
    return {
        "id": claim.id,
        "start": span.start,
        "end": span.end,
        "field": span.field,
        "line": place.line,
        "column": place.column,
        "place": place.label,
        "text": quantity.text,
        "low": exact(values.low),
        "high": exact(values.high, up=True),
        "unit": quantity.unit,
        "kind": claim.kind.value,
        "measure": claim.subject.measure,
        "scope": list(claim.subject.scope),
        "period": str(claim.subject.period) if claim.subject.period else None,
        "hedge": quantity.hedge.value or None,
        "attribution": claim.attribution or None,
        "modality": claim.modality.value,
        "status": figure.status,
        "reason": figure.reason,
    }


def check_record(check: Check, report: Report, fingerprint: str | None = None) -> dict[str, Any]:
    """One check; findings are those whose status is "inconsistent", and have a fingerprint."""
    return {
        "id": check.id,
        "rule": check.rule,
        "status": check.status.value,
        "figures": list(check.figures),
        "evidence": list(check.evidence),
        "reported": check.reported,
        "reported_range": check.reported_range,
        "computed": check.computed,
        "equation": check.equation,
        "confidence": check.confidence,
        "severity": check.severity.value if check.severity else None,
        "message": check.message,
        "suspects": list(check.suspects),
        "slip": check.slip,
        "suggestion": check.suggestion,
        "reason": check.reason,
        "corrections": [correction_record(each, report) for each in check.corrections],
        "fingerprint": fingerprint,
    }


def correction_record(correction: Correction, report: Report) -> dict[str, Any]:
    """One correction; ``start`` and ``end`` count in what was given, as those of a figure."""
    span = report.span_of(correction.start, correction.end)
    return {**asdict(correction), "start": span.start, "end": span.end}
