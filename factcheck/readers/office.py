"""Word documents: the paragraphs, headings and tables of a DOCX file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factcheck.article import Article
from factcheck.origin import Label, Origin, same
from factcheck.readers.dates import words_of
from factcheck.readers.decoding import SourceError
from factcheck.readers.extras import missing

if TYPE_CHECKING:
    from docx.document import Document

# What a document may unpack to: far beyond any story, far below what hurts a machine.
MOST_UNPACKED, MOST_PARTS = 100_000_000, 5_000
# What its text may come to: as a tree in memory it takes many times as much.
MOST_MARKUP = 20_000_000
MAIN_PART = "word/document.xml"
# A declaration of types: Word writes none, and the entities that it defines would be lost.
DECLARATION = b"<!DOCTYPE"
PARAGRAPH, ROW, BOX = "p", "tr", "txbxContent"
# Deleted and moved-away text of tracked changes,
# what a shape falls back to in old programs, which would be told twice, and text boxes, which
# are paragraphs of their own.
UNSEEN = ("del", "moveFrom", "Fallback", BOX)


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph or a row of a table: its words, where they begin in the text, its element."""

    kind: str
    words: str
    start: int
    name: str
    element: Any


def is_word_document(data: bytes) -> bool:
    """Whether a ZIP archive is a Word document.

    Raises:
        SourceError: the archive is broken.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return MAIN_PART in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise SourceError("a broken Word document or ZIP archive") from error


def read_document(data: bytes) -> Article:
    """The article of a Word document; each paragraph, and each row of a table, is one line.

    Tracked changes are read as accepted.

    Raises:
        SourceError: it is broken, too large once unpacked, or the extra is missing.
    """
    document = opened(data)
    text, labels = "", []
    for part in placed_parts(document):
        text += "\n" * (part.start - len(text)) + part.words
        labels.append(Label(part.start, part.name))
    if not text.strip():
        raise SourceError("empty: there is nothing to check")
    origin = Origin("docx", text, same(len(text)), labels=tuple(labels))
    return Article(text, _heading(document), origin=origin)


def opened(data: bytes) -> Document:
    """The document, once it is known that it stays within bounds.

    Raises:
        SourceError: it is broken, too large once unpacked, or the extra is missing.
    """
    try:
        from docx import Document
    except ImportError as error:
        raise missing("docx", "a Word document") from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_harmful(archive)
        return Document(io.BytesIO(data))
    except SourceError:
        raise
    except Exception as error:  # the library raises whatever its parts do
        raise SourceError("a broken Word document") from error


def _refuse_harmful(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise SourceError(f"a Word document of more than {MOST_PARTS:,} parts: not read")
    unpacked = sum(part.file_size for part in parts)
    markup = sum(part.file_size for part in parts if part.filename.endswith(".xml"))
    if unpacked > MOST_UNPACKED or markup > MOST_MARKUP:
        most = MOST_MARKUP if markup > MOST_MARKUP else MOST_UNPACKED
        raise SourceError(f"unpacks to more than {most // 10**6} MB: not read")
    if DECLARATION in archive.read(MAIN_PART):
        raise SourceError("a Word document with entities of its own: not read")


def new_document() -> Document:
    """An empty document.

    Raises:
        SourceError: the extra is missing.
    """
    try:
        from docx import Document
    except ImportError as error:
        raise missing("docx", "a Word document") from error
    return Document()


def placed_parts(document: Document) -> Iterator[Part]:
    """The parts of a document that have words, with their places in the text of its article."""
    offset, before, paragraph = 0, "", 0
    for kind, element in _elements(document.element.body):
        words = _row(element) if kind == ROW else paragraph_words(element)
        paragraph += kind == PARAGRAPH
        if not words.strip():
            continue
        if before:
            offset += 1 if before == kind == ROW else 2
        name = (
            f"paragraph {paragraph}" if kind == PARAGRAPH else f"table after paragraph {paragraph}"
        )
        yield Part(kind, words, offset, name, element)
        offset, before = offset + len(words), kind


def _elements(parent: Any) -> Iterator[tuple[str, Any]]:
    """The paragraphs and rows below an element, in order."""
    for element in parent.iterchildren():
        kind = _local(element)
        if kind in (PARAGRAPH, ROW):
            yield kind, element
            for box in (each for each in element.iter() if _local(each) == BOX):
                if not _is_unseen(box.getparent(), element):
                    yield from _elements(box)
        elif kind in ("tbl", "sdt", "sdtContent"):
            yield from _elements(element)


def paragraph_words(paragraph: Any) -> str:
    """The words of a paragraph's element as a reader sees them."""
    return "".join(words for words, _ in paragraph_texts(paragraph))


def paragraph_texts(paragraph: Any) -> Iterator[tuple[str, Any]]:
    """The pieces of text of a paragraph, each with its element."""
    for element in paragraph.iter():
        name = _local(element)
        if name == "t" and not _is_unseen(element, paragraph):
            yield element.text or "", element
        elif name in ("tab", "br", "cr", "noBreakHyphen") and _local(element.getparent()) == "r":
            yield "-" if name == "noBreakHyphen" else " ", element


def _is_unseen(element: Any, paragraph: Any) -> bool:
    while element is not None and element is not paragraph:
        if _local(element) in UNSEEN:
            return True
        element = element.getparent()
    return False


def _row(row: Any) -> str:
    cells = [each for each in row.iterchildren() if _local(each) == "tc"]
    told = (
        " ".join(paragraph_words(each) for each in cell.iter() if _local(each) == "p")
        for cell in cells
    )
    return f"| {' | '.join(' '.join(words.split()) for words in told)} |"


def _heading(document: Document) -> str | None:
    """The words of the first paragraph in a title or first-level heading's style."""
    for paragraph in document.paragraphs:
        name = (paragraph.style.name or "") if paragraph.style else ""
        if name in ("Title", "Heading 1"):
            return words_of(paragraph_words(paragraph._p))  # noqa: SLF001
    return None


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
