"""Outcome: a report on one story of a file, and which of its findings are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.fingerprint import fingerprints
from factcheck.report import Check, Report


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that is not told: why, and what says so ("story.md:12", "baseline")."""

    check: Check
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one story.

    Attributes:
        name: what the story is called: its path, with its line in a file of several.
        path: the file that it was read from; "-" for standard input.
        report: everything that was found out.
        findings: the findings that are told.
        suppressed: those that are not.
        fingerprints: those of all findings, by the id of the check.
    """

    name: str
    path: str
    report: Report
    findings: tuple[Check, ...]
    suppressed: tuple[Suppressed, ...] = ()
    fingerprints: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, path: str, report: Report) -> Outcome:
        """The outcome that tells every finding."""
        return cls(name, path, report, report.findings, (), fingerprints(report))
