"""Reporting: which figures count as checked, why not, and how checks are told."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from factcheck.claim import Claim, Kind, Modality
from factcheck.claims import Claims
from factcheck.comparison import Comparison, Finding, Judgement, Severity, Suspect, Verdict
from factcheck.coverage import figures_of
from factcheck.quantity import Form
from factcheck.relation import Equal, Order, Relation
from factcheck.report import Report
from factcheck.reporting import compile_report
from factcheck.subject import Subject
from tests.hand_built import (
    STORY,
    claim,
    growth_mix,
    holding_mix,
    story_article,
    story_claims,
    story_judgement,
    total,
    trillions,
    wrong_total,
)


def compiled(judgement: Judgement) -> Report:
    return compile_report(story_article(), story_claims(), judgement)


def reasons(*claims: Claim) -> list[str | None]:
    return [figure.reason for figure in figures_of(Claims(claims), ())]


def test_figures_of_a_decided_comparison_are_checked() -> None:
    report = compiled(story_judgement())
    checked = [figure.id for figure in report.figures if figure.status == "checked"]
    assert checked == ["f1", "f3", "f4", "f5", "f6", "f7"]
    assert all(figure.reason is None for figure in report.figures if figure.id in checked)


def test_evidence_is_checked_too() -> None:
    relation = Relation("rank", (Order("f1", "f4"),), "f1", ("f1", "f4"), "", evidence=("f2",))
    comparison = Comparison(relation, Verdict.CONSISTENT, trillions("1", "2"), trillions("1", "2"))
    assert compiled(Judgement((comparison,))).figure("f2").status == "checked"


def test_an_undetermined_comparison_checks_nothing_and_says_why() -> None:
    open_one = replace(holding_mix(), verdict=Verdict.UNDETERMINED, reason="the base is zero")
    report = compiled(Judgement((open_one,)))
    assert report.figure("f5").status == "unchecked"
    assert report.figure("f5").reason == "left open: the base is zero"
    assert report.checks[0].message == "Not decided: the base is zero"
    assert report.coverage.relations == 0


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (Kind.SHARE, "share of a whole that is not printed"),
        (Kind.CHANGE, "its change has no earlier level in the text"),
        (Kind.RANK, "no second figure in its order"),
        (Kind.LEVEL, "no other figure of trade"),
    ],
)
def test_why_a_figure_is_not_checked(kind: Kind, reason: str) -> None:
    assert reasons(claim(STORY, "f1", "41.21 trillion yuan", kind)) == [reason]


def test_forecasts_denials_and_malformed_numbers_are_not_checked() -> None:
    level = claim(STORY, "f1", "41.21 trillion yuan", Kind.LEVEL)
    assert reasons(replace(level, modality=Modality.FORECAST)) == ["forecast or target"]
    assert reasons(replace(level, modality=Modality.NEGATED)) == ["told as not so"]
    broken = replace(level, quantity=replace(level.quantity, form=Form.MALFORMED))
    assert reasons(broken) == ["not a well-formed number"]
    assert reasons(replace(level, subject=Subject())) == ["the text does not say what it measures"]


def test_levels_of_other_scopes_and_periods_are_told_apart() -> None:
    level = claim(STORY, "f1", "41.21 trillion yuan", Kind.LEVEL)
    elsewhere = replace(level, id="f2", subject=Subject("trade", ("Chile",)))
    assert reasons(level, elsewhere)[0] == "no other figure of trade and scope"
    earlier = replace(level, id="f2", subject=Subject("trade", ("China",)))
    assert reasons(level, earlier)[0] == "no other figure of this measure, scope and period"


def test_checks_are_numbered_in_the_order_of_the_text() -> None:
    report = compiled(story_judgement())
    assert [(check.id, check.rule) for check in report.checks] == [
        ("c1", "total-mismatch"),
        ("c2", "growth-mix-mismatch"),
    ]


def test_a_finding_takes_the_place_of_its_comparison() -> None:
    report = compiled(story_judgement())
    assert [check.status for check in report.checks] == [Verdict.INCONSISTENT, Verdict.CONSISTENT]
    assert report.findings[0].severity is Severity.ERROR


def test_severity_is_kept() -> None:
    finding = wrong_total()
    warning = replace(finding.comparison, severity=Severity.WARNING)
    report = compiled(Judgement((warning,), (replace(finding, comparison=warning),)))
    assert report.findings[0].severity is Severity.WARNING


def test_a_conflict_that_no_single_relation_shows() -> None:
    suspects = (Suspect("f5", trillions("1", "2")),)
    finding = Finding(holding_mix(), suspects, (growth_mix(), total()))
    report = compiled(Judgement((holding_mix(),), (finding,)))
    (check,) = report.checks
    assert check.status is Verdict.INCONSISTENT
    assert check.figures == ("f3", "f5", "f6")
    assert check.evidence == ("f1", "f4", "f7")
    assert check.message == (
        "These figures cannot all be right: 3.6 percent, 6.2 percent, 0.2 percent, "
        "41.21 trillion yuan, 24.64 trillion yuan, 16.75 trillion yuan"
    )


def test_a_finding_without_a_comparison_of_its_own_is_a_check_too() -> None:
    report = compiled(Judgement((holding_mix(),), (wrong_total(),)))
    assert [check.rule for check in report.findings] == ["total-mismatch"]


def test_slip_and_suggestion_speak_of_the_first_suspect_that_has_a_slip() -> None:
    finding = wrong_total()
    first, *others = finding.suspects
    report = compiled(Judgement((), (replace(finding, suspects=(*others, first)),)))
    assert report.findings[0].suspects == ("f7", "f1", "f4")
    assert report.findings[0].slip == "24.64: digits of 24.46 transposed"
    assert report.findings[0].suggestion == "24.45 to 24.47 trillion yuan; 24.46 fits"


def test_without_a_slip_the_range_alone_is_suggested() -> None:
    finding = wrong_total()
    report = compiled(Judgement((), (replace(finding, suspects=finding.suspects[1:]),)))
    assert report.findings[0].slip is None
    assert report.findings[0].suggestion == "16.56 to 16.58 trillion yuan"


def test_a_consistent_check_says_what_agrees() -> None:
    equal = Relation("restatement-mismatch", (Equal("f3", "f5"),), "f3", ("f3", "f5"), "{computed}")
    values = replace(holding_mix().reported, low=Fraction("3.55"))
    report = compiled(Judgement((Comparison(equal, Verdict.CONSISTENT, values, values),)))
    assert report.checks[0].message == "3.6 percent agrees with 3.55 to 3.65 percent"
