"""``factcheck check``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import completing
from factcheck.cli.options import (
    AsOption,
    ConfigOption,
    Format,
    LanguageOption,
    Level,
    ModelOption,
    NoColorOption,
    NoConfigOption,
    PipelineOption,
    PublishedOption,
    RuleOption,
)


def command(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help='Stories or folders; "-" is stdin.')
    ],
    output: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TEXT,
    targets: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            metavar="FORMAT=FILE",
            help="Also write a file; repeatable.",
            autocompletion=completing.formats,
        ),
    ] = None,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose", "-v", help="Also list what holds, is suppressed, was not checked."
        ),
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print findings only, no summary, no notes.")
    ] = False,
    published: PublishedOption = None,
    title: Annotated[str | None, typer.Option(help="The headline, if not in the file.")] = None,
    as_: AsOption = None,
    language: LanguageOption = None,
    pipeline: PipelineOption = None,
    model: ModelOption = None,
    rule: RuleOption = None,
    min_confidence: Annotated[
        float | None, typer.Option(min=0, max=1, help="Tell no finding less sure than this.")
    ] = None,
    fail_on: Annotated[
        Level | None, typer.Option(help="Least severity that makes the exit status 1.")
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(help="Findings that were there before and are not told.")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write all findings to the baseline.")
    ] = False,
    prune_baseline: Annotated[
        bool, typer.Option("--prune-baseline", help="Take what is gone out of the baseline.")
    ] = False,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Processes; 0 is one a processor.")
    ] = 1,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a file is saved.")
    ] = False,
    no_color: NoColorOption = False,
) -> None:
    """Check stories. Exit status: 0 nothing found, 1 findings, 2 something could not be read."""
    from factcheck.cli.baselines import Baselines
    from factcheck.cli.refusing import one_line
    from factcheck.cli.running import Run
    from factcheck.cli.showing import Showing
    from factcheck.cli.watching import watched
    from factcheck.cli.wishing import chosen_settings, how_to_read
    from factcheck.cli.writing import targets as parsed
    from factcheck.desk.session import Wishes

    with one_line():
        wishes = Wishes(
            settings=chosen_settings(config, none=no_config),
            rules=tuple(rule or ()),
            models=tuple(model or ()),
            pipeline=pipeline,
            min_confidence=min_confidence,
            title=title,
            published=published,
            how=how_to_read(as_, language),
            jobs=jobs,
        )
        run = Run(
            wishes,
            Showing(output, verbose=verbose, quiet=quiet, no_color=no_color),
            Baselines(baseline, write=write_baseline, prune=prune_baseline),
            tuple(parsed(targets or [])),
            fail_on.value if fail_on else None,
        )
        if watch:
            watched(files, run.once)
        raise typer.Exit(run.once(files))
