"""Telling: a report as diagnostics, and its arithmetic as a hover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lsprotocol import types

from factcheck.comparison import Severity, Verdict
from factcheck.lsp.positions import Positions
from factcheck.report import Check, Figure, Report

SOURCE = "factcheck"
SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a document: the version that was checked, its report, its positions."""

    uri: str
    version: int | None
    report: Report
    positions: Positions

    def range(self, figure: str) -> types.Range:
        """Where a figure stands."""
        quantity = self.report.figure(figure).claim.quantity
        return self.positions.range(quantity.start, quantity.end)


def subject(check: Check) -> str:
    """The figure that a finding speaks of: its first suspect, else its first figure."""
    return (*check.suspects, *check.figures)[0]


def diagnostics(reading: Reading) -> list[types.Diagnostic]:
    """One diagnostic a finding."""
    return [_diagnostic(reading, check) for check in reading.report.findings]


def _diagnostic(reading: Reading, check: Check) -> types.Diagnostic:
    lines = [f"{check.message}."]
    if check.equation:
        lines.append(f"Working: {check.equation}")
    if check.slip:
        lines.append(f"Slip: {check.slip}")
    return types.Diagnostic(
        range=reading.range(subject(check)),
        message="\n".join(lines),
        severity=SEVERITIES[check.severity or Severity.ERROR],
        code=check.rule,
        source=SOURCE,
        related_information=list(_related(reading, check)),
        data=check.id,
    )


def _related(reading: Reading, check: Check) -> Iterator[types.DiagnosticRelatedInformation]:
    for figure in dict.fromkeys((*check.figures, *check.evidence)):
        if figure != subject(check):
            place = types.Location(reading.uri, reading.range(figure))
            yield types.DiagnosticRelatedInformation(place, _printed(reading.report, figure))


def hover(reading: Reading, position: types.Position) -> types.Hover | None:
    """How the figure at a position was read, and the arithmetic of its checks."""
    offset = reading.positions.offset(position)
    for figure in reading.report.figures:
        quantity = figure.claim.quantity
        if quantity.start <= offset <= quantity.end:
            content = types.MarkupContent(types.MarkupKind.Markdown, _told(reading.report, figure))
            return types.Hover(content, reading.range(figure.id))
    return None


def _told(report: Report, figure: Figure) -> str:
    claim = figure.claim
    subject_words = (claim.kind.value, claim.subject.measure, *claim.subject.scope)
    read = ", ".join(word for word in subject_words if word)
    standing = report.standings()[figure.id].value
    lines = [f"**{_escaped(_printed(report, figure.id))}**: {standing} ({_escaped(read)})"]
    for check in report.checks:
        if figure.id in (*check.figures, *check.suspects) and check.equation:
            mark = "holds" if check.status is Verdict.CONSISTENT else check.status.value
            lines.append(f"- {check.rule} {mark}: `{check.equation}`")
            lines.append(f"  printed {check.reported_range}, computed {check.computed}")
    if figure.reason:
        lines.append(_escaped(figure.reason))
    return "\n".join(lines)


def _printed(report: Report, figure: str) -> str:
    return " ".join(report.figure(figure).claim.quantity.text.split())


def _escaped(words: str) -> str:
    """Words that Markdown reads as words."""
    return "".join(f"\\{each}" if each in "\\`*_{}[]<>#|~$" else each for each in words)
