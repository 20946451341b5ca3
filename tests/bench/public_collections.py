"""Findings in public collections of news that nobody has mended for, beside the ledger of them.

    uv run python -m tests.bench.public_collections reuters FOLDER
    uv run python -m tests.bench.public_collections bbc FOLDER

``reuters`` reads the SGML files of Reuters-21578 (Lewis, 1997), ``bbc`` the text files of the BBC
news dataset (Greene and Cunningham, 2006), a folder for each section. Stories with few figures are
left out, and tables of results, which are no prose. Each finding that the ledger
(`tests/gold/collections.toml`) does not judge is printed as a line of JSON, and at last how many of
all are judged genuine.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from factcheck import Checker

GOLD = Path(__file__).parent.parent / "gold"
# What is judged of these collections, and of those of their stories that are among other articles.
LEDGERS = (GOLD / "collections.toml", GOLD / "findings.toml")
STORY = re.compile(r"<REUTERS[^>]*\bNEWID=\"(\d+)\"[^>]*>(.*?)</REUTERS>", re.DOTALL)
PARAGRAPH, BREAK = re.compile(r"\n\s{4,}(?=\S)"), re.compile(r"\s*\n\s*")
# The agency's name after the last paragraph.
SIGNED = re.compile(r"\s*\bREUTER?\s*$", re.IGNORECASE)
NUMBER = re.compile(r"\d[\d.,/-]*")
# A story with so many numbers is dense; one with more of these is a table of results.
FEWEST, MOST_COMPARED = 6, 3
COMPARED = re.compile(r"\bvs\b")
# An article, a rule and the figures, in whatever order.
Finding = tuple[str, str, tuple[str, ...]]


@dataclass(frozen=True)
class Story:
    """A story of a collection; ``numbers`` are those of its body, without a dateline."""

    id: str
    title: str
    text: str
    numbers: int
    published: date | None = None

    @property
    def is_dense(self) -> bool:
        """Whether it is prose with several numbers."""
        return self.numbers >= FEWEST and len(COMPARED.findall(self.text)) <= MOST_COMPARED


def reuters(folder: Path) -> Iterator[Story]:
    """The stories of Reuters-21578 that have a body."""
    for path in sorted(folder.glob("*.sgm")):
        for number, source in STORY.findall(path.read_text(encoding="latin-1")):
            body = _inside("BODY", source)
            if not body:
                continue
            dateline, when = _inside("DATELINE", source).strip(), _inside("DATE", source).strip()
            paragraphs = PARAGRAPH.split(SIGNED.sub("", body.replace("\x03", "").rstrip()))
            text = "\n\n".join(BREAK.sub(" ", each).strip() for each in paragraphs if each.strip())
            yield Story(
                f"reut-{number}",
                _inside("TITLE", source).strip(),
                f"{dateline} {text}" if dateline else text,
                len(NUMBER.findall(text)),
                datetime.strptime(when.split()[0], "%d-%b-%Y").replace(tzinfo=UTC).date(),
            )


def _inside(name: str, source: str) -> str:
    found = re.search(rf"<{name}>(.*?)</{name}>", source, re.DOTALL)
    return html.unescape(found[1]) if found else ""


def bbc(folder: Path) -> Iterator[Story]:
    """The stories of the BBC news dataset: a headline, and a paragraph a line."""
    for path in sorted(folder.glob("*/*.txt")):
        title, _, body = path.read_text(encoding="utf-8", errors="replace").strip().partition("\n")
        text = "\n\n".join(line.strip() for line in body.split("\n") if line.strip())
        number = f"bbc-{path.parent.name}-{int(path.stem):03d}"
        yield Story(number, title, text, len(NUMBER.findall(text)))


COLLECTIONS: Mapping[str, Callable[[Path], Iterator[Story]]] = {"reuters": reuters, "bbc": bbc}


def findings(checker: Checker, story: Story) -> Iterator[tuple[Finding, str, str]]:
    """Each finding of a story, with its severity and message."""
    report = checker.check(story.text, title=story.title or None, published=story.published)
    for check in report.findings:
        figures = sorted(report.figure(each).claim.quantity.text for each in check.figures)
        yield (story.id, check.rule, tuple(figures)), str(check.severity), check.message


def judged() -> dict[Finding, str]:
    """The findings of the ledgers, each with what it was judged to be."""
    ledgers = [tomllib.loads(path.read_text(encoding="utf-8")) for path in LEDGERS]
    return {
        (row["article"], row["rule"], tuple(sorted(row["figures"]))): sort
        for ledger in ledgers
        for sort in ("genuine", "false")
        for row in ledger.get(sort, ())
    }


def main() -> None:
    """Check the stories of a collection, and print what nobody judged."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collection", choices=COLLECTIONS)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    checker, known, told = Checker(), judged(), Counter[str]()
    for story in COLLECTIONS[options.collection](options.folder):
        if not story.is_dense:
            continue
        told["stories"] += 1
        for finding, severity, message in findings(checker, story):
            sort = known.get(finding, "not judged")
            told[sort] += 1
            if sort == "not judged":
                article, rule, figures = finding
                print(json.dumps([article, rule, severity, message, figures], ensure_ascii=False))
    print(", ".join(f"{number} {sort}" for sort, number in told.items()))


if __name__ == "__main__":
    main()
