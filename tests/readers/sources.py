"""What the tests of the readers share: sources made by hand, and where their words stand."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from factcheck.article import Article
from factcheck.readers import HowToRead, NewsItem, SourceError, read_bytes

EXPORTS = "Exports reached $46.83 billion in 2024."
IMPORTS = "Imports were $37.82 billion."


def items(data: bytes | str, name: str = "story", how: HowToRead | None = None) -> list[NewsItem]:
    """The stories of a source, all of which can be read."""
    read = list(read_bytes(_bytes(data), name, how or HowToRead()))
    assert all(isinstance(each, NewsItem) for each in read), read
    return [each for each in read if isinstance(each, NewsItem)]


def article(data: bytes | str, name: str = "story", how: HowToRead | None = None) -> Article:
    """The one story of a source."""
    (item,) = items(data, name, how)
    return item.article


def problem(data: bytes | str, name: str = "story") -> str:
    """Why the one story of a source cannot be read: one line."""
    (read,) = read_bytes(_bytes(data), name)
    assert isinstance(read, SourceError)
    assert "\n" not in str(read)
    return str(read)


def given(told: Article, words: str) -> str:
    """What stands in the source where the words stand in the text."""
    assert told.origin
    start = told.text.index(words)
    span = told.origin.span(start, start + len(words))
    source = told.origin.source
    if span.field is None:
        return source[span.start : span.end]
    import json

    value = json.loads(source)
    for name in span.field.replace("[", ".").replace("]", "").strip(".").split("."):
        value = value[int(name)] if name.isdigit() else value[name]
    return str(value)[span.start : span.end]


def position(told: Article, words: str) -> tuple[int, int]:
    """Line and column in the file of the first of the words."""
    assert told.origin
    return told.origin.position(told.text.index(words))


def paragraphs(told: Article) -> list[str]:
    return told.text.split("\n\n")


def archive(**parts: str) -> bytes:
    """A ZIP archive of parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        for name, words in parts.items():
            file.writestr(name.replace("__", "/"), words)
    return written.getvalue()


def save(document: object, folder: Path) -> bytes:
    """The bytes of a python-docx document."""
    file = folder / "story.docx"
    document.save(str(file))  # type: ignore[attr-defined]
    return file.read_bytes()


def pdf(*lines: str) -> bytes:
    """A PDF document of one page with these lines, written by hand."""
    shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
    content = f"BT /F1 11 Tf 50 750 Td {shown}ET".encode("latin-1")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            b"/Resources<</Font<</F1 5 0 R>>>>>>"
        ),
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 6\n0000000000 65535 f \n" + table
    return data + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start


def _bytes(data: bytes | str) -> bytes:
    return data.encode() if isinstance(data, str) else data
