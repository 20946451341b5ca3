"""Rule pages: the rules for programs, and the page of one for people."""

from __future__ import annotations

from functools import cache
from html import escape

from factcheck.server.messages import RulePage, RuleSummary

HTML = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{name} - factcheck</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/page/shared.css">
<link rel="stylesheet" href="/page/style.css"></head>
<body><main class="rule"><p><a href="/">factcheck</a></p><h1>{name}</h1>
<pre>{page}</pre><h2>What it finds, in examples</h2><pre>{feature}</pre></main></body></html>
"""


def rule_summaries() -> list[RuleSummary]:
    """All rules, each in one line."""
    return [RuleSummary(name=page.name, summary=page.summary) for page in _pages().values()]


def rule_page(name: str) -> RulePage | None:
    """The page of a rule; ``None`` where there is no such rule."""
    return _pages().get(name)


def rule_html(page: RulePage) -> str:
    """The page of a rule for a browser."""
    return HTML.format(name=escape(page.name), page=escape(page.page), feature=escape(page.feature))


@cache
def _pages() -> dict[str, RulePage]:
    from factcheck import RULES
    from factcheck.resources import features_directory

    folder = features_directory() / "rules"
    pages = {}
    for rule in RULES:
        feature = folder / f"{rule.name.replace('-', '_')}.feature"
        told = feature.read_text(encoding="utf-8") if feature.is_file() else ""
        pages[rule.name] = RulePage(
            name=rule.name, summary=rule.summary, page=rule.page, feature=told
        )
    return pages
