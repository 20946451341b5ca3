"""Origin: where the text that was read stands in what the user gave."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text and the stretch of its source that it was read from.

    Where both are of one length they stand character for character; elsewhere the whole
    stretch stands for the whole: a character reference, an escape, a line end.
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def is_literal(self) -> bool:
        """Whether every character stands for one of the source."""
        return self.end - self.start == self.source_end - self.source_start

    def part(self, start: int, end: int) -> Run:
        """What it says of the characters from ``start`` to ``end`` inside it."""
        if not self.is_literal:
            return Run(start, end, self.source_start, self.source_end)
        shift = self.source_start - self.start
        return Run(start, end, start + shift, end + shift)


@dataclass(frozen=True, eq=False)
class Offsets:
    """Runs that cover a text in order: from its offsets to those of its source."""

    runs: tuple[Run, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [run.start for run in self.runs]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that the characters from ``start`` to ``end`` come from."""
        parts = list(self.within(start, max(end, start + 1)))
        if not parts:
            last = self.runs[-1].source_end if self.runs else 0
            return last, last
        return parts[0].source_start, max(part.source_end for part in parts)

    def within(self, start: int, end: int) -> Iterator[Run]:
        """The runs of a stretch of the text, cut to it."""
        number = max(0, bisect_right(self._starts, start) - 1)
        while number < len(self.runs) and self.runs[number].start < end:
            run = self.runs[number]
            low, high = max(start, run.start), min(end, run.end)
            if low < high:
                yield run.part(low, high)
            number += 1

    def through(self, outer: Offsets) -> Offsets:
        """These offsets, where the source has itself been read from another one."""
        return Offsets(tuple(part for run in self.runs for part in _through(run, outer)))

    def shifted(self, text: int = 0, source: int = 0) -> Offsets:
        """These offsets with the text, or the source, moved by so many characters."""
        moved = (
            Run(
                run.start + text, run.end + text, run.source_start + source, run.source_end + source
            )
            for run in self.runs
        )
        return Offsets(tuple(moved))


def _through(run: Run, outer: Offsets) -> Iterator[Run]:
    if not run.is_literal:
        yield Run(run.start, run.end, *outer.span(run.source_start, run.source_end))
        return
    shift = run.start - run.source_start
    for part in outer.within(run.source_start, run.source_end):
        yield Run(part.start + shift, part.end + shift, part.source_start, part.source_end)


def same(length: int) -> Offsets:
    """The offsets of a text that is its own source."""
    return Offsets((Run(0, length, 0, length),) if length else ())


@dataclass(frozen=True, slots=True)
class Field:
    """A part of the text that was given as a value of its own: a member of a JSON object.

    ``markup`` is the value itself where it is HTML; else it is the text from ``start`` to ``end``.
    """

    name: str
    start: int
    end: int
    offsets: Offsets
    markup: str | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """What a stretch of the text is called in a document without lines: "page 2"."""

    start: int
    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """Offsets into what was given: into the value of ``field``, else into the whole file."""

    start: int
    end: int
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of the source.

    ``offset`` is that of the text before which it stands, ``line`` its line of the source,
    from 1; ``alone`` says that nothing stands before it in that line.
    """

    text: str
    offset: int
    line: int
    alone: bool = True


@dataclass(frozen=True, eq=False)
class Origin:
    """How a text was got out of a source.

    Attributes:
        format: "markdown", "html", "docx", "pdf", "ninjs", "newsml" or "jsonl".
        source: the decoded file, or its line; for documents that have none, the text itself.
        offsets: from the text to ``source``.
        first_line: the number of the first line of ``source`` in the file.
        fields: for JSON, the values that the text was put together from.
        labels: for documents without lines, what their stretches are called, in order.
        comments: the comments of the source, which may allow a finding.
        notes: what a user should know of how it was read, one line each.
    """

    format: str
    source: str
    offsets: Offsets
    first_line: int = 1
    fields: tuple[Field, ...] = ()
    labels: tuple[Label, ...] = ()
    comments: tuple[Comment, ...] = ()
    notes: tuple[str, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the text stands in what was given."""
        field = self.field(start)
        if field is None:
            return Span(*self.offsets.span(start, end))
        inside = field.offsets.span(start - field.start, end - field.start)
        return Span(*inside, field.name)

    def field(self, offset: int) -> Field | None:
        """The value that a character of the text was given in, if it is one of several."""
        return next((each for each in self.fields if each.start <= offset < each.end), None)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column in the file, both from 1, of a character of the text."""
        return self._placed(self.offsets.span(offset, offset + 1)[0])

    def end_position(self, offset: int) -> tuple[int, int]:
        """Line and column just behind a stretch of the text that ends at ``offset``."""
        return self._placed(self.offsets.span(max(0, offset - 1), offset)[1])

    def _placed(self, place: int) -> tuple[int, int]:
        line, column = line_and_column(self.source, place)
        return line + self.first_line - 1, column

    def label(self, offset: int) -> str | None:
        """What the document calls the place of a character, if it has no lines."""
        found = bisect_right([label.start for label in self.labels], offset)
        return self.labels[found - 1].name if found else None


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1; lines end with a line feed."""
    line_start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - line_start + 1


def joined(runs: Iterable[Run]) -> Offsets:
    """Offsets of runs, neighbours that go on character for character made one."""
    kept: list[Run] = []
    for run in runs:
        if kept and _goes_on(kept[-1], run):
            before = kept.pop()
            kept.append(Run(before.start, run.end, before.source_start, run.source_end))
        elif run.start < run.end:
            kept.append(run)
    return Offsets(tuple(kept))


def _goes_on(before: Run, run: Run) -> bool:
    return (
        before.is_literal
        and run.is_literal
        and before.end == run.start
        and before.source_end == run.source_start
    )
