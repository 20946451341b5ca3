"""Pieces: a text put together from stretches of its source, with the offsets of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.origin import Offsets, Run, joined


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words and the stretch of the source that they stand for."""

    words: str
    start: int
    end: int

    @classmethod
    def literal(cls, source: str, start: int, end: int) -> Piece:
        """A stretch of the source as it stands."""
        return cls(source[start:end], start, end)

    @classmethod
    def added(cls, words: str, at: int) -> Piece:
        """Words that stand nowhere in the source: the end of a line, a cell's bar."""
        return cls(words, at, at)


def assembled(pieces: Iterable[Piece]) -> tuple[str, Offsets]:
    """The text of the pieces, and its offsets into the source."""
    words, runs, length = [], [], 0
    for piece in pieces:
        end = length + len(piece.words)
        runs.append(Run(length, end, piece.start, piece.end))
        words.append(piece.words)
        length = end
    return "".join(words), joined(runs)


def paragraphs(blocks: Iterable[list[Piece]], between: str = "\n\n") -> list[Piece]:
    """Blocks one after the other with an empty line between them, without empty blocks."""
    told: list[Piece] = []
    for block in blocks:
        inner = trimmed(block)
        if inner and told:
            told.append(Piece.added(between, told[-1].end))
        told += inner
    return told


def trimmed(block: list[Piece]) -> list[Piece]:
    """A block without the blank pieces at its ends."""
    low, high = 0, len(block)
    while low < high and not block[low].words.strip():
        low += 1
    while high > low and not block[high - 1].words.strip():
        high -= 1
    return block[low:high]
