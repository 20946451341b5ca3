"""What the page promises: nothing runs, nothing is shared, nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.server.page.writing import STORY, write
from tests.server.service import Service, running


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
