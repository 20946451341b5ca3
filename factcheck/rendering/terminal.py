"""Terminal: a report as lines of styled text, for people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.text import Text

from factcheck.comparison import Severity, Verdict
from factcheck.rendering.grouping import grouped_findings
from factcheck.rendering.numbers import digits
from factcheck.rendering.passage import passages, visible
from factcheck.report import Check, Coverage, Report

SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow"}
SUSPECT_STYLE = "bold underline red"
FIGURE_STYLE = "underline"
LABEL_WIDTH = 10
LEAST_PASSAGE = 20


@dataclass(frozen=True, slots=True)
class View:
    """How a report is shown.

    Attributes:
        name: what the story is called: its file.
        width: columns a passage may take.
        carets: whether figures are marked by a line of carets, where nothing can be underlined.
        verbose: whether what holds and what was not checked is listed too.
    """

    name: str
    width: int = 80
    carets: bool = True
    verbose: bool = False


def report_lines(report: Report, view: View) -> Iterator[Text]:
    """The report, line by line: findings, then what was covered."""
    for group in grouped_findings(report.findings):
        yield from _group_lines(report, group, view)
    if view.verbose:
        yield from _verbose_lines(report)
    summary = Text(f"{visible(view.name)}: ", style="bold")
    summary.append(_count(len(report.findings), "finding") if report.findings else "nothing found")
    yield summary
    yield Text(f"  {coverage_line(report.coverage)}")


def coverage_line(coverage: Coverage) -> str:
    """ "26 figures: 22 checked by 13 relations, 4 not checked"."""
    return (
        f"{_count(coverage.figures, 'figure')}: {coverage.checked} checked by "
        f"{_count(coverage.relations, 'relation')}, {coverage.unchecked} not checked"
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _group_lines(report: Report, group: list[Check], view: View) -> Iterator[Text]:
    leading = group[0]
    subject = (*leading.suspects, *leading.figures)[0]
    heading = Text(f"{_place(report, subject, view)}: ", style="bold")
    heading.append(_printed(report, subject), style="bold red" if leading.suspects else "bold")
    if leading.suspects:
        heading.append(" is the first suspect" if len(leading.suspects) > 1 else " is the suspect")
    yield heading
    for check, following in zip_longest(group, group[1:]):
        yield from _finding_lines(report, check, view)
        # What is said of the suspects once need not be said after every finding.
        if following is None or _blame(following) != _blame(check):
            yield from _suspect_lines(report, check)
    yield Text()


def _blame(check: Check) -> tuple[object, ...]:
    return check.suspects, check.suggestion, check.slip


def _finding_lines(report: Report, check: Check, view: View) -> Iterator[Text]:
    severity = check.severity or Severity.ERROR
    title = Text("  ")
    title.append(f"{severity.value} {check.rule}", style=SEVERITY_STYLES.get(severity, "bold"))
    title.append(f": {visible(check.message)}")
    yield title
    yield from _passage_lines(report, check, view)
    yield from _labelled("working", check.equation)
    yield from _labelled("printed", check.reported_range or check.reported)
    yield from _labelled("computed", check.computed)


def _passage_lines(report: Report, check: Check, view: View) -> Iterator[Text]:
    shown = [*check.figures, *check.evidence, *check.suspects]
    suspects = {_span(report, figure) for figure in check.suspects[:1]}
    margin = len(str(report.text.count("\n") + 1))
    width = max(view.width - margin - 7, LEAST_PASSAGE)
    for passage in passages(report.text, (_span(report, figure) for figure in shown), width):
        number = "" if passage.continues else passage.line
        prefix = f"    {number:>{margin}} | "
        line = Text(prefix + passage.text)
        if view.carets:
            yield line
            yield Text(f"    {'':{margin}} | {passage.carets}")
            continue
        for (start, end), span in zip(passage.marks, passage.spans, strict=True):
            style = SUSPECT_STYLE if span in suspects else FIGURE_STYLE
            line.stylize(style, start + len(prefix), end + len(prefix))
        yield line


def _suspect_lines(report: Report, check: Check) -> Iterator[Text]:
    explained = _explained(report, check)
    for number, suspect in enumerate(check.suspects):
        told = f"{_printed(report, suspect)} ({_position(report, suspect)})"
        yield from _labelled("or" if number else "suspect", told)
        if suspect == explained:
            yield from _labelled("would fit", check.suggestion or "")
            yield from _labelled("slip", check.slip or "")


def _explained(report: Report, check: Check) -> str:
    """The suspect that slip and suggestion speak of."""
    for suspect in check.suspects:
        quantity = report.figure(suspect).claim.quantity
        if check.slip and check.slip.startswith(f"{digits(quantity)}:"):
            return suspect
    return check.suspects[0] if check.suspects else ""


def _verbose_lines(report: Report) -> Iterator[Text]:
    for status, title in ((Verdict.CONSISTENT, "holds"), (Verdict.UNDETERMINED, "undetermined")):
        checks = [check for check in report.checks if check.status is status]
        if checks:
            yield Text(f"{title}:", style="bold")
        for check in checks:
            place = _position(report, check.figures[0])
            working = visible(check.equation or check.message)
            yield Text(f"  {place:>8}  {check.rule}: {working}")
            yield Text(f"  {'':8}  printed {check.reported_range}, computed {check.computed}")
            if check.reason:
                yield Text(f"  {'':8}  {visible(check.reason)}")
    unchecked = [figure for figure in report.figures if figure.status != "checked"]
    if unchecked:
        yield Text("not checked:", style="bold")
    for figure in unchecked:
        line = f"  {_position(report, figure.id):>8}  {_printed(report, figure.id)}"
        yield Text(f"{line}: {visible(figure.reason or '')}")
    yield Text()


def _labelled(label: str, value: str) -> Iterator[Text]:
    if value:
        line = Text(f"    {label:<{LABEL_WIDTH}}", style="dim")
        line.append(visible(value), style="not dim")
        yield line


def _span(report: Report, figure: str) -> tuple[int, int]:
    quantity = report.figure(figure).claim.quantity
    return quantity.start, quantity.end


def _printed(report: Report, figure: str) -> str:
    return visible(report.figure(figure).claim.quantity.text)


def _position(report: Report, figure: str) -> str:
    place = report.place(figure)
    return f"{place.line}:{place.column}"


def _place(report: Report, figure: str, view: View) -> str:
    return f"{visible(view.name)}:{_position(report, figure)}"
