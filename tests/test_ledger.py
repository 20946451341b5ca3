"""The ledger of findings in real articles: every finding there was judged by hand."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest

from factcheck import Checker

GOLD = Path(__file__).parent / "gold"
LEDGER, COLLECTIONS = (
    tomllib.loads((GOLD / name).read_text("utf-8"))
    for name in ("findings.toml", "collections.toml")
)
# The article, the rule and the figures, in whatever order.
Finding = tuple[str, str, tuple[str, ...]]


def judged(sort: str) -> set[Finding]:
    rows = LEDGER.get(sort, ())
    return {(row["article"], row["rule"], tuple(sorted(row["figures"]))) for row in rows}


def test_every_judgement_says_why() -> None:
    rows = [row for ledger in (LEDGER, COLLECTIONS) for sort in ledger.values() for row in sort]
    assert all(row["why"] and row["article"] and row["rule"] for row in rows)


def count(sort: str, severity: str) -> int:
    """How many findings of a severity are judged so, in both ledgers."""
    rows = (*LEDGER.get(sort, ()), *COLLECTIONS.get(sort, ()))
    return sum(row["severity"] == severity for row in rows)


def test_at_least_eighty_findings_are_judged() -> None:
    sorts = ("genuine", "false")
    assert sum(count(sort, each) for sort in sorts for each in ("error", "warning")) >= 80


def test_nine_of_ten_errors_are_genuine() -> None:
    assert count("genuine", "error") >= 9 * count("false", "error")


def test_three_of_four_warnings_are_genuine() -> None:
    assert count("genuine", "warning") >= 3 * count("false", "warning")


@pytest.mark.slow
def test_every_finding_in_the_real_articles_was_judged(
    checker: Checker, research_data: Path
) -> None:
    found: set[Finding] = set()
    for path in sorted((research_data / "articles").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found |= findings(checker, json.loads(line))
    assert found == judged("genuine") | judged("false")


def findings(checker: Checker, record: dict[str, str]) -> set[Finding]:
    published = record.get("published")
    when = date.fromisoformat(published[:10]) if published else None
    report = checker.check(record["text"], published=when)
    return {
        (
            record["id"],
            check.rule,
            tuple(sorted(report.figure(each).claim.quantity.text for each in check.figures)),
        )
        for check in report.findings
    }
