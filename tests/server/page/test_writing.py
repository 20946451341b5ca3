"""A story is typed, checked, and mended."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.dense import dense_document
from tests.server.page.writing import STORY, write
from tests.server.service import Service

SELECTION = "[document.activeElement.id, story.selectionStart, story.selectionEnd]"
# A second, and a second more for a machine that does other things.
WITHIN = 2.0


def test_a_story_is_checked_when_typing_stops(page: Page) -> None:
    write(page, "Sales rose.")
    began = time.monotonic()
    page.fill("#story", STORY)
    page.wait_for_selector(".finding")
    assert time.monotonic() - began < WITHIN
    assert page.inner_text("#status") == "3 findings."
    found = page.locator("#findings h3").all_inner_texts()
    assert [line.split()[-1] for line in found] == [
        "total-mismatch",
        "balance-mismatch",
        "growth-mix-mismatch",
    ]
    card = page.locator(".finding").first
    assert "46.83 + 37.82 = $84.65 billion" in card.inner_text()
    line = card.locator("svg.line")
    assert line.get_attribute("aria-label") == (
        "Printed: 84.195 to 84.205. The other numbers imply: 84.64 to 84.66. The two do not meet."
    )
    marked = page.locator("#layer .contradicted").all_inner_texts()
    assert "$46.83 billion" in marked
    assert "19 figures" in page.inner_text("#covered")
    assert page.get_attribute("#meter", "aria-valuemax") == "19"


def test_a_click_selects_the_passage(page: Page) -> None:
    write(page, f"📈 {STORY}")
    page.locator(".finding").first.click()
    # The emoji and the blank are three UTF-16 code units.
    start = STORY.index("$46.83 billion") + 3
    assert page.evaluate(SELECTION) == ["story", start, start + len("$46.83 billion")]
    assert page.locator("#layer .current").all_inner_texts() == ["$46.83 billion"]
    # The third card lies below the window until its turn comes.
    for _ in range(2):
        page.keyboard.press("F8")
    expect(page.locator(".finding").nth(2)).to_be_in_viewport(ratio=0.9)
    expect(page.locator("#layer .current")).to_be_in_viewport()


def test_a_suggestion_is_taken_with_one_key_and_taken_back(page: Page) -> None:
    write(page, STORY)
    page.keyboard.press("F8")
    page.keyboard.press("F9")
    page.wait_for_selector("#findings:empty", state="attached")
    assert page.input_value("#story") == STORY.replace("46.83", "46.38")
    assert page.inner_text("#status") == "Nothing found."
    page.click("#undo")
    page.wait_for_selector(".finding")
    assert page.input_value("#story") == STORY


@pytest.mark.slow
def test_everything_is_reached_by_keyboard(page: Page) -> None:
    write(page, STORY)
    reached = []
    page.evaluate("document.activeElement.blur()")
    for _ in range(26):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id"))
    assert {"published", "file", "clear", "story"} <= set(reached)
    cards = [each for each in dict.fromkeys(reached) if each.startswith("finding-")]
    assert len(cards) == 3
    page.focus(".finding")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.id") == cards[1]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "story"
    page.focus(".finding")
    page.keyboard.press("a")
    page.wait_for_selector("#findings:empty", state="attached")
    page.keyboard.press("Control+z")
    page.wait_for_selector(".finding")
    assert page.input_value("#story") == STORY


def test_hover_shows_how_a_figure_was_read(page: Page) -> None:
    write(page, STORY)
    page.locator("#layer .figure", has_text="$37.82 billion").hover(force=True)
    assert "46.83 + 37.82 = $84.65 billion" in page.inner_text("#tip")
    assert "contradicted" in page.inner_text("#tip")


def test_marks_move_with_the_text_until_it_is_checked_again(page: Page) -> None:
    write(page, STORY)
    page.evaluate("story.setSelectionRange(0, 0)")
    page.keyboard.insert_text("New: ")
    marked = page.locator("#layer .figure").all_inner_texts()
    assert marked[0] == "4.6 percent"
    assert "$46.83 billion" in marked


@pytest.mark.slow
def test_a_long_story_stays_fluent(page: Page) -> None:
    page.fill("#story", dense_document(20_000))
    page.wait_for_selector('#status[data-state="done"]', timeout=60_000)
    page.focus("#story")
    page.evaluate("story.setSelectionRange(10000, 10000)")
    times = page.evaluate(
        """async () => {
            const times = [];
            for (const letter of "The mayor said on Tuesday that ") {
                const began = performance.now();
                document.execCommand("insertText", false, letter);
                await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
                times.push(performance.now() - began);
            }
            return times.sort((a, b) => a - b);
        }"""
    )
    assert times[len(times) // 2] < 100, times
    assert times[-1] < 400, times


def test_a_check_waits_for_the_rhythm_of_the_keys(browser: Browser, service: Service) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.clock.install()
    page.goto(service.url)
    page.clock.pause_at("2100-01-01")

    def checks_within(milliseconds: int) -> int:
        asked.clear()
        page.clock.run_for(milliseconds)
        page.evaluate("fetch('/healthz')")
        return len([url for url in asked if url.endswith("/v1/check")])

    page.focus("#story")
    for gap, waits in ((100, 140), (180, 220)):
        for _ in range(12):
            page.keyboard.press("5")
            assert checks_within(gap) == 0
        page.keyboard.press("5")
        assert checks_within(waits) == 0
        assert checks_within(310 - waits) == 1
    # What is pasted needs no pause.
    for keys in ("Control+a", "Control+c", "Control+v", "Control+v"):
        page.keyboard.press(keys)
    assert page.input_value("#story") == "5" * 52
    assert checks_within(60) == 1
    page.close()
