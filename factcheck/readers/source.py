"""Source: the stories of a file or of standard input, whatever format they are in."""

from __future__ import annotations

import codecs
import io
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from factcheck.article import Article
from factcheck.readers.decoding import FALLBACK, Decoded, SourceError, decoded
from factcheck.readers.detecting import HEAD, SourceFormat, binary_format, text_format
from factcheck.readers.item import Items, NewsItem
from factcheck.readers.markdown import read_markdown
from factcheck.readers.newsml import read_newsml
from factcheck.readers.structured import read_lines, read_ninjs
from factcheck.readers.webpage import read_page

STANDARD_INPUT = "-"
# Larger than any story; documents carry pictures, and JSON Lines are read line by line.
LARGEST, LARGEST_DOCUMENT = 10_000_000, 50_000_000
# Of one story, in characters: a thick book has as many.
LONGEST = 500_000
READERS: dict[SourceFormat, Callable[[str], Article]] = {
    SourceFormat.MARKDOWN: read_markdown,
    SourceFormat.HTML: read_page,
}
ENGLISH = ("en", "eng", "und", "mul")


@dataclass(frozen=True, slots=True)
class HowToRead:
    """What a user says of a source: its format, and its language, whatever it says itself."""

    format: SourceFormat | None = None
    language: str | None = None


AS_IT_IS = HowToRead()


def read_source(path: str, how: HowToRead = AS_IT_IS) -> Article:
    """Read the first story of a file, or of standard input where the path is "-".

    Raises:
        SourceError: it cannot be read; the message is one line and names the path.
    """
    for item in read_items(path, how):
        if isinstance(item, SourceError):
            raise item
        return item.article
    raise SourceError(f"{_named(path)}: empty: there is nothing to check")


def read_items(path: str, how: HowToRead = AS_IT_IS) -> Items:
    """Every story of a file, or of standard input where the path is "-".

    What cannot be read is a ``SourceError`` among them, one line that names it.
    """
    name = _named(path)
    try:
        with _opened(path) as stream:
            for item in _items(stream, name, how):
                yield _readable(item, how)
    except SourceError as error:
        told = str(error)
        yield SourceError(told if told.startswith(f"{name}:") else f"{name}: {told}")
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        yield SourceError(f"{name}: cannot be read: {reason}")
    except ValueError as error:  # a path that no file can have
        yield SourceError(f"{name}: cannot be read: {error}")


def read_bytes(data: bytes, name: str = "story", how: HowToRead = AS_IT_IS) -> Items:
    """Every story of what a program holds in memory; ``name`` is what messages call it."""
    try:
        for item in _items(io.BytesIO(data), name, how):
            yield _readable(item, how)
    except SourceError as error:
        yield SourceError(f"{name}: {error}")


def _named(path: str) -> str:
    return "standard input" if path == STANDARD_INPUT else path


def _opened(path: str) -> AbstractContextManager[BinaryIO]:
    if path != STANDARD_INPUT:
        return Path(path).open("rb")
    if sys.stdin is None:
        raise SourceError("it is closed")
    return nullcontext(sys.stdin.buffer)


def _items(stream: BinaryIO, name: str, how: HowToRead) -> Items:
    head = stream.read(HEAD)
    form = how.format or binary_format(head)
    if form in (SourceFormat.PDF, SourceFormat.DOCX):
        yield NewsItem(name, _document(form, _whole(head, stream, LARGEST_DOCUMENT)))
        return
    if form is None and not head.startswith(codecs.BOM_UTF16) and b"\n" in head:
        form = text_format(head.decode("utf-8", "replace"), name)
    if form is SourceFormat.JSONL:
        yield from read_lines(_lines(head, stream), name)
    else:
        yield from _text(decoded(_whole(head, stream, LARGEST)), name, how.format)


def _whole(head: bytes, stream: BinaryIO, most: int) -> bytes:
    rest = stream.read(max(0, most - len(head)) + 1)
    if len(head) + len(rest) > most:
        raise SourceError(f"larger than {most // 10**6} MB")
    return head + rest


def _lines(head: bytes, stream: BinaryIO) -> Iterator[str]:
    """The lines of a stream whose beginning has been read, one at a time."""
    first = io.BytesIO(head)
    while line := first.readline():
        if not line.endswith(b"\n"):
            line += stream.readline(LARGEST)
        yield _line(line)
    while line := stream.readline(LARGEST):
        yield _line(line)


def _line(line: bytes) -> str:
    if len(line) >= LARGEST:
        raise SourceError(f"a line larger than {LARGEST // 10**6} MB")
    try:
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise SourceError(f"not text: broken UTF-8 at byte {error.start} of a line") from error


def _document(form: SourceFormat, data: bytes) -> Article:
    if form is SourceFormat.PDF:
        from factcheck.readers.portable import read_pdf

        return read_pdf(data)
    from factcheck.readers.office import is_word_document, read_document

    if not is_word_document(data):
        raise SourceError("a ZIP archive, and no Word document in it")
    return read_document(data)


def _text(told: Decoded, name: str, forced: SourceFormat | None) -> Items:
    """The stories of a source that is text, with a note where its encoding was guessed."""
    notes = (f"not UTF-8: read as {FALLBACK}",) if told.guessed else ()
    for item in _stories(told.text, name, forced or text_format(told.text[:HEAD], name)):
        yield replace(item, notes=(*notes, *item.notes)) if isinstance(item, NewsItem) else item


def _stories(source: str, name: str, form: SourceFormat) -> Items:
    match form:
        case SourceFormat.NEWSML:
            yield from read_newsml(source, name)
        case SourceFormat.NINJS:
            yield from read_ninjs(source, name)
        case SourceFormat.JSONL:
            yield from read_lines(iter(source.split("\n")), name)
        case _:
            article = READERS.get(form, Article)(source)
            if not article.text.strip():
                raise SourceError("empty: there is nothing to check")
            yield NewsItem(name, article, article.origin.notes if article.origin else ())


def _readable(item: NewsItem | SourceError, how: HowToRead) -> NewsItem | SourceError:
    """A story that says it is in another language cannot be read: its numbers are others.

    Nor can one that is as long as a book: it would take hours.
    """
    if isinstance(item, SourceError):
        return item
    if len(item.article.text) > LONGEST:
        return SourceError(f"{item.name}: longer than a story: more than {LONGEST:,} characters")
    language = how.language or item.article.language
    if language and re.split("[-_]", language.lower())[0] not in ENGLISH:
        return SourceError(
            f"{item.name}: its language is {language!r}, and only English is read "
            '("--language en" reads it all the same)'
        )
    return replace(item, article=replace(item.article, language=language))
