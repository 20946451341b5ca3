"""Pages: the rules as a set of HTML pages, each with its documentation and its examples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape
from inspect import cleandoc
from typing import TYPE_CHECKING

from factcheck.rendering.specification import Example, Specification, Step, specification

if TYPE_CHECKING:
    from factcheck.rules import Rule

INDEX = "index.html"
KNOWN_LIMITATION = "known-limitation"
SECTION = re.compile(r"^(?P<heading>[A-Z][a-z ]+):\n(?P<text>(?:    .*\n?|\n)+)", re.MULTILINE)
# Headings whose text is a story, and the one that lists cases.
STORIES, CASES = ("Consistent", "Inconsistent"), "Stays silent"
STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8881; }
body { font: 1.05rem/1.6 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, h4, nav, table, .tag { font-family: system-ui, sans-serif; line-height: 1.25; }
h1 { font-size: 1.9rem; margin-bottom: .3rem; }
h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
h4 { margin: 1.4rem 0 .3rem; }
a { color: inherit; }
blockquote { margin: .5rem 0; padding: .5rem 1rem; background: var(--soft); }
blockquote { border-left: 4px solid var(--line); }
blockquote.consistent { border-color: #1a7f37; }
blockquote.inconsistent { border-color: #b3261e; }
pre { overflow-x: auto; margin: 0; font-size: .9rem; }
table { border-collapse: collapse; font-size: .9rem; margin: .4rem 0; }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--line); }
.working { font-size: .9rem; opacity: .8; margin: .2rem 0; }
.tag { font-size: .75rem; border: 1px solid var(--line); border-radius: .8rem; padding: 0 .5rem; }
.step { margin: .3rem 0; }
"""
OPENING = "How factcheck reads the numbers of a story against each other, rule by rule."


def pages(rules: Iterable[Rule], features: Mapping[str, str]) -> dict[str, str]:
    """The pages by their file names: one a rule, and an index.

    ``features`` holds the text of each rule's feature by the rule's name; a rule without one has
    its documentation alone.
    """
    listed = tuple(rules)
    told = {rule.name: specification(features.get(rule.name, "")) for rule in listed}
    found = {f"{rule.name}.html": _rule_page(rule, told[rule.name]) for rule in listed}
    return {INDEX: _index_page(listed, told), **found}


def _index_page(rules: tuple[Rule, ...], told: Mapping[str, Specification]) -> str:
    rows = "".join(
        f'<tr><td><a href="{escape(rule.name)}.html">{escape(rule.name)}</a></td>'
        f"<td>{escape(rule.summary)}</td><td>{len(list(told[rule.name].examples))}</td></tr>\n"
        for rule in rules
    )
    head = "<tr><th>Rule</th><th>What it finds</th><th>Examples</th></tr>"
    return _page("Rules", f"<h1>Rules</h1>\n<p>{OPENING}</p>\n<table>{head}\n{rows}</table>")


def _rule_page(rule: Rule, told: Specification) -> str:
    sections = "".join(
        f"<h2>{escape(match['heading'])}</h2>\n{_section(match['heading'], match['text'])}\n"
        for match in SECTION.finditer(rule.page)
    )
    body = (
        f'<nav><a href="{INDEX}">All rules</a></nav>\n<h1>{escape(rule.name)}</h1>\n'
        f"<p>{escape(rule.summary)}</p>\n{sections}{_specified(told)}"
    )
    return _page(rule.name, body)


def _section(heading: str, text: str) -> str:
    plain = cleandoc("\n" + text)
    if heading in STORIES:
        return _story(plain, heading)
    if heading == CASES:
        cases = re.split(r"\n(?=\S)", re.sub(r"\n\s{2,}", " ", plain))
        return f"<ul>{''.join(f'<li>{escape(case)}</li>' for case in cases)}</ul>"
    return _paragraphs(plain)


def _story(text: str, sort: str = "") -> str:
    """A story as it is told; a table keeps its lines."""
    kept = "|" in text or "   " in text
    inner = f"<pre>{escape(text)}</pre>" if kept else _paragraphs(text)
    mark = f' class="{sort.lower()}"' if sort else ""
    return f"<blockquote{mark}>{inner}</blockquote>"


def _paragraphs(text: str) -> str:
    parts = (" ".join(part.split()) for part in text.split("\n\n"))
    return "".join(f"<p>{escape(part)}</p>" for part in parts if part)


def _specified(told: Specification) -> str:
    if not told.parts:
        return ""
    parts = "".join(
        f"<h3>{escape(part.title)}</h3>\n{''.join(map(_example, part.examples))}"
        for part in told.parts
    )
    description = escape(" ".join(told.description))
    return f"<h2>{escape(told.title)}</h2>\n<p>{description}</p>\n{parts}"


def _example(example: Example) -> str:
    limited = KNOWN_LIMITATION in example.tags
    tag = ' <span class="tag">known limitation</span>' if limited else ""
    comments = escape(" ".join(example.comments))
    working = f'<p class="working">{comments}</p>' if comments else ""
    steps = "".join(map(_step, example.steps))
    return f"<h4>{escape(example.title)}{tag}</h4>\n{working}{steps}\n"


def _step(step: Step) -> str:
    """A step; of the story only the story, as every example begins with one."""
    if step.story:
        return _story(step.story)
    if step.keyword == "When":
        return ""
    return f'<p class="step">{escape(step.keyword)} {escape(step.text)}</p>{_table(step.table)}'


def _table(rows: list[list[str]]) -> str:
    if not rows:
        return ""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in rows[0])
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows[1:]
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _page(title: str, body: str) -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="factcheck">\n'
        f"<title>{escape(title)} - factcheck</title>\n<style>{STYLE}</style></head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )
