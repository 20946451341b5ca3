"""Readers: a file or standard input as an article, offsets pointing into its text."""

from factcheck.readers.decoding import SourceError, decode
from factcheck.readers.source import LARGEST, STANDARD_INPUT, read_source

__all__ = ["LARGEST", "STANDARD_INPUT", "SourceError", "decode", "read_source"]
