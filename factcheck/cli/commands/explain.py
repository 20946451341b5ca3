"""``factcheck explain``."""

from __future__ import annotations

import difflib
from typing import Annotated

import typer

from factcheck.cli.completing import rule_names
from factcheck.cli.refusing import refused
from factcheck.output import print_lines


def command(
    rule: Annotated[str, typer.Argument(metavar="RULE", autocompletion=rule_names)],
) -> None:
    """Print the page of a rule, and the feature that specifies it."""
    from factcheck import RULES
    from factcheck.rendering.listing import page_text
    from factcheck.resources import features_directory

    pages = {each.name: each.page for each in RULES}
    if rule not in pages:
        raise refused(f"no rule {rule!r}{_suggestion(rule, list(pages))}")
    feature = features_directory() / "rules" / f"{rule.replace('-', '_')}.feature"
    print_lines([page_text(pages[rule], feature)])


def _suggestion(name: str, names: list[str]) -> str:
    close = difflib.get_close_matches(name, names, n=1)
    return f"; did you mean {close[0]!r}?" if close else '; "factcheck rules" lists them'
