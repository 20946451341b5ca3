"""Refusing: how a command ends that cannot run, in one line and exit status 2."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperCommand

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


class Command(TyperCommand):
    """A command that says what is wrong with an option in its own words."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As the class above; the prefix is that of the library that checks the values."""
        try:
            return super().parse_args(ctx, args)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix("Value error, ")
            raise
