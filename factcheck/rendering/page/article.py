"""The article on a page: its text with every figure marked by what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.comparison import Verdict
from factcheck.rendering.page.story import Story
from factcheck.rendering.page.writing import block, text
from factcheck.report import Check, Figure, Standing

MARKS = {Standing.CONFIRMED: "✓", Standing.CONTRADICTED: "✗", Standing.UNCHECKED: "?"}
# The mark stays on the line of its figure.
JOINER = "&#8288;"
# Checks told in the note of one figure; a figure that takes part in more is sound enough.
MOST_CHECKS = 4


def article_part(story: Story) -> str:
    """The article, its figures marked; hover, focus or a tap shows the arithmetic of each."""
    report = story.report
    figures = _apart(report.figures)
    spans = [(each.claim.quantity.start, each.claim.quantity.end) for each in figures]
    ends = [0, *(place for span in spans for place in span), len(report.text)]
    gaps = [report.text[low:high] for low, high in list(pairwise(ends))[::2]]
    checks = _checks_by_figure(report.checks)
    marked = [_marked(story, figure, checks.get(figure.id, [])) for figure in figures]
    body = "".join(block(gap) + mark for gap, mark in zip(gaps, [*marked, ""], strict=True))
    return f'<article class="text" aria-label="The story, its figures marked">{body}</article>\n'


def _checks_by_figure(checks: tuple[Check, ...]) -> dict[str, list[Check]]:
    """For every figure the checks that it takes part in."""
    told: dict[str, list[Check]] = {}
    for check in checks:
        for figure in dict.fromkeys((*check.figures, *check.suspects, *check.evidence)):
            told.setdefault(figure, []).append(check)
    return told


def _apart(figures: tuple[Figure, ...]) -> list[Figure]:
    """The figures in the order of the text, none over another: a date lies over its year."""
    kept: list[Figure] = []
    for figure in sorted(figures, key=lambda each: each.claim.quantity.start):
        quantity = figure.claim.quantity
        if (not kept or quantity.start >= kept[-1].claim.quantity.end) and quantity.text:
            kept.append(figure)
    return kept


def _marked(story: Story, figure: Figure, checks: list[Check]) -> str:
    identity, standing = f"{story.prefix}{figure.id}", story.standings[figure.id]
    notes = "".join(f'<span class="line">{note}</span>' for note in _notes(figure, checks))
    return (
        f'<span class="figure {standing.value}" id="{identity}" tabindex="0" '
        f'aria-describedby="{identity}-tip">'
        f'{block(figure.claim.quantity.text)}{JOINER}<span class="mark" aria-hidden="true">'
        f"{MARKS[standing]}</span>"
        f'<span class="tip" role="tooltip" id="{identity}-tip">'
        f"<b>{standing.value}</b>{notes}</span></span>"
    )


def _notes(figure: Figure, checks: list[Check]) -> Iterator[str]:
    """What is told of one figure: its failing checks first, then those that hold."""
    failing = [check for check in checks if check.status is Verdict.INCONSISTENT]
    failing.sort(key=lambda check: len(check.figures))
    holding = [check for check in checks if check.status is Verdict.CONSISTENT]
    for check in [*failing, *holding][:MOST_CHECKS]:
        yield _told(check)
    if len(failing) + len(holding) > MOST_CHECKS:
        yield f"and {len(failing) + len(holding) - MOST_CHECKS} more"
    if figure.status != "checked":
        yield text(figure.reason or "nothing in the text checks it")


def _told(check: Check) -> str:
    """One check in a line: what its arithmetic says."""
    if check.status is Verdict.INCONSISTENT:
        working = f" Working: {text(check.equation)}." if check.equation else ""
        return f"{MARKS[Standing.CONTRADICTED]} {text(check.message)}.{working}"
    return f"{MARKS[Standing.CONFIRMED]} {text(check.equation or check.message)}"
