"""``factcheck lsp``: serve an editor."""

from __future__ import annotations

from factcheck.cli.options import ModelOption, PipelineOption, SecondsOption
from factcheck.cli.refusing import one_line, refused


def command(
    pipeline: PipelineOption = None, model: ModelOption = None, seconds: SecondsOption = 30.0
) -> None:
    """Serve an editor over standard input and output (Language Server Protocol)."""
    try:
        from factcheck.lsp.serving import create_server
    except ImportError as error:
        raise refused(f"lsp needs the extra: pip install 'factcheck[lsp]' ({error})") from error
    from factcheck import Checker

    with one_line():
        checker = Checker(pipeline=pipeline, models=model or ())
    create_server(checker, seconds).start_io()
