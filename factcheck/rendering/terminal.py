"""Terminal: a report as lines of styled text, for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.cells import cell_len
from rich.text import Text

from factcheck.comparison import Severity, Verdict
from factcheck.outcome import Outcome
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
        quiet: whether only findings are told.
        fold: columns at which long lines are broken, with a hanging indent; 0 for never.
    """

    name: str
    width: int = 80
    carets: bool = True
    verbose: bool = False
    quiet: bool = False
    fold: int = 0


def report_lines(report: Report, view: View) -> Iterator[Text]:
    """The report, line by line: findings, then what was covered."""
    yield from outcome_lines(Outcome.of(view.name, view.name, report), view)


def outcome_lines(outcome: Outcome, view: View) -> Iterator[Text]:
    """The findings that are told, line by line, then what was covered and what was suppressed."""
    report = outcome.report
    for group in grouped_findings(outcome.findings):
        yield from _group_lines(outcome, group, view)
    if view.quiet:
        return
    others = list(_verbose_lines(outcome)) if view.verbose else []
    yield from (*others, Text()) if others else ()
    summary = Text(f"{visible(view.name)}: ", style="bold")
    found = len(outcome.findings)
    summary.append(_count(found, "finding") if found else "nothing found")
    if outcome.suppressed:
        summary.append(f", {len(outcome.suppressed)} suppressed")
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


def _group_lines(outcome: Outcome, group: list[Check], view: View) -> Iterator[Text]:
    report, leading = outcome.report, group[0]
    subject = (*leading.suspects, *leading.figures)[0]
    heading = Text(f"{_place(outcome, subject)}: ", style="bold")
    heading.append(_printed(report, subject), style="bold red" if leading.suspects else "bold")
    if leading.suspects:
        heading.append(" is the first suspect" if len(leading.suspects) > 1 else " is the suspect")
    yield heading
    for check, following in zip_longest(group, group[1:]):
        yield from _finding_lines(report, check, view)
        if view.verbose:
            yield from _labelled("mark", outcome.fingerprints.get(check.id, ""), view)
        # What is said of the suspects once need not be said after every finding.
        if following is None or _blame(following) != _blame(check):
            yield from _suspect_lines(report, check, view)
    yield Text()


def _blame(check: Check) -> tuple[object, ...]:
    return check.suspects, check.suggestion, check.slip


def _finding_lines(report: Report, check: Check, view: View) -> Iterator[Text]:
    severity = check.severity or Severity.ERROR
    name = f"{severity.value} {check.rule}"
    first, *others = _folded(f"  {name}: {visible(check.message)}", 4, view)
    title = Text(first)
    title.stylize(SEVERITY_STYLES.get(severity, "bold"), 2, 2 + len(name))
    yield title
    yield from map(Text, others)
    yield from _passage_lines(report, check, view)
    yield from _labelled("working", check.equation, view)
    yield from _labelled("printed", check.reported_range or check.reported, view)
    yield from _labelled("computed", check.computed, view)


def _passage_lines(report: Report, check: Check, view: View) -> Iterator[Text]:
    shown = [*check.figures, *check.evidence, *check.suspects]
    suspects = {_span(report, figure) for figure in check.suspects[:1]}
    spans = [_span(report, figure) for figure in shown]
    margin = max(len(_line(report, start)) for start in (*(a for a, _ in spans), len(report.text)))
    width = max(view.width - margin - 7, LEAST_PASSAGE)
    for passage in passages(report.text, spans, width):
        number = "" if passage.continues else _line(report, passage.start)
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


def _line(report: Report, offset: int) -> str:
    """The number of a line, or what a document calls the place."""
    place = report.place_of(offset)
    return place.label or str(place.line)


def _suspect_lines(report: Report, check: Check, view: View) -> Iterator[Text]:
    explained = _explained(report, check)
    for number, suspect in enumerate(check.suspects):
        told = f"{_printed(report, suspect)} ({_position(report, suspect)})"
        yield from _labelled("or" if number else "suspect", told, view)
        if suspect == explained:
            yield from _labelled("would fit", check.suggestion or "", view)
            yield from _labelled("slip", check.slip or "", view)


def _explained(report: Report, check: Check) -> str:
    """The suspect that slip and suggestion speak of."""
    for suspect in check.suspects:
        quantity = report.figure(suspect).claim.quantity
        if check.slip and check.slip.startswith(f"{digits(quantity)}:"):
            return suspect
    return check.suspects[0] if check.suspects else ""


def _verbose_lines(outcome: Outcome) -> Iterator[Text]:
    report = outcome.report
    if outcome.suppressed:
        yield Text("suppressed:", style="bold")
    for hidden in outcome.suppressed:
        place = _position(report, (*hidden.check.suspects, *hidden.check.figures)[0])
        yield Text(f"  {place:>8}  {hidden.check.rule}: {visible(hidden.check.message)}")
        yield Text(f"  {'':8}  {visible(hidden.by)}: {visible(hidden.reason)}")
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


def _labelled(label: str, value: str, view: View) -> Iterator[Text]:
    if not value:
        return
    width = 4 + LABEL_WIDTH
    first, *others = _folded(f"    {label:<{LABEL_WIDTH}}{visible(value)}", width, view)
    line = Text(first)
    line.stylize("dim", 0, width)
    yield line
    yield from map(Text, others)


def _folded(line: str, indent: int, view: View) -> list[str]:
    """A line broken at blanks where it is too long to be shown."""
    if not view.fold or cell_len(line) <= view.fold:
        return [line]
    return textwrap.wrap(
        line, max(view.fold, indent + LEAST_PASSAGE), subsequent_indent=" " * indent
    )


def _span(report: Report, figure: str) -> tuple[int, int]:
    quantity = report.figure(figure).claim.quantity
    return quantity.start, quantity.end


def _printed(report: Report, figure: str) -> str:
    return visible(report.figure(figure).claim.quantity.text)


def _position(report: Report, figure: str) -> str:
    place = report.place(figure)
    return place.label or f"{place.line}:{place.column}"


def _place(outcome: Outcome, figure: str) -> str:
    """Where a figure stands, with its file: "story.txt:7:17", "story.pdf: page 2"."""
    place = outcome.report.place(figure)
    path = visible(outcome.path)
    return f"{path}: {place.label}" if place.label else f"{path}:{place.line}:{place.column}"
