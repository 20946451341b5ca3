"""Marks in the place of numbers: which they are, and where."""

from __future__ import annotations

import re

import pytest

from factcheck import Checker
from factcheck.article import Article
from factcheck.reading.marking import Marked, marked


def marking(text: str, checker: Checker) -> Marked:
    return marked(checker.claims(Article(text)), text)


@pytest.mark.parametrize(
    ("text", "shown", "numbers"),
    [
        ("It passed by 220 votes to 215.", "It passed by # votes to #.", [220, 215]),
        ("It passed 220-215, by five votes.", "It passed #-#, by # votes.", [220, 215, 5]),
        ("Some 1.2 million people paid $5.", "Some # million people paid $#.", [1200000, 5]),
        ("Press # twice, and 3 pupils leave.", "Press ＃ twice, and # pupils leave.", [3]),
        ("Nobody came.", "Nobody came.", []),
    ],
)
def test_marks(text: str, shown: str, numbers: list[int], checker: Checker) -> None:
    found = marking(text, checker)
    assert found.text == shown
    assert [mark.number for mark in found.marks] == numbers
    assert all(found.text[place] == "#" for place in found.places)


def test_groups_of_a_match_lead_to_their_marks(checker: Checker) -> None:
    text = "In 2024 it passed by 220 votes to 215."
    found = marking(text, checker)
    match = re.search(r"(?P<yes>#) votes to (?P<no>#)", found.text)
    assert match is not None
    assert [mark.number for mark in found.of(match, "no", "yes")] == [215, 220]
    assert [text[mark.start : mark.end] for mark in found.of(match, "yes")] == ["220"]


def test_the_sentence_around_a_place(checker: Checker) -> None:
    found = marking("It rained. Ten boats sank, and two burnt. Nobody died.", checker)
    low, high = found.sentence(15, 20)
    assert found.text[low:high].strip() == "# boats sank, and # burnt"


@pytest.mark.parametrize(
    ("text", "is_count"),
    [
        ("They sold 40 boats.", True),
        ("They sold about 40 boats.", False),
        ("They sold 1.2 million boats.", False),
        ("They sold 30 to 40 boats.", False),
        ("They sold 4.5 tonnes.", False),
    ],
)
def test_counts(text: str, is_count: bool, checker: Checker) -> None:
    assert [mark.is_count for mark in marking(text, checker).marks] == [is_count]
