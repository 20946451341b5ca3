"""Quantulum: the unit tables of quantulum3, for words that our own tables do not know.

Only its data are read, never its parser: the first parse costs two seconds, and the reading
of numbers around it is ours. Opt-in and lazy; without the package every word is unknown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def units_of(word: str) -> tuple[str, ...]:
    """The names of the units that ``word`` may stand for: "furlongs" is ("furlong",).

    Empty where quantulum3 is not installed or does not know the word.
    """
    return _table().get(word, _table().get(word.lower(), ()))


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, unit in _units().items():
        for form in _forms(name, unit):
            names = found.setdefault(form, [])
            if name not in names:
                names.append(name)
    return {form: tuple(names) for form, names in found.items()}


def _units() -> dict[str, dict[str, Any]]:
    spec = find_spec("quantulum3")
    if spec is None or not spec.submodule_search_locations:
        return {}
    path = Path(spec.submodule_search_locations[0]) / "_lang" / "en_US" / "units.json"
    common = Path(spec.submodule_search_locations[0]) / "units.json"
    return _read(common) | _read(path)


def _read(path: Path) -> dict[str, dict[str, Any]]:
    if not path.is_file():
        return {}
    data = json.loads(path.read_text("utf-8"))
    if isinstance(data, dict):
        return data
    return {unit["name"]: unit for unit in data}


def _forms(name: str, unit: dict[str, Any]) -> Iterator[str]:
    for surface in (name, *unit.get("surfaces", ())):
        yield surface
        yield f"{surface}s"
    yield from unit.get("symbols", ())
