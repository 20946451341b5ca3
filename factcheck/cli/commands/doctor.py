"""``factcheck doctor``."""

from __future__ import annotations

import typer

from factcheck.cli.options import PipelineOption
from factcheck.cli.refusing import FOUND
from factcheck.output import print_lines


def command(pipeline: PipelineOption = None) -> None:
    """Look at the installation: versions, language pipeline, weights. Exit status: 0 or 1."""
    from factcheck.doctor import examine

    diagnoses = list(examine(pipeline))
    print_lines(
        f"{'ok' if each.well else 'BAD':4}{each.subject}: {each.seen}" for each in diagnoses
    )
    raise typer.Exit(0 if all(each.well for each in diagnoses) else FOUND)
