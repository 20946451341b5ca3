"""Report: what is told to the reader, and the JSON it is published as."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from factcheck.claim import Claim
from factcheck.comparison import Severity, Verdict
from factcheck.interval import Interval

SCHEMA = "factcheck-report/1"


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column of a figure, both counted from 1."""

    line: int
    column: int


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

    Offsets are character offsets (Unicode code points) into ``text``, the text as given.
    """

    text: str
    title: str | None
    published: date | None
    figures: tuple[Figure, ...]
    checks: tuple[Check, ...]

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

    def place(self, identity: str) -> Place:
        """Where the figure of this id stands."""
        before = self.text[: self.figure(identity).claim.quantity.start]
        line = before.count("\n") + 1
        return Place(line, len(before) - (before.rfind("\n") + 1) + 1)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values, schema "factcheck-report/1"."""
        from factcheck.rendering.record import report_record

        return report_record(self)
