"""How long after the last key the page has painted what was found, in milliseconds.

    uv run python -m tests.bench.page_speed ARTICLES.jsonl ...

types into stories of several lengths, put together from articles, and into one with a figure
every few words; the medians of five. It needs Chromium.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from statistics import median

from playwright.sync_api import Page

from tests.dense import dense_document
from tests.server.browser import chromium
from tests.server.service import running

LENGTHS = (800, 5_000, 20_000)
TIMES = 5
# From one key to the next, as who types fast has it.
RHYTHM = 140
TYPING = """async ([middle, rhythm]) => {
  const story = document.getElementById("story"), status = document.getElementById("status");
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  performance.clearResourceTimings();
  story.focus();
  story.setSelectionRange(middle, middle);
  let last = 0;
  for (const letter of "The mayor ") {
    await wait(rhythm);
    document.execCommand("insertText", false, letter);
    last = performance.now();
  }
  while (status.dataset.state !== "done") await wait(5);
  await painted();
  const end = performance.now();
  const asked = performance.getEntriesByType("resource");
  const { startTime, responseEnd } = asked.filter((each) => each.name.endsWith("/v1/check")).at(-1);
  return {
    all: end - last,
    pause: startTime - last,
    server: responseEnd - startTime,
    page: end - responseEnd,
  };
}"""


def measured(page: Page, text: str) -> dict[str, int]:
    """Milliseconds from the last key to the painted marks, and of what they are made."""
    page.fill("#story", text)
    # Its own change is told before the state is looked at.
    page.wait_for_timeout(100)
    page.wait_for_selector('#status[data-state="done"]', timeout=60_000)
    rows = [page.evaluate(TYPING, [len(text) // 2, RHYTHM]) for _ in range(TIMES)]
    return {name: round(median(row[name] for row in rows)) for name in rows[0]}


def main(files: list[str]) -> None:
    """Print one line a story."""
    lines = [line for file in files for line in Path(file).read_text("utf-8").splitlines()]
    news = "\n\n".join(json.loads(line)["text"] for line in lines)
    stories = {f"{length:,} of news": news[:length] for length in LENGTHS}
    stories[f"{LENGTHS[-1]:,} of figures"] = dense_document(LENGTHS[-1])
    print("load", *(f"{each:.1f}" for each in os.getloadavg()))
    with running("--workers", "2") as service, chromium() as browser:
        for name, text in stories.items():
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.goto(service.url)
            print(f"{name:20}", measured(page, text))
            page.close()


if __name__ == "__main__":
    main(sys.argv[1:])
