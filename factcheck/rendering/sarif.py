"""SARIF 2.1.0 (OASIS): findings for code hosts, editors and continuous integration."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from factcheck import resources
from factcheck.comparison import Severity
from factcheck.outcome import Outcome
from factcheck.report import Check, Report
from factcheck.rules import RULES

VERSION = "2.1.0"
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
FINGERPRINT = "factcheck/1"


def sarif_record(outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """One run with every finding of these stories; columns count Unicode code points.

    A finding stands at its first suspect, the other figures are related locations. Findings
    that are suppressed are told as such.
    """
    results = []
    for outcome in outcomes:
        results += [_result(outcome, check) for check in outcome.findings]
        for hidden in outcome.suppressed:
            kind = "external" if hidden.by == "baseline" else "inSource"
            told = {"kind": kind, "justification": hidden.reason}
            results.append({**_result(outcome, hidden.check), "suppressions": [told]})
    run = {"tool": {"driver": _driver()}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": VERSION, "runs": [run]}


def _driver() -> dict[str, Any]:
    rules = [
        {
            "id": rule.name,
            "shortDescription": {"text": rule.summary},
            "fullDescription": {"text": rule.page},
            "defaultConfiguration": {"level": "error"},
        }
        for rule in RULES
    ]
    return {"name": "factcheck", "version": resources.version(), "rules": rules}


def _result(outcome: Outcome, check: Check) -> dict[str, Any]:
    first, *others = dict.fromkeys((*check.suspects, *check.figures, *check.evidence))
    told = f"{check.message}. {check.equation}".rstrip(". ") + "."
    names = [rule.name for rule in RULES]
    rule = {"ruleIndex": names.index(check.rule)} if check.rule in names else {}
    return {
        "ruleId": check.rule,
        **rule,
        "level": (check.severity or Severity.ERROR).value,
        "message": {"text": told},
        "locations": [_location(outcome, first)],
        "relatedLocations": [
            {"id": number, **_location(outcome, figure)}
            for number, figure in enumerate(others, start=1)
        ],
        "partialFingerprints": {FINGERPRINT: outcome.fingerprints[check.id]},
        "properties": {"confidence": check.confidence, "computed": check.computed},
    }


def _location(outcome: Outcome, figure: str) -> dict[str, Any]:
    """Where a figure stands: line and column, or in a document the name of the place."""
    report = outcome.report
    artifact = {"artifactLocation": {"uri": quote(outcome.path.replace("\\", "/"))}}
    message = {"text": report.figure(figure).claim.quantity.text}
    place = report.place(figure)
    if place.label:
        named = [{"fullyQualifiedName": place.label}]
        return {"physicalLocation": artifact, "logicalLocations": named, "message": message}
    region = _region(report, figure)
    return {"physicalLocation": {**artifact, "region": region}, "message": message}


def _region(report: Report, figure: str) -> dict[str, Any]:
    quantity = report.figure(figure).claim.quantity
    start, end = report.place_of(quantity.start), report.end_of(quantity.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }
