"""PDF documents: the text of a PDF file that has one."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.article import Article
from factcheck.origin import Label, Origin, same
from factcheck.readers.decoding import SourceError
from factcheck.readers.extras import missing

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES, MOST_CHARACTERS = 300, 2_000_000
# The end of a line that goes on in the next one: no end of a sentence, a full line.
FINAL = re.compile(r"[.!?:;][\"'”’)\]]*$")
# A line this much shorter than the page's longest ends its paragraph.
FULL = 0.75
HYPHEN = re.compile(r"(?<=[a-z])-$")


def read_pdf(data: bytes) -> Article:
    """The article of a PDF document: the text of its pages, one line a paragraph.

    Raises:
        SourceError: it is broken, encrypted, a scan without text, or the extra is missing.
    """
    try:
        import pypdf
        import pypdf.errors
    except ImportError as error:
        raise missing("pdf", "a PDF document") from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        _refuse_locked(reader)
        pages = list(_pages(reader))
    except SourceError:
        raise
    except pypdf.errors.LimitReachedError as error:
        raise SourceError("a PDF document that unpacks to too much: not read") from error
    except Exception as error:  # a broken file raises whatever its parts do
        raise SourceError("a broken PDF document") from error
    text, labels = _joined(pages)
    if not text.strip():
        raise SourceError("a PDF document without text: a scan?")
    origin = Origin("pdf", text, same(len(text)), labels=labels)
    # The day a file was made is no day of publication: a wrong "Monday" would be a false alarm.
    return Article(text, origin=origin)


def _refuse_locked(reader: PdfReader) -> None:
    if reader.is_encrypted:
        try:
            unlocked = reader.decrypt("")
        except Exception as error:  # a cipher that is not installed, or is not known
            raise SourceError("an encrypted PDF document") from error
        if not unlocked:
            raise SourceError("an encrypted PDF document")
    if len(reader.pages) > MOST_PAGES:
        raise SourceError(f"a PDF document of more than {MOST_PAGES} pages")


def _pages(reader: PdfReader) -> Iterator[str]:
    length = 0
    for page in reader.pages:
        words = page.extract_text() or ""
        length += len(words)
        if length > MOST_CHARACTERS:
            raise SourceError(f"a PDF document of more than {MOST_CHARACTERS // 10**6} MB of text")
        yield words


def _joined(pages: list[str]) -> tuple[str, tuple[Label, ...]]:
    """The paragraphs of all pages, and where each page begins."""
    text, labels = "", []
    for number, page in enumerate(pages, start=1):
        paragraphs = list(_paragraphs(page))
        if paragraphs:
            text += "\n\n" if text else ""
            labels.append(Label(len(text), f"page {number}"))
            text += "\n\n".join(paragraphs)
    return text, tuple(labels)


def _paragraphs(page: str) -> Iterator[str]:
    """The lines of a page joined where a sentence goes on in the next one."""
    lines = [" ".join(line.split()) for line in page.split("\n")]
    longest = max((len(line) for line in lines), default=0)
    grown = ""
    for line in lines:
        if not line:
            if grown:
                yield grown
            grown = ""
            continue
        if grown and HYPHEN.search(grown) and line[0].islower():
            grown = grown[:-1] + line
        else:
            grown = f"{grown} {line}" if grown else line
        # A figure may stand at either end: only a short line, or a finished one, ends here.
        if len(line) < FULL * longest and (FINAL.search(line) or grown == line):
            yield grown
            grown = ""
    if grown:
        yield grown
