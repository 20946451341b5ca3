"""Patterns are tried wherever they match, and not where they cannot."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import factcheck.reading
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import cues_of, finditer, may_match, search
from tests.examples import reports


def patterns() -> Iterator[re.Pattern[str]]:
    for module in pkgutil.walk_packages(factcheck.reading.__path__, "factcheck.reading."):
        for value in vars(importlib.import_module(module.name)).values():
            for each in value if isinstance(value, tuple) else (value,):
                if isinstance(each, re.Pattern):
                    yield each


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        (r"(?:born|died) in \d+", [{" in "}, {"born", "died"}]),
        (r"\b(?:born|aged)\s\d+", [{"born", "aged"}]),
        (r"rose(?: again)? by (?P<n>\d+)", [{" by "}, {"rose"}]),
        (r"(?:from|between) \d+(?: to| and) \d+ years", [{" years"}, {"from", "between"}]),
        (r"(?:from|\d) x", []),
        (r"(?:year){2,}", [{"year"}]),
        (r"(?:year)*", []),
        (r"(?=never)\w+", [{"never"}]),
        (r"(?!never)\w+", []),
        (r"(?i:Never) 1", []),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, cues: list[set[str]]) -> None:
    found, folded = cues_of(re.compile(pattern))
    assert sorted(map(sorted, found)) == sorted(map(sorted, cues))
    assert not folded


def test_case_is_nothing_to_a_pattern_that_ignores_it() -> None:
    pattern = re.compile(r"Straße|\bRISE\b", re.IGNORECASE)
    for text in ("a rise", "the straße", "A RISE"):
        assert [match[0] for match in finditer(pattern, text)] == pattern.findall(text)
    assert not may_match(pattern, "a fall")


def test_a_part_of_a_text_is_searched() -> None:
    pattern = re.compile(r"rose by \d")
    text = "It rose by 1, rose by 2, rose by 3."
    assert [match[0] for match in finditer(pattern, text, 8, 24)] == ["rose by 2"]
    assert search(pattern, "It fell by 1.") is None


def test_a_pattern_of_two_figures_needs_two_in_a_sketch() -> None:
    pattern = re.compile(r"from <(\d+)>(?:, or <\d+>,)? to (?:<(\d+)>|(?:<\d+> or )<\d+>)")
    assert not may_match(pattern, "It rose from <0> to nothing.")
    assert [match[0] for match in finditer(pattern, "from <0> to <1>")] == ["from <0> to <1>"]


@pytest.mark.slow
def test_no_pattern_loses_what_it_finds() -> None:
    texts = [report.text for _, _, report in reports()]
    for pattern in patterns():
        for text in texts:
            found = [match.span() for match in finditer(pattern, text)]
            assert found == [match.span() for match in pattern.finditer(text)], pattern.pattern


@pytest.mark.parametrize("text", ["risen", "rises", "rise", "ris", "arose", "up on", "up", "ups"])
def test_an_alternation_matches_as_its_phrases_in_turn(text: str) -> None:
    phrases = ["rise", "rises", "risen", "rose", "up on", "up", "arose by"]
    plain = "|".join(sorted(phrases, key=len, reverse=True))
    for end in ("", r"\b", r"n"):
        told = re.match(f"{any_of(phrases, ' ')}{end}", text)
        expected = re.match(f"(?:{plain}){end}", text)
        assert (told and told[0]) == (expected and expected[0])
