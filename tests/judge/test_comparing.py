"""Each relation by itself: readings, severities, and what cannot be worked out."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.comparison import Comparison, Judgement, Severity, Verdict
from factcheck.interval import Interval
from factcheck.judge import judge
from factcheck.quantity import Form, Rounding
from factcheck.relation import (
    Calendar,
    Equal,
    Factor,
    FormOfRelation,
    Mix,
    Order,
    Product,
    Relation,
    Sum,
    Unknown,
)
from tests.judge.trade import quantity

HUNDREDTH = Fraction(1, 100)
SHARE = Product("b", Factor("a", scale=HUNDREDTH), "c")


def claims(**figures: str) -> Claims:
    """Claims by id: a="3.6 percent"."""
    return Claims(tuple(Claim(name, quantity(text), Kind.LEVEL) for name, text in figures.items()))


def compared(form: FormOfRelation | tuple[FormOfRelation, ...], **figures: str) -> Comparison:
    """A relation that reports figure a."""
    forms = form if isinstance(form, tuple) else (form,)
    relation = Relation("rule", forms, "a", tuple(figures), "")
    (comparison,) = judge(claims(**figures), [relation]).comparisons
    return comparison


def test_nothing_gives_nothing() -> None:
    assert judge(Claims(), ()) == Judgement()


@pytest.mark.parametrize(
    ("form", "figures", "low", "high"),
    [
        (Sum("a", ("b", "c"), (1, 1)), ("5", "2.1", "2.8"), "4.8", "5.0"),
        (Sum("b", ("a", "c"), (1, -1)), ("5", "2.1", "2.8"), "4.8", "5.0"),
        (Sum("b", ("a", "c"), (-1, 1)), ("0.7", "2.1", "2.8"), "0.6", "0.8"),
        (Sum("a", ("b", "c"), (1, 1), exhaustive=False), ("7", "2.1", "2.8"), "4.8", None),
        (Sum("b", ("a", "c"), (1, 1), exhaustive=False), ("1", "3.1", "1.0"), None, "2.2"),
        (Order("a", "b"), ("7", "2.1", "0"), "2.05", None),
        (Order("b", "a"), ("1", "2.1", "0"), None, "2.15"),
        (Equal("a", "b"), ("2", "2.1", "0"), "2.05", "2.15"),
        (Equal("b", "a"), ("2", "2.1", "0"), "2.05", "2.15"),
        (Product("a", Factor("b"), "c"), ("4", "2.1", "2.0"), "3.9975", "4.4075"),
        (Mix(Factor("a"), (Factor("b"), Factor("c"))), ("3", "2.1", "5.0"), "2.05", "5.05"),
        (Mix(Factor("b"), (Factor("a"), Factor("c"))), ("4", "3.1", "1.0"), "3.05", None),
        (Mix(Factor("b"), (Factor("a"), Factor("c"))), ("0", "3.1", "5.0"), None, "3.15"),
    ],
)
def test_form_is_solved_for_the_reported_figure(
    form: FormOfRelation, figures: tuple[str, str, str], low: str | None, high: str | None
) -> None:
    comparison = compared(form, **dict(zip("abc", figures, strict=True)))
    assert comparison.verdict is Verdict.CONSISTENT
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    assert comparison.computed == Interval.between(*ends)


def test_share_is_computed_in_percent() -> None:
    comparison = compared(SHARE, a="16.6 percent", b="6.82 yuan", c="41.21 yuan")
    assert comparison.computed == Interval.between(
        Fraction("681.5") / Fraction("41.215"), Fraction("682.5") / Fraction("41.205")
    )


def test_fall_keeps_its_sign() -> None:
    fall = Product("b", Factor("a", Fraction(1), -HUNDREDTH), "c")
    assert compared(fall, a="20.0 percent", b="8.0 yuan", c="10.0 yuan").verdict is (
        Verdict.CONSISTENT
    )
    wrong = compared(fall, a="20.0 percent", b="12.0 yuan", c="10.0 yuan")
    assert wrong.verdict is Verdict.INCONSISTENT


def test_cut_digits_are_excused_and_said() -> None:
    comparison = compared(Sum("a", ("b", "c"), (1, 1)), a="4", b="2.1", c="2.8")
    assert (comparison.verdict, comparison.rounding) == (
        Verdict.CONSISTENT,
        Rounding.TRUNCATED,
    )


def test_trailing_zeros_make_a_warning() -> None:
    figures = {"a": "500,000 yuan", "b": "200,000 yuan", "c": "312,345 yuan"}
    comparison = compared(Sum("a", ("b", "c"), (1, 1)), **figures)
    assert (comparison.verdict, comparison.severity) == (
        Verdict.INCONSISTENT,
        Severity.WARNING,
    )


@pytest.mark.parametrize(
    ("confidence", "inferred", "severity"),
    [
        (0.9, False, Severity.ERROR),
        (0.6, False, Severity.ERROR),
        (0.9, True, Severity.ERROR),
        (0.6, True, Severity.WARNING),
        (0.4, False, None),
    ],
)
def test_severity_follows_the_binding(
    confidence: float, inferred: bool, severity: Severity | None
) -> None:
    relation = Relation(
        "rule", (Equal("a", "b"),), "a", ("a", "b"), "", confidence=confidence, inferred=inferred
    )
    judgement = judge(claims(a="3.6", b="6.3"), [relation])
    assert judgement.comparisons[0].severity is severity
    assert len(judgement.findings) == (severity is not None)


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        (Equal("a", "nobody"), "a figure of the relation is missing"),
        (Equal("b", "c"), "the relation does not say what it compares"),
        (Sum("a", ("a", "b"), (1, 1)), "a figure is set beside itself"),
        (Sum("a", ("b", "c"), (1, 0)), "the direction or the parts are not known"),
        (Sum("a", (), ()), "the direction or the parts are not known"),
        (Product("b", Factor("a", scale=Fraction(0)), "c"), "the direction or the parts"),
        (Mix(Factor("a"), ()), "the direction or the parts are not known"),
        (Product("b", Factor("a"), "zero"), "divided by what may be zero"),
        (Product("a", Factor("b"), Unknown("x")), "too little is printed"),
        (Calendar("a", "b"), "the day is not known exactly"),
    ],
)
def test_what_cannot_be_worked_out_is_undetermined(form: FormOfRelation, reason: str) -> None:
    comparison = compared(form, a="1", b="2", c="3", zero="0.0")
    assert comparison.verdict is Verdict.UNDETERMINED
    assert reason in (comparison.reason or "")


def test_malformed_number_is_undetermined() -> None:
    sound = claims(a="3.6", b="6.3")
    broken = replace(sound["a"], quantity=replace(sound["a"].quantity, form=Form.MALFORMED))
    relation = Relation("rule", (Equal("a", "b"),), "a", ("a", "b"), "")
    judgement = judge(Claims((broken, sound["b"])), [relation])
    assert judgement.comparisons[0].verdict is Verdict.UNDETERMINED
    assert judgement.findings == ()


def test_every_pair_of_a_ranking_is_compared() -> None:
    ranks = (Order("a", "b"), Order("b", "c"), Order("c", "d"))
    comparison = compared(ranks, a="9", b="8", c="5", d="7")
    assert comparison.verdict is Verdict.INCONSISTENT
    assert comparison.relation.reported in {"c", "d"}
