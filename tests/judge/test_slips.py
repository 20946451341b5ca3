"""How a printed number may have come about."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from factcheck.claim import Claim, Kind
from factcheck.comparison import Slip
from factcheck.interval import Interval
from factcheck.judge.digits import digits_of
from factcheck.judge.slips import slips
from tests.judge.trade import quantity


@pytest.mark.parametrize(
    ("text", "low", "high", "kind", "printed"),
    [
        ("24.64 trillion yuan", 24_450 * 10**9, 24_470 * 10**9, "digits transposed", "24.46"),
        ("5.83 million yuan", 5_820_000_000, 5_840_000_000, "million for billion", "5.83 billion"),
        ("12.5 yuan", 124, 126, "point shifted", "125"),
        ("0.27 yuan", 27, 27, "point shifted", "27"),
        ("1,250 yuan", 12, 13, "point shifted", "12.50"),
        ("8,412 yuan", 8_512, 8_512, "one digit wrong", "8,512"),
        ("132 yuan", 1_382, 1_382, "digit dropped", "1382"),
        ("1332 yuan", 132, 132, "digit doubled", "132"),
        ("6,2 yuan", 2, 3, "digits transposed", "2,6"),
    ],
)
def test_slip_is_named_and_printed(text: str, low: int, high: int, kind: str, printed: str) -> None:
    figure = quantity(text)
    if text.startswith("6,2"):
        figure = replace(figure, number=figure.number / 10, place=figure.place / 10)
    slip = slips(Claim("f1", figure, Kind.LEVEL), Interval.between(low, high))[0]
    assert (slip.kind, slip.printed) == (kind, printed)


def test_direction_may_be_wrong() -> None:
    rise = Claim("f1", quantity("5.0 percent"), Kind.CHANGE, direction=1)
    (slip, *_) = slips(rise, Interval.between(-5, -5))
    assert slip == Slip("rise for fall", Fraction(-5), "-5.0")


def test_loose_range_is_explained_by_no_single_digit() -> None:
    assert slips(Claim("f1", quantity("8 yuan"), Kind.LEVEL), Interval.between(None, 5)) == ()


def test_at_most_three_slips() -> None:
    claim = Claim("f1", quantity("1234 yuan"), Kind.LEVEL)
    assert len(slips(claim, Interval.between(1200, 1290))) == 3


def test_words_have_no_digits() -> None:
    assert digits_of(replace(quantity("12 yuan"), text="twelve", number_end=6)) is None
