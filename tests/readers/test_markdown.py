"""Markdown: words without marks, front matter, tables, and offsets into the file."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given as over
from hypothesis import strategies as st

from factcheck.readers.markdown import read_markdown
from tests.readers.sources import article, given, paragraphs, position

STORY = """---
title: "Trade grows"
date: 2025-01-20
lang: en
tags: [trade]
---

# Trade grows *4.6* percent

Exports reached **$46.83**
billion in [2024](https://example.org/2024), up ~~9~~ 5.6 percent.[^1]

```
Imports were $99 billion.
```

    Imports were $98 billion.

- Imports were \\$37.82 billion
- The `x = 3` balance was _$8.56 billion_ &amp; fell

| Flow | Value |
| ---- | ----: |
| Exports | 46.83 |

<!-- A remark: 12 ships. -->
![12 ships](ships.png)
[ref]: https://example.org/1
> Trade grew by 3 percent.
"""


def test_words_without_their_marks() -> None:
    assert paragraphs(article(STORY)) == [
        "Trade grows 4.6 percent",
        "Exports reached $46.83 billion in 2024, up  5.6 percent.",
        "Imports were $37.82 billion",
        "The  balance was $8.56 billion & fell",
        "| Flow | Value |\n| ---- | ----: |\n| Exports | 46.83 |",
        "Trade grew by 3 percent.",
    ]


def test_front_matter() -> None:
    read = article(STORY)
    assert (read.title, read.published, read.language) == ("Trade grows", date(2025, 1, 20), "en")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("January 2, 2024", date(2024, 1, 2)),
        ("'2 Jan 2024'", date(2024, 1, 2)),
        ("Second of January", None),
        ("02/01/2024", None),
        ("[2024]", None),
    ],
)
def test_days_in_front_matter(written: str, day: date | None) -> None:
    assert article(f"---\ntitle: Trade\ndate: {written}\n---\nIt grew.\n").published == day


def test_a_title_that_is_no_line_of_words_is_none() -> None:
    assert article("---\ntitle: [a\n---\nIt grew.\n").title is None


@pytest.mark.parametrize(
    ("words", "source", "place"),
    [
        ("4.6", "4.6", (8, 16)),
        ("$46.83 billion", "$46.83**\nbillion", (10, 19)),
        ("2024", "2024", (11, 13)),
        ("$37.82", "$37.82", (19, 17)),
        ("& fell", "&amp; fell", (20, 43)),
        ("46.83 |", "46.83 |", (24, 13)),
    ],
)
def test_offsets(words: str, source: str, place: tuple[int, int]) -> None:
    read = article(STORY)
    assert given(read, words) == source
    assert position(read, words) == place


@pytest.mark.parametrize("name", ["a.md", "a.markdown"])
def test_a_name_decides_where_the_content_could_be_either(name: str) -> None:
    prose = "Exports were *$3 billion*.\n"
    assert article(prose, name).text == "Exports were $3 billion."
    assert article(prose, "a.txt").text == prose


def test_marks_that_are_none() -> None:
    prose = "# T\n\nIt is 3 * 4 * 5, snake_case_name, 2_000 and 5 < 6.\n"
    assert paragraphs(article(prose))[1] == "It is 3 * 4 * 5, snake_case_name, 2_000 and 5 < 6."


def test_a_comment_in_its_own_line_and_one_behind_words() -> None:
    source = (
        "# T\n\n[//]: # (factcheck: allow total-mismatch: a)\nOne is 1.\n\n"
        "Two is 2. <!-- Factcheck: allow share-mismatch: b -->\n"
    )
    read = article(source)
    assert read.origin
    assert [(each.line, each.alone) for each in read.origin.comments] == [(3, True), (6, False)]
    assert paragraphs(read) == ["T", "One is 1.", "Two is 2. "]


@over(st.text(st.sampled_from("*_`#>[]()!~|\\-=+ \n1.a&;:<"), max_size=80))
def test_any_markdown_is_read_with_offsets_that_lie_in_it(source: str) -> None:
    read = read_markdown(source)
    assert read.origin
    for run in read.origin.offsets.runs:
        assert 0 <= run.source_start <= run.source_end <= len(source)
