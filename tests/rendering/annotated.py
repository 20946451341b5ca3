"""Sources of every format with a sum that is wrong, and what annotations of them select."""

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from typing import Any

FIGURES = ["$84.20 billion", "$46.83 billion", "$37.82 billion"]
# Characters of two UTF-16 units, and one of several code points, stand before every figure.
FIRST = "📈 The trade of Norland 🇳🇴 reached $84.20 billion in 2024 📊."
SECOND = "Exports were $46.83 billion, and imports were $37.82 billion 📦."
PAGE = (
    "\r\n<!DOCTYPE html>\r\n<html lang=en>\n <head>\n<title>5 &lt; 6 &amp; 📈</title>"
    "<script>if (1 < 2 && '</p>') { }</script><style>p > b { top: 0 }</style></head>\n"
    "<body><!-- <p>hidden</p> -->\r\n<nav>Home &pound;1</nav>"
    "<article><h1>The trade of Norland &#128200;</h1>\r\n<pre>\nas printed</pre>"
    "<p>📈 The trade of Norland reached <b>$84.20</b>&nbsp;billion in&#x20;2024 &mdash; 📊.<p>"
    "Exports were &#36;46.83\r\n  billion,<br>and imports were $37.82 <i>billion</i> &hellip;"
    "</article></body>\n</html>\n"
)
NITF = (
    '<?xml version="1.0"?>\n<!-- a comment -->\n<nitf><head><title>Trade &amp; more</title></head>'
    f"<body><body.content><p>{FIRST}</p>\n<p>{SECOND.replace('and', '&#97;nd')}</p>"
    "</body.content></body></nitf>\n"
)
NINJS = json.dumps(
    {
        "headline": "Trade 📈",
        "bodies": [
            {"contentType": "text/html", "value": f"<p>{FIRST}</p>\n<p>5 &lt; 6. {SECOND}</p>"}
        ],
    }
)
LINES = "".join(
    json.dumps({"title": "Trade 📈", "text": f"{first}\n\n{SECOND}"}) + "\n"
    for first in ("Nothing here.", FIRST)
)
TEXT = f"{FIRST}\n\n{SECOND}\n"
MARKDOWN = f"---\ntitle: Trade 📈\n---\n\n# Trade\n\n{FIRST}\n\n{SECOND.replace('$37', '**$37')}\n"


def word_document() -> bytes:
    """A Word document with the story."""
    from docx import Document

    made = Document()
    for words in ("Trade 📈", FIRST, SECOND):
        made.add_paragraph(words)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


SOURCES: dict[str, bytes] = {
    "story.txt": TEXT.encode(),
    "story 1.md": MARKDOWN.replace("37.82 billion", "37.82 billion**").encode("utf-16"),
    "story.html": PAGE.encode(),
    "story.xml": NITF.encode(),
    "story.json": NINJS.encode(),
    "stories.json": f'[{{"title": "", "text": "x"}}, {NINJS}]'.encode(),
    "story.jsonl": LINES.encode(),
    "story.docx": word_document(),
}


class _Words(HTMLParser):
    """The character data of a page, taken out by the parser of the standard library.

    What a browser's parser drops is left out: white space before the first element inside
    the page's own, and a line feed at the beginning of preformatted words.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._dropped = " \n"

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "html":
            self._dropped = ""
        if tag == "pre":
            self.words.append("<pre>")

    def handle_data(self, data: str) -> None:
        self.words.append(data.lstrip(self._dropped) if self._dropped else data)


def page_words(page: str) -> str:
    """The text of a page without its tags."""
    parser = _Words()
    parser.feed(page.replace("\r\n", "\n"))
    parser.close()
    return "".join(parser.words).replace("<pre>\n", "").replace("<pre>", "")


def counted_in(name: str, data: bytes) -> str:
    """The text of a file that the positions of its annotations count in."""
    if name.endswith((".json", ".jsonl", ".txt")):
        return data.decode()
    if name.endswith(".md"):
        return data.decode("utf-16")
    if name.endswith(".html"):
        return page_words(data.decode())
    if name.endswith(".xml"):
        return "".join(ET.fromstring(data).itertext())
    from docx import Document

    return "\n\n".join(each.text for each in Document(io.BytesIO(data)).paragraphs)


def selected(words: str, selector: dict[str, Any]) -> list[str]:
    """Everything in a text that a selector selects, by the Web Annotation Data Model."""
    match selector["type"]:
        case "TextPositionSelector":
            return [words[selector["start"] : selector["end"]]]
        case "TextQuoteSelector":
            whole = selector["prefix"] + selector["exact"] + selector["suffix"]
            return [selector["exact"]] * words.count(whole)
    return selected(_fragment(words, selector), selector["refinedBy"])


def _fragment(words: str, selector: dict[str, Any]) -> str:
    if selector["conformsTo"].endswith("rfc5147"):
        first, last = map(int, selector["value"].removeprefix("line=").split(","))
        return "".join(words.splitlines(keepends=True)[first:last])
    value = json.loads(words)
    for name in selector["value"].split("/")[1:]:
        value = value[int(name)] if isinstance(value, list) else value[name]
    return page_words(value) if value.startswith("<") else str(value)
