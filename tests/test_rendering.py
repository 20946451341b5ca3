"""Rendering: numbers, arithmetic, passages and records of hand-made reports."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from factcheck.article import Article
from factcheck.claim import Kind
from factcheck.claims import Claims
from factcheck.comparison import Judgement
from factcheck.interval import Interval
from factcheck.relation import Equal, Factor, Mix, Order, Product, Relation, Sum, Unknown
from factcheck.rendering import numbers
from factcheck.rendering.listing import columns, figure_lines
from factcheck.rendering.passage import passages, visible
from factcheck.rendering.terminal import View, report_lines
from factcheck.rendering.wording import equation
from factcheck.report import Report
from factcheck.reporting import compile_report
from tests.hand_built import (
    HUNDREDTH,
    STORY,
    claim,
    growth_mix,
    holding_mix,
    quantity,
    story_article,
    story_claims,
    story_judgement,
    total,
    weighted_growth,
)

RATES = "Loans 41.21 trillion yuan ($5.83 trillion), deposits 3.9 trillion yuan ($551.5 billion)."


def interval(low: str | None, high: str | None) -> Interval:
    return Interval.between(
        None if low is None else Fraction(low), None if high is None else Fraction(high)
    )


def report() -> Report:
    return compile_report(story_article(), story_claims(), story_judgement())


def told(view: View) -> str:
    return "\n".join(line.plain for line in report_lines(report(), view))


@pytest.mark.parametrize(
    ("values", "least", "told"),
    [
        (interval("41.20", "41.22"), 2, "41.20 to 41.22"),
        (interval("0.15", "6.25"), 1, "0.15 to 6.25"),
        (interval("3.6", None), 1, "at least 3.6"),
        (interval(None, "300000"), 0, "at most 300,000"),
        (Interval(Fraction(500), None, low_closed=False), 0, "more than 500"),
        (Interval(None, Fraction(500), high_closed=False), 0, "less than 500"),
        (interval(None, None), 0, "any value"),
        (interval("2", "1"), 0, "no value"),
        (interval("-5", "-4.5"), 1, "-5.0 to -4.5"),
        (interval("7", "7"), 0, "7"),
        (interval("0.000001", "0.000002"), 0, "0.000001 to 0.000002"),
        (interval("1e15", "2e15"), 0, "1,000,000,000,000,000 to 2,000,000,000,000,000"),
    ],
)
def test_ranges(values: Interval, least: int, told: str) -> None:
    assert numbers.range_text(values, numbers.decimals_of_range(values, least)) == told


def test_a_quotient_shows_the_width_of_its_range() -> None:
    share = interval("3.685", "3.695") / interval("41.205", "41.215") * 100
    assert numbers.range_text(share, numbers.decimals_of_range(share, 1)) == "8.941 to 8.967"


def test_disjoint_ranges_look_disjoint() -> None:
    printed, computed = interval("8.85", "8.95"), interval("8.95001", "9.1")
    decimals = numbers.decimals_to_tell_apart(printed, computed, 1)
    assert numbers.range_text(computed, decimals) == "8.95001 to 9.10000"


@given(st.fractions(), st.integers(min_value=0, max_value=6))
def test_a_rounded_number_is_never_far_off(value: Fraction, decimals: int) -> None:
    shown = numbers.decimal(value, decimals)
    assert "e" not in shown
    assert abs(Fraction(shown.replace(",", "")) - value) * 10**decimals <= Fraction(1, 2)


@given(st.fractions())
def test_machine_ends_enclose_the_value(value: Fraction) -> None:
    low, high = numbers.exact(value), numbers.exact(value, up=True)
    assert low is not None
    assert high is not None
    assert Fraction(low) <= value <= Fraction(high)


@pytest.mark.parametrize(
    ("number", "passage", "told"),
    [
        ("41.39", "41.21 trillion yuan", "41.39 trillion yuan"),
        ("5.9 to 6.0", "$5.83 trillion", "$5.9 to 6.0 trillion"),
        ("at least 5.9", "$5.83 trillion", "at least $5.9 trillion"),
        ("any value", "$5.83 trillion", "any value"),
    ],
)
def test_units_stand_around_the_number(number: str, passage: str, told: str) -> None:
    assert numbers.with_unit(number, quantity(STORY, passage)) == told


def test_a_sum_and_the_part_that_a_total_leaves() -> None:
    assert equation(total(), story_claims()) == "24.64 + 16.75 = 41.39 trillion yuan"
    part = replace(total(), reported="f7")
    assert equation(part, story_claims()) == "41.21 - 24.64 = 16.57 trillion yuan"


def test_a_balance() -> None:
    form = Sum("f1", ("f4", "f7"), (1, -1))
    assert equation(relation(form), story_claims()) == "24.64 - 16.75 = 7.89 trillion yuan"
    assert equation(relation(form, "f7"), story_claims()) == "24.64 - 41.21 = -16.57 trillion yuan"


def test_a_share() -> None:
    form = Product("f7", Factor("f3", Fraction(0), HUNDREDTH), "f1")
    assert equation(relation(form, "f3"), story_claims()) == "16.75 / 41.21 = 40.65 percent"
    assert equation(relation(form, "f7"), story_claims()) == "41.21 × 0.036 = 1.484 trillion yuan"
    assert equation(relation(form, "f1"), story_claims()) == "16.75 / 0.036 = 465.278 trillion yuan"


def test_a_growth_and_a_fall() -> None:
    rise = Product("f1", Factor("f3", Fraction(1), HUNDREDTH), "f7")
    fall = Product("f7", Factor("f3", Fraction(1), -HUNDREDTH), "f1")
    assert equation(relation(rise, "f3"), story_claims()) == "41.21 / 16.75 - 1 = 146.03 percent"
    assert equation(relation(fall, "f3"), story_claims()) == "1 - 16.75 / 41.21 = 59.35 percent"


def test_a_growth_of_parts_whose_earlier_levels_are_not_printed() -> None:
    assert equation(weighted_growth(), story_claims()) == (
        "24.64 / 1.062 = 23.2015; 16.75 / 1.002 = 16.7166; "
        "23.2015 + 16.7166 = 39.9181; 41.21 / 39.9181 - 1 = 3.24 percent"
    )


def test_an_exchange_rate() -> None:
    passages = ("41.21 trillion yuan", "$5.83 trillion", "3.9 trillion yuan", "$551.5 billion")
    claims = Claims(
        tuple(
            claim(RATES, f"f{number}", passage, Kind.LEVEL)
            for number, passage in enumerate(passages, start=1)
        )
    )
    rate = Unknown("CNY/USD")
    forms = (Product("f1", Factor("f2"), rate), Product("f3", Factor("f4"), rate))
    figures = ("f1", "f2", "f3", "f4")
    worked = equation(Relation("exchange-rate-mismatch", forms, "f4", figures, ""), claims)
    assert worked == "41.21 / 5.83 = 7.06861; 3.9 trillion / 7.06861 = $551.74 billion"


def test_orders_are_told_as_they_are_printed() -> None:
    forms = (Order("f1", "f4"), Order("f4", "f7"))
    chain = Relation("rank-mismatch", forms, "f4", ("f1", "f4", "f7"), "")
    assert equation(chain, story_claims()) == "41.21 > 24.64 > 16.75 trillion yuan"
    assert equation(relation(Order("f7", "f4")), story_claims()) == "16.75 < 24.64 trillion yuan"


def test_equal_prints_and_means() -> None:
    assert equation(relation(Equal("f3", "f5")), story_claims()) == "3.6 < 6.2 percent"
    assert equation(growth_mix(), story_claims()) == "3.6 lies between 0.2 and 6.2 percent"
    form = Mix(Factor("f3"), (Factor("f5"), Factor("f6", scale=Fraction(-1))))
    assert equation(relation(form), story_claims()) == "3.6 lies between -0.2 and 6.2 percent"


def test_a_division_by_zero_has_no_working() -> None:
    text = "0.0 percent of 3 million"
    claims = Claims(
        (
            claim(text, "f1", "0.0 percent", Kind.SHARE),
            claim(text, "f2", "3 million", Kind.LEVEL),
        )
    )
    form = Product("f2", Factor("f1", Fraction(0), HUNDREDTH), Unknown("whole"))
    assert equation(Relation("x", (form,), "f1", ("f1", "f2"), ""), claims) == ""


def relation(form: Sum | Product | Order | Equal | Mix, reported: str = "f1") -> Relation:
    return Relation("rule", (form,), reported, (reported,), "")


def test_the_record_is_the_published_schema() -> None:
    record = json.loads(json.dumps(report().to_dict()))
    assert record["schema"] == "factcheck-report/1"
    assert record["article"] == {
        "title": "Trade grows",
        "published": "2026-01-14",
        "characters": len(STORY),
        "format": "text",
    }
    assert record["coverage"] == {"figures": 7, "checked": 6, "unchecked": 1, "relations": 2}
    first = record["figures"][0]
    assert (first["low"], first["high"]) == ("41205000000000", "41215000000000")
    assert (first["unit"], first["scope"], first["period"]) == ("CNY", ["China"], "2025")
    assert STORY[first["start"] : first["end"]] == first["text"]


def test_the_record_of_a_finding() -> None:
    check = report().to_dict()["checks"][0]
    expected = {
        "id": "c1",
        "rule": "total-mismatch",
        "status": "inconsistent",
        "figures": ["f1", "f4", "f7"],
        "reported": "41.21",
        "reported_range": "41.205 to 41.215",
        "computed": "41.38 to 41.40",
        "equation": "24.64 + 16.75 = 41.39 trillion yuan",
        "severity": "error",
        "suspects": ["f4", "f7", "f1"],
        "slip": "24.64: digits of 24.46 transposed",
        "suggestion": "24.45 to 24.47 trillion yuan; 24.46 fits",
    }
    assert {key: check[key] for key in expected} == expected
    assert "add up to 41.38 to 41.40 trillion yuan" in check["message"]


def test_a_finding_is_told_with_its_passage_arithmetic_suspects_and_slip() -> None:
    text = told(View("story.txt"))
    for words in (
        "story.txt:4:17: 24.64 trillion yuan",
        "error total-mismatch: The total is given as 41.21 trillion yuan",
        "working   24.64 + 16.75 = 41.39 trillion yuan",
        "printed   41.205 to 41.215",
        "computed  41.38 to 41.40",
        "suspect   24.64 trillion yuan (4:17)",
        "would fit 24.45 to 24.47 trillion yuan; 24.46 fits",
        "slip      24.64: digits of 24.46 transposed",
        "or        16.75 trillion yuan (4:88)",
        "story.txt: 1 finding",
        "7 figures: 6 checked by 2 relations, 1 not checked",
    ):
        assert words in text
    assert "not checked:" not in text


def test_carets_stand_under_the_figures() -> None:
    lines = told(View("story.txt")).splitlines()
    below = next(line for line in lines if "^" in line)
    above = lines[lines.index(below) - 1]
    assert above[below.index("^") : below.rindex("^") + 1] == "41.21 trillion yuan"


def test_without_carets_the_figures_are_underlined() -> None:
    lines = list(report_lines(report(), View("story.txt", carets=False)))
    assert not any("^" in line.plain for line in lines)
    styles = {str(span.style) for line in lines for span in line.spans}
    assert {"underline", "bold underline red"} <= styles


def test_verbose_lists_what_holds_and_what_was_not_checked() -> None:
    text = told(View("story.txt", verbose=True))
    assert "growth-mix-mismatch: 3.6 lies between 0.2 and 6.2 percent" in text
    assert "printed 3.55 to 3.65, computed 0.15 to 6.25" in text
    assert "3:42  $5.83 trillion: no other figure of trade" in text


def test_findings_with_one_first_suspect_stand_together() -> None:
    whole = report()
    again = replace(whole.checks[0], id="c3", rule="balance-mismatch")
    both = replace(whole, checks=(*whole.checks, again))
    lines = [line.plain for line in report_lines(both, View("story.txt"))]
    assert sum(line.startswith("story.txt:4:17") for line in lines) == 1
    assert any("error balance-mismatch" in line for line in lines)


HOSTILE = (
    "[red]Total[/red] \x1b[2J\x1b]0;owned\x07 was\u202e 5 percent [link=http://x]click[/link]\x9b"
)


def test_markup_and_control_characters_of_a_story_are_harmless() -> None:
    claims = Claims((claim(HOSTILE, "f1", "5 percent", Kind.SHARE),))
    hostile = compile_report(Article(HOSTILE), claims, Judgement())
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=200)
    view = View("bad\x1b[31m.txt", carets=False, verbose=True)
    for line in report_lines(hostile, view):
        console.print(line, soft_wrap=True)
    shown = "".join(passage.text for passage in passages(HOSTILE, [(0, 5)], 200))
    for text in (shown, *(line.plain for line in report_lines(hostile, view))):
        assert not set(text) & {"\x1b", "\x07", "\u202e", "\x9b"}
    assert "[red]Total[/red]" in shown


@given(st.text())
def test_what_is_visible_keeps_its_length(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not any(character < " " or "\x7f" <= character < "\xa0" for character in shown)


@given(
    st.text(alphabet="ab 1\n\r\t日é", min_size=1, max_size=300),
    st.data(),
    st.integers(min_value=20, max_value=100),
)
def test_passages_show_every_figure(text: str, data: st.DataObject, width: int) -> None:
    figure = st.sampled_from([match.span() for match in re.finditer(r"\S+", text)] or [(0, 1)])
    spans = data.draw(st.lists(figure, max_size=4))
    shown = passages(text, spans, width)
    assert {span for passage in shown for span in passage.spans} == set(spans)
    for passage in shown:
        assert len(passage.text) <= width
        assert "\n" not in passage.text
        for (start, end), (a, b) in zip(passage.marks, passage.spans, strict=True):
            assert passage.text[start:end] in visible(text[a:b])


def test_a_long_line_is_cut_at_words_around_the_figure() -> None:
    text = "word " * 60 + "41.21 trillion " + "more " * 60
    (passage,) = passages(text, [(300, 305)], 100)
    assert len(passage.text) <= 100
    assert passage.text.startswith("…word")
    assert passage.text.endswith("more…")
    assert passage.carets.strip() == "^^^^^"


def test_neighbouring_figures_stand_in_one_passage_broken_between_words() -> None:
    text = "Exports reached 24.46 trillion yuan while imports grew to 16.75 trillion yuan in all."
    first, second = passages(text, [(16, 35), (58, 77)], 50)
    assert first.text == "Exports reached 24.46 trillion yuan while"
    assert second.text == "imports grew to 16.75 trillion yuan in all."
    assert (first.continues, second.continues) == (False, True)
    assert [text[a:b] for a, b in second.spans] == ["16.75 trillion yuan"]


def test_carets_count_wide_characters_twice() -> None:
    (passage,) = passages("日本 12 円", [(3, 5)], 60)
    assert passage.carets == "     ^^"


def test_figures_are_listed_in_columns() -> None:
    heading, first, *_ = figure_lines(report())
    assert heading.split() == [
        "place", "figure", "range", "unit", "kind", "measure", "scope", "period", "hedge",
    ]  # fmt: skip
    assert first.startswith("3:21   41.21 trillion yuan  41.205 to 41.215  trillion CNY")


def test_columns_are_as_wide_as_what_is_seen() -> None:
    assert list(columns([("日本", "a"), ("x", "b")])) == ["日本  a", "x     b"]


def test_a_report_without_findings_says_what_was_covered() -> None:
    sound = compile_report(story_article(), story_claims(), Judgement((holding_mix(),)))
    lines = [line.plain for line in report_lines(sound, View("story.txt"))]
    assert lines == [
        "story.txt: nothing found",
        "  7 figures: 3 checked by 1 relation, 4 not checked",
    ]


def test_an_undated_report_is_a_record_too() -> None:
    record = compile_report(Article("x"), Claims(), Judgement()).to_dict()
    expected = {"title": None, "published": None, "characters": 1, "format": "text"}
    assert record["article"] == expected
