"""Page: reports as one self-contained HTML page, and the parts that it is made of.

Nothing on the page is fetched: style and script are inside it. The parts are for programs
that build a page of their own around a report: :func:`article_part`, :func:`findings_part`
and :func:`coverage_part`, with :data:`STYLE` and :data:`SCRIPT`.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from factcheck.rendering.page.article import article_part
from factcheck.rendering.page.coverage import coverage_part
from factcheck.rendering.page.findings import findings_part
from factcheck.rendering.page.numberline import number_line
from factcheck.rendering.page.story import Story
from factcheck.rendering.page.writing import text

__all__ = [
    "POLICY",
    "SCRIPT",
    "SHARED_STYLE",
    "STYLE",
    "Story",
    "allowed_part",
    "article_part",
    "coverage_part",
    "findings_part",
    "number_line",
    "report_page",
    "stories_page",
    "story_part",
]


def _file(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def allowed_part(words: str) -> str:
    """A part of a page as its policy names it, so that no other of its kind is."""
    return f"'sha256-{b64encode(sha256(words.encode()).digest()).decode()}'"


# What the page of the service is drawn with as well.
SHARED_STYLE = _file("shared.css")
STYLE = f"\n{SHARED_STYLE}{_file('style.css')}"
SCRIPT = f"\n{_file('behaviour.js')}"
# A page that asks for nothing must also be unable to, and runs nothing but its own script.
POLICY = (
    f"default-src 'none'; style-src {allowed_part(STYLE)}; script-src {allowed_part(SCRIPT)}; "
    "base-uri 'none'; form-action 'none'"
)


def report_page(story: Story) -> str:
    """One report as a whole page."""
    return stories_page([story])


def stories_page(stories: Iterable[Story]) -> str:
    """Several reports as one page, one below the other."""
    told = [story.numbered(number) for number, story in enumerate(stories, start=1)]
    title = told[0].heading if len(told) == 1 else f"{len(told)} stories"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="factcheck">\n'
        f"<title>{text(title)} – factcheck</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        + "".join(story_part(story) for story in told)
        + f"<script>{SCRIPT}</script>\n</body>\n</html>\n"
    )


def story_part(story: Story) -> str:
    """Everything about one story: heading, coverage, the article and its findings."""
    published = story.report.published
    told = [story.name] if story.name != story.heading else []
    told += [f"published {published.isoformat()}"] if published else []
    source = f'<p class="source">{text(" · ".join(told))}</p>\n' if told else ""
    return (
        f'<main class="story" id="{story.prefix}story">\n<header>\n'
        f"<h1>{text(story.heading)}</h1>\n"
        f"{source}{coverage_part(story)}</header>\n"
        f'<div class="columns">\n{article_part(story)}{findings_part(story)}</div>\n</main>\n'
    )
