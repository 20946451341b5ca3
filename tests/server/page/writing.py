"""What is done on the page, over and over."""

from __future__ import annotations

from playwright.sync_api import Page

from factcheck.resources import features_directory

STORY_FILE = features_directory() / "examples" / "trade.txt"
STORY = STORY_FILE.read_text(encoding="utf-8")


def write(page: Page, text: str) -> None:
    page.fill("#story", text)
    page.wait_for_selector('#status[data-state="done"]')
