"""Story: a report with its name and what else a page has to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from factcheck.outcome import Outcome, Suppressed
from factcheck.rendering.grouping import grouped_findings
from factcheck.report import Check, Figure, Report, Standing


@dataclass(frozen=True, slots=True)
class Story:
    """A report on its way to a page.

    Attributes:
        report: what is told.
        name: what the story is called: its file, or its address.
        findings: those that are told; by default all of the report.
        suppressed: those that are not, with their reasons.
        prefix: what the ids of its elements begin with, so that stories share a page.
        standings: what became of each figure.
        figures: the figures by their ids.
    """

    report: Report
    name: str = "story"
    findings: tuple[Check, ...] | None = None
    suppressed: tuple[Suppressed, ...] = ()
    prefix: str = ""
    standings: Mapping[str, Standing] = field(init=False)
    figures: Mapping[str, Figure] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "standings", self.report.standings())
        object.__setattr__(self, "figures", {each.id: each for each in self.report.figures})

    @classmethod
    def of(cls, outcome: Outcome) -> Story:
        """The story of an outcome, with what of it is told and what is not."""
        return cls(outcome.report, outcome.name, outcome.findings, outcome.suppressed)

    def numbered(self, number: int) -> Story:
        """The story as the first, the second ... of a page."""
        return replace(self, prefix="" if number == 1 else f"s{number}-")

    @property
    def told(self) -> tuple[Check, ...]:
        """The findings to tell, those of one suspect together."""
        findings = self.report.findings if self.findings is None else self.findings
        return tuple(check for group in grouped_findings(findings) for check in group)

    @property
    def heading(self) -> str:
        """The headline, where it is known, else the last part of the name."""
        return self.report.title or self.name.rstrip("/").rpartition("/")[2] or self.name

    def printed(self, figure: str) -> str:
        """A figure as it stands in the text, on one line."""
        return " ".join(self.figures[figure].claim.quantity.text.split())

    def position(self, figure: str) -> str:
        """Where a figure stands: "7:17", or "page 2"."""
        place = self.report.place(figure)
        return place.label or f"{place.line}:{place.column}"
