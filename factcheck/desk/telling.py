"""Telling: which findings of a report are told, and how severe they are, by the settings."""

from __future__ import annotations

from dataclasses import replace

from factcheck.comparison import Severity, Verdict
from factcheck.desk.settings import OFF, ON, Settings
from factcheck.outcome import Outcome, Suppressed
from factcheck.report import Check, Report

ORDER = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


def told(name: str, path: str, report: Report, settings: Settings) -> Outcome:
    """The outcome of a story as a newsroom's settings have it."""
    checks = tuple(_with_severity(check, settings) for check in report.checks)
    whole = Outcome.of(name, path, replace(report, checks=checks))
    unsure = [each for each in whole.findings if each.confidence < settings.min_confidence]
    hidden = tuple(
        Suppressed(each, f"confidence {each.confidence:.2f}", "min-confidence") for each in unsure
    )
    kept = tuple(each for each in whole.findings if each not in unsure)
    return replace(whole, findings=kept, suppressed=hidden)


def fails(outcome: Outcome, least: Severity) -> bool:
    """Whether a story has a finding of at least this severity."""
    return any(
        ORDER.index(check.severity or Severity.ERROR) >= ORDER.index(least)
        for check in outcome.findings
    )


def _with_severity(check: Check, settings: Settings) -> Check:
    level = settings.rules.get(check.rule, ON)
    if check.status is not Verdict.INCONSISTENT or level in (ON, OFF):
        return check
    return replace(check, severity=Severity(level))
