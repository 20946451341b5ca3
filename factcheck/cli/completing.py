"""Completing: what a shell offers for an option, without loading the rules' code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import factcheck


def rule_names(incomplete: str) -> Iterator[str]:
    """The names of our rules that begin like this: the files of their folder."""
    folder = Path(factcheck.__file__).parent / "rules"
    for file in sorted(folder.glob("*_*.py")):
        name = file.stem.replace("_", "-")
        if name.startswith(incomplete) and not file.stem.startswith("_"):
            yield name
