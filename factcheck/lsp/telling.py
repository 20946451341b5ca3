"""Telling: a report as diagnostics, and its arithmetic as a hover."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lsprotocol import types

from factcheck.comparison import Severity, Verdict
from factcheck.lsp.positions import Positions
from factcheck.report import Check, Figure, Report

SOURCE = "factcheck"
# "/stories/trade.md:12: an allowance needs a reason"; of the file beside it, the first line
LINE = re.compile(r"(?P<path>.*?(?<!\.factcheck)):(?P<line>\d+): ")
SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a document.

    Attributes:
        uri, version: the document, and the version of it that was checked.
        report: everything that was found out.
        findings: those that nobody has allowed.
        problems: allowances that cannot be used, or allow nothing any more.
        positions: from offsets in the document to lines and columns.
    """

    uri: str
    version: int | None
    report: Report
    findings: tuple[Check, ...]
    problems: tuple[str, ...]
    positions: Positions

    def range(self, figure: str) -> types.Range:
        """Where a figure stands in the document."""
        quantity = self.report.figure(figure).claim.quantity
        return self.range_of(quantity.start, quantity.end)

    def range_of(self, start: int, end: int) -> types.Range:
        """Where a stretch of the text that was read stands in the document."""
        span = self.report.span_of(start, end)
        return self.positions.range(span.start, span.end)


def subject(check: Check) -> str:
    """The figure that a finding speaks of: its first suspect, else its first figure."""
    return (*check.suspects, *check.figures)[0]


def diagnostics(reading: Reading) -> list[types.Diagnostic]:
    """One diagnostic a finding, then those of allowances."""
    told = [diagnostic(reading, check) for check in reading.findings]
    return told + [_problem(words) for words in reading.problems]


def _problem(words: str) -> types.Diagnostic:
    """A diagnostic of an allowance, at the line that its words name."""
    match = LINE.match(words)
    line = int(match["line"]) - 1 if match else 0
    place = types.Range(types.Position(line, 0), types.Position(line + 1, 0))
    told = words[match.end() :] if match else words
    severity = types.DiagnosticSeverity.Warning
    return types.Diagnostic(range=place, message=told, severity=severity, source=SOURCE)


def diagnostic(reading: Reading, check: Check) -> types.Diagnostic:
    """One finding as a diagnostic."""
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
        span = reading.report.span(figure.id)
        if span.start <= offset <= span.end:
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
