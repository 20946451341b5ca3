"""Record: a report as JSON-ready values, schema "factcheck-report/1"."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from factcheck.rendering.numbers import exact
from factcheck.report import SCHEMA, Check, Figure, Report


def report_record(report: Report) -> dict[str, Any]:
    """The report as JSON-ready values; ``start`` and ``end`` count Unicode code points."""
    coverage = report.coverage
    return {
        "schema": SCHEMA,
        "article": {
            "title": report.title,
            "published": report.published.isoformat() if report.published else None,
            "characters": len(report.text),
        },
        "figures": [figure_record(figure) for figure in report.figures],
        "checks": [check_record(check) for check in report.checks],
        "coverage": {
            "figures": coverage.figures,
            "checked": coverage.checked,
            "unchecked": coverage.unchecked,
            "relations": coverage.relations,
        },
    }


def figure_record(figure: Figure) -> dict[str, Any]:
    """One figure; ``low`` and ``high`` are exact decimals in whole units, or null."""
    claim, quantity = figure.claim, figure.claim.quantity
    values = quantity.interval()
    return {
        "id": claim.id,
        "start": quantity.start,
        "end": quantity.end,
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


def check_record(check: Check) -> dict[str, Any]:
    """One check; findings are those whose status is "inconsistent"."""
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
        "corrections": [asdict(correction) for correction in check.corrections],
    }
