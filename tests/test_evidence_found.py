"""Evidence: which figures are looked at together, found in short texts."""

from __future__ import annotations

import pytest

from factcheck.article import Article
from factcheck.domain import Models, shipped_models
from factcheck.evidence.adding import are_added_apart
from factcheck.evidence.analogy import analogous
from factcheck.evidence.candidates import are_told_of_two
from factcheck.evidence.families import FAMILIES
from factcheck.evidence.likeness import LIKENESS, Likenesses
from factcheck.evidence.rows import Row, Surveyed, surveyed
from factcheck.evidence.sums import sum_tie
from factcheck.evidence.telling import is_bracketed_elsewhere, is_told_apart
from factcheck.evidence.tie import Tie
from factcheck.evidence.weighed import Weighed
from factcheck.pipeline import Checker

MODELS = Models(shipped_models())
# In February 150 + 90 = 240; in January 130 + 80 = 210, and 120 is printed for 210.
ROWS = (
    "The deficit narrowed to 240 mln dlrs from 120 mln in January.\n"
    "Trade made a deficit of 150 mln dlrs against 130 mln in January.\n"
    "Services made one of 90 mln dlrs against 80 mln in January."
)


def read(checker: Checker, text: str) -> Surveyed:
    return surveyed(checker.claims(Article(text)), MODELS)


def by_text(article: Surveyed) -> dict[str, Row]:
    return {row.claim.quantity.text: row for row in article.rows}


def likely(total: Row, *parts: Row) -> Weighed:
    """A sum that fits and is likely meant."""
    return Weighed(sum_tie(total, parts), FAMILIES["sum"], True, 0.9)


def test_last_month_is_meant_to_make_the_sum_that_this_month_makes(checker: Checker) -> None:
    article = read(checker, ROWS)
    row = by_text(article)
    example = likely(row["240 mln dlrs"], row["150 mln dlrs"], row["90 mln dlrs"])
    found = [
        tuple(each.claim.quantity.text for each in tie.rows)
        for tie in analogous(FAMILIES["sum"], [example], article)
    ]
    assert found == [("120 mln", "130 mln", "80 mln")]


def test_an_analogy_that_fits_or_is_known_is_not_told(checker: Checker) -> None:
    article = read(checker, ROWS)
    row = by_text(article)
    example = likely(row["240 mln dlrs"], row["150 mln dlrs"], row["90 mln dlrs"])
    known = sum_tie(row["120 mln"], (row["130 mln"], row["80 mln"]))
    assert not [*analogous(FAMILIES["sum"], [example], article, [known])]
    sound = read(checker, ROWS.replace("120", "210"))
    row = by_text(sound)
    example = likely(row["240 mln dlrs"], row["150 mln dlrs"], row["90 mln dlrs"])
    assert not [*analogous(FAMILIES["sum"], [example], sound)]


def test_figures_that_a_digit_sets_apart_are_looked_at_where_they_share_a_word(
    checker: Checker,
) -> None:
    article = read(
        checker,
        "The flood closed 3,475 schools in Ostby.\nThe minister visited two of the 3,457 schools.\n"
        "Holm grows 3,745 apples.",
    )
    found = {
        tuple(row.claim.quantity.text for row in tie.rows)
        for tie in FAMILIES["repeat"].find(article.rows)
    }
    # Two swapped digits; 3,745 shares no word, and differs from 3,475 by two swapped ones too.
    assert found == {("3,475", "3,457")}


def test_a_rare_word_says_more_than_a_common_one(checker: Checker) -> None:
    article = read(
        checker,
        "Exports of copper made 120 dollars.\nExports of copper made 210 dollars.\n"
        "Exports of cotton made 95 dollars.\nExports of cotton made 59 dollars.\n"
        "Exports of salt made 77 dollars.",
    )
    rows, likenesses = article.rows, Likenesses(article.rows)
    of_one, of_two = likenesses.of(rows[0], rows[1]), likenesses.of(rows[0], rows[2])
    rare = LIKENESS.index("rare words shared")
    # "exports", "made" and "dollars" stand at all five, and weigh ln(5/5) = 0; "copper" ln(5/2).
    assert of_one[rare] == pytest.approx(0.9163, abs=1e-4)
    assert of_two[rare] == 0


@pytest.mark.parametrize(
    ("first", "second", "two"),
    [
        ("Exports rose 3.9% in December 2024", "Exports rose 3.6% in 2024", True),
        ("Chile's exports rise 3.9% in 2024", "Chile's exports to Peru rose 3.6% in 2024", True),
        ("Chile's exports rise 3.9% in 2024", "Chile's exports rose 3.6% in 2024", False),
    ],
)
def test_figures_of_two_times_or_partners_are_no_repeat(
    checker: Checker, first: str, second: str, two: bool
) -> None:
    one, other = read(checker, f"{first}\n\n{second}, customs data showed.").rows
    assert are_told_of_two(Tie((one, other), (0.0, 0.0), (1.0, 1.0))) is two


@pytest.mark.parametrize(("rate", "elsewhere"), [("0.2%", True), ("0.3%", False)])
def test_a_percentage_in_brackets_is_of_the_figure_before(
    checker: Checker, rate: str, elsewhere: bool
) -> None:
    article = read(checker, "Jobs fell by 11,000 (0.2%) and by 16,000 (0.3%) to 5.4 million.")
    row = by_text(article)
    tie = Tie((row["5.4 million"], row["16,000"], row[rate]), (0.0, 0.0), (1.0, 1.0))
    assert is_bracketed_elsewhere(tie, article.rows) is elsewhere


@pytest.mark.parametrize(
    ("text", "figures", "apart"),
    [
        ("Sales were 42, up 5% from 40.", ("42", "40", "5%"), False),
        (
            "Sales were 42 in May, up 50% from 28. In all of 1990 they were 50.",
            ("50", "28", "50%"),
            True,
        ),
        ("Profit rose about 30% from 24.2. In 1990 it was 14.8.", ("24.2", "14.8", "30%"), True),
        ("It costs 20, down 1, while 2.2% sulphur costs 19.", ("20", "1", "2.2%"), True),
    ],
)
def test_a_percentage_told_of_another_level_is_apart(
    checker: Checker, text: str, figures: tuple[str, str, str], apart: bool
) -> None:
    article = read(checker, text)
    row = by_text(article)
    after, other, rate = (row[each] for each in figures)
    tie = Tie((after, other, rate), (0.0, 0.0), (1.0, 1.0))
    assert is_told_apart(tie, article.claims) is apart


@pytest.mark.parametrize(
    ("text", "figures", "apart"),
    [
        ("Sales were 42, of which 31 at home and 12 abroad.", ("42", "31", "12"), False),
        ("Exports were 42 against 31, and imports 12.", ("42", "31", "12"), True),
        ("Output was 505 (504) and imports 47 (50).", ("505", "504", "47"), True),
        ("Reserves fell 3 to 51, averaging 52 in the month.", ("52", "3", "51"), True),
        ("The price fell 3 to 147, and 171 with freight.", ("147", "3", "171"), True),
        ("The gap was 88 in the full year. It was 27 and 50.", ("88", "27", "50"), True),
        ("They were 14 in May and 16 in all, and 30 in June.", ("14", "16", "30"), True),
    ],
)
def test_figures_that_words_keep_apart_are_not_added(
    checker: Checker, text: str, figures: tuple[str, str, str], apart: bool
) -> None:
    article = read(checker, text)
    row = by_text(article)
    total, one, other = (row[each] for each in figures)
    assert are_added_apart(sum_tie(total, (one, other)), article) is apart
