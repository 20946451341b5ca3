"""Doctor: whether an installation is whole: versions, the language pipeline, the data."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import metadata

from factcheck import resources
from factcheck.domain import ModelError, load_model
from factcheck.reading import language

PACKAGES = ("spacy", "quantulum3", "highspy", "typer", "rich")
# What reads a format, and the extra that brings it; a story in another format needs none.
EXTRAS = {"trafilatura": "html", "python-docx": "docx", "pypdf": "pdf"}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at: what, what was seen, and whether it is well."""

    subject: str
    seen: str
    well: bool = True


def examine(pipeline: str | None = None) -> Iterator[Diagnosis]:
    """Look at everything a check depends on."""
    yield _found("factcheck", resources.version)
    yield Diagnosis("python", platform.python_version())
    for package in PACKAGES:
        yield _found(package, partial(metadata.version, package))
    for package, extra in EXTRAS.items():
        yield Diagnosis(package, _version_or(package, f"not installed: factcheck[{extra}]"))
    yield _found("pipeline", partial(_pipeline, pipeline))
    yield _weights(pipeline)
    yield _found("models", _models)
    yield _found("features", lambda: str(resources.features_directory()))


def _found(subject: str, look: Callable[[], str]) -> Diagnosis:
    try:
        return Diagnosis(subject, look())
    except metadata.PackageNotFoundError:
        return Diagnosis(subject, "not installed", well=False)
    except (resources.ResourceError, language.PipelineError, ModelError) as error:
        return Diagnosis(subject, str(error), well=False)


def _version_or(package: str, otherwise: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return otherwise


def _pipeline(pipeline: str | None) -> str:
    loaded = language.load(pipeline)
    meta = loaded.meta
    name = f"{meta.get('lang', '')}_{meta.get('name', '')} {meta.get('version', '')}"
    return f"{language.origin(pipeline)}: {name} from {loaded.path}"


def _weights(pipeline: str | None) -> Diagnosis:
    """The pinned package's files; a pipeline of the user's own has no published table."""
    try:
        used = language.origin(pipeline).pipeline
    except language.PipelineError:
        return Diagnosis("weights", "no pipeline to verify", well=False)
    if used != language.PINNED:
        return Diagnosis("weights", f"not verified: the table is of {language.PINNED}")
    problems = language.verify_weights()
    if problems:
        return Diagnosis("weights", "; ".join(problems), well=False)
    return Diagnosis("weights", f"{len(language.expected_weights())} files verified")


def _models() -> str:
    directory = resources.models_directory()
    names = [load_model(path).name for path in sorted(directory.glob("*.toml"))]
    return f"{', '.join(names)} from {directory}"
