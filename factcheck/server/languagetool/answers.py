"""Answers: a report as the matches that LanguageTool's clients show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.comparison import Severity
from factcheck.rendering.grouping import grouped_findings
from factcheck.resources import version
from factcheck.server.languagetool.annotated import Annotated
from factcheck.server.languagetool.languages import LANGUAGES
from factcheck.server.languagetool.matches import match_record

if TYPE_CHECKING:
    from factcheck import Checker
    from factcheck.report import Check

SHOWN = {False: {Severity.ERROR, Severity.WARNING}, True: set(Severity)}
API_VERSION = 1


def software() -> dict[str, Any]:
    """What answers."""
    return {
        "name": "factcheck",
        "version": version(),
        "buildDate": "",
        "apiVersion": API_VERSION,
        "premium": False,
        "status": "",
    }


def answer_record(checker: Checker, task: dict[str, Any]) -> dict[str, Any]:
    """The answer to a query."""
    annotated = Annotated(task["annotation"])
    report = checker.check(annotated.text)
    shown = [check for check in report.findings if _is_shown(check, task)]
    matches = [match_record(report, annotated, group) for group in grouped_findings(shown)]
    return {
        "software": software(),
        "warnings": {"incompleteResults": False},
        "language": _language(task),
        "matches": sorted(matches, key=lambda match: int(match["offset"])),
    }


def _is_shown(check: Check, task: dict[str, Any]) -> bool:
    only, others = task["silenced"]["only"], task["silenced"]["others"]
    named = check.rule not in others and (only is None or check.rule in only)
    return named and (check.severity or Severity.ERROR) in SHOWN[task["picky"]]


def _language(task: dict[str, Any]) -> dict[str, Any]:
    named = {"name": LANGUAGES[task["language"]], "code": task["language"]}
    return {**named, "detectedLanguage": {**named, "confidence": 1.0, "source": "given"}}
