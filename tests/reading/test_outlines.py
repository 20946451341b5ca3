"""Where outlines say that an expression has no match, it has none."""

from __future__ import annotations

import re

import pytest

from factcheck.article import Article
from factcheck.reading.worded.outlines import Outlines, outline_of
from factcheck.reading.worded.patterns import moves_in, outlines, patterns
from factcheck.reading.worded.skeleton import LEVEL, MARKS, PERCENT, skeleton_of
from tests.conftest import shared_checker
from tests.examples import reports

TEXT = f"sales rose {PERCENT} to {LEVEL} | nobody knew | they had been {LEVEL} and {LEVEL} | "
MOVES = """\
Sales rose 4 percent to 52 million from 50 million. Nobody knew. Of the 120 members, 70 voted for
it and 50 against. That was up 10 from 60."""
PARTS = """\
Profit fell to 3 million (2023: 4 million), down 25%.

A total of 12 schools: 7 in Leeds and 5 in York. This was 20 percent more than the 10 of 2023."""


@pytest.mark.parametrize(
    ("expression", "signs", "sentences"),
    [
        (rf"\bby (?:about )?(?P<rate>{PERCENT})[^{MARKS}|]*{LEVEL}", f"[{PERCENT}][{LEVEL}]", 1),
        (rf"(?:^|[|])[^{MARKS}|]{{0,9}}{LEVEL}[^|{MARKS}]*[|]\s*", f"[{LEVEL}]", 1),
        (rf"{LEVEL}\s*[|]\s*this is", f"[{LEVEL}][|]", 2),
        (rf"{LEVEL}(?=.*{PERCENT})(?:ab|b|[c{PERCENT}])", f"[{LEVEL}](?:|[{PERCENT}]?)", 1),
        (rf"(?:{LEVEL}, ){{2,}}[^{PERCENT}|]{{0,5}}", None, 1),
    ],
)
def test_what_is_left_without_words(expression: str, signs: str | None, sentences: int) -> None:
    outline = outline_of(expression)
    assert outline is not None
    assert outline.sentences == sentences
    assert signs is None or outline.signs.pattern == signs


def test_an_expression_of_any_number_of_sentences_has_none() -> None:
    assert outline_of(rf"{LEVEL}(?:[^|]*[|])*{LEVEL}") is None


def test_only_sentences_that_may_match_are_within() -> None:
    expressions = [
        re.compile(each)
        for each in (f"{PERCENT} to {LEVEL}", f"{LEVEL} and {LEVEL}", rf"{LEVEL} [|] no")
    ]
    within = Outlines(expressions).ranges_in(TEXT)
    first, second, third = (place for place, letter in enumerate(TEXT) if letter == "|")
    assert within == [[(0, first + 1)], [(second, third + 1)], [(0, len(TEXT))]]


def test_a_table_is_read_whatever_its_figures() -> None:
    row = f"{LEVEL} " * 50
    ((found,),) = Outlines([re.compile(PERCENT)]).ranges_in(f"{row}| ")
    assert found == (0, len(row) + 1)


def _assert_nothing_is_lost(text: str) -> None:
    words = skeleton_of(shared_checker().claims(Article(text)), text).words
    moves = moves_in(words)
    for pattern, within in zip(patterns(), outlines().ranges_in(words), strict=True):
        found, expected = (
            [match.span() for match in pattern.matches(words, moves, ranges)]
            for ranges in (within, [(0, len(words))])
        )
        assert found == expected, pattern.expression.pattern


@pytest.mark.parametrize("text", [MOVES, PARTS])
def test_nothing_is_lost(text: str) -> None:
    _assert_nothing_is_lost(text)


@pytest.mark.slow
def test_nothing_is_lost_of_any_example() -> None:
    for _, _, report in reports():
        _assert_nothing_is_lost(report.text)
