"""Synonyms: the words that headlines and stories say for each other, as data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files


@cache
def _data() -> dict[str, list[list[str]]]:
    source = files("factcheck.reading.lexicon") / "synonyms.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def _classes() -> dict[str, str]:
    """The name of its class for each stem that has one."""
    told = [*_data()["tolls"], *_data()["words"]]
    return {word: words[0] for words in told for word in words}


@cache
def toll_stems() -> dict[str, str]:
    """What happened to people ("dead") for each stem that says it ("killed")."""
    return {word: words[0] for words in _data()["tolls"] for word in words}


def meanings(stems: Iterable[str]) -> frozenset[str]:
    """Stems, each as the name of its class where it has one."""
    classes = _classes()
    return frozenset(classes.get(stem, stem) for stem in stems)
