"""Precedence: what is only likely beside what the words say."""

from __future__ import annotations

from dataclasses import replace

from factcheck.precedence import without_copies
from tests.hand_built import total

SAID = replace(total(), learned=False, confidence=0.9)
LEARNED = replace(SAID, learned=True, confidence=0.7)


def test_what_is_learned_gives_way_to_words_of_the_same_figures() -> None:
    assert without_copies([LEARNED, SAID]) == [SAID]


def test_words_in_doubt_give_way_to_what_is_learned() -> None:
    doubtful = replace(SAID, confidence=0.45)
    assert without_copies([doubtful, LEARNED]) == [LEARNED]
    assert without_copies([doubtful]) == [doubtful]


def test_words_of_some_of_the_figures_by_another_rule_leave_what_is_learned() -> None:
    some = replace(SAID, rule="direction-mismatch", figures=("f1", "f4"))
    assert without_copies([some, LEARNED]) == [some, LEARNED]
    same_rule = replace(some, rule=SAID.rule)
    assert without_copies([same_rule, LEARNED]) == [same_rule]


def test_words_of_more_figures_silence_what_is_learned() -> None:
    more = replace(SAID, rule="balance-mismatch", figures=("f1", "f4", "f7", "f2"))
    assert without_copies([more, LEARNED]) == [more]


def test_a_tentative_tie_gives_way_to_any_of_the_same_figures() -> None:
    tentative = replace(LEARNED, tentative=True, rule="share-mismatch")
    assert without_copies([tentative, SAID]) == [SAID]
    assert without_copies([tentative]) == [tentative]
