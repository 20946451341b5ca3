"""Grouping: the findings in the order in which people are told of them."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.report import Check


def grouped_findings(findings: Iterable[Check]) -> list[list[Check]]:
    """Findings with the same first suspect belong together, the simplest first."""
    groups: dict[str, list[Check]] = {}
    for check in findings:
        groups.setdefault(check.suspects[0] if check.suspects else check.id, []).append(check)
    return [sorted(group, key=lambda check: len(check.figures)) for group in groups.values()]
