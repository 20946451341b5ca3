"""What is true is never found at fault, and what was altered is among the suspects."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from factcheck.comparison import Severity
from factcheck.judge import judge
from tests.judge.articles import TrueArticle, true_articles

RELAXED = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


@RELAXED
@given(true_articles())
def test_true_article_has_no_finding(article: TrueArticle) -> None:
    assert judge(article.claims, article.relations).findings == ()


@RELAXED
@given(true_articles(cut=False), st.data())
def test_altered_figure_is_suspected_and_its_true_value_fits(
    article: TrueArticle, data: st.DataObject
) -> None:
    figure = data.draw(st.sampled_from(sorted(article.truth)))
    quantity = article.claims[figure].quantity
    steps = data.draw(st.integers(1, 300))
    number = quantity.number + steps * quantity.place * (-1 if quantity.number < 0 else 1)
    assume(quantity.number != 0)
    for finding in judge(article.altered(figure, number), article.relations).findings:
        suspects = {suspect.figure: suspect.fitting for suspect in finding.suspects}
        assert figure in suspects
        assert Fraction(article.truth[figure]) in suspects[figure]
        assert finding.comparison.severity in {Severity.ERROR, Severity.WARNING}
        assert not finding.comparison.reported.meets(finding.comparison.computed)
