"""Extras: the optional parts of factcheck that read a format, and what to say without one."""

from __future__ import annotations

from factcheck.readers.decoding import SourceError


def missing(extra: str, kind: str) -> SourceError:
    """What is said of a file whose reader is not installed."""
    return SourceError(f'{kind}: reading it needs the extra: pip install "factcheck[{extra}]"')
