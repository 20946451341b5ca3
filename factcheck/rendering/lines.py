"""Lines: one finding a line, as editors and continuous integration read compilers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.comparison import Severity
from factcheck.outcome import Outcome
from factcheck.rendering.passage import visible


def finding_lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Each finding as "file:line:column: severity: rule: message", columns from 1."""
    for outcome in outcomes:
        for check in outcome.findings:
            place = outcome.report.place((*check.suspects, *check.figures)[0])
            severity = (check.severity or Severity.ERROR).value
            where = f"{visible(outcome.path)}:{place.line}:{place.column}"
            yield f"{where}: {severity}: {check.rule}: {visible(check.message)}"
