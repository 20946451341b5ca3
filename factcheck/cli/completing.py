"""Completing: what a shell offers for an option, without loading the rules' code."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import factcheck

# As in factcheck.rules, which would load all of them.
GROUP = "factcheck.rules"


def rule_names(incomplete: str) -> Iterator[str]:
    """The rules that begin like this: the files of our folder, the entry points of others."""
    folder = Path(factcheck.__file__).parent / "rules"
    ours = [file.stem.replace("_", "-") for file in folder.glob("[!_]*_*.py")]
    added = [point.name for point in metadata.entry_points(group=GROUP)]
    return (name for name in sorted({*ours, *added}) if name.startswith(incomplete))


def formats(incomplete: str) -> Iterator[str]:
    """What a target such as "html=story.html" begins with."""
    from factcheck.cli.options import Format

    told = (f"{form.value}=" for form in Format if form is not Format.TEXT)
    return (each for each in told if each.startswith(incomplete))
