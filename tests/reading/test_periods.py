"""What no feature can say of periods: any text, any length, every day of publication."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.period import Period
from factcheck.reading.periods import Shift, find_periods, find_publication_date

LONG = 100_000
SECONDS = 4
PIECES = st.sampled_from(
    "2025 1999 2012-13 2024/25 Q3 H1 FY 25 May March Dec. 8 31 Feb 29 30 to - and of in from since "
    "first third last this next past year years month months quarter half week ended ago earlier "
    "a three 11 999 same period on over fiscal summer Monday yesterday , . ( \n 12/25/2024 y/y "
    "2025-12-08 date published 13:30".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=16).map(" ".join),
    st.lists(PIECES, max_size=16).map("".join),
)


@settings(max_examples=600, deadline=None)
@given(TEXTS, st.none() | st.dates())
def test_any_text_is_read(text: str, published: date | None) -> None:
    end = 0
    for mention in find_periods(text, published):
        assert text[mention.start : mention.end] == mention.text
        assert end <= mention.start < mention.end
        end = mention.end
        if mention.period is not None:
            assert mention.period.start < mention.period.end
            assert str(mention.period)
            if mention.shift is not None:
                mention.shift.apply(mention.period)
    find_publication_date(text)


@pytest.mark.parametrize(
    "piece", ["May ", "last ", "2025 ", "first 11 months of ", "12 months to ", " ", "\n", "1/"]
)
def test_time_is_linear(piece: str) -> None:
    text = piece * (LONG // len(piece))
    started = time.process_time()
    find_periods(text, date(2025, 12, 8))
    find_publication_date(text)
    assert time.process_time() - started < SECONDS


def test_a_shift_keeps_whole_months() -> None:
    february = Period(date(2024, 2, 1), date(2024, 3, 1))
    assert Shift(months=-12).apply(february) == Period(date(2023, 2, 1), date(2023, 3, 1))
    leap_day = Period(date(2024, 2, 29), date(2024, 3, 1))
    assert Shift(months=-12).apply(leap_day) == Period(date(2023, 2, 28), date(2023, 3, 1))
    assert Shift(days=-7).apply(leap_day) == Period(date(2024, 2, 22), date(2024, 2, 23))


def test_no_shift_leaves_the_calendar() -> None:
    assert Shift(months=-12).apply(Period(date(1, 1, 1), date(1, 2, 1))) is None
    assert Shift(months=12).apply(Period(date(9999, 1, 1), date(9999, 2, 1))) is None
