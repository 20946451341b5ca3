"""Resources: where the domain models and the features lie, in a checkout or in a wheel."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
# A wheel carries the data inside the package; a checkout keeps it beside the package.
SHIPPED = PACKAGE / "_data"


class ResourceError(RuntimeError):
    """A part of factcheck's own data is missing: the installation is broken."""


def models_directory() -> Path:
    """The folder of the domain models that come with factcheck.

    Raises:
        ResourceError: there is none.
    """
    return _directory("models")


def features_directory() -> Path:
    """The folder of the features: the specification of every rule.

    Raises:
        ResourceError: there is none.
    """
    return _directory("features")


def feature_texts() -> dict[str, str]:
    """The features of the rules as they are, by the names of the rules."""
    return {
        path.stem.replace("_", "-"): path.read_text(encoding="utf-8")
        for path in sorted((features_directory() / "rules").glob("*.feature"))
    }


@cache
def version() -> str:
    """The version of factcheck, installed or in a checkout.

    Raises:
        ResourceError: neither says.
    """
    try:
        return metadata.version("factcheck")
    except metadata.PackageNotFoundError:
        project = PACKAGE.parent / "pyproject.toml"
    try:
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    except (OSError, KeyError, tomllib.TOMLDecodeError) as error:
        raise ResourceError("factcheck's version is not known; install factcheck again") from error


@cache
def _directory(name: str) -> Path:
    for parent in (SHIPPED, PACKAGE.parent):
        directory = parent / name
        if directory.is_dir():
            return directory
    raise ResourceError(f"factcheck's {name} folder is missing; install factcheck again")
