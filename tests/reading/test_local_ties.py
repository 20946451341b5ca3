"""The ties that one place gives: lists and tables divided, days found, in linear time."""

from __future__ import annotations

import time
from datetime import date

import pytest

from factcheck import Checker
from factcheck.article import Article
from factcheck.claims import Claims
from factcheck.reading.dates.mentions import days_of, figures_of
from factcheck.reading.lists import listed_names
from factcheck.reading.local import with_local_ties
from factcheck.reading.tables.grid import grids_of

LONG, SECONDS = 60_000, 4


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Anna Berg, Carl Dahl and Eva Falk.", 3),
        ("Anna Berg, Carl Dahl, and Eva Falk, who left", 3),
        ("the Bank of Norway <BN.O>, Shell and the Red Cross, to pay", 3),
        ("Oslo and Bergen.", 2),
        ("Bosnia and Herzegovina and Croatia.", None),
        ("Apple, Inc., Google and Shell.", None),
        ("Anna Berg, 41, and Carl Dahl, 38.", None),
        ("a ferry, two boats and a raft.", None),
        ("Oslo.", None),
    ],
)
def test_lists(text: str, count: int | None) -> None:
    names = listed_names(text, 0)
    assert (names.count if names else None) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("March 4, 2025", [(2025, 3, 4)]),
        ("the 4th of March 2025 and 2025-03-05", [(2025, 3, 4), (2025, 3, 5)]),
        ("31 June", [(None, 6, 31)]),
        ("March 4,000 and June 30.5 and May 12-14", []),
        ("Room 4-12 May Street", []),
    ],
)
def test_days(text: str, found: list[tuple[int | None, int, int]]) -> None:
    assert [(day.year, day.month, day.day) for day in days_of(text)] == found


def test_a_year_inside_a_date_is_no_figure_of_its_own() -> None:
    text = "on 4 March 2025, in June 2024 and in 2023"
    figures = figures_of(text)
    assert [text[each.start : each.end] for each in figures] == [
        "4 March 2025",
        "June 2024",
        "2023",
    ]
    # days as ordinals; months from the year 0: 2024 * 12 + 5
    assert [each.number for each in figures] == [date(2025, 3, 4).toordinal(), 24293, 2023]


@pytest.mark.parametrize(
    "text",
    [
        "| a | b |\n|---|---|\n| Oslo | **1,204** |\n| Bergen | 85 |\n",
        "a        b\n-------  -----\nOslo     1,204\nBergen   85\n",
        "a\tb\nOslo\t1,204\nBergen\t85\n",
    ],
)
def test_tables(text: str) -> None:
    (grid,) = grids_of(text)
    assert [cell.text for cell in grid.header] == ["a", "b"]
    cell = grid.rows[0][1]
    assert text[cell.start : cell.end] == cell.text == "1,204"
    assert cell.value == 1204
    assert [row[0].text for row in grid.rows] == ["Oslo", "Bergen"]


def test_rows_of_unlike_length_are_no_table() -> None:
    assert not list(grids_of("| a | b |\n| Oslo | 1 | 2 |\n| Bergen | 85 |\n"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "Tuesday, March 4 ",
        "from 2010 to 2012, ",
        "in 1997, ten years after the ",
        "born in 1950 was 64 in 2014 ",
        "t(28) = 2.20, p = .036 ",
        "| a | 1 | 2 |\n",
        "A, B and C, ",
        "passed by 220 votes to 215, ",
        "28-24, 30-22 (18-25) ",
        "42 percent of the 30 patients, ",
        "a poll of 1,000 adults with 4 percent undecided and ",
        "a margin of error of 3 points, ",
        "6 by 9 feet (1.8 by ",
        "<table><tr><td>1</td>",
        "10 wins, 5 draws and ",
        "made 250 to win by 45 runs, ",
        "a mile is ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    article = Article(piece * (LONG // len(piece)), published=date(2025, 1, 1))
    started = time.perf_counter()
    with_local_ties(Claims(), article)
    assert time.perf_counter() - started < SECONDS


@pytest.mark.parametrize(
    "text",
    [
        "It was open until 9999-12-31 and from 0000-01-01.",
        "The groups differed, t(0) = 1.2, p = .036, and F(0, 0) = 4, p < .05.",
        "She was born in 1950, aged 64 in 2014 people, and in 2014 dollars.",
        "From 2010 to 2014 tonnes, four years.",
        f"| a | b |\n| Oslo | {10**44} |\n| Total | 1 |\n| x | 1 |",
    ],
)
def test_odd_texts_are_read(checker: Checker, text: str) -> None:
    assert checker.check(text, published=date(2025, 1, 1)).findings == ()
