"""The command line: ``factcheck check story.txt`` and its companions. Only it prints.

Every module of ``commands`` is a command: its ``command`` function, called like the module.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import iter_modules
from typing import Annotated

import typer

from factcheck.cli import commands
from factcheck.cli.refusing import UNREADABLE, Command
from factcheck.output import complain, print_lines

app = typer.Typer(
    name="factcheck",
    help="Cross-checks the numbers of a news story against each other.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
# Commands in the order in which one meets them; any other follows by name.
FIRST = ("check", "figures", "diff", "rules", "explain", "init")


def _names() -> list[str]:
    found = sorted(module.name for module in iter_modules(commands.__path__))
    return [*FIRST, *(name for name in found if name not in FIRST)]


for _name in _names():
    app.command(_name, cls=Command)(import_module(f"{commands.__name__}.{_name}").command)


@app.callback(invoke_without_command=True)
def options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Cross-checks the numbers of a news story against each other."""
    if version:
        from factcheck import resources

        print_lines([f"factcheck {resources.version()}"])
        raise typer.Exit


def main() -> None:
    """Run the command line; a failure of factcheck's own is one line too."""
    try:
        app()
    except Exception as error:  # noqa: BLE001 - a traceback tells a newsroom nothing
        complain(f"internal error: {type(error).__name__}: {error}")
        sys.exit(UNREADABLE)
