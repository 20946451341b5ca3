"""The page in a real browser: seen, tapped, tabbed through and printed; nothing is fetched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck import Checker
from factcheck.outcome import Outcome
from factcheck.readers import NewsItem, read_items
from factcheck.rendering.page import Story, report_page
from factcheck.rendering.webannotation import annotation_record
from tests.rendering.annotated import FIGURES, SOURCES, selected

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

STORY = Path(__file__).parents[1] / "features" / "examples" / "trade.txt"
DESKTOP, PHONE = (1280, 900), (390, 844)
EXPORTS = ".figure.contradicted"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not found:
        pytest.skip("chromium is not installed")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        # Root in a container has no sandbox of its own.
        running = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture(scope="module")
def file(checker: Checker, tmp_path_factory: pytest.TempPathFactory) -> Path:
    report = checker.check(STORY.read_text(encoding="utf-8"))
    written = tmp_path_factory.mktemp("page") / "story.html"
    written.write_text(report_page(Story(report, "trade.txt")), encoding="utf-8")
    return written


def opened(browser: Browser, file: Path, size: tuple[int, int]) -> tuple[Page, list[str]]:
    """The page, and every address that it asks for besides its own."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, has_touch=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.goto(file.as_uri())
    assert problems == []
    return page, [url for url in asked if url != file.as_uri()]


def test_nothing_is_asked_of_the_outside(browser: Browser, file: Path) -> None:
    for size in (DESKTOP, PHONE):
        page, asked = opened(browser, file, size)
        page.hover(EXPORTS)
        assert asked == []
        page.close()


def test_hovering_shows_the_arithmetic(browser: Browser, file: Path) -> None:
    page, _ = opened(browser, file, DESKTOP)
    tip = page.locator(f"{EXPORTS} .tip").first
    assert not tip.is_visible()
    page.hover(EXPORTS)
    assert tip.is_visible()
    assert "46.83 + 37.82 = $84.65 billion" in tip.inner_text()
    page.keyboard.press("Escape")
    assert not tip.is_visible()
    page.close()


@pytest.mark.parametrize("shown", ["start", "end"])
def test_on_a_phone_a_note_hides_not_its_figure(browser: Browser, file: Path, shown: str) -> None:
    page, _ = opened(browser, file, PHONE)
    page.eval_on_selector(EXPORTS, f"one => one.scrollIntoView({{block: '{shown}'}})")
    page.tap(EXPORTS)
    figure = page.locator(EXPORTS).first.bounding_box()
    note = page.locator(f"{EXPORTS} .tip").first.bounding_box()
    assert figure
    assert note
    above, below = note["y"] + note["height"] <= figure["y"], figure["y"] + 20 <= note["y"]
    assert above or below
    page.close()


def test_a_tap_shows_it_on_a_phone(browser: Browser, file: Path) -> None:
    page, _ = opened(browser, file, PHONE)
    page.tap(EXPORTS)
    tip = page.locator(f"{EXPORTS} .tip").first
    assert tip.is_visible()
    box = tip.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE[0]
    page.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_sticks_out_of_the_window(
    browser: Browser, file: Path, size: tuple[int, int]
) -> None:
    page, _ = opened(browser, file, size)
    for number in range(page.locator(".figure").count()):
        page.locator(".figure").nth(number).focus()
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    page.close()


def test_the_keyboard_reaches_every_finding_and_every_figure(browser: Browser, file: Path) -> None:
    page, _ = opened(browser, file, DESKTOP)
    wanted = set(page.eval_on_selector_all(".finding, .figure", "all => all.map(one => one.id)"))
    assert len([each for each in wanted if each.startswith("c")]) == 3
    reached = set()
    for _ in range(200):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id"))
    assert wanted <= reached
    page.close()


def test_n_and_p_go_from_finding_to_finding(browser: Browser, file: Path) -> None:
    page, _ = opened(browser, file, DESKTOP)
    order = page.eval_on_selector_all(".finding", "all => all.map(one => one.id)")
    seen = []
    for key in ("n", "n", "n", "n", "p"):
        page.keyboard.press(key)
        seen.append(page.evaluate("document.activeElement.id"))
    assert seen == [*order, order[0], order[-1]]
    page.close()


def test_a_tip_is_what_a_screen_reader_says_of_a_figure(browser: Browser, file: Path) -> None:
    page, _ = opened(browser, file, DESKTOP)
    described = page.eval_on_selector(
        EXPORTS,
        "one => document.getElementById(one.getAttribute('aria-describedby')).textContent",
    )
    assert described.startswith("contradicted")
    assert page.get_by_role("img", name="The other numbers imply: 84.64 to 84.66").count() == 1
    page.close()


def test_printing_drops_tips_and_keeps_findings(browser: Browser, file: Path) -> None:
    page, _ = opened(browser, file, DESKTOP)
    page.emulate_media(media="print")
    page.focus(EXPORTS)
    assert not page.locator(f"{EXPORTS} .tip").first.is_visible()
    assert page.locator(".finding").first.is_visible()
    ink = page.eval_on_selector(".severity", "one => getComputedStyle(one).color")
    assert ink == "rgb(0, 0, 0)"
    assert page.pdf()[:5] == b"%PDF-"
    page.close()


def test_dark_and_light_differ(browser: Browser, file: Path) -> None:
    page, _ = opened(browser, file, DESKTOP)
    paper = "getComputedStyle(document.body).backgroundColor"
    page.emulate_media(color_scheme="light")
    light = page.evaluate(paper)
    page.emulate_media(color_scheme="dark")
    assert (light, page.evaluate(paper)) == ("rgb(255, 255, 255)", "rgb(23, 24, 26)")
    page.close()


def test_annotations_of_a_page_select_what_the_browser_shows(
    browser: Browser, checker: Checker, tmp_path: Path
) -> None:
    written = tmp_path / "story.html"
    written.write_bytes(SOURCES["story.html"])
    (item,) = read_items(str(written))
    assert isinstance(item, NewsItem)
    outcome = Outcome.of("story.html", "story.html", checker.check(item.article))
    page, _ = opened(browser, written, DESKTOP)
    words = page.evaluate("document.documentElement.textContent")
    targets = [each for told in annotation_record([outcome])["items"] for each in told["target"]]
    found = [selected(words, each) for target in targets for each in target["selector"]]
    assert len(found) == 2 * len(FIGURES)
    assert {" ".join(each.split()) for told in found for each in told} == set(FIGURES)
    assert all(len(told) == 1 for told in found)
