"""Offsets of a text with markup, in UTF-16 code units of the whole."""

from __future__ import annotations

import pytest

from factcheck.server.languagetool.annotated import Annotated, read_annotation


def test_markup_counts_and_is_not_read() -> None:
    # "A <b>😀4</b> b": the emoji is one code point of the text and two units of the whole.
    annotated = Annotated(
        [{"text": "A "}, {"markup": "<b>"}, {"text": "😀4"}, {"markup": "</b>"}, {"text": " b"}]
    )
    assert annotated.text == "A 😀4 b"
    # "4" is code point 3 of the text; before it are "A <b>" (5 units) and the emoji (2).
    assert annotated.span(3, 4) == (7, 1)
    # From "4" to "b": 7 to the end of "4</b> b", 7 units later.
    assert annotated.span(3, 6) == (7, 7)


def test_markup_that_is_read_as_something_stands_for_it_as_a_whole() -> None:
    annotated = Annotated([{"text": "a"}, {"markup": "&nbsp;", "interpretAs": " "}, {"text": "5"}])
    assert annotated.text == "a 5"
    assert annotated.span(1, 2) == (1, 6)
    assert annotated.span(2, 3) == (7, 1)


def test_nothing_at_all() -> None:
    assert Annotated([]).text == ""
    assert Annotated([]).span(0, 0) == (0, 0)


@pytest.mark.parametrize(
    "data",
    ["", "[]", "{}", '{"annotation": [{"text": 4}]}', '{"annotation": [{}]}', "[" * 100_000,
     '{"annotation": [{"text": "a", "markup": "b"}]}'],
)  # fmt: skip
def test_other_data_is_refused_in_one_line(data: str) -> None:
    with pytest.raises(ValueError, match="data") as refusal:
        read_annotation(data)
    assert "\n" not in str(refusal.value)
