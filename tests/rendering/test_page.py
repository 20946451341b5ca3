"""The page: what stands on it, that it is safe, and that it asks for nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from factcheck.interval import Interval
from factcheck.rendering.page import Story, coverage_part, number_line, report_page, stories_page
from factcheck.report import Check, Report
from factcheck.reporting import compile_report
from tests.hand_built import STORY, story_article, story_claims, story_judgement
from tests.rendering.outcomes import suppressed

VOID = {"meta", "br", "line", "rect", "path"}


def report() -> Report:
    return compile_report(story_article(), story_claims(), story_judgement())


class Balance(HTMLParser):
    """Checks that elements are closed in the order in which they were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.ids += [told["id"] or ""] if "id" in told else []
        self.targets += [
            target.removeprefix("#")
            for name in ("href", "aria-labelledby", "aria-describedby")
            if (target := told.get(name))
        ]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing stays open."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(page: str) -> Balance:
    parser = Balance()
    parser.feed(page)
    parser.close()
    assert parser.open == []
    return parser


def test_elements_are_closed_ids_are_unique_and_links_lead_somewhere() -> None:
    parser = parsed(stories_page([Story(report(), "a.txt"), Story(report(), "b.txt")]))
    assert len(parser.ids) == len(set(parser.ids))
    assert set(parser.targets) <= set(parser.ids)


def test_nothing_on_the_page_is_fetched() -> None:
    page = report_page(Story(report()))
    assert not re.search(r"\b(?:src|srcset|action)=|@import|url\((?!#)|https?://|<link|<img", page)


def test_every_figure_is_marked_by_what_became_of_it() -> None:
    page = report_page(Story(report()))
    marked = dict(re.findall(r'class="figure (\w+)" id="f\d"[^>]*>([^<&]+)', page)[::-1])
    # The wrong total suspects the exports, the imports and the total; the growths hold.
    assert marked["contradicted"] == "41.21 trillion yuan"
    assert marked["unchecked"] == "$5.83 trillion"
    assert page.count('class="figure confirmed"') == 3


def test_the_arithmetic_of_a_figure_stands_in_its_tip() -> None:
    page = report_page(Story(report()))
    tip = re.search(r'id="f4-tip">(.*?)</span></span>', page, re.DOTALL)
    assert tip is not None
    assert "24.64 + 16.75 = 41.39 trillion yuan" in tip[1]


def test_what_a_story_says_cannot_become_markup() -> None:
    hostile = '<script>alert(1)</script> & "quotes" \x1b[31m \N{RIGHT-TO-LEFT OVERRIDE}\n'
    text = STORY + hostile
    told = replace(report(), text=text, title="<b>'\"")
    page = report_page(Story(told, '"><img src=x>'))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;" in page
    assert "<img" not in page
    assert not {"\x1b", "\N{RIGHT-TO-LEFT OVERRIDE}"} & set(page)
    parsed(page)


def test_a_sound_story_says_that_nothing_was_found() -> None:
    sound = replace(report(), checks=report().checks[1:])
    page = report_page(Story(sound))
    assert "Nothing found." in page
    assert '<svg class="line"' not in page


def test_what_is_suppressed_is_told_with_its_reason() -> None:
    page = report_page(Story.of(suppressed("story.md:3")))
    assert "No findings" in page
    assert "<h3>1 suppressed</h3>" in page
    assert re.search(r"<li>total-mismatch: .* – known .*\(story\.md:3\)", page)
    parsed(page)


def test_standings() -> None:
    standings = report().standings()
    # f1, f4 and f7 are suspects; f3, f5 and f6 are compared and hold; f2 nobody compares.
    assert [standings[f"f{number}"].value[:5] for number in range(1, 8)] == [
        "contr", "unche", "confi", "contr", "confi", "confi", "contr",
    ]  # fmt: skip


def test_coverage_draws_one_square_a_figure() -> None:
    drawn = coverage_part(Story(report()))
    assert "7 figures: 3 confirmed, 3 contradicted, 1 unchecked" in drawn
    assert drawn.count("<a href=") == 7
    # One cross in the legend and one a contradicted figure.
    assert drawn.count('class="cross"') == 4


def finding(printed: Interval, implied: Interval) -> Check:
    return replace(report().findings[0], printed=printed, implied=implied)


def bars(check: Check) -> list[tuple[float, float]]:
    svg = ET.fromstring(number_line(check, "c1"))
    rects = (each for each in svg.iter("rect"))
    return [(float(each.attrib["x"]), float(each.attrib["width"])) for each in rects]


def between(low: int | None, high: int | None) -> Interval:
    return Interval.between(low, high)


def test_a_number_line_is_true_to_scale() -> None:
    # The line goes from 10 - 90/8 to 100 + 90/8 over 292 units beside a margin of 14:
    # 10 lies at 14 + 292 * 11.25 / 112.5 = 43.2, 20 at 69.2, 90 at 250.8, 100 at 276.8.
    assert bars(finding(between(10, 20), between(90, 100))) == [(43.2, 26.0), (250.8, 26.0)]


def test_ranges_without_an_end_go_on_to_the_edge() -> None:
    (_, below), (start, width) = bars(finding(between(None, 10), between(20, None)))
    assert below > 0
    assert start + width == pytest.approx(320)


def test_narrow_ranges_stay_visible() -> None:
    far = Interval.point(Fraction(10**9))
    assert bars(finding(Interval.point(1), far))[0][1] == 4


def test_ranges_that_meet_have_no_line() -> None:
    assert number_line(finding(between(1, 5), between(4, 9)), "c1") == ""


def test_the_text_of_a_number_line_says_both_ranges() -> None:
    svg = ET.fromstring(number_line(report().findings[0], "c1"))
    title = svg.find("title")
    assert title is not None
    assert title.text == (
        "Printed: 41.205 to 41.215. The other numbers imply: 41.38 to 41.40. The two do not meet."
    )


def test_a_story_without_a_title_is_named_once() -> None:
    page = report_page(Story(replace(report(), title=None), "a story of mine.txt"))
    assert page.count("a story of mine.txt") == 2  # the title of the page, and its heading
