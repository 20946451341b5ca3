"""``factcheck diff``."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.options import (
    AsOption,
    ConfigOption,
    LanguageOption,
    ListFormat,
    ListFormatOption,
    ModelOption,
    NoConfigOption,
    PipelineOption,
    PublishedOption,
    RuleOption,
)
from factcheck.cli.refusing import FOUND, one_line, refused
from factcheck.output import print_json, print_lines


def command(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The story as it was.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help='The story as it is; "-" is stdin.')],
    output: ListFormatOption = ListFormat.TEXT,
    published: PublishedOption = None,
    as_: AsOption = None,
    language: LanguageOption = None,
    pipeline: PipelineOption = None,
    model: ModelOption = None,
    rule: RuleOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> None:
    """Tell what an edit fixed, broke or changed. Exit status: 1 where it broke something."""
    from factcheck.cli.wishing import chosen_settings, how_to_read
    from factcheck.desk.difference import difference
    from factcheck.desk.session import Session, Untold, Wishes
    from factcheck.rendering.comparing import difference_lines, difference_record

    with one_line():
        session = Session(
            Wishes(
                settings=chosen_settings(config, none=no_config),
                rules=tuple(rule or ()),
                models=tuple(model or ()),
                pipeline=pipeline,
                published=published,
                how=how_to_read(as_, language),
            )
        )
        results = list(session.check([(path, session.settings(path)) for path in (old, new)]))
    for result in results:
        if isinstance(result, Untold):
            raise refused(result.problem)
    outcomes = [each.outcome for each in results if not isinstance(each, Untold)]
    if len(outcomes) != 2:
        raise refused(f"{old}, {new}: one story each can be compared, not {len(outcomes)} in all")
    before, after = outcomes
    told = difference(before, after)
    if output is ListFormat.JSON:
        print_json(difference_record(told, before, after))
    else:
        print_lines(difference_lines(told, before, after))
    raise typer.Exit(FOUND if told.broken else 0)
