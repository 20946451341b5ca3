"""Writing: text and attributes of HTML, safe whatever is in them."""

from __future__ import annotations

from html import escape

from factcheck.rendering.passage import visible


def text(words: str) -> str:
    """Words as the content of an element or the value of a quoted attribute."""
    return escape(visible(words))


def block(words: str) -> str:
    """Words of several lines; their line ends are kept."""
    return "\n".join(text(line) for line in words.split("\n"))


def steps(working: str) -> str:
    """A working of several steps, one a line."""
    return "<br>".join(text(step) for step in working.split("; "))
