"""What no feature can say of quantities: any text, any length, every offset."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.quantity import Quantity
from factcheck.reading.quantities import find_quantities
from factcheck.reading.quantities.quantulum import units_of

LONG = 40_000
SECONDS = 8
PIECES = st.sampled_from(
    "$ US$ £ 1 12 3.5 1,234 6,5000,000 816 000 ½ 1/2 -5 − – - % percent million bn m k one two "
    "half a third in five of to and or from between about up more than , . ( ) / : @ # 2025 May "
    "Q3 last year first 11 months dozen hundred thousand yuan cts per barrel people point s ' th "
    "http:// +44 ° é ٣ ² \u2009 \u00a0 \n".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=24).map(" ".join),
    st.lists(PIECES, max_size=24).map("".join),
)


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_any_text_is_read(text: str) -> None:
    quantities = find_quantities(text)
    ends = 0
    for quantity in quantities:
        assert text[quantity.start : quantity.end] == quantity.text
        assert ends <= quantity.start <= quantity.number_start
        assert quantity.number_start < quantity.number_end <= quantity.end
        ends = quantity.end
        check_places(quantity)


# Passages that must come out the same whatever stands around them and between their words.
PRINTED = (
    ("41.21 trillion yuan", Fraction(41_210_000_000_000), "CNY"),
    ("$10 to $15 billion", Fraction(10**10), "USD"),
    ("6.2 percent", Fraction(62, 10), "percent"),
    ("£4.5bn", Fraction(45 * 10**8), "GBP"),
    ("minus 40 C", Fraction(-40), "degree Celsius"),
    ("two and a half million people", Fraction(2_500_000), "person"),
    ("2.5 million barrels a day", Fraction(2_500_000), "barrel/day"),
    ("Rs 1,200 crore", Fraction(1200 * 10**7), "INR"),
)
AROUND = st.text(
    st.sampled_from("😀é\u0301\u200dπ漢\u00a0\u2009\t\r\n“”—…() ")
    | st.characters(categories=["Lo", "So"]),
    max_size=12,
)
BETWEEN = st.sampled_from((" ", "\u00a0", "\u202f", "\t", "\r\n", "  "))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PRINTED), AROUND, AROUND, BETWEEN)
def test_spans_are_exact_in_the_given_text(
    printed: tuple[str, Fraction, str], before: str, after: str, between: str
) -> None:
    words, number, unit = printed
    passage = words.replace(" ", between)
    text = f"{before}; {passage}. {after}"
    found = [(q.start, q.end, q.text, q.number, q.unit) for q in find_quantities(text)]
    start = len(before) + 2
    assert found == [(start, start + len(passage), passage, number, unit)]


def check_places(quantity: Quantity) -> None:
    assert 0 < quantity.place <= quantity.coarse_place
    assert quantity.upper is None or quantity.upper > quantity.number
    quantity.interval()


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "7", "a,", "1,", "1 ", "$", " ", "\n", "five ", "one hundred and ", "5 to ", "1-", "@",
        "x@y", "5 percent, ", "from 1 ", "+1 ", "(", "1.", "half a ", "up to ", "٣",
    ],
)  # fmt: skip
def test_time_is_linear(piece: str) -> None:
    text = piece * (LONG // len(piece))
    started = time.process_time()
    find_quantities(text)
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It weighs 150 pounds.", "pound"),
        ("It cost £5, or 150 pounds.", "GBP"),
        ("It sold 150 pounds of butter in London.", "pound"),
        ("It fell 5 cents to $3.", "USD"),
        ("It fell 5 cents.", "cent"),
        ("It fell 5 cents against the euro.", "cent"),
        ("China spent ¥500 million.", "CNY"),
        ("Japan spent ¥500 million.", "JPY"),
        ("The 100m final", "metre"),
        ("In 5m people", "person"),
    ],
)
def test_a_unit_that_the_rest_of_the_text_settles(text: str, unit: str) -> None:
    assert unit in [quantity.unit for quantity in find_quantities(text)]


def test_quantulum_knows_rare_units() -> None:
    pytest.importorskip("quantulum3")
    assert units_of("furlongs") == ("furlong",)
    assert units_of("no such unit") == ()
