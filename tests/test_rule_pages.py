"""The pages of the rules: one each and an index, whole in themselves, and the command for them."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck import RULES
from factcheck.cli import app
from factcheck.docs import feature_texts
from factcheck.rendering.pages import pages
from factcheck.rendering.specification import specification
from factcheck.rules import Rule

FEATURE = '''@a_rule
Feature: Parts & wholes
  Said on
  two lines.

  Rule: What fits holds
    @known-limitation
    Example: A <table>
      # 1 + 2 = 3,
      # and no more
      Given the article
        """
        | a | b |
        | 1 | 2 |
        """
      And it was published on 2025-05-12
      When the article is checked
      Then a-rule reports
        | reported | computed |
        | 3        | 4        |
'''
PAGE = """Parts are no wholes.

Why it matters:
    Because.

Consistent:
    One & two.

Inconsistent:
    | a | b |
    | 1 | 2 |

Stays silent:
    When it rains, or
        snows.
    When it is dark.
"""


class Reading(HTMLParser):
    """The tags that are open, the links, and what is fetched from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)
        values = dict(attrs)
        self.links += [values["href"] or ""] if tag == "a" else []
        self.fetched += [tag] if tag in ("link", "img", "script", "iframe") else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def reading(text: str) -> Reading:
    parser = Reading()
    parser.feed(text)
    return parser


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    return pages(RULES, feature_texts())


def test_every_rule_has_a_page_and_the_index_links_to_all(written: dict[str, str]) -> None:
    names = {f"{rule.name}.html" for rule in RULES}
    assert set(written) == names | {"index.html"}
    assert set(reading(written["index.html"]).links) == names


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_is_whole_and_holds_what_its_sources_say(
    rule: Rule, written: dict[str, str]
) -> None:
    page = written[f"{rule.name}.html"]
    parsed = reading(page)
    assert parsed.open == []
    assert parsed.fetched == []
    assert "http" not in page
    assert parsed.links == ["index.html"]
    examples = list(specification(feature_texts()[rule.name]).examples)
    assert page.count("<h4>") == len(examples) > 4
    assert page.count("<blockquote") == len(examples) + 2


def test_a_page_shows_stories_workings_tables_and_limits() -> None:
    rule = Rule("a-rule", PAGE, lambda claims, models: iter(()))
    page = pages([rule], {"a-rule": FEATURE})["a-rule.html"]
    assert "<h1>a-rule</h1>\n<p>Parts are no wholes.</p>" in page
    assert '<blockquote class="consistent"><p>One &amp; two.</p></blockquote>' in page
    assert "<pre>| a | b |\n| 1 | 2 |</pre>" in page
    assert "<li>When it rains, or snows.</li><li>When it is dark.</li>" in page
    assert "<h2>Parts &amp; wholes</h2>\n<p>Said on two lines.</p>" in page
    assert '<h4>A &lt;table&gt; <span class="tag">known limitation</span></h4>' in page
    assert '<p class="working">1 + 2 = 3, and no more</p>' in page
    assert "it was published on 2025-05-12" in page
    assert "<th>reported</th><th>computed</th>" in page
    assert "<td>3</td><td>4</td>" in page


def test_a_rule_without_a_feature_has_its_documentation() -> None:
    rule = Rule("a-rule", PAGE, lambda claims, models: iter(()))
    page = pages([rule], {})["a-rule.html"]
    assert "Because." in page
    assert "<h3>" not in page


def test_the_command_writes_the_pages(tmp_path: Path) -> None:
    out = tmp_path / "new" / "site"
    result = CliRunner().invoke(app, ["docs", "--out", str(out)])
    assert result.exit_code == 0
    assert result.output == f"{len(RULES) + 1} pages, from {out / 'index.html'}\n"
    assert len(list(out.glob("*.html"))) == len(RULES) + 1
    assert (out / "rate-mismatch.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = CliRunner().invoke(app, ["docs", "--out", str(tmp_path / "file")])
    assert result.exit_code == 2
    assert "cannot be written" in result.output


def test_explain_shows_both_sources() -> None:
    result = CliRunner().invoke(app, ["explain", "rate-mismatch"])
    assert "Why it matters:" in result.output
    assert "Feature: A rate is its amount divided by its count" in result.output
