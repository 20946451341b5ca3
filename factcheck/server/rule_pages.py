"""Rule pages: the rules for programs, and as pages for people."""

from __future__ import annotations

from functools import cache

from factcheck.rendering.page import allowed_part
from factcheck.rendering.pages import INDEX, STYLE, pages
from factcheck.resources import feature_texts
from factcheck.server.messages import RulePage, RuleSummary

SUFFIX = ".html"
# The pages have their own style in them, and no script.
PAGE_POLICY = (
    f"default-src 'none'; style-src {allowed_part(STYLE)}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def rule_summaries() -> list[RuleSummary]:
    """All rules, each in one line."""
    return [RuleSummary(name=page.name, summary=page.summary) for page in _pages().values()]


def rule_page(name: str) -> RulePage | None:
    """The page of a rule; ``None`` where there is no such rule."""
    return _pages().get(name)


def rule_html(name: str = INDEX) -> str | None:
    """The page of a rule for a browser, or of all; ``None`` where there is no such rule."""
    return _html().get(name if name.endswith(SUFFIX) else f"{name}{SUFFIX}")


@cache
def _html() -> dict[str, str]:
    from factcheck import RULES

    return pages(RULES, feature_texts())


@cache
def _pages() -> dict[str, RulePage]:
    from factcheck import RULES

    features = feature_texts()
    return {
        rule.name: RulePage(
            name=rule.name,
            summary=rule.summary,
            page=rule.page,
            feature=features.get(rule.name, ""),
        )
        for rule in RULES
    }
