"""``factcheck init``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.refusing import refused
from factcheck.output import complain, print_lines

TEMPLATE = Path(__file__).parents[2] / "desk" / "template.toml"


def command(
    folder: Annotated[Path, typer.Argument(help="Where to write factcheck.toml.")] = Path(),
    force: Annotated[bool, typer.Option("--force", help="Write over one that is there.")] = False,
) -> None:
    """Write a commented factcheck.toml with every setting and its default."""
    from factcheck.desk.settings import FILE, PROJECT

    file = folder / FILE
    if file.exists() and not force:
        raise refused(f"{file}: it is there already; --force writes over it")
    try:
        file.write_text(TEMPLATE.read_text(encoding="utf-8"), encoding="utf-8")
    except OSError as error:
        raise refused(f"{file}: cannot be written: {(error.strerror or '').lower()}") from error
    print_lines([f"wrote {file}"])
    if _has_settings(folder / PROJECT):
        complain(f"{folder / PROJECT}: its [tool.factcheck] counts no more: {FILE} goes before it")


def _has_settings(project: Path) -> bool:
    try:
        return "[tool.factcheck" in project.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
