"""Watching: a check again whenever one of the files is saved."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from factcheck.cli.refusing import refused
from factcheck.output import print_text

# Seconds between two looks at the files.
PAUSE = 0.3
CLEAR = "\x1b[2J\x1b[H"


def watched(paths: Sequence[str], check: Callable[[Sequence[str]], int]) -> None:
    """Check now and after every change, until interrupted.

    Raises:
        typer.Exit: there is nothing to watch.
    """
    if "-" in paths:
        raise refused("standard input cannot be watched")
    seen: dict[str, tuple[int, int]] | None = None
    while True:
        now = _stamps(paths)
        if now != seen:
            seen = now
            if sys.stdout.isatty():
                print_text(CLEAR)
            check(paths)
            print_text(f"{datetime.now().astimezone():%H:%M:%S} watching; Ctrl-C ends\n")
        time.sleep(PAUSE)


def _stamps(paths: Sequence[str]) -> dict[str, tuple[int, int]]:
    """When each file, or each file of a folder, was last changed, and how large it is."""
    files = [
        file
        for path in map(Path, paths)
        for file in ((each for each in path.rglob("*")) if path.is_dir() else (path,))
    ]
    stamps = {}
    for file in files:
        try:
            status = file.stat()
        except OSError:  # an editor that saves may take it away for a moment
            continue
        stamps[str(file)] = (status.st_mtime_ns, status.st_size)
    return stamps
