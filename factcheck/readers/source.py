"""Source: the bytes of a file or of standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.article import Article
from factcheck.readers.decoding import SourceError, decode

STANDARD_INPUT = "-"
# Larger than any story; a whole archive belongs in a batch of its own.
LARGEST = 10_000_000


def read_source(path: str) -> Article:
    """Read one story from a file, or from standard input where the path is "-".

    Raises:
        SourceError: it cannot be read as text; the message is one line and names the path.
    """
    name = "standard input" if path == STANDARD_INPUT else path
    try:
        return Article(decode(_bytes(path)))
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from error
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise SourceError(f"{name}: cannot be read: {reason}") from error
    except ValueError as error:  # a path that no file can have
        raise SourceError(f"{name}: cannot be read: {error}") from error


def _bytes(path: str) -> bytes:
    if path == STANDARD_INPUT:
        if sys.stdin is None:
            raise SourceError("it is closed")
        data = sys.stdin.buffer.read(LARGEST + 1)
    else:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise SourceError(f"larger than {LARGEST // 10**6} MB")
    return data
