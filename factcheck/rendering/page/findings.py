"""The findings on a page: what each says, its number line, its suspects."""

from __future__ import annotations

from factcheck.comparison import Severity
from factcheck.rendering.page.numberline import number_line
from factcheck.rendering.page.story import Story
from factcheck.rendering.page.writing import steps, text
from factcheck.report import Check


def findings_part(story: Story) -> str:
    """The findings as a list of cards, each with a link to its figures in the article."""
    cards = "".join(_card(story, check) for check in story.told)
    body = f"<ol>\n{cards}</ol>\n" if cards else "<p>Nothing found.</p>\n"
    return (
        f'<section class="findings" aria-labelledby="{story.prefix}findings">\n'
        f'<h2 id="{story.prefix}findings">{_count(len(story.told))}</h2>\n'
        f"{body}{_suppressed(story)}</section>\n"
    )


def _suppressed(story: Story) -> str:
    """What is not told, each with its reason and with what says so."""
    if not story.suppressed:
        return ""
    items = "".join(
        f"<li>{text(each.check.rule)}: {text(each.check.message)} – {text(each.reason)} "
        f'<span class="place">({text(each.by)})</span></li>\n'
        for each in story.suppressed
    )
    return f'<h3>{len(story.suppressed)} suppressed</h3>\n<ul class="suppressed">\n{items}</ul>\n'


def _count(number: int) -> str:
    return f"{number} finding{'' if number == 1 else 's'}" if number else "No findings"


def _card(story: Story, check: Check) -> str:
    severity = (check.severity or Severity.ERROR).value
    identity = f"{story.prefix}{check.id}"
    rows = [
        ("working", steps(check.equation)),
        ("printed", text(check.reported_range or check.reported)),
        ("computed", text(check.computed)),
        ("suspect", _suspects(story, check)),
        ("would fit", text(check.suggestion or "")),
        ("slip", text(check.slip or "")),
        ("figures", _links(story, (*check.figures, *check.evidence))),
    ]
    listed = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows if value)
    return (
        f'<li class="finding {severity}" id="{identity}" tabindex="0" '
        f'aria-labelledby="{identity}-title">\n'
        f'<h3 id="{identity}-title"><span class="severity">{severity}</span> '
        f"{text(check.rule)}</h3>\n<p>{text(check.message)}.</p>\n"
        f"{number_line(check, identity)}<dl>{listed}</dl>\n</li>\n"
    )


def _suspects(story: Story, check: Check) -> str:
    return " or ".join(_link(story, figure) for figure in check.suspects)


def _links(story: Story, figures: tuple[str, ...]) -> str:
    return ", ".join(_link(story, figure) for figure in dict.fromkeys(figures))


def _link(story: Story, figure: str) -> str:
    return (
        f'<a href="#{story.prefix}{figure}">{text(story.printed(figure))}</a> '
        f'<span class="place">({text(story.position(figure))})</span>'
    )
