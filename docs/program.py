"""A program that checks an archive: ``uv run python docs/program.py archive.jsonl``.

It is type-checked with the rest. Offsets count Unicode code points; intervals are exact fractions
in whole units (41.21 trillion yuan is 41210000000000 CNY), an end of ``None`` is open.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import factcheck
from factcheck.readers import NewsItem, SourceError, read_items
from factcheck.report import Check, Figure, Standing

checker = factcheck.Checker(rounding="nearest")


def stories(path: str) -> Iterator[NewsItem]:
    """The stories of a file in any format; what cannot be read is told and left out."""
    for item in read_items(path):
        if isinstance(item, SourceError):
            sys.stderr.write(f"{item}\n")
        else:
            yield item


def contradicted(report: factcheck.Report) -> list[Figure]:
    """The figures that something in the story speaks against."""
    standings = report.standings()
    return [each for each in report.figures if standings[each.id] is Standing.CONTRADICTED]


def told(report: factcheck.Report, finding: Check) -> str:
    """One finding: where its first suspect stands, what it says, what would fit."""
    place = report.place((*finding.suspects, *finding.figures)[0])
    fits = f"; would fit: {finding.suggestion}" if finding.suggestion else ""
    return f"{place.line}:{place.column} {finding.rule}: {finding.message}{fits}"


def main() -> None:
    """Print every finding of the stories of the files that are named."""
    for path in sys.argv[1:]:
        for item in stories(path):
            report = checker.check(item.article)
            for finding in report.findings:
                sys.stdout.write(f"{item.name} {told(report, finding)}\n")
            for figure in contradicted(report):
                values = figure.claim.quantity.interval()
                sys.stdout.write(f"  {figure.claim.quantity.text}: {values.low} to {values.high}\n")
            sys.stdout.write(f"  {report.coverage.unchecked} figures were not checked\n")


if __name__ == "__main__":
    main()
