"""Command: ``factcheck lsp``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.output import complain

UNUSABLE = 2


def lsp(
    pipeline: Annotated[
        str | None, typer.Option(help="spaCy pipeline: the name of a package, or a folder.")
    ] = None,
    model: Annotated[
        list[Path] | None, typer.Option("--model", help="A domain model of your own (TOML).")
    ] = None,
) -> None:
    """Serve an editor over standard input and output (Language Server Protocol)."""
    try:
        from factcheck.lsp.serving import create_server
    except ImportError as error:
        complain(f"lsp needs the extra: pip install 'factcheck[lsp]' ({error})")
        raise typer.Exit(UNUSABLE) from error
    from factcheck import Checker

    try:
        checker = Checker(pipeline=pipeline, models=model or ())
    except ValueError as error:
        complain(str(error))
        raise typer.Exit(UNUSABLE) from error
    create_server(checker).start_io()
