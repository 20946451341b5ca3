"""The trade story as printed, and with each of its figures altered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.comparison import Finding, Severity, Verdict
from factcheck.judge import judge
from tests.judge.oracle import is_possible
from tests.judge.trade import FIGURES, relations, story

BENCH = Path(__file__).resolve().parents[3] / "shared" / "bench" / "trade_slips.json"
CASES = json.loads(BENCH.read_text()) if BENCH.exists() else {"contradict": [], "stay_silent": []}


def findings(slips: dict[int, str]) -> tuple[Finding, ...]:
    return judge(story(slips), relations()).findings


def test_sound_story_has_no_finding() -> None:
    judgement = judge(story(), relations())
    assert judgement.findings == ()
    assert {comparison.verdict for comparison in judgement.comparisons} == {Verdict.CONSISTENT}


@pytest.mark.parametrize(
    "case", CASES["contradict"], ids=lambda case: f"{case['old']}-{case['new']}"
)
def test_slip_is_found_and_suspected(case: dict[str, object]) -> None:
    found = findings({int(str(case["start"])): str(case["new"])})
    assert found
    assert isinstance(case["suspects"], list)
    expected = {f"f{start}" for start in case["suspects"]}
    assert [{suspect.figure for suspect in finding.suspects} for finding in found] == [
        expected
    ] * len(found)


@pytest.mark.parametrize(
    "case", CASES["stay_silent"], ids=lambda case: f"{case['old']}-{case['new']}"
)
def test_slip_that_nothing_contradicts_stays_silent(case: dict[str, object]) -> None:
    assert findings({int(str(case["start"])): str(case["new"])}) == ()


def test_transposition_is_explained() -> None:
    for finding in findings({575: "24.64"}):
        (suspect,) = finding.suspects
        slip = suspect.slips[0]
        assert (suspect.figure, slip.kind, slip.printed) == ("f575", "digits transposed", "24.46")
        assert slip.value == 24_460_000_000_000
        assert slip.value in suspect.fitting
        assert story({575: "24.64"})["f575"].quantity.number not in suspect.fitting


def test_cut_share_is_a_warning_where_the_article_rounds() -> None:
    (finding,) = findings({1492: "5.57"})
    assert finding.comparison.severity is Severity.WARNING
    assert finding.comparison.relation.rule == "share-mismatch"


def test_headline_confirms_nothing() -> None:
    (finding, *_) = findings({599: "9.2"})
    assert [suspect.figure for suspect in finding.suspects] == ["f599", "f462", "f644"]


def test_headline_alone_is_suspected_where_it_differs() -> None:
    (finding,) = findings({59: "6.3"})
    assert [suspect.figure for suspect in finding.suspects] == ["f59"]
    assert finding.suspects[0].slips[0].printed == "3.6"


def altered(number: str) -> Iterator[str]:
    """Every adjacent transposition, and each digit by two others."""
    places = [place for place, char in enumerate(number) if char.isdigit()]
    for here, there in pairwise(places):
        chars = list(number)
        chars[here], chars[there] = chars[there], chars[here]
        yield "".join(chars)
    for place in places:
        for step in (1, 4):
            digit = (int(number[place]) + step) % 10
            yield number[:place] + str(digit) + number[place + 1 :]


SLIPS = [
    (start, slip)
    for start, text in FIGURES.items()
    for slip in altered(text.partition(" ")[0])
    if slip != text.partition(" ")[0]
    # Whether trailing zeros and zeros before a number are printed digits is another matter.
    and ("." in slip or not slip.endswith("0"))
    and float(slip)
]


def test_verdicts_agree_with_an_independent_system() -> None:
    for start, number in SLIPS:
        found = findings({start: number})
        errors = [each for each in found if each.comparison.severity is Severity.ERROR]
        if is_possible({start: number}, truncated=False):
            assert not found, (start, number)
        elif is_possible({start: number}, truncated=True):
            assert not errors, (start, number)
        else:
            suspects = {suspect.figure for each in found for suspect in each.suspects}
            assert f"f{start}" in suspects, (start, number)
