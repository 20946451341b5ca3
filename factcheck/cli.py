"""The command line: ``factcheck check story.txt`` and its companions. Only it prints."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.lsp.command import lsp
from factcheck.output import complain, print_json, print_lines, print_styled, viewing
from factcheck.server.command import serve

if TYPE_CHECKING:
    from factcheck import Checker
    from factcheck.article import Article
    from factcheck.report import Report

FOUND, UNREADABLE = 1, 2
# Columns of a passage where no terminal is narrower.
WIDEST = 100

app = typer.Typer(
    name="factcheck",
    help="Cross-checks the numbers of a news story against each other.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Format(StrEnum):
    """How a report is printed."""

    TEXT = "text"
    JSON = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="How to print.")]
PublishedOption = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help='Day of publication: the anchor of "on Monday".'),
]
PipelineOption = Annotated[
    str | None, typer.Option(help="spaCy pipeline: the name of a package, or a folder.")
]
ModelOption = Annotated[
    list[Path] | None, typer.Option("--model", help="A domain model of your own (TOML).")
]
RuleOption = Annotated[
    list[str] | None, typer.Option("--rule", help="Apply only this rule; may be repeated.")
]


@app.command()
def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help='Stories; "-" is stdin.')],
    output: FormatOption = Format.TEXT,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Also list what holds and what was not checked.")
    ] = False,
    published: PublishedOption = None,
    title: Annotated[str | None, typer.Option(help="The headline, if not in the file.")] = None,
    pipeline: PipelineOption = None,
    model: ModelOption = None,
    rule: RuleOption = None,
    no_color: Annotated[bool, typer.Option("--no-color", help="Print without colour.")] = False,
) -> None:
    """Check stories. Exit status: 0 nothing found, 1 findings, 2 something could not be read."""
    checker = _checker(pipeline, model, rule)
    status, records = 0, []
    for file in files:
        report = _report(checker, _article(file, published, title), file)
        if report is None:
            status = UNREADABLE
            continue
        status = max(status, FOUND if report.findings else 0)
        if output is Format.JSON:
            records.append({"source": file, **report.to_dict()})
        else:
            _print_report(report, file, verbose=verbose, no_color=no_color)
    if output is Format.JSON and (records or len(files) > 1):
        print_json(records[0] if len(files) == 1 else records)
    raise typer.Exit(status)


@app.command()
def figures(
    file: Annotated[str, typer.Argument(help='A story; "-" is stdin.')],
    output: FormatOption = Format.TEXT,
    published: PublishedOption = None,
    pipeline: PipelineOption = None,
    model: ModelOption = None,
) -> None:
    """List every figure that was read: range, unit, kind, measure, scope, period, hedge."""
    checker = _checker(pipeline, model, None)
    report = _report(checker, _article(file, published, None), file)
    if report is None:
        raise typer.Exit(UNREADABLE)
    if output is Format.JSON:
        record = report.to_dict()
        print_json({key: record[key] for key in ("schema", "article", "figures")})
        return
    from factcheck.rendering.listing import figure_lines

    print_lines(figure_lines(report))


@app.command()
def rules() -> None:
    """List the rules."""
    from factcheck import RULES
    from factcheck.rendering.listing import columns

    print_lines(columns([(rule.name, rule.summary) for rule in RULES]))


@app.command()
def explain(rule: Annotated[str, typer.Argument(metavar="RULE")]) -> None:
    """Print the page of a rule, and the feature that specifies it."""
    from factcheck import RULES
    from factcheck.rendering.listing import page_text
    from factcheck.resources import features_directory

    pages = {each.name: each.page for each in RULES}
    if rule not in pages:
        raise _refused(f"no rule {rule!r}{_suggestion(rule, list(pages))}")
    feature = features_directory() / "rules" / f"{rule.replace('-', '_')}.feature"
    print_lines([page_text(pages[rule], feature)])


@app.command()
def doctor(pipeline: PipelineOption = None) -> None:
    """Look at the installation: versions, language pipeline, weights. Exit status: 0 or 1."""
    from factcheck.doctor import examine

    diagnoses = list(examine(pipeline))
    print_lines(
        f"{'ok' if each.well else 'BAD':4}{each.subject}: {each.seen}" for each in diagnoses
    )
    raise typer.Exit(0 if all(each.well for each in diagnoses) else FOUND)


app.command()(serve)
app.command()(lsp)


@app.callback(invoke_without_command=True)
def options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Cross-checks the numbers of a news story against each other."""
    if version:
        from factcheck import resources

        print_lines([f"factcheck {resources.version()}"])
        raise typer.Exit


def main() -> None:
    """Run the command line; a failure of factcheck's own is one line too."""
    try:
        app()
    except Exception as error:  # noqa: BLE001 - a traceback tells a newsroom nothing
        complain(f"internal error: {type(error).__name__}: {error}")
        sys.exit(UNREADABLE)


def _checker(pipeline: str | None, models: list[Path] | None, rules: list[str] | None) -> Checker:
    from factcheck import Checker

    try:
        return Checker(pipeline=pipeline, models=models or (), rules=rules)
    except ValueError as error:  # a rule that does not exist, or a model that cannot be used
        raise _refused(str(error)) from error


def _article(file: str, published: datetime | None, title: str | None) -> Article | None:
    """The story in a file; ``None``, with a line on standard error, where it is unreadable."""
    from factcheck.readers import SourceError, read_source

    day: date | None = published.date() if published else None
    try:
        return replace(read_source(file), published=day, title=title)
    except SourceError as error:
        complain(str(error))
        return None


def _report(checker: Checker, article: Article | None, file: str) -> Report | None:
    """The report on one story; a story that breaks factcheck does not stop the others."""
    from factcheck.reading.language import PipelineError

    try:
        return None if article is None else checker.check(article)
    except PipelineError as error:
        raise _refused(str(error)) from error
    except Exception as error:  # noqa: BLE001
        complain(f"{file}: could not be checked: {type(error).__name__}: {error}")
        return None


def _print_report(report: Report, file: str, *, verbose: bool, no_color: bool) -> None:
    from factcheck.rendering.terminal import View, report_lines

    console = viewing(no_color=no_color)
    carets = not console.is_terminal or console.color_system is None
    width = min(console.width, WIDEST) if console.is_terminal else WIDEST
    view = View(file, width, carets=carets, verbose=verbose)
    print_styled(console, report_lines(report, view))


def _suggestion(name: str, names: list[str]) -> str:
    import difflib

    close = difflib.get_close_matches(name, names, n=1)
    return f"; did you mean {close[0]!r}?" if close else '; "factcheck rules" lists them'


def _refused(problem: str) -> typer.Exit:
    """Say in one line why a command cannot run."""
    complain(problem)
    return typer.Exit(UNREADABLE)
