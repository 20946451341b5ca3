"""Reading domain models from TOML, with errors that say where and what is allowed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from factcheck.domain.equation import EquationError, parse_equation
from factcheck.domain.model import Identity, Measure, Model

MODEL_KEYS = ("name", "measure", "identity", "within")
MEASURE_KEYS = ("terms", "negative", "flow", "short", "short_negative")
WITHIN_KEYS = ("measures", "parts")


class ModelError(ValueError):
    """A domain model that cannot be used: file, line, key, and what is allowed there."""


@cache
def shipped_models() -> tuple[Model, ...]:
    """The models that come with factcheck, in the order of their file names."""
    from factcheck.resources import models_directory

    return tuple(load_model(path) for path in sorted(models_directory().glob("*.toml")))


def load_model(path: str | Path) -> Model:
    """Read one domain model.

    Raises:
        ModelError: the file is missing, is not TOML, or says something that is not allowed.
    """
    path = Path(path)
    try:
        source = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(source)
    except (OSError, UnicodeDecodeError) as error:
        reason = "it is not UTF-8"
        if isinstance(error, OSError):
            reason = (error.strerror or type(error).__name__).lower()
        raise ModelError(f"{path}: cannot be read: {reason}") from error
    except tomllib.TOMLDecodeError as error:
        raise ModelError(f"{path}: not TOML: {error}") from error
    return _Reader(path, source).model(data)


class _Reader:
    """Turns the tables of one file into a model; knows the lines, for errors."""

    def __init__(self, path: Path, source: str) -> None:
        self._path = path
        self._lines = source.splitlines()

    def model(self, data: Mapping[str, Any]) -> Model:
        self._only(data, MODEL_KEYS, "")
        name = data.get("name")
        if not isinstance(name, str) or not name:
            raise self._error("name", "a model needs a name, a string")
        tables = self._table(data, "measure")
        measures = tuple(self._measure(key, table) for key, table in tables.items())
        known = frozenset(measure.name for measure in measures)
        identities = tuple(self._identity(row, known) for row in self._rows(data, "identity"))
        within = frozenset(
            measure for row in self._rows(data, "within") for measure in self._within(row, known)
        )
        return Model(name, measures, identities, within)

    def _measure(self, name: str, table: Any) -> Measure:
        place = f"measure.{name}"
        if not isinstance(table, dict):
            raise self._error(place, "a measure is a table: [measure.NAME]")
        self._only(table, MEASURE_KEYS, place)
        if not table.get("terms"):
            raise self._error(place, "a measure needs terms, a list of how it is written")
        flow = table.get("flow", False)
        if not isinstance(flow, bool):
            raise self._error("flow", "flow is true or false")
        return Measure(
            name,
            self._strings(table, "terms"),
            self._strings(table, "negative"),
            flow,
            self._strings(table, "short"),
            self._strings(table, "short_negative"),
        )

    def _identity(self, row: Mapping[str, Any], known: frozenset[str]) -> Identity:
        self._only(row, ("equation",), "identity")
        equation = row.get("equation")
        if not isinstance(equation, str):
            raise self._error("identity", 'an identity needs equation = "total = part + part"')
        try:
            return parse_equation(equation, known)
        except EquationError as error:
            raise self._error(equation, str(error)) from error

    def _within(self, row: Mapping[str, Any], known: frozenset[str]) -> tuple[str, ...]:
        self._only(row, WITHIN_KEYS, "within")
        if row.get("parts", "scope") != "scope":
            raise self._error("parts", 'parts is "scope"')
        measures = self._strings(row, "measures") or tuple(sorted(known))
        for measure in measures:
            if measure not in known:
                raise self._error(measure, f"no measure {measure!r}; there are {_listed(known)}")
        return measures

    def _only(self, table: Mapping[str, Any], allowed: tuple[str, ...], place: str) -> None:
        for key in table:
            if key not in allowed:
                where = f" in [{place}]" if place else ""
                raise self._error(key, f"unknown key{where}; allowed: {', '.join(allowed)}")

    def _table(self, data: Mapping[str, Any], key: str) -> dict[str, Any]:
        value = data.get(key, {})
        if not isinstance(value, dict):
            raise self._error(key, f"{key} is written as tables: [{key}.NAME]")
        return value

    def _rows(self, data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
        rows = data.get(key, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise self._error(key, f"{key} is written as a list of tables: [[{key}]]")
        return rows

    def _strings(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        values = table.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self._error(key, f"{key} is a list of strings")
        return tuple(value.lower() for value in values)

    def _error(self, key: str, problem: str) -> ModelError:
        return ModelError(f"{self._path}:{self._line(key)}: {key}: {problem}")

    def _line(self, key: str) -> int:
        """The first line that holds the key; 1 where the key is missing."""
        pattern = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        for number, line in enumerate(self._lines, start=1):
            if pattern.search(line.split("#")[0]):
                return number
        return 1


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
