"""Selecting: where figures stand, in the selectors of the Web Annotation Data Model."""

from __future__ import annotations

import re
from typing import Any

from factcheck.origin import Field, Origin
from factcheck.readers.content import Content, content_of
from factcheck.report import Report

# Characters before and after a figure, so that a quotation is found again.
AROUND = 32
MARKED_UP = ("html", "newsml")
JSON_POINTER = "http://tools.ietf.org/rfc/rfc6901"
LINES_OF_TEXT = "http://tools.ietf.org/rfc/rfc5147"


class Selecting:
    """Makes the selectors of a report's figures, its source taken apart once."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._contents: dict[str, Content] = {}

    def figure(self, identity: str) -> list[dict[str, Any]]:
        """A position and a quotation, either of which selects the figure of this id."""
        origin = self._report.origin
        start = self._report.figure(identity).claim.quantity.start
        field = origin.field(start) if origin else None
        words, first, last = self._place(identity, field)
        position = {"type": "TextPositionSelector", "start": first, "end": last}
        quotation = {
            "type": "TextQuoteSelector",
            "exact": words[first:last],
            "prefix": words[max(0, first - AROUND) : first],
            "suffix": words[last : last + AROUND],
        }
        return [_within(origin, field, each) for each in (position, quotation)]

    def _place(self, identity: str, field: Field | None) -> tuple[str, int, int]:
        """The text that characters are counted in, and where the figure stands in it."""
        report, span = self._report, self._report.span(identity)
        origin = report.origin
        if origin is None:
            return report.text, span.start, span.end
        source = field.markup if field else origin.source
        if source is None:
            assert field is not None
            return report.text[field.start : field.end], span.start, span.end
        if field is None and origin.format not in MARKED_UP:
            return source, span.start, span.end
        # White space behind its last element belongs to a page, and not to an XML document.
        content = self._content(source.rstrip() if origin.format == "newsml" else source)
        return content.text, *content.span(span.start, span.end)

    def _content(self, markup: str) -> Content:
        if markup not in self._contents:
            self._contents[markup] = content_of(markup)
        return self._contents[markup]


def _within(origin: Origin | None, field: Field | None, selector: dict[str, Any]) -> dict[str, Any]:
    """A selector in a member of a JSON object, and that in a line where each line is one."""
    if origin is None or field is None:
        return selector
    pointer = re.sub(r"\[(\d+)\]", r".\1", field.name).strip(".").replace(".", "/")
    selector = _fragment(JSON_POINTER, f"/{pointer}", selector)
    if origin.format != "jsonl":
        return selector
    line = origin.first_line
    return _fragment(LINES_OF_TEXT, f"line={line - 1},{line}", selector)


def _fragment(standard: str, value: str, selector: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "FragmentSelector",
        "conformsTo": standard,
        "value": value,
        "refinedBy": selector,
    }
