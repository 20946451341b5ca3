"""Detecting: the format of a source by its content, and by its name where that leaves it open."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from pathlib import PurePath

from factcheck.readers.newsml import ROOTS


class SourceFormat(StrEnum):
    """The formats that stories are read from."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    NINJS = "ninjs"
    NEWSML = "newsml"
    JSONL = "jsonl"


# How much of a source is looked at.
HEAD = 65_536
MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
# Possessive, so that what begins with thousands of comments is not tried in every way.
COMMENTS = r"\s*+(?:<!--(?:(?!-->).)*+-->\s*+)*+"
PAGE = re.compile(
    rf"\s*(?:<\?xml[^>]*>)?{COMMENTS}<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
# A fragment of a page: it begins with a tag, and has paragraphs or headings.
FRAGMENT = re.compile(rf"{COMMENTS}<[a-z][^>]*>", re.IGNORECASE | re.DOTALL)
PARAGRAPH = re.compile(r"<(?:p|h[1-6]|article|div|li)\b[^>]*>", re.IGNORECASE)
MATTER = re.compile(
    r"(?:---|\+\+\+)[ \t]*\r?\n(?:\w[\w-]*[ \t]*[:=][^\n]*\n|[ \t#-][^\n]*\n|\r?\n)+"
    r"(?:---|\+\+\+)"
)
# An array of objects, whose first member begins.
ARRAY = re.compile(r"\[\s*\{\s*\"")
# What plain text does not have: headings with a number sign, links.
MARKS = re.compile(r"^#{1,6} \S|\[[^\]\n]+\]\(https?://[^)\s]+\)|^\[//\]: # ", re.MULTILINE)


def binary_format(head: bytes) -> SourceFormat | None:
    """The format of a source that is no text."""
    if head.startswith(b"%PDF-"):
        return SourceFormat.PDF
    return SourceFormat.DOCX if head.startswith(b"PK\x03\x04") else None


def text_format(head: str, name: str = "") -> SourceFormat:
    """The format of a source that is text."""
    start = head.lstrip("\ufeff \t\r\n")
    if start.startswith("{"):
        return _json_format(start)
    if ARRAY.match(start):
        return SourceFormat.NINJS
    if start.startswith("<"):
        if ROOTS.search(head):
            return SourceFormat.NEWSML
        if PAGE.match(head) or (FRAGMENT.match(head) and PARAGRAPH.search(head)):
            return SourceFormat.HTML
    suffix = PurePath(name).suffix.lower()
    if suffix in MARKDOWN_NAMES or MATTER.match(head) or MARKS.search(head):
        return SourceFormat.MARKDOWN
    return SourceFormat.TEXT


def _json_format(start: str) -> SourceFormat:
    """JSON Lines where the first line is an object by itself, else one ninjs item.

    A lone line is a ninjs item where it has what only such an item has.
    """
    first, _, rest = start.partition("\n")
    try:
        told = json.loads(first)
    except (ValueError, RecursionError):
        return SourceFormat.JSONL if rest.lstrip().startswith("{") else SourceFormat.NINJS
    is_item = any(key in told for key in ("uri", "versioncreated", "versionCreated", "bodies"))
    return SourceFormat.JSONL if rest.strip() or not is_item else SourceFormat.NINJS
