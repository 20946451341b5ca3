"""Command: ``factcheck serve``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.output import complain

UNUSABLE = 2


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=0, max=65535)] = 8081,
    workers: Annotated[
        int | None, typer.Option(help="Processes that check; one a processor by default.", min=1)
    ] = None,
    queue: Annotated[
        int | None, typer.Option(help="Requests that may wait for one; 16 a worker.", min=0)
    ] = None,
    seconds: Annotated[float, typer.Option(help="Seconds for one check.", min=0.1)] = 20.0,
    body_limit: Annotated[int, typer.Option(help="Bytes of a request.", min=1)] = 1_000_000,
    text_limit: Annotated[int, typer.Option(help="Characters of a text.", min=1)] = 100_000,
    memory: Annotated[
        int, typer.Option(help="Megabytes a check may take beyond the language model.", min=64)
    ] = 1024,
    token_file: Annotated[
        Path | None, typer.Option(help="File with the bearer token that requests must bring.")
    ] = None,
    pipeline: Annotated[
        str | None, typer.Option(help="spaCy pipeline: the name of a package, or a folder.")
    ] = None,
    model: Annotated[
        list[Path] | None, typer.Option("--model", help="A domain model of your own (TOML).")
    ] = None,
) -> None:
    """Serve checks over HTTP, a page for people, and the interface of LanguageTool."""
    try:
        from factcheck.server.running import Refusal, read_token, run
        from factcheck.server.settings import PROCESSORS, WAITING, Limits, Settings
    except ImportError as error:
        complain(f"serve needs the extra: pip install 'factcheck[server]' ({error})")
        raise typer.Exit(UNUSABLE) from error
    workers = workers or PROCESSORS
    limits = Limits(
        workers=workers,
        queue=WAITING * workers if queue is None else queue,
        seconds=seconds,
        body=body_limit,
        characters=text_limit,
        memory=memory,
    )
    models = tuple(str(each.resolve()) for each in model or ())
    try:
        token = read_token(token_file) if token_file else None
        run(Settings(host, port, limits, token, pipeline, models))
    except Refusal as error:
        complain(str(error))
        raise typer.Exit(UNUSABLE) from error
