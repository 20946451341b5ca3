"""What only several relations together show, and how the solver behaves."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings

from factcheck.comparison import Comparison, Judgement, Severity, Verdict
from factcheck.judge import judge
from factcheck.judge.comparing import compare
from factcheck.judge.component import component, grouped
from factcheck.judge.proof import contradicts, proven
from factcheck.judge.propagation import is_possible, is_tree
from factcheck.judge.solving import program
from factcheck.judge.system import Row
from factcheck.quantity import Rounding
from factcheck.relation import Equal, Factor, Order, Product, Relation, Sum
from tests.judge.articles import TrueArticle, true_articles
from tests.judge.test_comparing import claims
from tests.judge.trade import relations, story

HUNDREDTH = Fraction(1, 100)
SHARES = (("a", "x"), ("b", "y"))


def shares_of_two(x: str, confidence: float = 0.9) -> Judgement:
    """Two parts with their shares of a total: together the shares are to make the whole."""
    total = Relation("total-mismatch", (Sum("t", ("a", "b"), (1, 1)),), "t", ("t", "a", "b"), "")
    shares = [
        Relation(
            "share-mismatch",
            (Product(part, Factor(share, scale=HUNDREDTH), "t"),),
            share,
            (part, share, "t"),
            "",
            confidence=confidence,
        )
        for part, share in SHARES
    ]
    figures = claims(t="10 yuan", a="6 yuan", b="5 yuan", x=f"{x} percent", y="45 percent")
    return judge(figures, [total, *shares])


def test_conflict_that_no_relation_shows_alone() -> None:
    judgement = shares_of_two("65")
    (finding,) = judgement.findings
    assert finding.comparison.verdict is Verdict.INCONSISTENT
    assert finding.comparison.severity is Severity.ERROR
    assert finding.comparison.relation.reported == "x"
    assert finding.comparison in judgement.comparisons
    assert {each.rule for each in finding.conflict} == {"total-mismatch", "share-mismatch"}
    (suspect,) = finding.suspects
    assert suspect.figure == "x"
    assert Fraction(55) in suspect.fitting
    assert Fraction(65) not in suspect.fitting
    assert ("one digit wrong", "55") in {(slip.kind, slip.printed) for slip in suspect.slips}


def test_shares_that_fit_are_silent() -> None:
    assert shares_of_two("55").findings == ()


def test_doubtful_relations_join_no_conflict() -> None:
    assert shares_of_two("65", confidence=0.4).findings == ()


def test_several_errors_are_each_told_with_their_own_suspects() -> None:
    found = judge(story({575: "24.64", 1556: "73"}), relations()).findings
    suspects = {
        finding.comparison.relation.rule: {suspect.figure for suspect in finding.suspects}
        for finding in found
    }
    assert suspects["total-mismatch"] == {"f575"}
    assert suspects["share-mismatch"] == {"f1556"}


def test_order_of_suspects_puts_the_confirmed_last() -> None:
    ties = [
        Relation("sum", (Sum("t", ("a", "b"), (1, 1)),), "t", ("t", "a", "b"), ""),
        Relation("again", (Equal("t", "u"),), "t", ("t", "u"), ""),
    ]
    (finding,) = judge(claims(t="9.00", a="3.75", b="5.52", u="9.00"), ties).findings
    assert [suspect.figure for suspect in finding.suspects] == ["b", "a"]
    assert finding.suspects[0].slips[0].printed == "5.25"


def test_solver_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    judge(story({599: "9.2"}), relations())
    assert capfd.readouterr() == ("", "")


def test_simple_articles_never_load_the_solver() -> None:
    code = (
        "import sys; from tests.judge.test_joint import chained; from factcheck.judge import judge;"
        "assert len(judge(*chained('3')).findings) == 0;"
        "sys.exit('highspy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def chained(total: str) -> tuple[object, list[Relation]]:
    """A sum, and an order with one of its parts."""
    ties = [
        Relation("sum", (Sum("t", ("a", "b"), (1, 1)),), "t", ("t", "a", "b"), ""),
        Relation("order", (Order("b", "c"),), "b", ("b", "c"), ""),
    ]
    return claims(t=total, a="1", b="2", c="1.7"), ties


def test_threads_do_not_meet() -> None:
    def suspects(_: int) -> list[str]:
        found = judge(story({599: "9.2"}), relations()).findings
        return [suspect.figure for finding in found for suspect in finding.suspects]

    with ThreadPoolExecutor(4) as pool:
        assert {tuple(names) for names in pool.map(suspects, range(12))} == {
            ("f599", "f462", "f644")
        }


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(true_articles())
def test_propagation_agrees_with_the_solver(article: TrueArticle) -> None:
    for group in grouped(compare(article.claims, article.relations)):
        whole = component(article.claims, group, Rounding.NEAREST)
        forms = [form for each in group.values() for form in each.relation.forms]
        if is_tree(forms) and is_possible(forms, whole.printed):
            assert whole.program.is_feasible()


def test_contradiction_is_made_exact() -> None:
    third = Fraction(1, 3)
    rows = (
        Row((("a", Fraction(1)), ("b", -third)), Fraction(0), Fraction(0), frozenset()),
        Row((("a", Fraction(1)),), Fraction(2), None, frozenset()),
        Row((("b", Fraction(1)),), None, Fraction(5), frozenset()),
    )
    found = program(rows).contradiction()
    assert found is not None
    assert proven(*found) is not None
    assert contradicts(rows, [Fraction(1), Fraction(-1), third])
    assert not contradicts(rows, [Fraction(1), Fraction(-1), Fraction(0.3333)])


def test_values_without_a_contradiction_prove_nothing() -> None:
    rows = (
        Row((("a", Fraction(1)),), Fraction(2), Fraction(3), frozenset()),
        Row((("a", Fraction(1)),), Fraction(3), Fraction(4), frozenset()),
    )
    assert program(rows).contradiction() is None
    assert proven(rows, [Fraction(1), Fraction(-1)]) is None


def test_comparisons_keep_the_order_of_the_relations() -> None:
    ties = relations()
    comparisons: tuple[Comparison, ...] = judge(story({575: "24.64"}), ties).comparisons
    assert [each.relation.forms for each in comparisons] == [tie.forms for tie in ties]
