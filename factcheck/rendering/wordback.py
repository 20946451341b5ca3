"""Word: a story given back as a DOCX file with a comment at every finding."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from factcheck.comparison import Severity
from factcheck.outcome import Outcome
from factcheck.readers.office import (
    PARAGRAPH,
    Part,
    new_document,
    opened,
    paragraph_texts,
    placed_parts,
)
from factcheck.report import Check

if TYPE_CHECKING:
    from docx.document import Document

AUTHOR, INITIALS = "factcheck", "fc"


def commented_document(outcome: Outcome, data: bytes | None) -> bytes:
    """The story with Word comments: in its own document, or in a plain new one.

    ``data`` are the bytes of the story's own Word document, if it came as one.

    Raises:
        SourceError: the document is broken, or the extra that writes it is missing.
    """
    if data is None:
        document, parts = _plain(outcome.report.text)
    else:
        document = opened(data)
        parts = list(placed_parts(document))
    from docx.text.run import Run

    for check in outcome.findings:
        figure = (*check.suspects, *check.figures)[0]
        quantity = outcome.report.figure(figure).claim.quantity
        elements = _runs(parts, (quantity.start, quantity.end), quantity.text)
        if elements:
            told = _comment(check)
            runs = [Run(each, document) for each in elements]
            document.add_comment(runs, text=told, author=AUTHOR, initials=INITIALS)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _plain(text: str) -> tuple[Document, list[Part]]:
    """A document of the lines of a text, each a paragraph, with their places in it."""
    document, parts, offset = new_document(), [], 0
    for line in text.splitlines(keepends=True):
        words = "".join(each if each.isprintable() else " " for each in line)
        if words.strip():
            element = document.add_paragraph(words.rstrip())._p  # noqa: SLF001
            parts.append(Part(PARAGRAPH, words.rstrip(), offset, "", element))
        offset += len(line)
    return document, parts


def _comment(check: Check) -> str:
    severity = (check.severity or Severity.ERROR).value
    told = [
        f"{severity} {check.rule}: {check.message}.",
        f"Working: {check.equation}" if check.equation else "",
        f"Would fit: {check.suggestion}" if check.suggestion else "",
        f"Slip: {check.slip}" if check.slip else "",
    ]
    return "\n".join(filter(None, told))


def _runs(parts: Iterable[Part], span: tuple[int, int], words: str) -> list[Any]:
    """The runs of a figure, cut out of longer ones; in a table, the run that prints it."""
    for part in parts:
        if part.start <= span[0] < part.start + len(part.words):
            inside = (span[0] - part.start, span[1] - part.start)
            elements = _cut(part, inside) if part.kind == PARAGRAPH else _printing(part, words)
            return list(dict.fromkeys(elements))
    return []


def _cut(part: Part, span: tuple[int, int]) -> Iterator[Any]:
    """The elements of the runs between two offsets of a paragraph."""
    position = 0
    for words, element in list(paragraph_texts(part.element)):
        start, end = max(span[0], position), min(span[1], position + len(words))
        if start < end:
            yield _alone(element, start - position, end - position)
        position += len(words)


def _alone(element: Any, start: int, end: int) -> Any:
    """The run of a text's element; what stands before and after becomes runs of its own."""
    run, words = element.getparent(), element.text or ""
    if len([each for each in run if not each.tag.endswith("}rPr")]) > 1 or not words:
        return run
    for text, add in ((words[:start], run.addprevious), (words[end:], run.addnext)):
        if text:
            copy = deepcopy(run)
            _say(copy, text)
            add(copy)
    _say(run, words[start:end])
    return run


def _say(run: Any, words: str) -> None:
    element = next(each for each in run if each.tag.endswith("}t"))
    element.text = words
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _printing(part: Part, words: str) -> Iterator[Any]:
    """The runs of a table's row that print a figure, else its first one."""
    texts = [(text, element) for text, element in paragraph_texts(part.element) if text.strip()]
    for text, element in texts:
        if words in text:
            yield element.getparent()
            return
    if texts:
        yield texts[0][1].getparent()
