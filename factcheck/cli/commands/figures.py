"""``factcheck figures``."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.options import (
    AsOption,
    LanguageOption,
    ListFormat,
    ListFormatOption,
    ModelOption,
    PipelineOption,
    PublishedOption,
)
from factcheck.cli.refusing import UNREADABLE, one_line
from factcheck.output import complain, print_json, print_lines


def command(
    file: Annotated[str, typer.Argument(help='A story; "-" is stdin.')],
    output: ListFormatOption = ListFormat.TEXT,
    published: PublishedOption = None,
    as_: AsOption = None,
    language: LanguageOption = None,
    pipeline: PipelineOption = None,
    model: ModelOption = None,
) -> None:
    """List every figure that was read: range, unit, kind, measure, scope, period, hedge."""
    from factcheck.cli.wishing import how_to_read
    from factcheck.desk.session import Session, Told, Wishes

    wishes = Wishes(
        models=tuple(model or ()),
        pipeline=pipeline,
        published=published,
        how=how_to_read(as_, language),
    )
    with one_line():
        session = Session(wishes)
        results = list(session.check([(file, session.settings(file))]))
    for result in results:
        if not isinstance(result, Told):
            complain(result.problem)
    reports = [each.outcome.report for each in results if isinstance(each, Told)]
    if output is ListFormat.JSON and reports:
        records = [report.to_dict() for report in reports]
        told = [{key: each[key] for key in ("schema", "article", "figures")} for each in records]
        print_json(told[0] if len(told) == 1 else told)
    elif output is ListFormat.TEXT:
        from factcheck.rendering.listing import figure_lines

        for report in reports:
            print_lines(figure_lines(report))
    raise typer.Exit(0 if len(reports) == len(results) else UNREADABLE)
