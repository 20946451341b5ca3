"""News item: an article as a file holds it, with its name and what its reader noticed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.article import Article
from factcheck.readers.decoding import SourceError


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One story of a file.

    Attributes:
        name: what messages call it: the path, and in a file of several its line ("a.jsonl:3").
        article: the story, with its origin.
        notes: what a user should know of how it was read, one line each.
    """

    name: str
    article: Article
    notes: tuple[str, ...] = ()


# A file of several stories goes on after one that cannot be read.
Items = Iterator[NewsItem | SourceError]
