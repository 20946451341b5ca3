"""A pattern that begins with a rare letter is found where it is, by its first letter."""

from __future__ import annotations

import re

import pytest

from factcheck.reading.cued import finditer
from factcheck.reading.scanning import firsts_of, may_begin

TEXT = "Rose 1.5 to 25 in May, not 30.\n#3 (May 4) beat <0>; 2025-26 was “May’s” 7th, Ümit’s 8."


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b\d{1,2}\b",
        r"(?<![\d.])\d+(?:\.\d+)?",
        r"(?<!\w)(?P<month>May)\s(?P<day>\d)|#(?P<number>\d)",
        r"(?<=\s)\((?P<inner>[^()]*)\)",
        r"\b(?:[A-Z]\w+|\d+)\s",
        r"(?:(?:\+|#)\d|<\d>)",
        r"(?:20)?25",
        r"\b[a-z]+\b",
        r"(?i:\bm)ay",
        r"(?<=y)",
    ],
)
def test_it_is_found_as_ever(pattern: str) -> None:
    for flags in (0, re.IGNORECASE):
        tried = re.compile(pattern, flags)
        for span in ((0, len(TEXT)), (3, 60), (21, 40)):
            found = [(match.span(), match.groups()) for match in finditer(tried, TEXT, *span)]
            assert found == [(each.span(), each.groups()) for each in tried.finditer(TEXT, *span)]


@pytest.mark.parametrize(
    ("pattern", "firsts"),
    [
        (r"\b\d{1,2}", {r"\d"}),
        (r"(?<!x)(?:May|[JF]\w+)", {"M", "J", "F"}),
        (r"#?\(", {r"\#", r"\("}),
        (r"(?:#|.)a", set()),
        (r"[^a]b", set()),
        (r"(?:#)*", set()),
        (r"(?i:a)b", {"a", "A"}),
    ],
)
def test_what_a_match_begins_with(pattern: str, firsts: set[str]) -> None:
    assert firsts_of(re.compile(pattern)) == firsts


def test_capitals_are_the_letters_that_they_are() -> None:
    pattern = re.compile(r"(?:last|\d+)\syear", re.IGNORECASE)
    assert [letter for letter in "lLx7(" if may_begin(pattern, letter)] == ["l", "L", "7"]
    assert may_begin(re.compile(r".x"), "(")
