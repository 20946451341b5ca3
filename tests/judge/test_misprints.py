"""What a malformed number may have been, one digit or one comma away."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.judge.misprints import misprints
from factcheck.quantity import Form, Quantity


def malformed(printed: str) -> Quantity:
    place = Fraction(1)
    return Quantity(
        printed, 0, len(printed), place, place, place, form=Form.MALFORMED, number_end=len(printed)
    )


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("6,5000,000", ["6,500,000", "65,000,000"]),
        ("110,00", ["110,000", "11,000"]),
        ("1,2345", ["12,345"]),
        ("1,2234", ["1,234", "12,234"]),
        ("1,00,00", ["10,000"]),
    ],
)
def test_candidates(printed: str, meant: list[str]) -> None:
    assert [slip.printed for slip in misprints(malformed(printed))] == meant
