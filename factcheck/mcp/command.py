"""Command: ``factcheck mcp``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.output import complain

UNUSABLE = 2


def mcp(
    pipeline: Annotated[
        str | None, typer.Option(help="spaCy pipeline: the name of a package, or a folder.")
    ] = None,
    model: Annotated[
        list[Path] | None, typer.Option("--model", help="A domain model of your own (TOML).")
    ] = None,
) -> None:
    """Serve a writing assistant over standard input and output (Model Context Protocol)."""
    try:
        from factcheck.mcp.serving import create_server
    except ImportError as error:
        complain(f"mcp needs the extra: pip install 'factcheck[mcp]' ({error})")
        raise typer.Exit(UNUSABLE) from error
    from factcheck import Checker

    try:
        checker = Checker(pipeline=pipeline, models=model or ())
    except ValueError as error:
        complain(str(error))
        raise typer.Exit(UNUSABLE) from error
    create_server(checker).run("stdio")
