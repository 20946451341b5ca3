"""The whole flow on one screen: an article in, a report out."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.article import Article
from factcheck.claims import Claims
from factcheck.comparison import Profile
from factcheck.domain import Models, load_model, shipped_models
from factcheck.precedence import without_copies
from factcheck.relation import Relation
from factcheck.report import Report

if TYPE_CHECKING:
    from spacy.language import Language

    from factcheck.rules import Rule

# What is left of the confidence in a tie whose figures may speak of another period.
UNCERTAIN = 0.5


class Checker:
    """Checks articles; keeps the language model, and may be called from several threads.

    Args:
        pipeline: name or path of a spaCy pipeline; by default ``FACTCHECK_PIPELINE``, else
            an installed ``en_core_web_sm``, else the one that comes with factcheck.
        models: files of domain models, beside those that come with factcheck.
        rules: names of the rules to apply; by default all of them.
        rounding: how last digits are read: "nearest", "any" reading that holds, or "strict".

    Raises:
        ModelError: a domain model's file cannot be used.
        ValueError: there is no rule, or no rounding, of such a name.
        PipelineError: on the first check, the spaCy pipeline cannot be loaded.
    """

    def __init__(
        self,
        *,
        pipeline: str | Path | None = None,
        models: Sequence[str | Path] = (),
        rules: Sequence[str] | None = None,
        rounding: str = Profile.NEAREST,
    ) -> None:
        self.options = {
            "pipeline": pipeline,
            "models": tuple(models),
            "rules": rules,
            "rounding": rounding,
        }
        self._profile = Profile(rounding)
        self._pipeline = pipeline
        self._models = Models((*shipped_models(), *(load_model(path) for path in models)))
        self._rules = _chosen(rules)
        self._loading = threading.Lock()
        self._language: Language | None = None

    def only(self, rules: Sequence[str]) -> Checker:
        """The same checker with these rules alone; the language model is shared.

        Raises:
            ValueError: there is no rule of such a name.
        """
        other = copy(self)
        other._rules = _chosen(rules)  # noqa: SLF001
        other.options = {**self.options, "rules": tuple(rules)}
        return other

    def check(
        self, article: str | Article, *, published: date | None = None, title: str | None = None
    ) -> Report:
        """Read an article, relate its claims, judge them, report."""
        from factcheck.judge import judge
        from factcheck.reporting import compile_report

        article = _article(article, published, title)
        claims = self.claims(article)
        judgement = judge(claims, self.relations(claims), self._profile)
        return compile_report(article, claims, judgement)

    def check_many(self, articles: Iterable[str | Article], *, jobs: int = 1) -> Iterator[Report]:
        """A report on each article, in their order, as they come; the iterable may be endless.

        ``jobs`` is the number of processes; every one loads the language model for itself.
        What a single article raises is raised when its turn comes.
        """
        from factcheck.many import outcomes

        for report in outcomes(self, self.options, articles, jobs):
            if isinstance(report, Exception):
                raise report
            yield report

    def claims(self, article: Article) -> Claims:
        """The numeric claims of an article, with the ties inside its statements."""
        from factcheck.reading import read

        return read(article, self.language, self._models)

    def relations(self, claims: Claims) -> list[Relation]:
        """The arithmetic ties that the rules see between the claims of an article.

        What the words say goes before what is likely, and does so too where the rule that they
        speak of is not applied: to leave a rule out never adds a finding.
        """
        from factcheck.rules import RULES, SHIPPED

        left_out = {rule.name for rule in SHIPPED if rule not in self._rules}
        found = without_copies(
            _weighed(relation, claims)
            for rule in RULES
            if rule in self._rules or rule.name in left_out
            for relation in rule.relate(claims, self._models)
        )
        return [relation for relation in found if relation.rule not in left_out]

    @property
    def language(self) -> Language:
        """The spaCy pipeline, loaded on first use."""
        with self._loading:
            if self._language is None:
                from factcheck.reading.language import load

                self._language = load(self._pipeline)
            return self._language


def check(text: str, *, published: date | None = None, title: str | None = None) -> Report:
    """Check one text with everything that comes with factcheck.

    Offsets of the report are character offsets into ``text``. ``published`` is what
    "Monday" or "last month" count from; without it, a date line of the text is used.
    """
    return _shared_checker().check(text, published=published, title=title)


def _weighed(relation: Relation, claims: Claims) -> Relation:
    """A relation is less sure where a subject of its figures is, unless words tie just them."""
    settled = relation.learned or relation.told
    if settled or all(claims[figure].certain for figure in relation.figures):
        return relation
    return replace(relation, confidence=relation.confidence * UNCERTAIN)


@cache
def _shared_checker() -> Checker:
    return Checker()


def _article(article: str | Article, published: date | None, title: str | None) -> Article:
    """The article with its title and its date, as far as they are known."""
    from factcheck.reading import date_line

    if isinstance(article, str):
        article = Article(article)
    when = published or article.published or date_line(article.text)
    return replace(article, published=when, title=title or article.title)


def _chosen(names: Sequence[str] | None) -> tuple[Rule, ...]:
    from factcheck.rules import RULES

    known = {rule.name: rule for rule in RULES}
    for name in names or ():
        if name not in known:
            close = get_close_matches(name, known, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"no rule {name!r}{hint}")
    return RULES if names is None else tuple(known[name] for name in dict.fromkeys(names))
