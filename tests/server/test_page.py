"""The page, in a real browser."""

from __future__ import annotations

import re
import time
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

import pytest
from docx import Document
from playwright.sync_api import Browser, Page, expect

from factcheck.resources import features_directory
from factcheck.server.messages import EXAMPLE
from tests.dense import dense_document
from tests.readers.sources import pdf, save
from tests.server.browser import chromium
from tests.server.service import Service, running

STORY_FILE = features_directory() / "examples" / "trade.txt"
STORY = STORY_FILE.read_text(encoding="utf-8")
SELECTION = "[document.activeElement.id, story.selectionStart, story.selectionEnd]"
# A second, and a second more for a machine that does other things.
WITHIN = 2.0


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser, service: Service) -> Iterator[Page]:
    """A page that fails its test where it throws, or breaks its own policy."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on(
            "console",
            lambda message: problems.append(message.text) if message.type == "error" else None,
        )
        page.goto(service.url)
        yield page
        assert problems == []


def write(page: Page, text: str) -> None:
    page.fill("#story", text)
    page.wait_for_selector('#status[data-state="done"]')


def findings(page: Page) -> list[str]:
    return page.locator("#findings h3").all_inner_texts()


def test_a_story_is_checked_when_typing_stops(page: Page) -> None:
    write(page, "Sales rose.")
    began = time.monotonic()
    page.fill("#story", STORY)
    page.wait_for_selector(".finding")
    assert time.monotonic() - began < WITHIN
    assert page.inner_text("#status") == "3 findings."
    assert [line.split()[-1] for line in findings(page)] == [
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


def test_markup_in_a_story_is_text_and_runs_nothing(page: Page) -> None:
    evil = (
        '<img src=x onerror="window.ran=1"><script>window.ran=2</script>'
        "<svg/onload=window.ran=3> Sales rose 50 percent to $3 &amp; <b>million</b> in "
        "<i onclick=window.ran=4>2024</i>. 6,5000,000 <u>people</u> came.\n"
    )
    page.fill("#story", evil)
    page.wait_for_selector(".finding")
    assert page.evaluate("window.ran") is None
    assert page.locator("#layer :is(img, script, svg, b, i, u)").count() == 0
    assert page.locator("#layer").inner_text().startswith(evil.strip()[:60])


def test_nothing_is_shared_and_nothing_stored(page: Page, service: Service) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    write(page, STORY)
    assert asked
    assert [url for url in asked if not url.startswith(f"{service.url}/")] == []
    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate("document.querySelectorAll('script:not([src]), style').length") == 0


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


def drop(page: Page, name: str, data: bytes) -> None:
    """Drop a file onto the story, as a browser does it."""
    transfer = page.evaluate_handle(
        "([name, data]) => { const given = new DataTransfer();"
        "const bytes = Uint8Array.from(atob(data), (each) => each.charCodeAt(0));"
        "given.items.add(new File([bytes], name)); return given; }",
        [name, b64encode(data).decode()],
    )
    page.dispatch_event("#editor", "drop", {"dataTransfer": transfer})


def test_a_file_is_opened(page: Page) -> None:
    page.set_input_files("#file", STORY_FILE)
    page.wait_for_selector(".finding")
    assert page.input_value("#story") == STORY


@pytest.mark.slow
def test_files_are_dropped(page: Page, tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph(EXAMPLE)
    for name, data in (
        ("story.docx", save(document, tmp_path)),
        ("story.pdf", pdf(*wrap(EXAMPLE, 70))),
    ):
        page.fill("#story", "")
        drop(page, name, data)
        page.wait_for_selector(".finding")
        assert EXAMPLE in " ".join(page.input_value("#story").split())


def test_files_that_are_no_plain_text(page: Page, tmp_path: Path) -> None:
    first, second = STORY.split("\n\n")[:2]
    document = Document()
    document.add_heading(first)
    document.add_paragraph("Exports were $40.5 million and imports $60.5 million, 111 in all.")
    word = tmp_path / "story.docx"
    document.save(str(word))
    webpage = tmp_path / "story.html"
    webpage.write_text(
        '<html><head><meta name="date" content="2025-01-20"></head><body><article>'
        f"<h1>{first}</h1><p>{second} <b>5 percent</b>.</p></article></body></html>"
    )
    page.set_input_files("#file", word)
    expect(page.locator("#story")).to_have_value(re.compile("40.5 million and imports"))
    page.set_input_files("#file", webpage)
    expect(page.locator("#story")).to_have_value(re.compile(" 5 percent[.]"))
    assert page.input_value("#published") == "2025-01-20"
    assert "<b>" not in page.input_value("#story")
    page.click("#undo")
    expect(page.locator("#story")).to_have_value(re.compile("40.5 million and imports"))


@pytest.mark.slow
def test_a_file_that_cannot_be_read_changes_nothing(browser: Browser, service: Service) -> None:
    page = browser.new_page()
    page.goto(service.url)
    write(page, STORY)
    for name, data, told in (
        ("a.docx", b"PK\x03\x04\0\0", "a broken Word document or ZIP archive"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0", "not text: an image"),
        ("b.docx", b"PK" + bytes(1_000_000), "larger than 1 MB"),
    ):
        drop(page, name, data)
        expect(page.locator("#unopened")).to_have_text(f"Not opened: {name}: {told}.")
    assert page.input_value("#story") == STORY
    assert page.inner_text("#status") == "3 findings."
    # What was found still holds, and can be used.
    page.keyboard.press("F8")
    page.keyboard.press("F9")
    page.wait_for_selector("#findings:empty", state="attached")
    assert page.locator("#unopened").is_hidden()
    page.close()


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


@pytest.mark.slow
def test_a_server_that_is_gone_is_told_and_the_text_is_kept(browser: Browser) -> None:
    with running("--workers", "1") as gone:
        page = browser.new_page()
        page.goto(gone.url)
        write(page, STORY)
        gone.stop()
        page.focus("#story")
        page.keyboard.insert_text("More. ")
        page.wait_for_selector("#trouble:not([hidden])")
        kept = page.input_value("#story")
        assert "cannot be reached" in page.inner_text("#trouble")
        assert "More. " in kept
        port = gone.url.rpartition(":")[2]
    with running("--workers", "1", "--port", port):
        page.wait_for_selector('#status[data-state="done"]', timeout=20_000)
        assert page.locator("#trouble").is_hidden()
        assert page.input_value("#story") == kept
        page.close()


@pytest.mark.slow
def test_a_server_with_a_token_asks_for_it(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("a-token-that-nobody-guesses")
    with running("--workers", "1", "--token-file", str(file)) as service:
        page = browser.new_page()
        page.goto(service.url)
        page.fill("#story", STORY)
        page.fill("#token", "wrong")
        page.keyboard.press("Enter")
        page.wait_for_timeout(500)
        assert page.locator(".finding").count() == 0
        page.fill("#token", "a-token-that-nobody-guesses")
        page.keyboard.press("Enter")
        page.wait_for_selector(".finding")
        assert page.locator("#access").is_hidden()
        page.close()
