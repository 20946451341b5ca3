"""Strings of a JSON object with the exact offsets of their characters in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factcheck.origin import Offsets
from factcheck.readers.decoding import SourceError
from factcheck.readers.pieces import Piece, assembled

BLANK = re.compile(r"[ \t\r\n]*")
# \n, \", \u00e9, and the two of a character beyond the basic plane
ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\."
)


@dataclass(frozen=True, slots=True)
class Member:
    """A value of a JSON object, and where it stands in the file."""

    value: Any
    start: int
    end: int

    def moved(self, characters: int) -> Member:
        """The same value that many characters further on."""
        return Member(self.value, self.start + characters, self.end + characters)


def members_of(source: str, start: int = 0) -> dict[str, Member]:
    """The members of the object that begins at ``start``.

    Raises:
        SourceError: it is no JSON object, or broken.
    """
    if not source.startswith("{", _after(source, start)):
        raise SourceError("no JSON object")
    decoder = json.JSONDecoder()
    told: dict[str, Member] = {}
    try:
        position = _expect(source, start, "{")
        while source[position : position + 1] != "}":
            name, position = decoder.raw_decode(source, position)
            first = _expect(source, position, ":")
            value, last = decoder.raw_decode(source, first)
            told[str(name)] = Member(value, first, last)
            position = _after(source, last)
            if source[position : position + 1] == ",":
                position = _after(source, position + 1)
        if source[position + 1 :].strip():
            raise SourceError("broken JSON: more than one object")
    except (json.JSONDecodeError, RecursionError) as error:
        raise _broken(source, getattr(error, "pos", start)) from error
    return told


def array_of(source: str) -> Iterator[Member]:
    """The elements of the array that a source is, each with its place.

    Raises:
        SourceError: it is broken, or there is something behind it.
    """
    position = _after(source, 0)
    try:
        for element in elements_of(source, Member(None, position, len(source))):
            yield element
            position = element.end
        position = _expect(source, position, "]")
    except (json.JSONDecodeError, RecursionError) as error:
        raise _broken(source, getattr(error, "pos", position)) from error
    if position < len(source):
        raise _broken(source, position)


def _broken(source: str, where: int) -> SourceError:
    line, column = source.count("\n", 0, where) + 1, where - source.rfind("\n", 0, where)
    place = f"line {line}, column {column}" if "\n" in source else f"column {column}"
    return SourceError(f"broken JSON at {place}")


def elements_of(source: str, member: Member) -> Iterator[Member]:
    """The elements of a member that is an array, each with its place."""
    decoder = json.JSONDecoder()
    position = _after(source, member.start + 1)
    while source[position : position + 1] != "]":
        value, last = decoder.raw_decode(source, position)
        yield Member(value, position, last)
        position = _after(source, last)
        if source[position : position + 1] == ",":
            position = _after(source, position + 1)


def offsets_of(source: str, member: Member) -> Offsets:
    """From the characters of a string to the file: escapes count as what they stand for."""
    return assembled(_pieces(source, member.start + 1, member.end - 1))[1]


def _pieces(source: str, start: int, end: int) -> Iterator[Piece]:
    position = start
    for match in ESCAPE.finditer(source, start, end):
        if match.start() > position:
            yield Piece.literal(source, position, match.start())
        # One character, whatever it is: only its length counts here.
        yield Piece("x", *match.span())
        position = match.end()
    if end > position:
        yield Piece.literal(source, position, end)


def _after(source: str, position: int) -> int:
    match = BLANK.match(source, position)
    return match.end() if match else position


def _expect(source: str, position: int, mark: str) -> int:
    place = _after(source, position)
    if not source.startswith(mark, place):
        raise json.JSONDecodeError(f"no {mark}", source, place)
    return _after(source, place + 1)
