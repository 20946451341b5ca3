"""Output: standard output and standard error of the command line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

# What a shell reports of a program whose reader went away: 128 and SIGPIPE.
BROKEN_PIPE = 141
# The exit code where standard output cannot be written; that of whatever cannot be used.
UNWRITABLE = 2


def print_text(text: str) -> None:
    """Print text as it is to standard output."""
    _write(text)


def print_lines(lines: Iterable[str]) -> None:
    """Print lines to standard output."""
    _write("".join(f"{line}\n" for line in lines))


def print_json(record: Any) -> None:
    """Print JSON, readable where standard output can carry it."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    _write(json.dumps(record, ensure_ascii=not unicode, indent=2) + "\n")


def print_styled(console: Console, lines: Iterable[Text]) -> None:
    """Print styled lines; nothing in them is read as markup."""
    # The console flushes what was written before, though its own lines are only captured.
    with _writing(), console.capture() as captured:
        for line in lines:
            console.print(line, soft_wrap=True)
    _write(captured.get())


def viewing(*, no_color: bool) -> Console:
    """The console of standard output: colours on a terminal, plain in a pipe."""
    from rich.console import Console

    return Console(no_color=no_color or None, highlight=False, markup=False, emoji=False)


def complain(problem: str) -> None:
    """One line on standard error, whatever is in it."""
    shown = "".join(each if each.isprintable() else " " for each in problem)
    line = f"factcheck: {' '.join(shown.split())}\n"
    encoding = sys.stderr.encoding or "ascii"
    sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding))


def _write(text: str) -> None:
    """Write at once."""
    encoding = sys.stdout.encoding or "utf-8"
    with _writing():
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()


@contextmanager
def _writing() -> Iterator[None]:
    """A reader that has gone away ends the program without a word.

    Where nothing can be written, as on a full disk, one line says so and the program ends.
    """
    try:
        yield
    except OSError as error:
        # The interpreter flushes again when it ends, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            sys.exit(BROKEN_PIPE)
        reason = (error.strerror or type(error).__name__).lower()
        complain(f"standard output cannot be written: {reason}")
        sys.exit(UNWRITABLE)
