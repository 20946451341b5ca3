"""The sentences of articles whose figures the checker does not tie, to see what it cannot read yet.

    uv run python -m tests.bench.untied ARTICLES.jsonl [--from 0] [--to 40]

Each line of the file is an article: ``text``. Printed is every sentence with two or more figures
that are not all tied: ``[5.6%]`` is in a check that was decided, ``<5.6%>`` in none. The last line
says how many of such figures are tied, which can be compared before and after a change, on
articles that nobody read while making it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from factcheck import Checker, Report
from factcheck.reading.layout import Sentence, sentences_of
from factcheck.report import Figure

# From this confidence on a decided check is one that words made.
TOLD = 0.8


def tied(report: Report) -> frozenset[str]:
    """The figures that a decided check of some confidence has."""
    return frozenset(
        figure
        for check in report.checks
        if check.status != "undetermined" and check.confidence >= TOLD
        for figure in check.figures
    )


def told_together(report: Report) -> Iterator[tuple[Sentence, list[Figure]]]:
    """Each sentence with two or more figures."""
    for sentence in sentences_of(report.text):
        inside = [
            figure
            for figure in report.figures
            if sentence.start <= figure.claim.quantity.start < sentence.end
        ]
        if len(inside) > 1:
            yield sentence, inside


def marked(text: str, sentence: Sentence, figures: list[Figure], known: frozenset[str]) -> str:
    """A sentence in one line, with brackets around its figures."""
    pieces, place = [], sentence.start
    for figure in figures:
        start, end = figure.claim.quantity.start, figure.claim.quantity.end
        opening, closing = "[]" if figure.id in known else "<>"
        pieces += [text[place:start], opening, text[start:end], closing]
        place = end
    return " ".join("".join([*pieces, text[place : sentence.end]]).split())


def main() -> None:
    """Print the sentences of the articles that are named on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--to", dest="last", type=int)
    asked = parser.parse_args()
    checker, count, of_all = Checker(), 0, 0
    for line in asked.file.read_text("utf-8").splitlines()[asked.first : asked.last]:
        report = checker.check(json.loads(line)["text"])
        known = tied(report)
        for sentence, figures in told_together(report):
            of_all += len(figures)
            count += sum(figure.id in known for figure in figures)
            if not all(figure.id in known for figure in figures):
                print(marked(report.text, sentence, figures, known))
    print(f"{count} of {of_all} figures tied ({count / max(of_all, 1):.0%})")


if __name__ == "__main__":
    main()
