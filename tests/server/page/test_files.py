"""Files that are opened on the page, or dropped on it."""

from __future__ import annotations

import re
from base64 import b64encode
from pathlib import Path
from textwrap import wrap

import pytest
from docx import Document
from playwright.sync_api import Browser, Page, expect

from factcheck.server.messages import EXAMPLE
from tests.readers.sources import pdf, save
from tests.server.page.writing import STORY, STORY_FILE, write
from tests.server.service import Service, running


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


@pytest.mark.slow
def test_files_may_be_as_large_as_the_server_says(browser: Browser) -> None:
    page = browser.new_page()
    with running("--workers", "1", "--body-limit", "1500") as small:
        page.goto(small.url)
        page.set_input_files("#file", STORY_FILE)
        page.wait_for_selector(".finding")
        drop(page, "a.txt", b"5 " * 800)
        expect(page.locator("#unopened")).to_have_text("Not opened: a.txt: larger than 1.5 kB.")
    with running("--workers", "1", "--body-limit", "3000000") as large:
        page.goto(large.url)
        # A web page of two megabytes is read, a text of as many characters is told to be too long.
        drop(page, "a.html", b"<p>%b<!--%b-->" % (EXAMPLE.encode(), b"x" * 2_000_000))
        page.wait_for_selector(".finding")
        drop(page, "a.txt", b"5 " * 1_000_000)
        told = "Not opened: a.txt: longer than 100,000 characters."
        expect(page.locator("#unopened")).to_have_text(told)
        assert page.input_value("#story").strip() == EXAMPLE
        drop(page, "b.docx", b"PK" + bytes(3_000_000))
        expect(page.locator("#unopened")).to_have_text("Not opened: b.docx: larger than 3 MB.")
    page.close()
