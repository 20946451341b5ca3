"""Decoding: bytes as text, in the encoding that they can be shown to have."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

# The longer mark first: UTF-32's begins like UTF-16's.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The first bytes of files that newsrooms keep stories in, or send by mistake.
SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a Word document or a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old or an encrypted Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
FALLBACK = "windows-1252"
# Prose in a Western language has few letters beyond ASCII; other alphabets have many.
MOST_NON_ASCII = 0.3
MOST_CONTROLS = 0.02
# The part of a UTF-16 text's characters that have a zero byte in their upper half at least, and
# in their lower half at most, as few beyond Latin script do.
LEAST_ZEROS, MOST_LOWER_ZEROS = 0.7, 0.05
HARMLESS_CONTROLS = frozenset("\t\n\r\f\v")


class SourceError(ValueError):
    """A source that cannot be read as a story; the message is one line."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and whether its encoding had to be guessed."""

    text: str
    guessed: bool = False


def decode(data: bytes) -> str:
    """The text of a file; newlines stay as they are, a byte order mark is left out.

    Raises:
        SourceError: it is another kind of file, in no encoding that can be told, or empty.
    """
    return decoded(data).text


def decoded(data: bytes) -> Decoded:
    """As :func:`decode`, and whether the encoding had to be guessed."""
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise SourceError(f"not text: {kind}")
    told = _decoded(data)
    text = told.text
    if "\0" in text or _controls(text) > MOST_CONTROLS:
        raise SourceError("not text: a binary file")
    if not text.strip().strip("\ufeff\u200b\u2060").strip():
        raise SourceError("empty: there is nothing to check")
    return told


def _decoded(data: bytes) -> Decoded:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_in(encoding, data))
    if b"\0" in data:
        return Decoded(_without_mark(data))
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Decoded(_fallback(data, error.start), guessed=True)


def _without_mark(data: bytes) -> str:
    """UTF-16 that does not say so: of Western prose nearly every other byte is zero."""
    half = len(data) / 2
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        others = data.count(0) - zeros.count(0)
        is_prose = zeros.count(0) >= LEAST_ZEROS * half and others <= MOST_LOWER_ZEROS * half
        if len(data) % 2 == 0 and is_prose:
            return _in(encoding, data)
    raise SourceError("not text: a binary file")


def _in(encoding: str, data: bytes) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.removesuffix("-sig").upper()
        raise SourceError(f"not text: broken {name} at byte {error.start}") from error


def _fallback(data: bytes, broken: int) -> str:
    """Windows-1252, where the bytes look like Western prose in it."""
    problem = f"unknown encoding: not UTF-8 at byte {broken}, and not {FALLBACK} prose"
    try:
        text = data.decode(FALLBACK)
    except UnicodeDecodeError as error:
        raise SourceError(problem) from error
    beyond = sum(character > "\x7f" for character in text)
    if beyond > MOST_NON_ASCII * len(text) or _controls(text):
        raise SourceError(problem)
    return text


def _controls(text: str) -> float:
    """The part of a text's characters that prose has no use for."""
    controls = sum(character < " " and character not in HARMLESS_CONTROLS for character in text)
    return controls / len(text) if text else 0
