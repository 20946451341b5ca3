"""Docs: the command that writes the pages of the rules, ``factcheck docs --out DIR``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

UNWRITABLE = 2


def docs(
    out: Annotated[Path, typer.Option("--out", help="The folder that the pages are written to.")],
) -> None:
    """Write the pages of all rules, with their examples, as HTML. Exit status: 0, or 2."""
    from factcheck import RULES
    from factcheck.output import complain, print_lines
    from factcheck.rendering.pages import INDEX, pages

    written = pages(RULES, feature_texts())
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, text in written.items():
            (out / name).write_text(text, encoding="utf-8")
    except OSError as error:
        complain(f"{out}: the pages cannot be written: {error.strerror or error}")
        raise typer.Exit(UNWRITABLE) from error
    print_lines([f"{len(written)} pages, from {out / INDEX}"])


def feature_texts() -> dict[str, str]:
    """The features of the rules as they are, by the names of the rules."""
    from factcheck.resources import features_directory

    return {
        path.stem.replace("_", "-"): path.read_text(encoding="utf-8")
        for path in sorted((features_directory() / "rules").glob("*.feature"))
    }
