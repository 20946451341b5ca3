"""Evidence: what fits, and what words say, for and against ties that do not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.claim import Kind
from factcheck.claims import Claims
from factcheck.domain import Models, shipped_models
from factcheck.evidence.candidates import told_apart
from factcheck.evidence.families import FAMILIES
from factcheck.evidence.rows import Row, row_of, surveyed
from factcheck.evidence.siblings import Fitting
from factcheck.evidence.telling import told_roles
from factcheck.evidence.tie import Tie, is_alike
from factcheck.evidence.weighed import Weighed
from factcheck.told import Change
from tests.hand_built import claim

MODELS = Models(shipped_models())
GROWTH, SUM = FAMILIES["growth"], FAMILIES["sum"]
TEXT = (
    "Exports rose 10 percent to 110 yuan from 100 yuan. "
    "Imports rose 20 percent to 240 yuan from 300 yuan."
)


def rows(*changes: Change) -> tuple[Claims, tuple[Row, ...]]:
    """The figures of the text: rate, after and before of exports, then of imports."""
    told = (("10 percent", "exports"), ("110 yuan", "exports"), ("100 yuan", "exports"))
    told += (("20 percent", "imports"), ("240 yuan", "imports"), ("300 yuan", "imports"))
    claims = tuple(
        replace(
            claim(TEXT, f"f{place}", passage, kind, measure),
            sentence=place // 3,
            before=("to",) if place % 3 == 1 else ("from",) if place % 3 else ("rose",),
        )
        for place, (passage, measure) in enumerate(told)
        for kind in [Kind.CHANGE if "percent" in passage else Kind.LEVEL]
    )
    return Claims(claims, changes), tuple(row_of(each, at) for at, each in enumerate(claims))


def growth(after: Row, before: Row, rate: Row) -> Tie:
    """A tie of the family; its ranges do not matter here."""
    return Tie((after, before, rate), (0.0, 0.0), (1.0, 1.0), 1)


def fitting(tie: Tie, probability: float) -> Fitting:
    """The witnesses of an article with one tie that fits."""
    return Fitting([Weighed(tie, GROWTH, True, probability)])


def test_a_tie_made_alike_is_a_sibling() -> None:
    _, (rate, after, before, other_rate, other_after, other_before) = rows()
    found = fitting(growth(after, before, rate), 0.9)
    like = found.siblings(growth(other_after, other_before, other_rate), GROWTH)
    # By place and by word: one tie, 0.9 likely. Exports are not imports, nor in their sentence.
    assert like == (0.9, 0.9, 0.9, 0.9, *(0.0,) * 4)
    crossed = found.siblings(growth(other_before, other_after, other_rate), GROWTH)
    assert crossed == (0.0,) * 8


def test_what_fits_is_no_sibling_of_itself() -> None:
    _, (rate, after, before, *_) = rows()
    tie = growth(after, before, rate)
    assert fitting(tie, 0.9).siblings(tie, GROWTH) == (0.0,) * 8


def test_a_percentage_that_fits_is_missed_nowhere_else() -> None:
    _, (rate, after, before, other_rate, other_after, _) = rows()
    found = fitting(growth(after, before, rate), 0.9)
    assert found.leave_no_room(growth(other_after, before, rate), GROWTH)
    # Its two levels fit the 10 percent, so that they do not miss the 20.
    assert found.leave_no_room(growth(after, before, other_rate), GROWTH)
    assert not found.leave_no_room(growth(other_after, before, other_rate), GROWTH)
    unlikely = fitting(growth(after, before, rate), 0.4)
    assert not unlikely.leave_no_room(growth(other_after, before, rate), GROWTH)


def test_roles_that_words_give_outside_a_tie() -> None:
    change = Change(after="f1", before="f2", rate="f0", direction=1)
    claims, (rate, after, before, other_rate, other_after, _) = rows(change)
    crossed = growth(other_after, after, other_rate)
    # In the order of the function: 110 has a rate and a base of its own, outside this tie.
    assert told_roles(after, crossed, claims) == (True, True, *(False,) * 6)
    own = growth(after, before, rate)
    assert told_roles(after, own, claims) == (*(False,) * 4, True, *(False,) * 3)
    assert told_roles(before, own, claims) == (*(False,) * 5, True, *(False,) * 2)


def test_what_a_change_led_to_is_no_base() -> None:
    changes = (
        Change(after="f1", before="f2", rate="f0", direction=1),
        Change(after="f4", rate="f3", direction=1),
    )
    claims, (rate, after, before, other_rate, other_after, other_before) = rows(*changes)
    article = surveyed(claims, MODELS)
    assert told_apart(growth(after, other_after, rate), GROWTH, article).no_base
    assert told_apart(growth(other_before, other_after, other_rate), GROWTH, article).no_base
    assert not any(told_apart(growth(after, before, rate), GROWTH, article))


def test_a_level_is_not_added_to_its_base() -> None:
    claims, (_, after, before, _, other_after, _) = rows(
        Change(after="f1", before="f2", direction=1)
    )
    tie = Tie((other_after, after, before), (0.0, 0.0), (1.0, 1.0))
    assert told_apart(tie, SUM, surveyed(claims, MODELS)).with_base
    without, _ = rows()
    assert not told_apart(tie, SUM, surveyed(without, MODELS)).with_base


@pytest.mark.parametrize(("a", "b", "alike"), [(0, 3, True), (0, 1, False), (1, 2, True)])
def test_percentages_are_of_no_unit_but_theirs(a: int, b: int, alike: bool) -> None:
    _, every = rows()
    assert is_alike(every[a], every[b]) is alike


def test_a_bare_number_is_of_any_unit_but_a_percentage() -> None:
    _, every = rows()
    bare = replace(every[2], unit="")
    assert is_alike(bare, every[1])
    assert not is_alike(bare, every[0])
