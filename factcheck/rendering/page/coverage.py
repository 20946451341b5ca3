"""The coverage as a picture: one square a figure, in the order of the story."""

from __future__ import annotations

from collections import Counter

from factcheck.rendering.page.story import Story
from factcheck.rendering.page.writing import text
from factcheck.report import Standing

SQUARE, GAP, A_ROW = 12, 3, 40
# Beyond so many figures a picture of single squares says nothing.
MOST_SQUARES = 2000


def coverage_part(story: Story) -> str:
    """How many figures were confirmed, contradicted and left unchecked, drawn and counted.

    A confirmed figure is a filled square, a contradicted one is crossed, an unchecked one
    is empty.
    """
    counts = Counter(story.standings.values())
    total = len(story.standings)
    words = ", ".join(f"{counts[each]} {each.value}" for each in Standing)
    noun = "figure" if total == 1 else "figures"
    legend = "".join(
        f'<span class="legend"><svg class="coverage" viewBox="0 0 {SQUARE} {SQUARE}" width="12" '
        f'height="12" aria-hidden="true">{_square(0, each)}</svg> {counts[each]} {each.value}'
        "</span> "
        for each in Standing
    )
    return (
        f'<div class="covered"><p><b>{total} {noun}:</b> {legend}</p>\n'
        f"{_picture(story, f'{total} {noun}: {words}')}</div>\n"
    )


def _picture(story: Story, words: str) -> str:
    figures = sorted(story.report.figures, key=lambda each: each.claim.quantity.start)
    shown = figures[:MOST_SQUARES]
    if not shown:
        return ""
    step = SQUARE + GAP
    rows = -(-len(shown) // A_ROW)
    width = min(len(shown), A_ROW) * step - GAP
    identity = f"{story.prefix}coverage"
    squares = "".join(
        f'<a href="#{story.prefix}{figure.id}" tabindex="-1">'
        f"{_square(number, story.standings[figure.id], story.printed(figure.id))}</a>"
        for number, figure in enumerate(shown)
    )
    return (
        f'<svg class="coverage" viewBox="0 0 {width} {rows * step - GAP}" width="{width}" '
        f'role="img" aria-labelledby="{identity}"><title id="{identity}">{text(words)}</title>'
        f"{squares}</svg>\n"
    )


def _square(number: int, standing: Standing, words: str = "") -> str:
    step = SQUARE + GAP
    x, y = number % A_ROW * step, number // A_ROW * step
    title = f"<title>{text(words)}: {standing.value}</title>" if words else ""
    cross = ""
    if standing is Standing.CONTRADICTED:
        far = SQUARE - 3
        cross = (
            f'<path class="cross" d="M{x + 3} {y + 3}L{x + far} {y + far}'
            f'M{x + far} {y + 3}L{x + 3} {y + far}"/>'
        )
    side = SQUARE - 1
    return (
        f'<g>{title}<rect class="{standing.value}" x="{x + 0.5}" y="{y + 0.5}" width="{side}" '
        f'height="{side}"/>{cross}</g>'
    )
