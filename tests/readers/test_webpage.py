"""Web pages: the article, its title and day, and offsets into the page's source."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given as over
from hypothesis import strategies as st

from factcheck.readers.webpage import read_page
from tests.readers.sources import (
    EXPORTS,
    IMPORTS,
    article,
    given,
    items,
    paragraphs,
    position,
    problem,
)

PAGE = f"""<!doctype html>
<html lang="en-GB"><head>
<title>Trade grows | The Norland Post</title>
<meta property="og:title" content="Trade grows &amp; grows">
<meta property="article:published_time" content="2025-01-20T09:30:00Z">
<script>var story = "Exports reached $99 billion";</script>
<style>p {{ width: 40% }}</style></head>
<body>
<header><a href="/">Home</a> 12 new stories<h1>Trade grows 4.6&nbsp;percent</h1></header>
<nav><ul><li><a href="/1">Sport: 3 goals</a></ul></nav>
<article>
<p>{EXPORTS}<p class="x" hidden>Exports were $1 billion.</p>
<p>Imports
were <b>&#36;37.82</b>&#8239;billion<sup><a href="#1">1</a></sup>.</p>
<p style="display: none">Imports were $2 billion.</p>
<noscript>Turn on 7 scripts.</noscript>
<figure><img alt="5 ships"><figcaption>Ships in 2024.</figcaption></figure>
<table><tr><th>Flow<th>Value<tr><td>Exports<td>46.83</table>
</article>
<footer>Copyright 2025, 40 staff</footer>
</body></html>
"""


def test_the_article_and_nothing_else() -> None:
    assert paragraphs(article(PAGE)) == [
        "Trade grows 4.6\N{NO-BREAK SPACE}percent",
        EXPORTS,
        "Imports were $37.82\N{NARROW NO-BREAK SPACE}billion.",
        "Ships in 2024.",
        "| Flow | Value |\n| Exports | 46.83 |",
    ]


def test_title_day_and_language() -> None:
    told = article(PAGE)
    assert told.title == "Trade grows & grows"
    assert (told.published, told.language) == (date(2025, 1, 20), "en-GB")


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("$46.83 billion", "$46.83 billion"),
        ("37.82", "37.82"),
        ("$37.82\N{NARROW NO-BREAK SPACE}billion", "&#36;37.82</b>&#8239;billion"),
        ("Imports were", "Imports\nwere"),
    ],
)
def test_offsets_point_into_the_source(words: str, source: str) -> None:
    assert given(article(PAGE), words) == source


def test_line_and_column_are_those_of_the_source() -> None:
    line = next(n for n, each in enumerate(PAGE.split("\n"), start=1) if "&#36;" in each)
    # "were <b>" stands before the reference.
    assert position(article(PAGE), "$37.82") == (line, 9)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta name="date" content="2024-03-04">', date(2024, 3, 4)),
        (
            (
                '<script type="application/ld+json">{"@graph": [{"datePublished": "2024-03-05"}]}'
                "</script>"
            ),
            date(2024, 3, 5),
        ),
        ('<script type="application/ld+json">{broken</script>', None),
        ('<meta name="date" content="2024-13-45">', None),
    ],
)
def test_the_day_of_publication(head: str, day: date | None) -> None:
    assert article(f"<html><head>{head}</head><p>{EXPORTS}</p></html>").published == day


def test_linked_data_gives_title_and_language() -> None:
    told = '{"@type": "NewsArticle", "headline": "Trade grows", "inLanguage": "en-GB"}'
    page = article(f'<script type="application/ld+json">{told}</script><p>{EXPORTS}</p>')
    assert (page.title, page.language) == ("Trade grows", "en-GB")


def test_a_time_element_that_says_so_goes_before_another() -> None:
    times = '<time datetime="2020-01-01">x</time><time pubdate datetime="2024-03-06">y</time>'
    assert article(f"<article>{times}<p>{EXPORTS}</p></article>").published == date(2024, 3, 6)


def test_the_largest_article_is_the_story() -> None:
    teasers = "<article><p>Other: 12 dead.</p></article>" * 3
    page = f"<html><body>{teasers}<article><p>{EXPORTS} {IMPORTS}</p></article></body></html>"
    assert paragraphs(article(page)) == [f"{EXPORTS} {IMPORTS}"]


def test_the_header_of_an_article_is_part_of_it_and_an_aside_is_not() -> None:
    page = (
        "<html><body><header><p>The Post, 12 pages</p></header><article><header><h1>Trade</h1>"
        f"<p>{EXPORTS}</p></header><p>{IMPORTS}</p><aside><p>Read on: 7 more.</p></aside></article>"
    )
    assert paragraphs(article(page)) == ["Trade", EXPORTS, IMPORTS]


WILD = f"""<html><body><div class="menu"><a href="/a">News 24</a> <a href="/b">Sport 7</a></div>
<div class="s"><h1>Trade grows in Norland</h1>
<p>{EXPORTS} The statistics office of Norland said so on Monday in a long statement.</p>
<p>{IMPORTS} The figures are provisional and will be revised when all returns are in.</p></div>
<div class="foot"><a href="/c">Contact 555</a></div></body></html>"""


def test_a_page_without_landmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    with_extra = article(WILD)
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    without = article(WILD)
    for told in (with_extra, without):
        assert given(told, "$37.82 billion") == "$37.82 billion"
        assert "News 24" not in told.text
        assert "Contact" not in told.text


def test_a_fragment_is_a_page_and_prose_with_a_tag_is_none() -> None:
    assert article(f"<p>{EXPORTS}</p><p>{IMPORTS}</p>").text == f"{EXPORTS}\n\n{IMPORTS}"
    assert article(f"a < b. {EXPORTS}").origin is None


def test_a_page_without_text() -> None:
    assert problem("<html><body><script>1 + 1</script></body></html>", "a.html") == (
        "a.html: empty: there is nothing to check"
    )


def test_comments_to_factcheck_are_kept_with_their_places() -> None:
    allow = "<!-- factcheck: allow total-mismatch: the ministry rounds so -->"
    told = article(f"<article><p>{EXPORTS}</p>\n{allow}\n<p>{IMPORTS}</p></article>")
    assert told.origin
    (comment,) = told.origin.comments
    assert comment.text == "allow total-mismatch: the ministry rounds so"
    assert (comment.line, comment.alone) == (2, True)
    assert told.text[comment.offset :].startswith(IMPORTS)


@pytest.mark.parametrize(
    "piece",
    [
        "<a ",
        "<a '",
        '<a ="',
        "<!--",
        "<![CDATA[",
        "<script>",
        "<",
        "<b ='>'",
        "</p>",
        "<p hidden>",
        "&#",
        "<td>",
        "<div>a",
        "<article>a",
        "<b><p>a</p>",
    ],
)
def test_broken_markup_takes_time_in_proportion(piece: str) -> None:
    begun = time.process_time()
    source = "<html>" + piece * 10_000 + ">"
    assert len(read_page(source).text) <= len(source)
    assert time.process_time() - begun < 5


@over(st.text(st.sampled_from("<>/!-a p=\"'&;#3.\n\t[]"), max_size=80))
def test_any_markup_is_read_with_offsets_that_lie_in_it(source: str) -> None:
    told = read_page(source)
    assert told.origin
    for run in told.origin.offsets.runs:
        assert 0 <= run.source_start <= run.source_end <= len(source)
        if run.is_literal and "&" not in source and run.end - run.start > 1:
            words = source[run.source_start : run.source_end]
            assert told.text[run.start : run.end] == re.sub(r"[\n\t]", " ", words)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "<p>Exports rose 4 percent,<br>the office said.</p>",
            "Exports rose 4 percent, the office said.",
        ),
        (
            "<p>Exports rose 4 percent, <br/>\nthe office said.</p>",
            "Exports rose 4 percent, the office said.",
        ),
        (
            "<p>Exports: 4 million<br>Imports: 3 million</p>",
            "Exports: 4 million\nImports: 3 million",
        ),
        ("<p>Exports rose.<br>eBay fell.</p>", "Exports rose.\neBay fell."),
        ("<p>Exports rose.<br><br>Imports fell.</p>", "Exports rose.\n\nImports fell."),
        ("<p>Exports rose.<br> <br><br>\nImports fell.<br></p>", "Exports rose.\n\nImports fell."),
        ("<p><br>Exports</p><p>rose</p>", "Exports\n\nrose"),
        (
            "<body><table><tr><th>Exports<br>of 2024<th>Value<tr><td>Oil<br><br>Gas<td>4</table>",
            "| Exports of 2024 | Value |\n| Oil Gas | 4 |",
        ),
    ],
)
def test_line_breaks(page: str, text: str) -> None:
    told = article(page)
    assert told.text == text
    assert given(told, "Exports") == "Exports"


def _notes(page: str) -> tuple[str, ...]:
    (item,) = items(page)
    return item.notes


def test_articles_that_are_not_read_are_told() -> None:
    one = f"<article><p>{EXPORTS} {IMPORTS}</p></article>"
    # 39 of the 67 characters of the longest are more than half of them, 27 are less.
    other, teaser = (f"<article><p>{words}</p></article>" for words in (EXPORTS, IMPORTS))
    assert _notes(f"<body>{one}{other}{other}</body>") == (
        "3 articles on the page: only the longest is read",
    )
    assert _notes(f"<body>{one}{teaser}</body>") == ()
    assert _notes(f"<body><article>{one}{other}</article></body>") == ()
    body = f"<div itemprop='articleBody'><p>{EXPORTS}</p></div>"
    assert _notes(f"<body><article><p>{IMPORTS}</p>{body}</article></body>") == ()
