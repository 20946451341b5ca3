"""Watching: a check again whenever one of the files is saved."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from factcheck.cli.refusing import refused
from factcheck.desk.allowances import SIDECAR
from factcheck.desk.settings import FILE, PROJECT
from factcheck.output import complain, print_text

# Seconds between two looks at the files.
PAUSE = 0.3
CLEAR = "\x1b[2J\x1b[H"


def watched(paths: Sequence[str], check: Callable[[Sequence[str]], int]) -> None:
    """Check now and after every change, until interrupted.

    What allows findings, and the settings, are watched too; settings that cannot be used, as
    they may be while somebody writes them, end nothing but the first check.

    Raises:
        typer.Exit: there is nothing to watch.
        ValueError: the settings, or what the options name, cannot be used.
    """
    if "-" in paths:
        raise refused("standard input cannot be watched")
    seen: dict[str, tuple[int, int]] | None = None
    while True:
        now = _stamps(paths)
        if now != seen:
            first, seen = seen is None, now
            if sys.stdout.isatty():
                print_text(CLEAR)
            try:
                check(paths)
            except ValueError as error:
                if first:
                    raise
                complain(str(error))
            print_text(f"{datetime.now().astimezone():%H:%M:%S} watching; Ctrl-C ends\n")
        time.sleep(PAUSE)


def _stamps(paths: Sequence[str]) -> dict[str, tuple[int, int]]:
    """When each file that a check depends on was last changed, and how large it is."""
    stamps = {}
    for file in dict.fromkeys(file for path in map(Path, paths) for file in _files(path)):
        try:
            status = file.stat()
        except OSError:  # an editor that saves may take it away for a moment
            continue
        stamps[str(file)] = (status.st_mtime_ns, status.st_size)
    return stamps


def _files(path: Path) -> Iterator[Path]:
    """The file, or those of a folder; what allows its findings; the settings, found upwards."""
    if path.is_dir():
        yield from path.rglob("*")
    else:
        yield path
        yield Path(f"{path}{SIDECAR}")
    for folder in path.resolve().parents:
        yield folder / FILE
        yield folder / PROJECT
