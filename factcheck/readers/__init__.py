"""Readers: files of every format as articles, offsets pointing into what was given."""

from factcheck.readers.decoding import SourceError, decode
from factcheck.readers.detecting import SourceFormat
from factcheck.readers.item import Items, NewsItem
from factcheck.readers.source import (
    AS_IT_IS,
    LARGEST,
    STANDARD_INPUT,
    HowToRead,
    read_bytes,
    read_items,
    read_source,
)

__all__ = [
    "AS_IT_IS",
    "LARGEST",
    "STANDARD_INPUT",
    "HowToRead",
    "Items",
    "NewsItem",
    "SourceError",
    "SourceFormat",
    "decode",
    "read_bytes",
    "read_items",
    "read_source",
]
