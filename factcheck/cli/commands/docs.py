"""``factcheck docs``: the pages of the rules."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.refusing import refused


def command(
    out: Annotated[Path, typer.Option("--out", help="The folder that the pages are written to.")],
) -> None:
    """Write the pages of all rules, with their examples, as HTML. Exit status: 0, or 2."""
    from factcheck import RULES
    from factcheck.output import print_lines
    from factcheck.rendering.pages import INDEX, pages
    from factcheck.resources import feature_texts

    written = pages(RULES, feature_texts())
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, text in written.items():
            (out / name).write_text(text, encoding="utf-8")
    except OSError as error:
        problem = f"{out}: the pages cannot be written: {error.strerror or error}"
        raise refused(problem) from error
    print_lines([f"{len(written)} pages, from {out / INDEX}"])
