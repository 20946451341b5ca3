"""``factcheck mcp``: serve a writing assistant."""

from __future__ import annotations

from factcheck.cli.options import ModelOption, PipelineOption, SecondsOption
from factcheck.cli.refusing import one_line, refused


def command(
    pipeline: PipelineOption = None, model: ModelOption = None, seconds: SecondsOption = 30.0
) -> None:
    """Serve a writing assistant over standard input and output (Model Context Protocol)."""
    try:
        from factcheck.mcp.serving import create_server
    except ImportError as error:
        raise refused(f"mcp needs the extra: pip install 'factcheck[mcp]' ({error})") from error
    from factcheck import Checker

    with one_line():
        checker = Checker(pipeline=pipeline, models=model or ())
    create_server(checker, seconds).run("stdio")
