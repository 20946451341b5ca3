"""Report: what is told to the reader, and the JSON it is published as."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from factcheck.claim import Claim
from factcheck.comparison import Severity, Verdict
from factcheck.interval import Interval
from factcheck.origin import Origin, Span, line_and_column

SCHEMA = "factcheck-report/1"


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column of a figure in what was given, both counted from 1.

    ``label`` is what a document without lines calls the place: "page 2", "paragraph 14".
    """

    line: int
    column: int
    label: str | None = None


class Standing(StrEnum):
    """What became of a figure over all checks.

    CONTRADICTED: it is suspected, or its only checks fail. CONFIRMED: a check of it holds.
    """

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim with what became of it: ``status`` "checked" or "unchecked" with a reason."""

    claim: Claim
    status: str
    reason: str | None = None

    @property
    def id(self) -> str:
        """The id of its claim."""
        return self.claim.id


@dataclass(frozen=True, slots=True)
class Correction:
    """What to type in place of ``start`` to ``end`` of the text to correct a suspect.

    slip is how the print may have come about. certain: nothing else is a suspect, and no
    other slip fits.
    """

    figure: str
    start: int
    end: int
    text: str
    slip: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Check:
    """A relation of the report: one row of ``checks`` in the JSON.

    reported is the printed number, reported_range what it may stand for, computed the range
    that the other figures imply, all in the reported figure's own scale; equation is the
    working; figures are exactly the ids of the relation's figures; suspects are ids of
    figures, the likeliest first; slip and suggestion speak of the first suspect that has one.
    """

    id: str
    rule: str
    status: Verdict
    figures: tuple[str, ...]
    reported: str
    computed: str
    equation: str
    confidence: float
    message: str
    severity: Severity | None = None
    evidence: tuple[str, ...] = ()
    suspects: tuple[str, ...] = ()
    slip: str | None = None
    suggestion: str | None = None
    reason: str | None = None
    reported_range: str = ""
    printed: Interval | None = None
    implied: Interval | None = None
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many figures were read, and how many at least one check compares."""

    figures: int
    checked: int
    relations: int

    @property
    def unchecked(self) -> int:
        """Figures that nothing in the text could check."""
        return self.figures - self.checked


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was found out about one article.

    The offsets of its figures' quantities count characters (Unicode code points) of ``text``,
    the text as it was read; :meth:`span` and :meth:`place` say where that stands in what was
    given, which is the same for plain text.
    """

    text: str
    title: str | None
    published: date | None
    figures: tuple[Figure, ...]
    checks: tuple[Check, ...]
    origin: Origin | None = None

    @property
    def findings(self) -> tuple[Check, ...]:
        """The checks that found an inconsistency."""
        return tuple(check for check in self.checks if check.status is Verdict.INCONSISTENT)

    @property
    def coverage(self) -> Coverage:
        """Counts of figures and of the relations that were decided."""
        checked = sum(figure.status == "checked" for figure in self.figures)
        decided = sum(check.status is not Verdict.UNDETERMINED for check in self.checks)
        return Coverage(len(self.figures), checked, decided)

    def figure(self, identity: str) -> Figure:
        """The figure of this id.

        Raises:
            KeyError: no figure has it.
        """
        for figure in self.figures:
            if figure.id == identity:
                return figure
        raise KeyError(identity)

    def standings(self) -> dict[str, Standing]:
        """What became of every figure, by its id, over all checks."""
        accused = {figure for check in self.findings for figure in check.suspects}
        failing = {figure for check in self.findings for figure in check.figures}
        holding = {
            figure
            for check in self.checks
            if check.status is Verdict.CONSISTENT
            for figure in (*check.figures, *check.evidence)
        }
        contradicted = accused | (failing - holding)
        told: dict[str, Standing] = {}
        for figure in self.figures:
            confirmed = figure.status == "checked"
            standing = Standing.CONFIRMED if confirmed else Standing.UNCHECKED
            told[figure.id] = Standing.CONTRADICTED if figure.id in contradicted else standing
        return told

    def place(self, identity: str) -> Place:
        """Where the figure of this id stands in what was given."""
        return self.place_of(self.figure(identity).claim.quantity.start)

    def place_of(self, offset: int) -> Place:
        """Where a character of the text stands in what was given."""
        if self.origin is None:
            return Place(*line_and_column(self.text, offset))
        return Place(*self.origin.position(offset), self.origin.label(offset))

    def end_of(self, offset: int) -> Place:
        """The place just behind a stretch of the text that ends at ``offset``."""
        if self.origin is None:
            return self.place_of(offset)
        place = self.origin.end_position(offset)
        return Place(*place, self.origin.label(max(0, offset - 1)))

    def span(self, identity: str) -> Span:
        """The offsets in what was given of the figure of this id."""
        quantity = self.figure(identity).claim.quantity
        return self.span_of(quantity.start, quantity.end)

    def span_of(self, start: int, end: int) -> Span:
        """The offsets in what was given of a stretch of the text."""
        return Span(start, end) if self.origin is None else self.origin.span(start, end)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values, schema "factcheck-report/1"."""
        from factcheck.rendering.record import report_record

        return report_record(self)
