"""Code points as UTF-16 code units, against Python's own encoder."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.offsets import Utf16

TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a😀𝟙é")))


@given(TEXTS)
def test_every_offset_of_a_text(text: str) -> None:
    utf16 = Utf16(text)
    for offset in range(len(text) + 1):
        units = len(text[:offset].encode("utf-16-le")) // 2
        assert utf16.units(offset) == units
        assert utf16.code_points(units) == offset


def test_the_middle_of_a_pair_counts_as_its_start() -> None:
    # "a" is unit 0, the emoji units 1 and 2, "b" unit 3.
    assert [Utf16("a😀b").code_points(units) for units in range(5)] == [0, 1, 1, 2, 3]
