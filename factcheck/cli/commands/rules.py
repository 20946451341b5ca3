"""``factcheck rules``."""

from __future__ import annotations

from factcheck.output import print_lines


def command() -> None:
    """List the rules."""
    from factcheck import RULES
    from factcheck.rendering.listing import columns

    print_lines(columns([(rule.name, rule.summary) for rule in RULES]))
