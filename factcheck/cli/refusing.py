"""Refusing: how a command ends that cannot run, in one line and exit status 2."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from factcheck.output import complain

FOUND, UNREADABLE = 1, 2


def refused(problem: str) -> typer.Exit:
    """Say in one line why a command cannot run."""
    complain(problem)
    return typer.Exit(UNREADABLE)


@contextmanager
def one_line() -> Iterator[None]:
    """What cannot be used (a rule, a model, settings, a baseline) ends a command in one line."""
    from factcheck.reading.language import PipelineError

    try:
        yield
    except (ValueError, ImportError, PipelineError) as error:
        raise refused(str(error)) from error
