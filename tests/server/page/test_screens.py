"""The page on screens of all widths, and for readers of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.server.page.writing import STORY, write
from tests.server.service import Service


def test_what_a_screen_reader_meets(page: Page) -> None:
    write(page, STORY)
    told = page.locator("body").aria_snapshot()
    for part in (
        'textbox "Story"',
        "status: 3 findings.",
        'list "Findings"',
        'heading "error total-mismatch"',
        'img "Printed: 84.195 to 84.205.',
        'button "Use 46.38 in place of $46.83 billion: digits transposed"',
        "meter",
    ):
        assert part in told
    assert page.locator("#status").get_attribute("aria-live") == "polite"
    assert page.locator("#layer").get_attribute("aria-hidden") == "true"


@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (820, "light"), (1280, "dark")])
def test_widths_and_schemes(page: Page, width: int, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 844})
    write(page, STORY + "\n" + "9" * 200)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") == (scheme == "light")
    # The field and the layer behind it are of one size, so that marks stand where words do.
    boxes = [page.locator(each).bounding_box() for each in ("#story", "#layer")]
    assert boxes[0] == boxes[1]


@pytest.fixture
def phone(browser: Browser, service: Service) -> Iterator[Page]:
    """The page on a phone, on which it does not throw."""
    with browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    ) as context:
        page = context.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(service.url)
        yield page
        assert problems == []


def test_a_bar_leads_through_the_findings_on_a_phone(phone: Page) -> None:
    expect(phone.locator("#pocket")).to_be_hidden()
    write(phone, STORY)
    expect(phone.locator("#pocket-count")).to_have_text("3 findings.")
    expect(phone.locator(".finding").first).not_to_be_in_viewport()
    phone.evaluate("document.activeElement.blur()")
    for number in (1, 2, 3, 1):
        phone.tap("#pocket-next")
        expect(phone.locator("#pocket-count")).to_have_text(f"{number} of 3")
        expect(phone.locator("#layer .current")).to_be_in_viewport(ratio=1)
    told = phone.locator("#pocket-told")
    assert told.get_attribute("aria-live") == "polite"
    assert told.inner_text().startswith("$46.83 billion: The total is given as $84.20 billion")
    # No field has the focus, so that no keyboard hides half of the screen.
    assert phone.evaluate("document.activeElement.id") != "story"
    phone.tap("#pocket-detail")
    expect(phone.locator(".finding:focus h3")).to_be_in_viewport(ratio=1)
    assert "total-mismatch" in phone.inner_text(".finding:focus h3")
    phone.tap("#pocket-use")
    expect(phone.locator("#pocket-count")).to_have_text("Nothing found.")
    assert phone.input_value("#story") == STORY.replace("46.83", "46.38")
    assert phone.evaluate("document.activeElement.id") == "pocket-detail"
    expect(phone.locator("#pocket-next")).to_be_hidden()


def test_the_bar_is_worked_by_keyboard_and_hides_nothing(phone: Page) -> None:
    write(phone, STORY)
    phone.keyboard.press("Tab")
    assert phone.evaluate("document.activeElement.id") == "pocket-before"
    phone.keyboard.press("Enter")
    expect(phone.locator("#pocket-count")).to_have_text("3 of 3")
    assert 'navigation "Findings, one by one"' in phone.locator("body").aria_snapshot()
    # Whatever has the focus stands above the bar.
    bar = phone.locator("#pocket").bounding_box()
    assert bar
    phone.focus(".silence a")
    link = phone.locator(".silence a").bounding_box()
    assert link
    assert link["y"] + link["height"] <= bar["y"]


def test_beside_the_story_no_bar_is_needed(page: Page) -> None:
    write(page, STORY)
    expect(page.locator("#pocket")).to_be_hidden()
