"""Settings: what a newsroom has agreed on, from ``factcheck.toml`` or ``pyproject.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from factcheck.comparison import Profile, Severity

FILE, PROJECT = "factcheck.toml", "pyproject.toml"
OFF, ON = "off", "on"
MOST_LISTED = 12
LEVELS = (OFF, ON, *(severity.value for severity in Severity))
# What is read of a folder that is given in the place of a file.
INCLUDED = ("*.txt", "*.md", "*.markdown", "*.html", "*.htm", "*.docx", "*.pdf")


class SettingsError(ValueError):
    """A settings file that cannot be used; the message is one line and names file and key."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a newsroom has agreed on.

    Attributes:
        rules: for some rules "off", "on", or the severity of their findings.
        min_confidence: findings less sure than this, from 0 to 1, are not told.
        rounding: how the last printed digit is read.
        models: files of domain models.
        pipeline: the spaCy pipeline, or ``None`` for the one that comes with factcheck.
        fail_on: the least severity that makes the exit status 1; notes do so only where asked.
        baseline: the file of findings that were there before, or ``None``.
        include, exclude: patterns of paths below a folder that is given.
        file: where they come from; ``None`` for the defaults.
    """

    rules: Mapping[str, str] = field(default_factory=dict)
    min_confidence: float = 0.0
    rounding: Profile = Profile.NEAREST
    models: tuple[Path, ...] = ()
    pipeline: str | None = None
    fail_on: Severity = Severity.WARNING
    baseline: Path | None = None
    include: tuple[str, ...] = INCLUDED
    exclude: tuple[str, ...] = ()
    file: Path | None = None

    def applied_rules(self, names: list[str]) -> list[str]:
        """Those of these rules that are not off."""
        return [name for name in names if self.rules.get(name) != OFF]


def settings_for(path: Path) -> Settings:
    """The settings of the first folder, from the one of ``path`` upwards, that has some.

    Raises:
        SettingsError: they cannot be used.
    """
    start = path.resolve()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return load_settings(folder / FILE)
        if (folder / PROJECT).is_file() and _section(_parsed(folder / PROJECT)) is not None:
            return load_settings(folder / PROJECT)
    return Settings()


def load_settings(file: Path) -> Settings:
    """The settings of a file: a whole ``factcheck.toml``, or ``[tool.factcheck]``.

    Raises:
        SettingsError: they cannot be used.
    """
    told = _parsed(file)
    table = _section(told) if file.name == PROJECT else told
    if table is None:
        raise SettingsError(f"{file}: it has no table [tool.factcheck]")
    return Settings(**_values(file, table), file=file)


def _parsed(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise SettingsError(f"{file}: cannot be read: {reason}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from error


def _section(told: dict[str, Any]) -> dict[str, Any] | None:
    tool = told.get("tool")
    section = tool.get("factcheck") if isinstance(tool, dict) else None
    return section if isinstance(section, dict) else None


def _values(file: Path, table: dict[str, Any]) -> dict[str, Any]:
    values = {}
    for key, value in table.items():
        if key not in KEYS:
            raise SettingsError(f"{file}: unknown key {key!r}{suggestion(key, list(KEYS))}")
        try:
            values[key.replace("-", "_")] = KEYS[key](value, file.parent)
        except (TypeError, ValueError) as error:
            raise SettingsError(f"{file}: {key}: {error}") from error
    return values


def suggestion(name: str, names: list[str]) -> str:
    """What was probably meant: "; did you mean 'rules'?", or what there is."""
    close = get_close_matches(name, names, n=1)
    if close:
        return f"; did you mean {close[0]!r}?"
    if len(names) > MOST_LISTED:
        return '; "factcheck rules" lists them'
    return f"; there are {', '.join(names)}"


def _rules(value: Any, _: Path) -> dict[str, str]:
    from factcheck.rules import RULES

    if not isinstance(value, dict):
        raise TypeError('it must be a table: share-mismatch = "off"')
    names = [rule.name for rule in RULES]
    for name, level in value.items():
        if name not in names:
            raise ValueError(f"no rule {name!r}{suggestion(name, names)}")
        if level not in LEVELS:
            raise ValueError(f"{name}: {level!r} is none of {', '.join(LEVELS)}")
    return value


def _confidence(value: Any, _: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"{value!r} is no number from 0 to 1")
    return float(value)


def _profile(value: Any, _: Path) -> Profile:
    return Profile(_one_of(value, [each.value for each in Profile]))


def _severity(value: Any, _: Path) -> Severity:
    return Severity(_one_of(value, [each.value for each in Severity]))


def _one_of(value: Any, values: list[str]) -> str:
    if value not in values:
        raise ValueError(f"{value!r} is none of {', '.join(values)}")
    return str(value)


def _words(value: Any, _: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{value!r} is no text")
    return value


def _file(value: Any, folder: Path) -> Path:
    return folder / _words(value, folder)


def _files(value: Any, folder: Path) -> tuple[Path, ...]:
    return tuple(folder / each for each in _patterns(value, folder))


def _patterns(value: Any, folder: Path) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError('it must be a list: ["..."]')
    return tuple(_words(each, folder) for each in value)


KEYS: Mapping[str, Callable[[Any, Path], Any]] = {
    "rules": _rules,
    "min-confidence": _confidence,
    "rounding": _profile,
    "models": _files,
    "pipeline": _words,
    "fail-on": _severity,
    "baseline": _file,
    "include": _patterns,
    "exclude": _patterns,
}
