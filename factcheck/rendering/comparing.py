"""Comparing: what an edit of a story did to it, as lines for people and as JSON-ready values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.desk.difference import Difference
from factcheck.outcome import Outcome
from factcheck.rendering.passage import visible
from factcheck.rendering.record import check_record
from factcheck.report import Check


def difference_lines(told: Difference, old: Outcome, new: Outcome) -> Iterator[str]:
    """One line a finding and a figure, then the counts."""
    for check in told.fixed:
        yield f"fixed    {_line(old, check)}"
    for check in told.broken:
        yield f"broken   {_line(new, check)}"
    for before, after in told.changed:
        yield f"changed  {_line(new, after)}"
        yield f"         before: {visible(before.message)}"
    for check in told.kept:
        yield f"as was   {_line(new, check)}"
    for title, figures in (
        ("figures gone", told.gone),
        ("figures added", told.added),
        ("no longer checked", told.unsettled),
    ):
        if figures:
            yield f"{title}: {visible(', '.join(figures))}"
    yield (
        f"{visible(new.name)}: {len(told.fixed)} fixed, {len(told.broken)} broken, "
        f"{len(told.changed)} changed, {len(told.kept)} as before"
    )


def difference_record(told: Difference, old: Outcome, new: Outcome) -> dict[str, Any]:
    """The difference for machines; findings are those of "factcheck-report/1"."""

    def findings(outcome: Outcome, checks: tuple[Check, ...]) -> list[dict[str, Any]]:
        marks, report = outcome.fingerprints, outcome.report
        return [check_record(check, report, marks[check.id]) for check in checks]

    before = findings(old, tuple(each for each, _ in told.changed))
    after = findings(new, tuple(each for _, each in told.changed))
    return {
        "old": old.name,
        "new": new.name,
        "fixed": findings(old, told.fixed),
        "broken": findings(new, told.broken),
        "changed": [{"before": a, "after": b} for a, b in zip(before, after, strict=True)],
        "kept": findings(new, told.kept),
        "figures": {
            "gone": list(told.gone),
            "added": list(told.added),
            "unsettled": list(told.unsettled),
        },
    }


def _line(outcome: Outcome, check: Check) -> str:
    place = outcome.report.place((*check.suspects, *check.figures)[0])
    where = place.label or f"{place.line}:{place.column}"
    return f"{visible(outcome.path)}:{where}: {check.rule}: {visible(check.message)}"
