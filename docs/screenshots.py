"""Make the two screenshots of this folder: ``uv run python docs/screenshots.py``.

It needs Debian's chromium, or another one that ``CHROMIUM`` names.
"""

from __future__ import annotations

import io
import os
import shutil
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, MONOKAI, TerminalTheme

import factcheck
from factcheck.rendering.page import Story, report_page
from factcheck.rendering.terminal import View, report_lines

HERE = Path(__file__).parent
STORY = HERE.parent / "features" / "examples" / "trade.txt"
NAME = "trade.txt"
TERMINALS = {"light": DEFAULT_TERMINAL_THEME, "dark": MONOKAI}


def terminal(report: factcheck.Report, columns: int, theme: TerminalTheme) -> str:
    """The report as a terminal of this width shows it, as SVG."""
    console = Console(
        width=columns, record=True, file=io.StringIO(), force_terminal=True, highlight=False
    )
    for line in report_lines(report, View(NAME, min(columns, 100), carets=False, fold=columns)):
        console.print(line)
    return console.export_svg(title=f"factcheck check {NAME}", theme=theme)


def shoot(browser: Browser, markup: str, size: tuple[int, int], file: Path) -> None:
    """Photograph a page, with the tip of its first contradicted figure where it has one."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.set_content(markup)
    if page.locator(".figure.contradicted").count():
        page.hover(".figure.contradicted")
        page.screenshot(path=str(file))
    else:
        page.locator("svg").first.screenshot(path=str(file))
    page.close()


def main(folder: Path = HERE, *, every: bool = False) -> None:
    """Write page.png and terminal.png; with ``every`` all widths and colours, to look at."""
    report = factcheck.check(STORY.read_text(encoding="utf-8"))
    page = report_page(Story(report, NAME))
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        shoot(browser, page, (1280, 800), folder / "page.png")
        svg = terminal(report, 100, DEFAULT_TERMINAL_THEME)
        shoot(browser, svg, (1240, 1010), folder / "terminal.png")
        if every:
            shoot(browser, page, (390, 844), folder / "page-phone.png")
            for name, theme in TERMINALS.items():
                for columns in (80, 120):
                    svg = terminal(report, columns, theme)
                    file = folder / f"terminal-{columns}-{name}.png"
                    shoot(browser, svg, (columns * 13, 1100), file)
        browser.close()


if __name__ == "__main__":
    main()
